// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MemberColumns.h"

#include "core/edit/Cells.h"
#include "core/query/Depth.h"
#include "core/query/Living.h"
#include "ui/support/DomainText.h"
#include "ui/support/Formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MemberColumns)
};

MemberColumn plain(const char* key, const QString& title, bool isShownAtFirst = false)
{
    MemberColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.isShownAtFirst = isShownAtFirst;
    return column;
}

MemberColumn dated(const char* key, const QString& title)
{
    MemberColumn column = plain(key, title);
    column.isDate = true;
    return column;
}

MemberColumn listed(const char* key, const QString& title)
{
    MemberColumn column = plain(key, title, true);
    column.isList = true;
    return column;
}

template <class Enum>
MemberColumn
closed(const char* key, const QString& title, QString (*text)(Enum), bool isShownAtFirst = false)
{
    MemberColumn column = plain(key, title, isShownAtFirst);
    column.isClosed = true;
    for (std::size_t i = 0; i < EnumKeys<Enum>::keys.size(); ++i) {
        const std::string_view option = EnumKeys<Enum>::keys[i];
        column.options.append(
            QString::fromUtf8(option.data(), static_cast<qsizetype>(option.size())));
        column.optionTexts.append(text(static_cast<Enum>(i)));
    }
    return column;
}

MemberColumn
counted(const char* key, const QString& title, MemberColumn::Source source, bool isNumber)
{
    MemberColumn column = plain(key, title, true);
    column.source = source;
    column.isNumber = isNumber;
    column.isDate = !isNumber;
    return column;
}

void appendCustom(const Network& network, QList<MemberColumn>& columns)
{
    QList<FieldDefinition> fields;
    for (const FieldDefinition& field : network.all<FieldDefinition>()) {
        if (field.owner == FieldOwner::Member)
            fields.append(field);
    }
    std::ranges::stable_sort(fields, {}, &FieldDefinition::position);
    for (const FieldDefinition& field : fields) {
        MemberColumn column;
        column.key = QStringLiteral("fields.") + field.key;
        column.title = field.label;
        column.isNumber = field.kind == FieldKind::Number;
        column.isDate = field.kind == FieldKind::Date;
        column.isList = field.kind == FieldKind::Choices;
        if (!column.isList)
            column.options = field.options;
        columns.append(column);
    }
}

CivilDate dateOf(const QString& iso)
{
    return CivilDate::fromIso(iso.toStdString()).value_or(CivilDate());
}

} // namespace

QList<MemberColumn> memberColumns(const Network& network)
{
    QList<MemberColumn> columns{
        plain("name", Words::tr("Name"), true),
        closed("kind", Words::tr("Kind"), memberKindText, true),
        plain("type", Words::tr("Type")),
        plain("sector", Words::tr("Sector"), true),
        plain("place", Words::tr("Place"), true),
        listed("tags", Words::tr("Tags")),
        counted(
            "@relationships", Words::tr("Relationships"), MemberColumn::Source::Relationships,
            true),
        counted(
            "@last_contact", Words::tr("Last contact"), MemberColumn::Source::LastContact, false),
        plain("short_name", Words::tr("Short name")),
        plain("description", Words::tr("Description")),
        plain("email", Words::tr("E-mail")),
        plain("phone", Words::tr("Phone")),
        plain("url", Words::tr("Web")),
        plain("level", Words::tr("Level")),
        plain("languages", Words::tr("Languages")),
        dated("joined", Words::tr("Joined")),
        dated("left_on", Words::tr("Left")),
        plain("brought_by", Words::tr("Brought by")),
        closed("engagement", Words::tr("Engagement"), engagementText),
        plain("availability", Words::tr("Availability")),
        plain("notes", Words::tr("Notes (private)")),
    };
    appendCustom(network, columns);
    return columns;
}

MemberColumn memberColumn(const Network& network, const QString& key)
{
    MemberColumn column;
    column.key = key;
    column.isList = key == u"tags";
    for (const FieldDefinition& field : network.all<FieldDefinition>()) {
        column.isList = column.isList ||
                        (field.owner == FieldOwner::Member && field.kind == FieldKind::Choices &&
                         key == QStringLiteral("fields.") + field.key);
    }
    return column;
}

QString writtenText(const MemberColumn& column, const QString& cell)
{
    if (!column.isList)
        return cell;
    const QStringList texts = cell.split(u'|', Qt::SkipEmptyParts);
    if (!cell.contains(u','))
        return texts.join(QStringLiteral(", "));
    // The bar at the end says so even of one.
    return texts.join(QStringLiteral(" | ")) + (texts.size() == 1 ? QStringLiteral(" |") : u""_qs);
}

QString cellFromWritten(const MemberColumn& column, const QString& written)
{
    if (!column.isList)
        return written;
    QStringList texts;
    for (const QString& text : written.split(written.contains(u'|') ? u'|' : u',')) {
        if (const QString trimmed = text.trimmed(); !trimmed.isEmpty() && !texts.contains(trimmed))
            texts.append(trimmed);
    }
    return texts.join(u'|');
}

QString memberCellText(
    const Network& network, const Member& member, const MemberColumn& column, CivilDate today)
{
    switch (column.source) {
    case MemberColumn::Source::Relationships: {
        std::size_t count = 0;
        for (const RelationshipId id : network.relationshipsOf(member.id))
            count += query::isLiving(*network.find(id), today) ? 1U : 0U;
        return QString::number(count);
    }
    case MemberColumn::Source::LastContact:
        return formats::date(query::lastContact(network, member.id));
    case MemberColumn::Source::Field:
        break;
    }
    const QString text = edit::cellText(network, member, column.key);
    if (column.isDate)
        return formats::date(dateOf(text));
    if (column.isList)
        return text.split(u'|').join(QStringLiteral(", "));
    const auto option = column.isClosed ? column.options.indexOf(text) : -1;
    return option < 0 ? text : column.optionTexts.at(option);
}

} // namespace cw
