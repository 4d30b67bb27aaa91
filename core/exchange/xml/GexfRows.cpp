// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GexfRows.h"

#include "core/exchange/xml/RecordFilling.h"

#include <QHash>

namespace cw::exchange {

namespace {

/// What a first and a last day cannot say about when something was there.
template <class Record>
void keepOddTimes(Record& record, const GexfSpan& span)
{
    const std::pair<QString, QString> values[] = {
        {QStringLiteral("Spells"), span.spells()},
        {QStringLiteral("start"), span.oddStart()},
        {QStringLiteral("end"), span.oddEnd()}};
    for (const auto& [header, value] : values) {
        if (!value.isEmpty())
            record.fields.append({header, value});
    }
}

/// @param isTaken  the row has said elsewhere what attributes of such a name say.
template <class Filler>
void fill(Filler& filler, const GexfAttribute& attribute, const QString& value, bool isTaken)
{
    filler.set(
        {attribute.title, isTaken ? Column::Custom : attribute.column},
        attribute.isList ? gexfListItems(value).join(u'|') : value);
}

} // namespace

void GexfRows::addElement(DraftElement element, const XmlValues& values, const GexfSpan& span)
{
    if (element.foreignId.isEmpty()) {
        m_run.reading().problem(
            element.place, element.label, Reason::MissingLabel, QStringLiteral("id"));
        return;
    }
    element.from = span.from();
    element.to = span.to();
    XmlValues all = values;
    addDefaults(all, m_nodeAttributes);
    ElementFiller filler(element, m_run.reading());
    for (const auto& [index, value] : all) {
        const GexfAttribute& attribute = m_nodeAttributes.all()[index];
        const bool isTaken = (attribute.column == Column::FromDate && element.from) ||
                             (attribute.column == Column::ToDate && element.to);
        fill(filler, attribute, value, isTaken);
    }
    filler.finish();
    keepOddTimes(element, span);
    m_run.draft().elements.push_back(std::move(element));
}

void GexfRows::addConnection(
    DraftConnection connection, const XmlValues& values, const GexfSpan& span)
{
    connection.fromDate = span.from();
    connection.toDate = span.to();
    XmlValues all = values;
    addDefaults(all, m_edgeAttributes);
    ConnectionFiller filler(connection, m_run.reading());
    for (const auto& [index, value] : all) {
        const GexfAttribute& attribute = m_edgeAttributes.all()[index];
        const bool isTaken = (attribute.column == Column::Strength && connection.strength) ||
                             (attribute.column == Column::Type && !connection.type.isEmpty()) ||
                             (attribute.column == Column::FromDate && connection.fromDate) ||
                             (attribute.column == Column::ToDate && connection.toDate);
        fill(filler, attribute, value, isTaken);
    }
    filler.finish();
    keepOddTimes(connection, span);
    m_run.addConnection(std::move(connection));
}

void GexfRows::addDefaults(XmlValues& values, const GexfAttributes& attributes)
{
    const auto& all = attributes.all();
    m_run.addDefaults(
        values, all.size(), [&](std::size_t i) -> const QString& { return all[i].fallback; });
}

void GexfRows::finish()
{
    nameParents();
    addFieldKinds(DraftFieldOwner::Element);
    addFieldKinds(DraftFieldOwner::Connection);
}

/// `pid` and `<parents>` give ids, and people read names.
void GexfRows::nameParents()
{
    auto& elements = m_run.draft().elements;
    const std::size_t first = m_run.rows().firstElement;
    QHash<QString, QString> labels;
    for (std::size_t i = first; i < elements.size(); ++i)
        labels.insert(elements[i].foreignId, elements[i].label);
    for (std::size_t i = first; i < elements.size(); ++i) {
        for (auto& [header, value] : elements[i].fields) {
            if (header == kGexfParentField)
                value = labels.value(value, value);
        }
    }
}

void GexfRows::addFieldKinds(DraftFieldOwner owner)
{
    for (const GexfAttribute& attribute : attributesOf(owner).all()) {
        const bool isField = attribute.column == Column::Custom ||
                             attribute.column == Column::FirstName ||
                             attribute.column == Column::LastName;
        if (isField)
            m_run.addFieldKind({attribute.title, owner, attribute.kind, attribute.choices});
    }
}

} // namespace cw::exchange
