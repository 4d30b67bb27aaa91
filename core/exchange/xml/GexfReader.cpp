// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GexfReader.h"

#include "core/exchange/xml/GexfDrawing.h"
#include "core/exchange/xml/GexfRows.h"
#include "core/exchange/xml/RecordFilling.h"

#include <algorithm>

namespace cw::exchange {

namespace {

constexpr QLatin1StringView kId("id");
constexpr QLatin1StringView kSchemeMark("scheme=");
constexpr QLatin1StringView kShapeField("Shape");
constexpr QLatin1StringView kThicknessField("Thickness");

/// A node or an edge while its children are being read.
template <class Record>
struct GexfRow
{
    Record record;
    XmlValues values;
    GexfSpan span;
    bool isAdded = false;
};
using NodeRow = GexfRow<DraftElement>;
using EdgeRow = GexfRow<DraftConnection>;

/// Walks one file.
class GexfReader
{
public:
    explicit GexfReader(XmlRun& run)
        : m_run(run), m_reading(run.reading()), m_xml(run.xml()), m_rows(run)
    {}

    void read();
    void finish();

private:
    void readMeta();
    void readGraph();
    void readAttributes();
    GexfAttribute readAttribute();
    void readNodes(const QString& parent);
    void readNode(const QString& parent);
    void readNodePart(NodeRow& row);
    void readInnerGraph(NodeRow& row);
    void readEdges();
    void readEdge();
    void readEdgePart(EdgeRow& row);
    void readSpells(GexfSpan& span);
    void readValues(XmlValues& values, GexfAttributes& attributes);
    void readPosition(DraftElement& element);
    void readShape(DraftElement& element);
    void readParents(DraftElement& element);
    void warnOnce(bool& isSaid, const QString& value, const QString& detail);

    XmlRun& m_run;
    Reading& m_reading;
    GuardedXmlReader& m_xml;
    GexfRows m_rows;
    bool m_saidNesting = false;
    bool m_saidDepth = false;
    bool m_saidChange = false;
};

void GexfReader::read()
{
    if (!m_xml.nextChild())
        return;
    if (!m_xml.is(QLatin1StringView("gexf"))) {
        m_reading.problem(m_run.here(), m_xml.name().toString(), Reason::UnreadableFormat);
        return;
    }
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("meta")))
            readMeta();
        else if (m_xml.is(QLatin1StringView("graph")))
            readGraph();
        else
            m_xml.skip();
    }
}

void GexfReader::finish()
{
    m_rows.finish();
    m_run.finish(QStringLiteral("gexf"), QStringLiteral("gexf"));
}

void GexfReader::readMeta()
{
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("description"))) {
            m_run.draft().description = m_xml.readValue();
        } else if (m_xml.is(QLatin1StringView("keywords"))) {
            const QString keywords = m_xml.readValue();
            if (keywords.startsWith(kSchemeMark))
                m_run.setScheme(keywords.mid(kSchemeMark.size()));
        } else {
            m_xml.skip();
        }
    }
}

void GexfReader::readGraph()
{
    m_run.exchangeEdgeDefault(m_xml.attribute(QLatin1StringView("defaultedgetype")));
    const QString name = m_xml.attributeText(QLatin1StringView("name"));
    if (!name.isEmpty())
        m_run.draft().name = name;
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("attributes")))
            readAttributes();
        else if (m_xml.is(QLatin1StringView("nodes")))
            readNodes({});
        else if (m_xml.is(QLatin1StringView("edges")))
            readEdges();
        else
            m_xml.skip();
    }
}

void GexfReader::readAttributes()
{
    const bool isEdge = m_xml.attribute(QLatin1StringView("class")) == u"edge";
    GexfAttributes& attributes =
        m_rows.attributesOf(isEdge ? DraftFieldOwner::Connection : DraftFieldOwner::Element);
    const auto room = static_cast<std::size_t>(m_reading.budget().columns);
    while (m_xml.nextChild()) {
        if (!m_xml.is(QLatin1StringView("attribute"))) {
            m_xml.skip();
            continue;
        }
        GexfAttribute attribute = readAttribute();
        if (attributes.all().size() < room)
            attributes.add(std::move(attribute));
        else
            m_reading.problem(
                m_run.here(), attribute.id, Reason::LimitExceeded, QStringLiteral("attributes"));
    }
    attributes.resolve();
}

GexfAttribute GexfReader::readAttribute()
{
    GexfAttribute attribute;
    attribute.id = m_xml.attribute(kId).toString();
    attribute.title = m_xml.attributeText(QLatin1StringView("title")).trimmed();
    if (attribute.title.isEmpty())
        attribute.title = attribute.id;
    const QString type = m_xml.attribute(QLatin1StringView("type")).toString();
    QString options;
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("default")))
            attribute.fallback = m_xml.readValue();
        else if (m_xml.is(QLatin1StringView("options")))
            options = m_xml.readValue();
        else
            m_xml.skip();
    }
    readGexfKind(attribute, type, options);
    return attribute;
}

/// @param parent  label of the node that these are inside; null at the top.
void GexfReader::readNodes(const QString& parent)
{
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("node")))
            readNode(parent);
        else
            m_xml.skip();
    }
}

void GexfReader::readNode(const QString& parent)
{
    NodeRow row;
    DraftElement& element = row.record;
    element.place = m_run.here();
    element.foreignId = m_xml.attributeText(kId);
    element.label = m_xml.attributeText(QLatin1StringView("label"));
    if (!m_reading.hasRoom(element.place))
        return m_xml.skip();
    if (!parent.isNull())
        element.fields.append({kGexfParentField, parent});
    else if (const QString pid = m_xml.attributeText(QLatin1StringView("pid")); !pid.isEmpty())
        element.fields.append({kGexfParentField, pid});
    row.span.add(m_xml.attributes());
    while (m_xml.nextChild())
        readNodePart(row);
    if (!row.isAdded && !m_xml.failed())
        m_rows.addElement(std::move(element), row.values, row.span);
}

void GexfReader::readNodePart(NodeRow& row)
{
    const QStringView name = m_xml.name();
    if (name == u"attvalues")
        readValues(row.values, m_rows.attributesOf(DraftFieldOwner::Element));
    else if (name == u"spells" || name == u"slices")
        readSpells(row.span);
    else if (name == u"color")
        row.record.color = readGexfColor(m_run);
    else if (name == u"position")
        readPosition(row.record);
    else if (name == u"size")
        row.record.size = readGexfSize(m_run);
    else if (name == u"shape")
        readShape(row.record);
    else if (name == u"parents")
        readParents(row.record);
    else if (name == u"nodes" || name == u"edges")
        readInnerGraph(row);
    else
        m_xml.skip();
}

/// Those inside follow the node whom they are in, as far as the file lets them.
void GexfReader::readInnerGraph(NodeRow& row)
{
    const QString label = row.record.label.isEmpty() ? row.record.foreignId : row.record.label;
    const bool isNodes = m_xml.is(QLatin1StringView("nodes"));
    warnOnce(m_saidNesting, row.record.foreignId, QStringLiteral("nested nodes"));
    if (!std::exchange(row.isAdded, true))
        m_rows.addElement(row.record, row.values, row.span);
    isNodes ? readNodes(label) : readEdges();
}

/// GEXF 1.1 and 1.2 name several parents this way; a field holds them all.
void GexfReader::readParents(DraftElement& element)
{
    while (m_xml.nextChild()) {
        const QString id = m_xml.attributeText(QLatin1StringView("for"));
        if (!id.isEmpty())
            element.fields.append({kGexfParentField, id});
        m_xml.skip();
    }
}

void GexfReader::readEdges()
{
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("edge")))
            readEdge();
        else
            m_xml.skip();
    }
}

void GexfReader::readEdge()
{
    EdgeRow row;
    DraftConnection& connection = row.record;
    connection.place = m_run.here();
    connection.foreignId = m_xml.attributeText(kId);
    connection.from = m_xml.attributeText(QLatin1StringView("source"));
    connection.to = m_xml.attributeText(QLatin1StringView("target"));
    connection.label = m_xml.attributeText(QLatin1StringView("label"));
    connection.type = m_xml.attributeText(QLatin1StringView("kind"));
    m_run.setDirection(connection, m_xml.attribute(QLatin1StringView("type")));
    QStringView weight = m_xml.attribute(QLatin1StringView("weight"));
    if (weight.isEmpty())
        weight = m_xml.attribute(QLatin1StringView("cardinal")); // GEXF 1.0
    if (!weight.isEmpty())
        ConnectionFiller(connection, m_reading)
            .set({QStringLiteral("weight"), Column::Strength}, weight.toString());
    if (!m_reading.hasRoom(connection.place))
        return m_xml.skip();
    row.span.add(m_xml.attributes());
    while (m_xml.nextChild())
        readEdgePart(row);
    if (!m_xml.failed())
        m_rows.addConnection(std::move(connection), row.values, row.span);
}

void GexfReader::readEdgePart(EdgeRow& row)
{
    const QStringView name = m_xml.name();
    if (name == u"attvalues") {
        readValues(row.values, m_rows.attributesOf(DraftFieldOwner::Connection));
    } else if (name == u"spells" || name == u"slices") {
        readSpells(row.span);
    } else if (name == u"color") {
        row.record.color = readGexfColor(m_run);
    } else if (name == u"thickness" || name == u"shape") {
        const QString header = name == u"shape" ? kShapeField : kThicknessField;
        const QString value = readGexfVizValue(m_run);
        if (!value.isEmpty())
            row.record.fields.append({header, value});
    } else {
        m_xml.skip();
    }
}

void GexfReader::readSpells(GexfSpan& span)
{
    while (m_xml.nextChild()) {
        span.add(m_xml.attributes());
        m_xml.skip();
    }
}

/// The values of one row. Where one attribute has several, they follow each other in time and the
/// last counts.
void GexfReader::readValues(XmlValues& values, GexfAttributes& attributes)
{
    while (m_xml.nextChild()) {
        QStringView id = m_xml.attribute(QLatin1StringView("for"));
        if (id.isEmpty())
            id = m_xml.attribute(kId); // GEXF 1.1
        const auto index = attributes.indexOf(id.toString(), m_reading.budget());
        if (!index || values.size() >= static_cast<std::size_t>(m_reading.budget().columns)) {
            m_reading.problem(
                m_run.here(), id.toString(), Reason::LimitExceeded, QStringLiteral("attributes"));
            m_xml.skip();
            continue;
        }
        QString value = m_xml.attributeText(QLatin1StringView("value"));
        const bool isDynamic = !m_xml.attribute(QLatin1StringView("start")).isEmpty() ||
                               !m_xml.attribute(QLatin1StringView("end")).isEmpty() ||
                               !m_xml.attribute(QLatin1StringView("timestamp")).isEmpty();
        const auto same =
            std::ranges::find_if(values, [&](const auto& entry) { return entry.first == *index; });
        if (isDynamic && same != values.end()) {
            warnOnce(m_saidChange, same->second, QStringLiteral("earlier values of an attribute"));
            same->second = std::move(value);
        } else {
            values.emplace_back(*index, std::move(value));
        }
        m_xml.skip();
    }
}

void GexfReader::readPosition(DraftElement& element)
{
    const GexfPosition position = readGexfPosition(m_run);
    if (position.point)
        element.position = position.point;
    if (position.z != 0.0)
        warnOnce(m_saidDepth, QString::number(position.z), QStringLiteral("z"));
}

void GexfReader::readShape(DraftElement& element)
{
    const GexfShape shape = readGexfShape(m_run);
    if (!shape.image.isEmpty())
        element.image = shape.image;
    else if (!shape.word.isEmpty())
        element.fields.append({kShapeField, shape.word});
}

void GexfReader::warnOnce(bool& isSaid, const QString& value, const QString& detail)
{
    if (!std::exchange(isSaid, true))
        m_reading.note(m_run.here(), value, Reason::NotKept, detail);
}

} // namespace

bool recognisesGexf(const SourceHead& head)
{
    return head.text.startsWith(u'<') && head.text.contains(QLatin1StringView("<gexf"));
}

Result<void> readGexf(const Source& source, Reading& reading)
{
    return readXmlGraph<GexfReader>(source, reading);
}

} // namespace cw::exchange
