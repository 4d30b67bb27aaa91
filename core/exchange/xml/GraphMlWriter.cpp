// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GraphMlWriter.h"

#include "core/exchange/text/NumberText.h"
#include "core/exchange/xml/ColumnText.h"
#include "core/exchange/xml/GraphMlFrame.h"
#include "core/exchange/xml/GraphMlKeyPlan.h"
#include "core/exchange/xml/XmlWriting.h"
#include "core/exchange/xml/YEdGraphics.h"

#include <algorithm>

namespace cw::exchange {

namespace {

constexpr QLatin1StringView kNodeDrawing("drawing");
constexpr QLatin1StringView kEdgeDrawing("edge_drawing");
/// Each relation repeats all nodes; with more types than this they are only a key.
constexpr qsizetype kMostRelations = 32;

QString networkFieldId(qsizetype index)
{
    return QStringLiteral("graph_field%1").arg(index);
}

/// One writing of one draft.
class GraphMlWriter
{
public:
    GraphMlWriter(const Draft& draft, GraphMlFlavor flavor, TaskContext& task);
    Result<Written> write();

private:
    void writeKeys();
    void writeKey(const PlannedKey& key, const char* scope);
    void writeDrawingKey(QLatin1StringView id, const char* scope);
    void writeGraph(const QString& id, const QStringList& types);
    void writeGraphData();
    void writeNode(std::size_t index, bool isFirst);
    void writeMissing(const NodeIds::Missing& missing);
    void writeEdge(const DraftConnection& connection);
    template <class Record>
    void writeData(const Record& record, const GraphMlKeyPlan& plan);
    void writeValue(const QString& key, const QString& value);
    QString valueText(const DraftElement& element, Column column) const;
    QString valueText(const DraftConnection& connection, Column column) const;

    const Draft& m_draft;
    GraphMlFlavor m_flavor;
    GraphMlKeyPlan m_elementPlan;
    GraphMlKeyPlan m_connectionPlan;
    XmlWriting m_writing;
    XmlOutput& m_out;
    GraphMlFrame m_frame;
    bool m_isDirected = false; ///< what edges are that do not say
    bool m_hasRelations = false;
};

GraphMlWriter::GraphMlWriter(const Draft& draft, GraphMlFlavor flavor, TaskContext& task)
    : m_draft(draft)
    , m_flavor(flavor)
    , m_elementPlan(draft, flavor, DraftFieldOwner::Element)
    , m_connectionPlan(draft, flavor, DraftFieldOwner::Connection)
    , m_writing(draft, task)
    , m_out(m_writing.out())
{
    if (flavor == GraphMlFlavor::SocNetV)
        m_frame = GraphMlFrame::around(draft.elements);
    m_isDirected = std::ranges::any_of(draft.connections, [](const DraftConnection& connection) {
        return connection.direction == DraftDirection::Directed;
    });
}

Result<Written> GraphMlWriter::write()
{
    m_out.start(QLatin1StringView("graphml"));
    m_out.attribute(
        QLatin1StringView("xmlns"), QStringLiteral("http://graphml.graphdrawing.org/xmlns"));
    m_out.attribute(
        QLatin1StringView("xmlns:xsi"),
        QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"));
    if (m_flavor == GraphMlFlavor::YEd)
        m_out.attribute(
            QLatin1StringView("xmlns:y"), QStringLiteral("http://www.yworks.com/xml/graphml"));
    m_out.attribute(
        QLatin1StringView("xsi:schemaLocation"),
        QStringLiteral("http://graphml.graphdrawing.org/xmlns "
                       "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"));
    writeKeys();

    QStringList types;
    if (m_flavor == GraphMlFlavor::SocNetV) {
        for (const DraftConnection& connection : m_draft.connections) {
            if (!types.contains(connection.type))
                types.append(connection.type);
        }
    }
    m_hasRelations = types.size() > 1 && types.size() <= kMostRelations;
    if (m_hasRelations) {
        for (const QString& type : types)
            writeGraph(type, {type});
    } else {
        writeGraph(m_flavor == GraphMlFlavor::SocNetV ? m_draft.name : QStringLiteral("G"), {});
    }
    return m_writing.finish(QStringLiteral(".graphml"));
}

void GraphMlWriter::writeKeys()
{
    for (const char* header : {"name", "description", "scheme", "frame"}) {
        const QString name = QString::fromLatin1(header);
        writeKey(
            {Column::Custom, QStringLiteral("graph_") + name, name, QStringLiteral("string"), {}},
            "graph");
    }
    for (qsizetype i = 0; i < m_draft.fields.size(); ++i)
        writeKey(
            {Column::Custom,
             networkFieldId(i),
             m_draft.fields[i].first,
             QStringLiteral("string"),
             {}},
            "graph");
    if (m_flavor == GraphMlFlavor::YEd) {
        writeDrawingKey(kNodeDrawing, "node");
        writeDrawingKey(kEdgeDrawing, "edge");
    }
    for (const PlannedKey& key : m_elementPlan.columns)
        writeKey(key, "node");
    for (const PlannedKey& key : m_elementPlan.fields)
        writeKey(key, "node");
    for (const PlannedKey& key : m_connectionPlan.columns)
        writeKey(key, "edge");
    for (const PlannedKey& key : m_connectionPlan.fields)
        writeKey(key, "edge");
}

void GraphMlWriter::writeKey(const PlannedKey& key, const char* scope)
{
    m_out.start(QLatin1StringView("key"));
    m_out.attribute(QLatin1StringView("id"), key.id);
    m_out.attribute(QLatin1StringView("for"), QString::fromLatin1(scope));
    m_out.attribute(QLatin1StringView("attr.name"), key.header);
    m_out.attribute(QLatin1StringView("attr.type"), key.type);
    if (!key.description.isEmpty())
        m_out.textElement(QLatin1StringView("desc"), key.description);
    m_out.end();
    m_writing.noteLoss(Place{{}, 0, key.header});
}

void GraphMlWriter::writeDrawingKey(QLatin1StringView id, const char* scope)
{
    const QString word = QString::fromLatin1(scope);
    m_out.start(QLatin1StringView("key"));
    m_out.attribute(QLatin1StringView("id"), id);
    m_out.attribute(QLatin1StringView("for"), word);
    m_out.attribute(QLatin1StringView("yfiles.type"), word + QStringLiteral("graphics"));
    m_out.end();
}

/// @param types  of the connections that belong here; none: all.
void GraphMlWriter::writeGraph(const QString& id, const QStringList& types)
{
    const bool isFirst = !m_writing.hasBegun();
    m_out.start(QLatin1StringView("graph"));
    m_out.attribute(QLatin1StringView("id"), id);
    m_out.attribute(
        QLatin1StringView("edgedefault"),
        m_isDirected ? QStringLiteral("directed") : QStringLiteral("undirected"));
    if (isFirst)
        writeGraphData();
    for (std::size_t i = 0; i < m_draft.elements.size() && !m_writing.stopped(); ++i)
        writeNode(i, isFirst);
    for (const NodeIds::Missing& missing : m_writing.ids().missing())
        writeMissing(missing);
    for (const DraftConnection& connection : m_draft.connections) {
        if (m_writing.stopped())
            break;
        if (types.isEmpty() || types.contains(connection.type))
            writeEdge(connection);
    }
    m_out.end();
}

void GraphMlWriter::writeGraphData()
{
    writeValue(QStringLiteral("graph_name"), m_draft.name);
    writeValue(QStringLiteral("graph_description"), m_draft.description);
    writeValue(QStringLiteral("graph_scheme"), m_draft.scheme);
    if (m_flavor == GraphMlFlavor::SocNetV)
        writeValue(QStringLiteral("graph_frame"), m_frame.toText());
    for (qsizetype i = 0; i < m_draft.fields.size(); ++i)
        writeValue(networkFieldId(i), m_draft.fields[i].second);
    m_writing.noteLoss(Place{});
}

/// @param isFirst  in the first graph; in the others a node says who it is and no more.
void GraphMlWriter::writeNode(std::size_t index, bool isFirst)
{
    const DraftElement& element = m_draft.elements[index];
    m_out.start(QLatin1StringView("node"));
    m_out.attribute(QLatin1StringView("id"), m_writing.ids().ofElement(index));
    if (isFirst) {
        writeData(element, m_elementPlan);
        if (m_flavor == GraphMlFlavor::YEd) {
            m_out.start(QLatin1StringView("data"));
            m_out.attribute(QLatin1StringView("key"), kNodeDrawing);
            writeYEdNode(m_out, element);
            m_out.end();
        }
    } else {
        writeValue(QStringLiteral("d0"), element.label);
    }
    m_out.end();
    m_writing.noteLoss(element.place);
}

void GraphMlWriter::writeMissing(const NodeIds::Missing& missing)
{
    m_out.start(QLatin1StringView("node"));
    m_out.attribute(QLatin1StringView("id"), missing.id);
    for (const PlannedKey& key : m_elementPlan.columns) {
        if (key.column == Column::Label)
            writeValue(key.id, missing.label);
    }
    m_out.end();
    m_writing.noteLoss(Place{});
}

void GraphMlWriter::writeEdge(const DraftConnection& connection)
{
    m_out.start(QLatin1StringView("edge"));
    m_out.optionalAttribute(QLatin1StringView("id"), connection.foreignId);
    m_out.attribute(QLatin1StringView("source"), m_writing.ids().ofEnd(connection.from));
    m_out.attribute(QLatin1StringView("target"), m_writing.ids().ofEnd(connection.to));
    const bool isDirected = connection.direction == DraftDirection::Directed;
    if (isDirected != m_isDirected || m_flavor == GraphMlFlavor::SocNetV)
        m_out.attribute(
            QLatin1StringView("directed"),
            isDirected ? QStringLiteral("true") : QStringLiteral("false"));
    writeData(connection, m_connectionPlan);
    if (m_flavor == GraphMlFlavor::YEd) {
        m_out.start(QLatin1StringView("data"));
        m_out.attribute(QLatin1StringView("key"), kEdgeDrawing);
        writeYEdEdge(m_out, connection);
        m_out.end();
    }
    m_out.end();
    m_writing.noteLoss(connection.place);
}

template <class Record>
void GraphMlWriter::writeData(const Record& record, const GraphMlKeyPlan& plan)
{
    for (const PlannedKey& key : plan.columns)
        writeValue(key.id, valueText(record, key.column));
    for (const auto& [header, value] : record.fields)
        writeValue(plan.fieldIds.value(header), value);
}

/// Nothing where there is nothing to say.
void GraphMlWriter::writeValue(const QString& key, const QString& value)
{
    if (value.isEmpty())
        return;
    m_out.start(QLatin1StringView("data"));
    m_out.attribute(QLatin1StringView("key"), key);
    m_out.exactText(value);
    m_out.end();
}

QString GraphMlWriter::valueText(const DraftElement& element, Column column) const
{
    const bool isPlace = column == Column::X || column == Column::Y;
    if (!isPlace || !element.position)
        return columnText(element, column);
    DraftPoint point = *element.position;
    if (m_flavor == GraphMlFlavor::SocNetV)
        point = m_frame.share(point);
    if (m_flavor == GraphMlFlavor::Gephi)
        point.y = -point.y;
    return numberText(column == Column::X ? point.x : point.y);
}

QString GraphMlWriter::valueText(const DraftConnection& connection, Column column) const
{
    // `directed` has said it already, but for what GraphML has no word for.
    const bool isSaid =
        column == Column::Direction && connection.direction != DraftDirection::Mutual;
    return isSaid ? QString() : columnText(connection, column);
}

} // namespace

Result<Written> writePlainGraphMl(const Draft& draft, TaskContext& task)
{
    return GraphMlWriter(draft, GraphMlFlavor::Plain, task).write();
}

Result<Written> writeGephiGraphMl(const Draft& draft, TaskContext& task)
{
    return GraphMlWriter(draft, GraphMlFlavor::Gephi, task).write();
}

Result<Written> writeSocNetVGraphMl(const Draft& draft, TaskContext& task)
{
    return GraphMlWriter(draft, GraphMlFlavor::SocNetV, task).write();
}

Result<Written> writeYEdGraphMl(const Draft& draft, TaskContext& task)
{
    return GraphMlWriter(draft, GraphMlFlavor::YEd, task).write();
}

} // namespace cw::exchange
