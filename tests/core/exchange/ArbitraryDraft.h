// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <rapidcheck.h>

#include <QStringList>

#include <cstddef>

namespace cw::exchange::testing {

/// Text that tries the patience of writers: markup, quotes, blanks at the ends, line ends,
/// characters beyond the basic plane. Never with '|', which parts lists.
inline rc::Gen<QString> arbitraryText()
{
    static const QStringList pieces{
        QStringLiteral("Ana"),   QStringLiteral(" "),    QStringLiteral("<b>"),
        QStringLiteral("&amp;"), QStringLiteral("\""),   QStringLiteral("'"),
        QStringLiteral("]]>"),   QStringLiteral("\n"),   QStringLiteral("\r\n"),
        QStringLiteral("\t"),    QStringLiteral("ö"),    QStringLiteral("日本"),
        QStringLiteral("😀"),     QStringLiteral(", ["),  QStringLiteral("]"),
        QStringLiteral("\\"),    QStringLiteral("=1+1"), QStringLiteral("-->"),
        QStringLiteral("7"),     QStringLiteral("true"), QStringLiteral("\u200f")};
    return rc::gen::map(
        rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(pieces.size()))),
        [](const std::vector<int>& indexes) {
            QString text;
            for (const int index : indexes)
                text += pieces[index];
            return text;
        });
}

/// Something to call a thing by: not empty, no blanks at the ends or in a row.
inline rc::Gen<QString> arbitraryName()
{
    return rc::gen::map(arbitraryText(), [](const QString& text) {
        return QString(QStringLiteral("A") + text).simplified();
    });
}

inline rc::Gen<QString> arbitraryColor()
{
    return rc::gen::oneOf(
        rc::gen::just(QString()), rc::gen::map(rc::gen::inRange(0, 0x1000000), [](int rgb) {
            return QStringLiteral("#%1").arg(rgb, 6, 16, QLatin1Char('0'));
        }));
}

inline rc::Gen<CivilDate> arbitraryDate()
{
    return rc::gen::oneOf(
        rc::gen::just(CivilDate()),
        rc::gen::map(rc::gen::inRange(-100'000, 100'000), CivilDate::fromEpochDays));
}

/// A multiple of 1/8, so that moving the origin loses nothing.
inline rc::Gen<double> arbitraryNumber()
{
    return rc::gen::map(
        rc::gen::inRange(-80'000, 80'000), [](int eighths) { return eighths / 8.0; });
}

inline rc::Gen<std::optional<double>> arbitraryOptional()
{
    return rc::gen::oneOf(
        rc::gen::just(std::optional<double>()),
        rc::gen::map(arbitraryNumber(), [](double value) { return std::optional(value); }));
}

inline rc::Gen<QStringList> arbitraryTags()
{
    return rc::gen::map(
        rc::gen::container<std::vector<QString>>(arbitraryName()),
        [](const std::vector<QString>& tags) {
            QStringList different(tags.begin(), tags.end());
            different.removeDuplicates();
            return different;
        });
}

/// Fields, some of which are called like columns.
inline DraftFields someFields(const QStringList& headers)
{
    DraftFields fields;
    for (const QString& header : headers) {
        if (*rc::gen::inRange(0, 3) == 0)
            continue;
        const QString value = *arbitraryText();
        if (!value.isEmpty())
            fields.append({header, value});
    }
    return fields;
}

/// A draft as a network would give it: ids on everybody, ends by id, fields declared.
inline Draft arbitraryDraft()
{
    const QStringList elementFields{QStringLiteral("Sector"), QStringLiteral("weight"),
                                    QStringLiteral("Name"),   QStringLiteral("X"),
                                    QStringLiteral("frame"),  QStringLiteral("<&> \"odd\"")};
    const QStringList connectionFields{
        QStringLiteral("Since when"), QStringLiteral("Strength"), QStringLiteral("source"),
        QStringLiteral("directed")};
    Draft draft;
    draft.scheme = QStringLiteral("commonweave");
    draft.endsAreIds = true;
    draft.name = *arbitraryText();
    draft.description = *arbitraryText();
    draft.fieldKinds = {
        {elementFields[0],
         DraftFieldOwner::Element,
         DraftFieldKind::Choice,
         {QStringLiteral("Food & drink"), QStringLiteral("Health")}},
        {elementFields[1], DraftFieldOwner::Element, DraftFieldKind::Text, {}},
        {elementFields[2], DraftFieldOwner::Element, DraftFieldKind::Date, {}},
        {elementFields[3], DraftFieldOwner::Element, DraftFieldKind::Link, {}},
        {elementFields[4], DraftFieldOwner::Element, DraftFieldKind::Choices, {}},
        {elementFields[5],
         DraftFieldOwner::Element,
         DraftFieldKind::Choice,
         {QStringLiteral("false"), QStringLiteral("true")}},
        {connectionFields[0], DraftFieldOwner::Connection, DraftFieldKind::Date, {}},
        {connectionFields[1], DraftFieldOwner::Connection, DraftFieldKind::Number, {}},
        {connectionFields[2], DraftFieldOwner::Connection, DraftFieldKind::Text, {}},
        {connectionFields[3], DraftFieldOwner::Connection, DraftFieldKind::Text, {}}};
    const int elements = *rc::gen::inRange(1, 8);
    for (int i = 0; i < elements; ++i) {
        DraftElement element;
        element.foreignId = QStringLiteral("%1").arg(173'000'000'000'000'000LL + i);
        element.label = *arbitraryName();
        element.type = *arbitraryText();
        element.description = *arbitraryText();
        element.tags = *arbitraryTags();
        element.image = *arbitraryText();
        element.url = *arbitraryText();
        element.email = *arbitraryText();
        element.color = *arbitraryColor();
        element.size = *arbitraryOptional();
        if (*rc::gen::arbitrary<bool>())
            element.position = DraftPoint{*arbitraryNumber(), *arbitraryNumber()};
        element.from = *arbitraryDate();
        element.to = *arbitraryDate();
        element.fields = someFields(elementFields);
        draft.elements.push_back(std::move(element));
    }
    const int connections = *rc::gen::inRange(0, 8);
    for (int i = 0; i < connections; ++i) {
        DraftConnection connection;
        connection.foreignId =
            *rc::gen::arbitrary<bool>() ? QStringLiteral("tie%1").arg(i) : QString();
        connection.from =
            draft.elements[static_cast<std::size_t>(*rc::gen::inRange(0, elements))].foreignId;
        connection.to =
            draft.elements[static_cast<std::size_t>(*rc::gen::inRange(0, elements))].foreignId;
        connection.direction = static_cast<DraftDirection>(*rc::gen::inRange(0, 3));
        connection.directionGiven = true;
        connection.type = *rc::gen::oneOf(rc::gen::just(QString()), arbitraryName());
        connection.label = *rc::gen::oneOf(rc::gen::just(QString()), arbitraryName());
        connection.description = *arbitraryText();
        connection.tags = *arbitraryTags();
        connection.strength = *arbitraryOptional();
        connection.color = *arbitraryColor();
        connection.fromDate = *arbitraryDate();
        connection.toDate = *arbitraryDate();
        connection.fields = someFields(connectionFields);
        draft.connections.push_back(std::move(connection));
    }
    return draft;
}

/// Without what no file can give back: where in the file a row stands, and what the format is.
inline Draft withoutPlaces(Draft draft)
{
    draft.format.clear();
    for (DraftElement& element : draft.elements)
        element.place = {};
    for (DraftConnection& connection : draft.connections)
        connection.place = {};
    return draft;
}

} // namespace cw::exchange::testing
