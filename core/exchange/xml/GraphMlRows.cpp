// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GraphMlRows.h"

#include "core/exchange/xml/GraphMlFrame.h"
#include "core/exchange/xml/RecordFilling.h"

namespace cw::exchange {

namespace {

/// Network Canvas keeps places as shares of its window.
constexpr double kNetworkCanvasSide = 1000.0;

bool holds(const GraphMlKey& key, DraftFieldOwner owner)
{
    return owner == DraftFieldOwner::Element ? key.holdsElements() : key.holdsConnections();
}

/// A key that is only kept as a field, on elements or on connections.
bool isField(const GraphMlKey& key, DraftFieldOwner owner)
{
    if (key.isGraphics || key.isIgnored || !holds(key, owner))
        return false;
    if (owner == DraftFieldOwner::Connection)
        return key.onConnection == Column::Custom;
    return key.onElement == Column::Custom || key.onElement == Column::FirstName ||
           key.onElement == Column::LastName;
}

/// Puts a value where its key says.
template <class Record, class Filler>
void fill(
    Record& record, Filler& filler, const GraphMlKey& key, Column column, const QString& value)
{
    if (key.isIgnored)
        return;
    if (key.option.isEmpty())
        return filler.set({key.header, column}, value);
    const bool isChosen = value.compare(u"true", Qt::CaseInsensitive) == 0 || value == u"1";
    if (!isChosen)
        return;
    for (auto& [header, list] : record.fields) {
        if (header == key.header) {
            list += u'|' + key.option;
            return;
        }
    }
    record.fields.append({key.header, key.option});
}

} // namespace

GraphMlRows::GraphMlRows(XmlRun& run) : m_run(run), m_nextMember(run.rows().firstElement) {}

void GraphMlRows::beginRelation(const QString& id)
{
    const auto& elements = m_run.draft().elements;
    for (; m_nextMember < elements.size(); ++m_nextMember)
        m_members.insert(elements[m_nextMember].foreignId);
    m_relations.append(id);
    m_relationStarts.push_back(m_run.draft().connections.size());
}

QString
GraphMlRows::addElement(DraftElement element, const XmlValues& values, const YEdNode& drawing)
{
    if (element.foreignId.isEmpty()) {
        m_run.reading().problem(element.place, {}, Reason::MissingLabel, QStringLiteral("id"));
        return QLatin1String("");
    }
    if (m_members.contains(element.foreignId))
        return element.foreignId; // SocNetV repeats all nodes in each relation.
    XmlValues all = values;
    addDefaults(all, DraftFieldOwner::Element);
    ElementFiller filler(element, m_run.reading());
    for (const auto& [index, value] : all) {
        const GraphMlKey& key = m_keys.all()[index];
        fill(element, filler, key, key.onElement, value);
    }
    if (element.label.isEmpty())
        element.label = drawing.label;
    if (!drawing.fill.isEmpty())
        filler.set({QStringLiteral("Fill"), Column::Color}, drawing.fill);
    if (drawing.centre)
        element.position = drawing.centre;
    const bool turned = m_keys.flavor() == GraphMlFlavor::Gephi;
    filler.finish(1.0, turned ? -1.0 : 1.0);
    m_run.draft().elements.push_back(std::move(element));
    return m_run.draft().elements.back().label;
}

void GraphMlRows::addConnection(
    DraftConnection connection, const XmlValues& values, const YEdEdge& drawing)
{
    if (drawing.direction) {
        connection.direction = *drawing.direction;
        connection.directionGiven = true;
    }
    if (drawing.isReversed)
        std::swap(connection.from, connection.to);
    XmlValues all = values;
    addDefaults(all, DraftFieldOwner::Connection);
    bool isTyped = false;
    ConnectionFiller filler(connection, m_run.reading());
    for (const auto& [index, value] : all) {
        const GraphMlKey& key = m_keys.all()[index];
        isTyped = isTyped || key.onConnection == Column::Type;
        fill(connection, filler, key, key.onConnection, value);
    }
    if (connection.label.isEmpty())
        connection.label = drawing.label;
    if (!drawing.color.isEmpty())
        filler.set({QStringLiteral("LineStyle"), Column::Color}, drawing.color);
    filler.finish();
    if (m_run.addConnection(std::move(connection)))
        m_isTyped.push_back(isTyped);
}

void GraphMlRows::addDefaults(XmlValues& values, DraftFieldOwner owner)
{
    static const QString kNone;
    const auto& keys = m_keys.all();
    m_run.addDefaults(values, keys.size(), [&](std::size_t i) -> const QString& {
        return holds(keys[i], owner) ? keys[i].fallback : kNone;
    });
}

void GraphMlRows::finish(const QString& frame)
{
    m_keys.resolve();
    nameRelations();
    scalePositions(frame);
    addFieldKinds(DraftFieldOwner::Element);
    addFieldKinds(DraftFieldOwner::Connection);
}

/// Several graphs at the top are several relations among the same people (SocNetV): their names
/// are the types of connections that say none, and their edges are counted from 1 each.
void GraphMlRows::nameRelations()
{
    Draft& draft = m_run.draft();
    const std::size_t first = m_run.rows().firstConnection;
    if (m_relations.size() == 1 && m_keys.flavor() == GraphMlFlavor::SocNetV &&
        draft.name.isEmpty())
        draft.name = m_relations.front();
    if (m_relations.size() < 2)
        return;
    QSet<QString> ids;
    std::size_t relation = 0;
    for (std::size_t i = first; i < draft.connections.size(); ++i) {
        while (relation + 1 < m_relationStarts.size() && m_relationStarts[relation + 1] <= i)
            ++relation;
        DraftConnection& connection = draft.connections[i];
        const QString& name = m_relations[static_cast<qsizetype>(relation)];
        if (!m_isTyped[i - first])
            connection.type = name;
        if (!connection.foreignId.isEmpty() && ids.contains(connection.foreignId))
            connection.foreignId = name + u'/' + connection.foreignId;
        ids.insert(connection.foreignId);
    }
}

void GraphMlRows::scalePositions(const QString& frame)
{
    const GraphMlFlavor flavor = m_keys.flavor();
    if (flavor != GraphMlFlavor::SocNetV && flavor != GraphMlFlavor::NetworkCanvas)
        return;
    const GraphMlFrame scale = flavor == GraphMlFlavor::SocNetV
                                   ? GraphMlFrame::fromText(frame)
                                   : GraphMlFrame{0.0, 0.0, kNetworkCanvasSide};
    auto& elements = m_run.draft().elements;
    for (std::size_t i = m_run.rows().firstElement; i < elements.size(); ++i) {
        if (elements[i].position)
            elements[i].position = scale.place(*elements[i].position);
    }
}

void GraphMlRows::addFieldKinds(DraftFieldOwner owner)
{
    for (const GraphMlKey& key : m_keys.all()) {
        if (isField(key, owner))
            m_run.addFieldKind({key.header, owner, key.kind, key.choices});
    }
}

} // namespace cw::exchange
