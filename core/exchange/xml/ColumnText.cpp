// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/ColumnText.h"

#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/NumberText.h"

#include <QSet>

namespace cw::exchange {

namespace {

QString optionalNumber(const std::optional<double>& value)
{
    return value ? numberText(*value) : QString();
}

QString dateText(const CivilDate& date)
{
    return QString::fromStdString(date.toIso());
}

/// Two digits of "#rrggbb", as a number.
QString colorPart(const QString& color, int part)
{
    if (color.size() != 7)
        return {};
    return QString::number(QStringView(color).mid(1 + 2 * part, 2).toInt(nullptr, 16));
}

template <class Record>
void collectFields(
    const std::vector<Record>& records, DraftFieldOwner owner, QSet<QString>& known,
    std::vector<DraftField>& fields)
{
    for (const Record& record : records) {
        for (const auto& [header, value] : record.fields) {
            if (known.contains(header))
                continue;
            known.insert(header);
            fields.push_back(DraftField{header, owner, DraftFieldKind::Text, {}});
        }
    }
}

} // namespace

QString columnText(const DraftElement& element, Column column)
{
    switch (column) {
    case Column::Id:
        return element.foreignId;
    case Column::Label:
        return element.label;
    case Column::Type:
        return element.type;
    case Column::Description:
        return element.description;
    case Column::Tags:
        return element.tags.join(u'|');
    case Column::Image:
        return element.image;
    case Column::Url:
        return element.url;
    case Column::Email:
        return element.email;
    case Column::Color:
        return element.color;
    case Column::Red:
        return colorPart(element.color, 0);
    case Column::Green:
        return colorPart(element.color, 1);
    case Column::Blue:
        return colorPart(element.color, 2);
    case Column::Size:
        return optionalNumber(element.size);
    case Column::X:
        return element.position ? numberText(element.position->x) : QString();
    case Column::Y:
        return element.position ? numberText(element.position->y) : QString();
    case Column::FromDate:
        return dateText(element.from);
    case Column::ToDate:
        return dateText(element.to);
    case Column::Custom:
    case Column::FirstName:
    case Column::LastName:
    case Column::From:
    case Column::To:
    case Column::Direction:
    case Column::Strength:
        break;
    }
    return {};
}

QString columnText(const DraftConnection& connection, Column column)
{
    switch (column) {
    case Column::Id:
        return connection.foreignId;
    case Column::From:
        return connection.from;
    case Column::To:
        return connection.to;
    case Column::Label:
        return connection.label;
    case Column::Type:
        return connection.type;
    case Column::Description:
        return connection.description;
    case Column::Tags:
        return connection.tags.join(u'|');
    case Column::Direction:
        return directionWord(connection.direction);
    case Column::Strength:
        return optionalNumber(connection.strength);
    case Column::Color:
        return connection.color;
    case Column::Red:
        return colorPart(connection.color, 0);
    case Column::Green:
        return colorPart(connection.color, 1);
    case Column::Blue:
        return colorPart(connection.color, 2);
    case Column::FromDate:
        return dateText(connection.fromDate);
    case Column::ToDate:
        return dateText(connection.toDate);
    case Column::Custom:
    case Column::FirstName:
    case Column::LastName:
    case Column::Image:
    case Column::Url:
    case Column::Email:
    case Column::Size:
    case Column::X:
    case Column::Y:
        break;
    }
    return {};
}

std::span<const Column> writtenColumns(DraftFieldOwner owner)
{
    static constexpr Column kElement[] = {
        Column::Label, Column::Type,     Column::Description, Column::Tags, Column::Image,
        Column::Url,   Column::Email,    Column::Color,       Column::Size, Column::X,
        Column::Y,     Column::FromDate, Column::ToDate};
    static constexpr Column kConnection[] = {Column::Label, Column::Type,      Column::Description,
                                             Column::Tags,  Column::Direction, Column::Strength,
                                             Column::Color, Column::FromDate,  Column::ToDate};
    if (owner == DraftFieldOwner::Element)
        return kElement;
    return kConnection;
}

std::vector<DraftField> fieldsOf(const Draft& draft, DraftFieldOwner owner)
{
    std::vector<DraftField> fields;
    QSet<QString> known;
    for (const DraftField& field : draft.fieldKinds) {
        if (field.owner != owner || known.contains(field.header))
            continue;
        known.insert(field.header);
        fields.push_back(field);
    }
    if (owner == DraftFieldOwner::Element)
        collectFields(draft.elements, owner, known, fields);
    else
        collectFields(draft.connections, owner, known, fields);
    return fields;
}

} // namespace cw::exchange
