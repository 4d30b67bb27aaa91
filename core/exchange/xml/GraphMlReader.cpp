// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GraphMlReader.h"

#include "core/exchange/xml/GraphMlRows.h"

#include <algorithm>

namespace cw::exchange {

namespace {

constexpr QLatin1StringView kId("id");
constexpr QLatin1StringView kParentField("Parent");

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

/// Walks one file.
class GraphMlReader
{
public:
    explicit GraphMlReader(XmlRun& run)
        : m_run(run), m_reading(run.reading()), m_xml(run.xml()), m_rows(run), m_keys(m_rows.keys())
    {}

    void read();
    void finish();

private:
    void readKey();
    void readGraph(const QString& parent);
    void readSession();
    void readGraphData();
    void keepGraphData(const Place& place, const QString& value);
    void readNode(const QString& parent);
    void readEdge();
    void beginRows();
    template <class Drawing>
    void readData(XmlValues& values, Drawing& drawing, Drawing (*readDrawing)(GuardedXmlReader&));
    std::optional<std::size_t> keyOfData(std::size_t values);
    void leave(const char* what);

    XmlRun& m_run;
    Reading& m_reading;
    GuardedXmlReader& m_xml;
    GraphMlRows m_rows;
    GraphMlKeys& m_keys;
    QString m_frame; ///< see GraphMlFrame
    bool m_hasRows = false;
};

void GraphMlReader::read()
{
    if (!m_xml.nextChild())
        return;
    if (!m_xml.is(QLatin1StringView("graphml"))) {
        m_reading.problem(m_run.here(), m_xml.name().toString(), Reason::UnreadableFormat);
        return;
    }
    readSession();
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("key")))
            readKey();
        else if (m_xml.is(QLatin1StringView("graph")))
            readGraph({});
        else if (m_xml.is(QLatin1StringView("desc")))
            m_run.draft().description = m_xml.readText().trimmed();
        else
            m_xml.skip();
    }
}

void GraphMlReader::finish()
{
    m_rows.finish(m_frame);
    const GraphMlFlavor flavor = m_keys.flavor();
    if (flavor == GraphMlFlavor::NetworkCanvas && m_run.scheme().isEmpty())
        m_run.setScheme(QStringLiteral("networkcanvas"));
    m_run.finish(
        formatName(flavor),
        flavor == GraphMlFlavor::Gephi ? QStringLiteral("gephi") : QStringLiteral("graphml"));
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
    const Place place = m_run.here(key.header);
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
    const auto outer = m_run.exchangeEdgeDefault(m_xml.attribute(QLatin1StringView("edgedefault")));
    if (parent.isNull()) {
        m_rows.beginRelation(m_xml.attributeText(kId));
        readSession();
    }
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("node")))
            readNode(parent);
        else if (m_xml.is(QLatin1StringView("edge")))
            readEdge();
        else if (m_xml.is(QLatin1StringView("data")))
            readGraphData();
        else if (m_xml.is(QLatin1StringView("key")) && !m_hasRows)
            readKey(); // against the schema, and yet seen
        else if (m_xml.is(QLatin1StringView("hyperedge")))
            leave("hyperedge");
        else if (m_xml.is(QLatin1StringView("desc")) && parent.isNull())
            m_run.draft().description = m_xml.readText().trimmed();
        else
            m_xml.skip();
    }
    m_run.restoreEdgeDefault(outer);
}

/// Network Canvas writes what interview this was into attributes of the graph, older versions of
/// the root.
void GraphMlReader::readSession()
{
    if (!saysNetworkCanvas(m_xml.attributes()))
        return;
    m_keys.markNetworkCanvas();
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        const QString name = attribute.qualifiedName().toString();
        if (name == u"nc:caseId" || name == u"nc:caseID")
            m_run.draft().name = attribute.value().toString();
        else if (name == u"nc:protocolName")
            m_run.draft().description = attribute.value().toString();
        else if (name.startsWith(QLatin1StringView("nc:")))
            m_reading.note(m_run.here(name), attribute.value().toString(), Reason::NotKept);
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
    const Place place = m_run.here(header);
    const QString value = m_xml.readValue();
    Draft& draft = m_run.draft();
    if (isIgnored || value.isEmpty())
        return;
    if (header == u"name" || header == u"label")
        draft.name = value;
    else if (header == u"description")
        draft.description = value;
    else if (header == u"scheme")
        m_run.setScheme(value);
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
    m_reading.problem(m_run.here(id), {}, Reason::LimitExceeded, QStringLiteral("keys"));
    return std::nullopt;
}

/// What is known of the network as a whole goes along; an interviewed person is no network.
void GraphMlReader::keepGraphData(const Place& place, const QString& value)
{
    if (m_keys.flavor() == GraphMlFlavor::NetworkCanvas)
        m_reading.note(place, value, Reason::NotKept, QStringLiteral("graph data"));
    else
        m_run.draft().fields.append({place.column, value});
}

/// What keys mean is settled before the first row is made with them.
void GraphMlReader::beginRows()
{
    if (!std::exchange(m_hasRows, true))
        m_keys.resolve();
}

/// A value of a node or an edge, or what yEd draws of it.
template <class Drawing>
void GraphMlReader::readData(
    XmlValues& values, Drawing& drawing, Drawing (*readDrawing)(GuardedXmlReader&))
{
    const auto key = keyOfData(values.size());
    if (!key)
        m_xml.skip();
    else if (m_keys.all()[*key].isGraphics)
        drawing = readDrawing(m_xml);
    else
        values.emplace_back(*key, m_xml.readValue());
}

void GraphMlReader::readNode(const QString& parent)
{
    beginRows();
    DraftElement element;
    element.place = m_run.here();
    element.foreignId = m_xml.attributeText(kId);
    if (!m_reading.hasRoom(element.place))
        return m_xml.skip();
    if (!parent.isNull())
        element.fields.append({kParentField, parent});
    XmlValues values;
    YEdNode drawing;
    QString label;
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("data"))) {
            readData(values, drawing, readYEdNode);
        } else if (m_xml.is(QLatin1StringView("desc"))) {
            element.description = m_xml.readText().trimmed();
        } else if (m_xml.is(QLatin1StringView("graph"))) {
            // Keys of a group come before its graph; the group shall come before its members.
            m_reading.note(
                m_run.here(), element.foreignId, Reason::NotKept, QStringLiteral("nested graph"));
            if (label.isNull())
                label = m_rows.addElement(element, values, drawing);
            readGraph(label);
        } else if (m_xml.is(QLatin1StringView("port"))) {
            leave("port");
        } else {
            m_xml.skip();
        }
    }
    if (label.isNull() && !m_xml.failed())
        m_rows.addElement(std::move(element), values, drawing);
}

void GraphMlReader::readEdge()
{
    beginRows();
    DraftConnection connection;
    connection.place = m_run.here();
    connection.foreignId = m_xml.attributeText(kId);
    connection.from = m_xml.attributeText(QLatin1StringView("source"));
    connection.to = m_xml.attributeText(QLatin1StringView("target"));
    m_run.setDirection(connection, m_xml.attribute(QLatin1StringView("directed")));
    if (!m_reading.hasRoom(connection.place))
        return m_xml.skip();
    XmlValues values;
    YEdEdge drawing;
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("data"))) {
            readData(values, drawing, readYEdEdge);
        } else if (m_xml.is(QLatin1StringView("desc"))) {
            connection.description = m_xml.readText().trimmed();
        } else {
            m_xml.skip();
        }
    }
    if (!m_xml.failed())
        m_rows.addConnection(std::move(connection), values, drawing);
}

void GraphMlReader::leave(const char* what)
{
    m_reading.note(
        m_run.here(QLatin1StringView(what)), m_xml.attribute(kId).toString(), Reason::NotKept,
        QLatin1StringView(what));
    m_xml.skip();
}

} // namespace

bool recognisesGraphMl(const SourceHead& head)
{
    return head.text.startsWith(u'<') && head.text.contains(QLatin1StringView("<graphml"));
}

Result<void> readGraphMl(const Source& source, Reading& reading)
{
    return readXmlGraph<GraphMlReader>(source, reading);
}

} // namespace cw::exchange
