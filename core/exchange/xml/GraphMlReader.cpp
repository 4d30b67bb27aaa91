// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GraphMlReader.h"

#include "core/exchange/sheet/Words.h"
#include "core/exchange/xml/GraphMlFrame.h"

#include <QBuffer>

#include <algorithm>

namespace cw::exchange {

namespace {

constexpr QLatin1StringView kId("id");
constexpr QLatin1StringView kParentField("Parent");
/// A default costs the file nothing, and a value in each row; this many values may be read for one
/// that a default gives.
constexpr qint64 kValuesPerDefault = 8;
/// Network Canvas keeps places as shares of its window.
constexpr double kNetworkCanvasSide = 1000.0;

bool saysNetworkCanvas(const QXmlStreamAttributes& attributes)
{
    return std::ranges::any_of(attributes, [](const QXmlStreamAttribute& attribute) {
        return attribute.qualifiedName() == u"xmlns:nc" ||
               attribute.qualifiedName().startsWith(QLatin1StringView("nc:"));
    });
}

GraphMlScope scopeOf(QStringView word)
{
    if (word == u"node")
        return GraphMlScope::Node;
    if (word == u"edge")
        return GraphMlScope::Edge;
    if (word == u"graph" || word == u"graphml")
        return GraphMlScope::Graph;
    return word.isEmpty() || word == u"all" ? GraphMlScope::All : GraphMlScope::Other;
}

/// A key that is only kept as a field, on elements or on connections.
bool isField(const GraphMlKey& key, DraftFieldOwner owner)
{
    if (key.isGraphics || key.isIgnored)
        return false;
    if (owner == DraftFieldOwner::Connection)
        return key.holdsConnections() && key.onConnection == Column::Custom;
    return key.holdsElements() &&
           (key.onElement == Column::Custom || key.onElement == Column::FirstName ||
            key.onElement == Column::LastName);
}

} // namespace

bool recognisesGraphMl(const SourceHead& head)
{
    return head.text.startsWith(u'<') && head.text.contains(QLatin1StringView("<graphml"));
}

Result<void> readGraphMl(const Source& source, Reading& reading)
{
    QBuffer buffer;
    buffer.setData(source.bytes);
    buffer.open(QIODevice::ReadOnly);
    return GraphMlReader(source.name, buffer, reading).read();
}

GraphMlReader::GraphMlReader(const QString& sourceName, QIODevice& device, Reading& reading)
    : m_source(sourceName)
    , m_reading(reading)
    , m_xml(device, reading.budget(), reading.task())
    , m_rows{reading.draft().elements.size(), reading.draft().connections.size()}
    , m_nextMember(m_rows.firstElement)
    , m_defaultsLeft(reading.budget().elements / kValuesPerDefault)
{}

Result<void> GraphMlReader::read()
{
    readRoot();
    if (m_xml.cancelled())
        return Error{ErrorCode::Cancelled, m_source.toStdString(), {}};
    if (const auto& failure = m_xml.failure())
        m_reading.problem(Place{m_source, failure->row, {}}, {}, failure->reason, failure->detail);
    finish();
    return {};
}

void GraphMlReader::readRoot()
{
    if (!m_xml.nextChild())
        return;
    if (!m_xml.is(QLatin1StringView("graphml"))) {
        m_reading.problem(here(), m_xml.name().toString(), Reason::UnreadableFormat);
        return;
    }
    if (saysNetworkCanvas(m_xml.attributes()))
        m_keys.markNetworkCanvas();
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("key")))
            readKey();
        else if (m_xml.is(QLatin1StringView("graph")))
            readGraph({});
        else if (m_xml.is(QLatin1StringView("desc")))
            m_reading.draft().description = m_xml.readText().trimmed();
        else
            m_xml.skip();
    }
}

void GraphMlReader::readKey()
{
    GraphMlKey key;
    key.id = m_xml.attribute(kId).toString();
    key.header = m_xml.attribute(QLatin1StringView("attr.name")).trimmed().toString();
    key.scope = scopeOf(m_xml.attribute(QLatin1StringView("for")));
    const QString type = m_xml.attribute(QLatin1StringView("attr.type")).toString();
    const QString drawing = m_xml.attribute(QLatin1StringView("yfiles.type")).toString();
    key.isGraphics = drawing == u"nodegraphics" || drawing == u"edgegraphics";
    key.isIgnored = !key.isGraphics && (!drawing.isEmpty() || key.scope == GraphMlScope::Other);
    if (key.header.isEmpty())
        key.header = key.id;
    const Place place = here(key.header);
    QString description;
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("default")))
            key.fallback = m_xml.readValue();
        else if (m_xml.is(QLatin1StringView("desc")))
            description = m_xml.readText();
        else
            m_xml.skip();
    }
    readKind(key, type, description);
    const auto room = static_cast<std::size_t>(m_reading.budget().columns);
    if (m_keys.all().size() < room)
        m_keys.add(std::move(key));
    else
        m_reading.problem(place, key.id, Reason::LimitExceeded, QStringLiteral("keys"));
}

/// @param parent  label of the node that the graph is inside; null for graphs at the top.
void GraphMlReader::readGraph(const QString& parent)
{
    m_keys.resolve();
    const auto outerDirection = std::pair(m_defaultDirection, m_isDefaultGiven);
    const auto byDefault = directionFromWord(m_xml.attribute(QLatin1StringView("edgedefault")));
    m_defaultDirection = byDefault.value_or(DraftDirection::Undirected);
    m_isDefaultGiven = byDefault.has_value();
    if (parent.isNull()) {
        const auto& elements = m_reading.draft().elements;
        for (; m_nextMember < elements.size(); ++m_nextMember)
            m_members.insert(elements[m_nextMember].foreignId);
        m_relations.append(m_xml.attribute(kId).toString());
        m_relationStarts.push_back(m_reading.draft().connections.size());
        readSession();
    }
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("node")))
            readNode(parent);
        else if (m_xml.is(QLatin1StringView("edge")))
            readEdge();
        else if (m_xml.is(QLatin1StringView("data")))
            readGraphData();
        else if (m_xml.is(QLatin1StringView("hyperedge")))
            leave("hyperedge");
        else if (m_xml.is(QLatin1StringView("desc")) && parent.isNull())
            m_reading.draft().description = m_xml.readText().trimmed();
        else
            m_xml.skip();
    }
    std::tie(m_defaultDirection, m_isDefaultGiven) = outerDirection;
}

/// Network Canvas writes what interview this was into attributes.
void GraphMlReader::readSession()
{
    if (!saysNetworkCanvas(m_xml.attributes()))
        return;
    m_keys.markNetworkCanvas();
    m_keys.resolve();
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        const QString name = attribute.qualifiedName().toString();
        if (name == u"nc:caseId" || name == u"nc:caseID")
            m_reading.draft().name = attribute.value().toString();
        else if (name == u"nc:protocolName")
            m_reading.draft().description = attribute.value().toString();
        else if (name.startsWith(QLatin1StringView("nc:")))
            m_reading.note(here(name), attribute.value().toString(), Reason::NotKept);
    }
}

/// Data of the graph as a whole; Network Canvas keeps there what the interviewed person ("ego")
/// said about herself.
void GraphMlReader::readGraphData()
{
    const auto index = keyOfData(0);
    if (!index)
        return m_xml.skip();
    const QString header = m_keys.all()[*index].header;
    const bool isIgnored = m_keys.all()[*index].isIgnored || m_keys.all()[*index].isGraphics;
    const Place place = here(header);
    const QString value = m_xml.readValue();
    Draft& draft = m_reading.draft();
    if (isIgnored || value.isEmpty())
        return;
    if (header == u"name" || header == u"label")
        draft.name = value;
    else if (header == u"description")
        draft.description = value;
    else if (header == u"scheme")
        m_scheme = value;
    else if (header == u"frame")
        m_frame = value;
    else
        keepGraphData(place, value);
}

/// The key of the `<data>` just entered; nothing, and said, where the file has too many.
/// @param values  that the row has already.
std::optional<std::size_t> GraphMlReader::keyOfData(std::size_t values)
{
    const QString id = m_xml.attribute(QLatin1StringView("key")).toString();
    const auto key = m_keys.indexOf(id, m_reading.budget());
    if (key && values < static_cast<std::size_t>(m_reading.budget().columns))
        return key;
    m_reading.problem(here(id), {}, Reason::LimitExceeded, QStringLiteral("keys"));
    return std::nullopt;
}

/// What is known of the network as a whole goes along; an interviewed person is no network.
void GraphMlReader::keepGraphData(const Place& place, const QString& value)
{
    if (m_keys.flavor() == GraphMlFlavor::NetworkCanvas)
        m_reading.note(place, value, Reason::NotKept, QStringLiteral("graph data"));
    else
        m_reading.draft().fields.append({place.column, value});
}

void GraphMlReader::readNode(const QString& parent)
{
    DraftElement element;
    element.place = here();
    element.foreignId = m_xml.attribute(kId).toString().normalized(QString::NormalizationForm_C);
    if (!m_reading.hasRoom(element.place))
        return m_xml.skip();
    if (!parent.isNull())
        element.fields.append({kParentField, parent});
    Values values;
    YEdNode drawing;
    QString label;
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("data"))) {
            const auto key = keyOfData(values.size());
            if (!key)
                m_xml.skip();
            else if (m_keys.all()[*key].isGraphics)
                drawing = readYEdNode(m_xml);
            else
                values.emplace_back(*key, m_xml.readValue());
        } else if (m_xml.is(QLatin1StringView("desc"))) {
            element.description = m_xml.readText().trimmed();
        } else if (m_xml.is(QLatin1StringView("graph"))) {
            // Keys of a group come before its graph; the group shall come before its members.
            m_reading.note(
                here(), element.foreignId, Reason::NotKept, QStringLiteral("nested graph"));
            if (label.isNull()) {
                addElement(element, values, drawing);
                label = m_reading.draft().elements.back().label;
            }
            readGraph(label);
        } else if (m_xml.is(QLatin1StringView("port"))) {
            leave("port");
        } else {
            m_xml.skip();
        }
    }
    if (label.isNull() && !m_xml.failed())
        addElement(std::move(element), values, drawing);
}

void GraphMlReader::readEdge()
{
    DraftConnection connection;
    connection.place = here();
    connection.foreignId = m_xml.attribute(kId).toString();
    connection.from = m_xml.attribute(QLatin1StringView("source")).toString();
    connection.to = m_xml.attribute(QLatin1StringView("target")).toString();
    connection.from = connection.from.normalized(QString::NormalizationForm_C);
    connection.to = connection.to.normalized(QString::NormalizationForm_C);
    const auto own = directionFromWord(m_xml.attribute(QLatin1StringView("directed")));
    connection.direction = own.value_or(m_defaultDirection);
    connection.directionGiven = own.has_value() || m_isDefaultGiven;
    if (!m_reading.hasRoom(connection.place))
        return m_xml.skip();
    Values values;
    YEdEdge drawing;
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("data"))) {
            const auto key = keyOfData(values.size());
            if (!key)
                m_xml.skip();
            else if (m_keys.all()[*key].isGraphics)
                drawing = readYEdEdge(m_xml);
            else
                values.emplace_back(*key, m_xml.readValue());
        } else if (m_xml.is(QLatin1StringView("desc"))) {
            connection.description = m_xml.readText().trimmed();
        } else {
            m_xml.skip();
        }
    }
    if (!m_xml.failed())
        addConnection(std::move(connection), values, drawing);
}

void GraphMlReader::leave(const char* what)
{
    m_reading.note(
        here(QLatin1StringView(what)), m_xml.attribute(kId).toString(), Reason::NotKept,
        QLatin1StringView(what));
    m_xml.skip();
}

void GraphMlReader::addElement(DraftElement element, const Values& values, const YEdNode& drawing)
{
    if (element.foreignId.isEmpty()) {
        m_reading.problem(element.place, {}, Reason::MissingLabel, QStringLiteral("id"));
        return;
    }
    if (m_members.contains(element.foreignId))
        return; // SocNetV repeats all nodes in each relation.
    Values all = values;
    addDefaults(all, true);
    ElementFiller filler(element, m_reading);
    for (const auto& [index, value] : all) {
        const GraphMlKey& key = m_keys.all()[index];
        if (!key.isIgnored)
            filler.set({key.header, key.onElement}, value);
    }
    if (element.label.isEmpty())
        element.label = drawing.label;
    if (!drawing.fill.isEmpty())
        filler.set({QStringLiteral("Fill"), Column::Color}, drawing.fill);
    if (drawing.centre)
        element.position = drawing.centre;
    const bool turned = m_keys.flavor() == GraphMlFlavor::Gephi;
    filler.finish(1.0, turned ? -1.0 : 1.0);
    m_reading.draft().elements.push_back(std::move(element));
}

void GraphMlReader::addConnection(
    DraftConnection connection, const Values& values, const YEdEdge& drawing)
{
    if (drawing.direction) {
        connection.direction = *drawing.direction;
        connection.directionGiven = true;
    }
    if (drawing.isReversed)
        std::swap(connection.from, connection.to);
    Values all = values;
    addDefaults(all, false);
    bool isTyped = false;
    ConnectionFiller filler(connection, m_reading);
    for (const auto& [index, value] : all) {
        const GraphMlKey& key = m_keys.all()[index];
        isTyped = isTyped || key.onConnection == Column::Type;
        if (!key.isIgnored)
            filler.set({key.header, key.onConnection}, value);
    }
    if (connection.label.isEmpty())
        connection.label = drawing.label;
    if (!drawing.color.isEmpty())
        filler.set({QStringLiteral("LineStyle"), Column::Color}, drawing.color);
    filler.finish();
    if (connection.from.isEmpty() || connection.to.isEmpty()) {
        const QString missing =
            connection.from.isEmpty() ? QStringLiteral("source") : QStringLiteral("target");
        m_reading.problem(connection.place, connection.foreignId, Reason::MissingEnd, missing);
        return;
    }
    m_reading.draft().connections.push_back(std::move(connection));
    m_isTyped.push_back(isTyped);
}

/// Adds the defaults of the keys that the row does not mention.
void GraphMlReader::addDefaults(Values& values, bool isElement)
{
    if (m_defaultsLeft <= 0)
        return;
    const auto& keys = m_keys.all();
    const std::size_t given = values.size();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const bool holds = isElement ? keys[i].holdsElements() : keys[i].holdsConnections();
        if (keys[i].fallback.isEmpty() || !holds)
            continue;
        const auto end = values.begin() + static_cast<std::ptrdiff_t>(given);
        const bool isGiven =
            std::any_of(values.begin(), end, [i](const auto& value) { return value.first == i; });
        if (isGiven)
            continue;
        if (--m_defaultsLeft == 0)
            m_reading.problem(here(), {}, Reason::LimitExceeded, QStringLiteral("defaults"));
        if (m_defaultsLeft > 0)
            values.emplace_back(i, keys[i].fallback);
    }
}

Place GraphMlReader::here(const QString& column) const
{
    return Place{m_source, m_xml.row(), column};
}

void GraphMlReader::finish()
{
    m_keys.resolve();
    Draft& draft = m_reading.draft();
    const GraphMlFlavor flavor = m_keys.flavor();
    nameRelations();
    scalePositions();
    addFieldKinds();
    if (m_scheme.isEmpty() && flavor == GraphMlFlavor::NetworkCanvas)
        m_scheme = QStringLiteral("networkcanvas");
    else if (m_scheme.isEmpty() && !areRunningNumbers(draft, m_rows))
        m_scheme =
            flavor == GraphMlFlavor::Gephi ? QStringLiteral("gephi") : QStringLiteral("graphml");
    m_reading.recognisedAs(formatName(flavor), m_scheme);
    settleIds(draft, m_rows, m_source);
}

/// Several graphs at the top are several relations among the same people (SocNetV): their names
/// are the types of connections that say none, and their edges are counted from 1 each.
void GraphMlReader::nameRelations()
{
    Draft& draft = m_reading.draft();
    if (m_relations.size() == 1 && m_keys.flavor() == GraphMlFlavor::SocNetV &&
        draft.name.isEmpty())
        draft.name = m_relations.front();
    if (m_relations.size() < 2)
        return;
    QSet<QString> ids;
    std::size_t relation = 0;
    for (std::size_t i = m_rows.firstConnection; i < draft.connections.size(); ++i) {
        while (relation + 1 < m_relationStarts.size() && m_relationStarts[relation + 1] <= i)
            ++relation;
        DraftConnection& connection = draft.connections[i];
        const QString& name = m_relations[static_cast<qsizetype>(relation)];
        if (!m_isTyped[i - m_rows.firstConnection])
            connection.type = name;
        if (!connection.foreignId.isEmpty() && ids.contains(connection.foreignId))
            connection.foreignId = name + u'/' + connection.foreignId;
        ids.insert(connection.foreignId);
    }
}

void GraphMlReader::scalePositions()
{
    const GraphMlFlavor flavor = m_keys.flavor();
    if (flavor != GraphMlFlavor::SocNetV && flavor != GraphMlFlavor::NetworkCanvas)
        return;
    const GraphMlFrame frame = flavor == GraphMlFlavor::SocNetV
                                   ? GraphMlFrame::fromText(m_frame)
                                   : GraphMlFrame{0.0, 0.0, kNetworkCanvasSide};
    auto& elements = m_reading.draft().elements;
    for (std::size_t i = m_rows.firstElement; i < elements.size(); ++i) {
        if (elements[i].position)
            elements[i].position = frame.place(*elements[i].position);
    }
}

void GraphMlReader::addFieldKinds()
{
    auto& kinds = m_reading.draft().fieldKinds;
    const auto add = [&](DraftFieldOwner owner, const QString& header, DraftFieldKind kind,
                         const QStringList& choices) {
        const bool isKnown = std::ranges::any_of(kinds, [&](const DraftField& field) {
            return field.owner == owner && field.header == header;
        });
        if (!isKnown)
            kinds.push_back(DraftField{header, owner, kind, choices});
    };
    for (const DraftFieldOwner owner : {DraftFieldOwner::Element, DraftFieldOwner::Connection}) {
        for (const GraphMlKey& key : m_keys.all()) {
            if (isField(key, owner))
                add(owner, key.header, key.kind, key.choices);
        }
    }
}

} // namespace cw::exchange
