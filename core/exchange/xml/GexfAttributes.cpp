// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GexfAttributes.h"

#include "core/exchange/Columns.h"
#include "core/exchange/xml/FieldWords.h"
#include "core/exchange/xml/GexfValues.h"

namespace cw::exchange {

namespace {

constexpr QLatin1StringView kFieldPrefix("field");

/// GEXF says these in attributes of its own; such a title is somebody's data.
bool isSaidElsewhere(Column column)
{
    return column == Column::Id || column == Column::Label || column == Column::From ||
           column == Column::To || column == Column::Direction;
}

/// The kind in an id of ours, "date" in "field3.date".
std::optional<DraftFieldKind> kindInId(const QString& id)
{
    if (!id.startsWith(kFieldPrefix))
        return std::nullopt;
    return kindFromWord(QStringView(id).mid(id.indexOf(u'.') + 1));
}

} // namespace

void GexfAttributes::add(GexfAttribute attribute)
{
    const auto known = m_byId.constFind(attribute.id);
    if (known != m_byId.constEnd()) {
        m_all[*known] = std::move(attribute);
        return;
    }
    m_byId.insert(attribute.id, m_all.size());
    m_all.push_back(std::move(attribute));
}

void GexfAttributes::resolve()
{
    QStringList titles;
    std::vector<GexfAttribute*> open;
    for (GexfAttribute& attribute : m_all) {
        if (kindInId(attribute.id))
            continue;
        titles.append(attribute.title);
        open.push_back(&attribute);
    }
    const std::vector<Column> columns = columnsOf(m_owner, titles);
    for (std::size_t i = 0; i < open.size(); ++i)
        open[i]->column = isSaidElsewhere(columns[i]) ? Column::Custom : columns[i];
}

std::optional<std::size_t> GexfAttributes::indexOf(const QString& id, const Budget& budget)
{
    const auto known = m_byId.constFind(id);
    if (known != m_byId.constEnd())
        return *known;
    if (m_all.size() >= static_cast<std::size_t>(budget.columns))
        return std::nullopt;
    GexfAttribute attribute;
    attribute.id = id;
    attribute.title = id;
    add(std::move(attribute));
    return m_all.size() - 1;
}

void readGexfKind(GexfAttribute& attribute, const QString& type, const QString& options)
{
    attribute.isList = type.startsWith(QLatin1StringView("list"));
    if (attribute.isList)
        attribute.kind = DraftFieldKind::Choices;
    else if (type == u"anyURI")
        attribute.kind = DraftFieldKind::Link;
    else if (type == u"boolean")
        attribute.kind = DraftFieldKind::Choice;
    else if (
        type == u"integer" || type == u"long" || type == u"float" || type == u"double" ||
        type == u"short" || type == u"byte" || type == u"bigdecimal" || type == u"biginteger")
        attribute.kind = DraftFieldKind::Number;
    if (!options.isEmpty())
        attribute.choices = gexfListItems(options);
    else if (type == u"boolean")
        attribute.choices = booleanChoices();
    if (attribute.kind == DraftFieldKind::Text && !options.isEmpty())
        attribute.kind = DraftFieldKind::Choice;
    if (const auto kind = kindInId(attribute.id))
        attribute.kind = *kind;
}

QString gexfFieldId(const DraftField& field, std::size_t index)
{
    return kFieldPrefix + QString::number(index) + u'.' + kindWord(field.kind);
}

QString gexfTypeName(const DraftField& field)
{
    switch (field.kind) {
    case DraftFieldKind::Text:
    case DraftFieldKind::Date:
        return QStringLiteral("string");
    case DraftFieldKind::Number:
        return QStringLiteral("double");
    case DraftFieldKind::Link:
        return QStringLiteral("anyURI");
    case DraftFieldKind::Choice:
        return isBoolean(field) ? QStringLiteral("boolean") : QStringLiteral("string");
    case DraftFieldKind::Choices:
        return QStringLiteral("liststring");
    }
    return QStringLiteral("string");
}

} // namespace cw::exchange
