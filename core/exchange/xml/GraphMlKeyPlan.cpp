// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GraphMlKeyPlan.h"

#include "core/exchange/xml/ColumnText.h"

#include <algorithm>
#include <span>

namespace cw::exchange {

namespace {

struct ColumnName
{
    Column column;
    const char* header;
    const char* type;
};

/// What plain GraphML calls them; dialects differ below.
constexpr ColumnName kNames[] = {
    {Column::Label, "label", "string"},
    {Column::Type, "type", "string"},
    {Column::Description, "description", "string"},
    {Column::Tags, "tags", "string"},
    {Column::Image, "image", "string"},
    {Column::Url, "url", "string"},
    {Column::Email, "email", "string"},
    {Column::Color, "color", "string"},
    {Column::Red, "r", "int"},
    {Column::Green, "g", "int"},
    {Column::Blue, "b", "int"},
    {Column::Size, "size", "double"},
    {Column::X, "x", "double"},
    {Column::Y, "y", "double"},
    {Column::Direction, "direction", "string"},
    {Column::Strength, "weight", "double"},
    {Column::FromDate, "start", "string"},
    {Column::ToDate, "end", "string"},
};

struct FixedKey
{
    Column column;
    const char* id;
    const char* header;
    const char* type;
};

/// Gephi reads no colour but from these, and our reader knows Gephi by them.
constexpr FixedKey kGephiElement[] = {
    {Column::Label, "label", "label", "string"},
    {Column::Size, "size", "size", "double"},
    {Column::Red, "r", "r", "int"},
    {Column::Green, "g", "g", "int"},
    {Column::Blue, "b", "b", "int"},
    {Column::X, "x", "x", "double"},
    {Column::Y, "y", "y", "double"},
};
constexpr FixedKey kGephiConnection[] = {
    {Column::Label, "edgelabel", "label", "string"},
    {Column::Strength, "weight", "weight", "double"},
    {Column::Red, "edger", "r", "int"},
    {Column::Green, "edgeg", "g", "int"},
    {Column::Blue, "edgeb", "b", "int"},
};

/// SocNetV goes by these ids.
constexpr FixedKey kSocNetVElement[] = {
    {Column::Label, "d0", "label", "string"},    {Column::X, "d1", "x_coordinate", "double"},
    {Column::Y, "d2", "y_coordinate", "double"}, {Column::Size, "d3", "size", "double"},
    {Column::Color, "d4", "color", "string"},
};
constexpr FixedKey kSocNetVConnection[] = {
    {Column::Strength, "d8", "weight", "double"},
    {Column::Color, "d9", "color", "string"},
    {Column::Label, "d10", "label", "string"},
};

std::span<const FixedKey> fixedKeys(GraphMlFlavor flavor, DraftFieldOwner owner)
{
    const bool isElement = owner == DraftFieldOwner::Element;
    if (flavor == GraphMlFlavor::Gephi)
        return isElement ? std::span<const FixedKey>(kGephiElement) : kGephiConnection;
    if (flavor == GraphMlFlavor::SocNetV)
        return isElement ? std::span<const FixedKey>(kSocNetVElement) : kSocNetVConnection;
    return {};
}

/// yEd has these in its drawing.
bool isDrawn(GraphMlFlavor flavor, Column column)
{
    return flavor == GraphMlFlavor::YEd &&
           (column == Column::Label || column == Column::Color || column == Column::X ||
            column == Column::Y || column == Column::Direction);
}

template <class Record>
bool anyHolds(const std::vector<Record>& records, Column column)
{
    return std::ranges::any_of(
        records, [&](const Record& record) { return !columnText(record, column).isEmpty(); });
}

/// GraphML says whether an edge is directed, and no more.
bool isNeeded(const Draft& draft, DraftFieldOwner owner, Column column)
{
    if (owner == DraftFieldOwner::Element)
        return anyHolds(draft.elements, column);
    if (column == Column::Direction)
        return std::ranges::any_of(draft.connections, [](const DraftConnection& connection) {
            return connection.direction == DraftDirection::Mutual;
        });
    return anyHolds(draft.connections, column);
}

PlannedKey plainKey(Column column, DraftFieldOwner owner)
{
    const auto* name = std::ranges::find(kNames, column, &ColumnName::column);
    const QString header = QString::fromLatin1(name->header);
    const QString id =
        owner == DraftFieldOwner::Element ? header : QStringLiteral("edge_") + header;
    return PlannedKey{column, id, header, QString::fromLatin1(name->type), {}};
}

/// SocNetV's own fields, which come back from its files as fields.
QString socNetVId(const QString& header)
{
    static const QHash<QString, QString> ids{
        {QStringLiteral("shape"), QStringLiteral("d5")},
        {QStringLiteral("custom-icon"), QStringLiteral("d51")},
        {QStringLiteral("label.color"), QStringLiteral("d6")},
        {QStringLiteral("label.size"), QStringLiteral("d7")}};
    return ids.value(header);
}

QString
fieldId(GraphMlFlavor flavor, DraftFieldOwner owner, const QString& header, std::size_t index)
{
    const bool isElement = owner == DraftFieldOwner::Element;
    if (flavor == GraphMlFlavor::SocNetV && isElement && !socNetVId(header).isEmpty())
        return socNetVId(header);
    if (flavor == GraphMlFlavor::SocNetV)
        return QStringLiteral("d%1").arg((isElement ? 1000U : 2000U) + index);
    return (isElement ? QStringLiteral("field%1") : QStringLiteral("edge_field%1")).arg(index);
}

} // namespace

GraphMlKeyPlan::GraphMlKeyPlan(const Draft& draft, GraphMlFlavor flavor, DraftFieldOwner owner)
{
    addColumns(draft, flavor, owner);
    addFields(draft, flavor, owner);
}

void GraphMlKeyPlan::addColumns(const Draft& draft, GraphMlFlavor flavor, DraftFieldOwner owner)
{
    for (const FixedKey& key : fixedKeys(flavor, owner)) {
        columns.push_back(PlannedKey{
            key.column,
            QString::fromLatin1(key.id),
            QString::fromLatin1(key.header),
            QString::fromLatin1(key.type),
            {}});
    }
    for (const Column column : writtenColumns(owner)) {
        const bool isSplit = column == Column::Color && declares(Column::Red);
        if (declares(column) || isSplit || isDrawn(flavor, column) ||
            !isNeeded(draft, owner, column))
            continue;
        columns.push_back(plainKey(column, owner));
    }
}

void GraphMlKeyPlan::addFields(const Draft& draft, GraphMlFlavor flavor, DraftFieldOwner owner)
{
    const std::vector<DraftField> all = fieldsOf(draft, owner);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString id = fieldId(flavor, owner, all[i].header, i);
        fields.push_back(PlannedKey{
            Column::Custom, id, all[i].header, typeName(all[i]), kindDescription(all[i])});
        fieldIds.insert(all[i].header, id);
    }
}

bool GraphMlKeyPlan::declares(Column column) const
{
    return std::ranges::any_of(
        columns, [&](const PlannedKey& key) { return key.column == column; });
}

} // namespace cw::exchange
