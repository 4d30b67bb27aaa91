// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GexfWriter.h"

#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/NumberText.h"
#include "core/exchange/xml/ColumnText.h"
#include "core/exchange/xml/FieldWords.h"
#include "core/exchange/xml/GexfAttributes.h"
#include "core/exchange/xml/GexfValues.h"
#include "core/exchange/xml/XmlWriting.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace cw::exchange {

namespace {

enum class GexfVersion { V12, V13 };

/// A column that GEXF has no place for and that becomes an attribute.
struct AttributeColumn
{
    Column column;
    const char* name; ///< id and title
};

constexpr AttributeColumn kElementColumns[] = {
    {Column::Type, "type"},
    {Column::Description, "description"},
    {Column::Tags, "tags"},
    {Column::Url, "url"},
    {Column::Email, "email"}};
/// GEXF 1.3 has `kind` for the first.
constexpr AttributeColumn kConnectionColumns[] = {
    {Column::Type, "type"}, {Column::Description, "description"}, {Column::Tags, "tags"}};

struct FieldAttribute
{
    QString id;
    bool isList = false;
};

QString dateText(const CivilDate& date)
{
    return QString::fromStdString(date.toIso());
}

bool hasDates(const Draft& draft)
{
    return std::ranges::any_of(
               draft.elements,
               [](const DraftElement& element) { return element.from || element.to; }) ||
           std::ranges::any_of(draft.connections, [](const DraftConnection& connection) {
               return connection.fromDate || connection.toDate;
           });
}

/// One writing of one draft.
class GexfWriter
{
public:
    GexfWriter(const Draft& draft, GexfVersion version, TaskContext& task)
        : m_draft(draft), m_version(version), m_writing(draft, task), m_out(m_writing.out())
    {}

    Result<Written> write();

private:
    using FieldAttributes = QHash<QString, FieldAttribute>;

    void writeMeta();
    void writeGraph();
    FieldAttributes writeAttributes(DraftFieldOwner owner);
    void writeAttribute(
        const QString& id, const QString& title, const QString& type, const QStringList& options);
    void writeNode(std::size_t index);
    void writeMissing(const NodeIds::Missing& missing);
    void writeEdge(std::size_t index);
    template <class Record>
    void writeValues(const Record& record, DraftFieldOwner owner, const FieldAttributes& fields);
    void writeValue(const QString& id, const QString& value);
    void writeViz(const DraftElement& element);
    void writeColor(const QString& color);
    std::span<const AttributeColumn> columnsOf(DraftFieldOwner owner) const;

    const Draft& m_draft;
    GexfVersion m_version;
    XmlWriting m_writing;
    XmlOutput& m_out;
    FieldAttributes m_elementFields;
    FieldAttributes m_connectionFields;
};

Result<Written> GexfWriter::write()
{
    const bool is12 = m_version == GexfVersion::V12;
    const QString space = is12 ? QStringLiteral("http://www.gexf.net/1.2draft")
                               : QStringLiteral("http://gexf.net/1.3");
    m_out.start(QLatin1StringView("gexf"));
    m_out.attribute(QLatin1StringView("xmlns"), space);
    m_out.attribute(QLatin1StringView("xmlns:viz"), space + QStringLiteral("/viz"));
    m_out.attribute(
        QLatin1StringView("version"), is12 ? QStringLiteral("1.2") : QStringLiteral("1.3"));
    writeMeta();
    writeGraph();
    return m_writing.finish(QStringLiteral(".gexf"));
}

void GexfWriter::writeMeta()
{
    m_out.start(QLatin1StringView("meta"));
    m_out.textElement(QLatin1StringView("creator"), QStringLiteral("Commonweave"));
    if (!m_draft.scheme.isEmpty())
        m_out.textElement(
            QLatin1StringView("keywords"), QStringLiteral("scheme=") + m_draft.scheme);
    if (!m_draft.description.isEmpty()) {
        m_out.start(QLatin1StringView("description"));
        m_out.exactText(m_draft.description);
        m_out.end();
    }
    m_out.end();
    m_writing.noteLoss(Place{});
}

void GexfWriter::writeGraph()
{
    const bool isDynamic = hasDates(m_draft);
    m_out.start(QLatin1StringView("graph"));
    m_out.attribute(QLatin1StringView("defaultedgetype"), QStringLiteral("undirected"));
    m_out.attribute(
        QLatin1StringView("mode"),
        isDynamic ? QStringLiteral("dynamic") : QStringLiteral("static"));
    if (isDynamic)
        m_out.attribute(QLatin1StringView("timeformat"), QStringLiteral("date"));
    if (isDynamic && m_version == GexfVersion::V13)
        m_out.attribute(QLatin1StringView("timerepresentation"), QStringLiteral("interval"));
    m_out.optionalAttribute(QLatin1StringView("name"), m_draft.name);
    m_elementFields = writeAttributes(DraftFieldOwner::Element);
    m_connectionFields = writeAttributes(DraftFieldOwner::Connection);
    m_out.start(QLatin1StringView("nodes"));
    for (std::size_t i = 0; i < m_draft.elements.size() && !m_writing.stopped(); ++i)
        writeNode(i);
    for (const NodeIds::Missing& missing : m_writing.ids().missing())
        writeMissing(missing);
    m_out.end();
    m_out.start(QLatin1StringView("edges"));
    for (std::size_t i = 0; i < m_draft.connections.size() && !m_writing.stopped(); ++i)
        writeEdge(i);
    m_out.end();
    m_out.end();
}

GexfWriter::FieldAttributes GexfWriter::writeAttributes(DraftFieldOwner owner)
{
    const QString word =
        owner == DraftFieldOwner::Element ? QStringLiteral("node") : QStringLiteral("edge");
    m_out.start(QLatin1StringView("attributes"));
    m_out.attribute(QLatin1StringView("class"), word);
    m_out.attribute(QLatin1StringView("mode"), QStringLiteral("static"));
    for (const AttributeColumn& column : columnsOf(owner)) {
        const QString name = QString::fromLatin1(column.name);
        const bool isList = column.column == Column::Tags;
        writeAttribute(
            name, name, isList ? QStringLiteral("liststring") : QStringLiteral("string"), {});
    }
    FieldAttributes ids;
    std::size_t index = 0;
    for (const DraftField& field : fieldsOf(m_draft, owner)) {
        const QString id = gexfFieldId(field, index++);
        ids.insert(field.header, FieldAttribute{id, field.kind == DraftFieldKind::Choices});
        writeAttribute(
            id, field.header, gexfTypeName(field),
            isBoolean(field) ? QStringList() : field.choices);
    }
    m_out.end();
    m_writing.noteLoss(Place{});
    return ids;
}

void GexfWriter::writeAttribute(
    const QString& id, const QString& title, const QString& type, const QStringList& options)
{
    m_out.start(QLatin1StringView("attribute"));
    m_out.attribute(QLatin1StringView("id"), id);
    m_out.attribute(QLatin1StringView("title"), title);
    m_out.attribute(QLatin1StringView("type"), type);
    if (!options.isEmpty())
        m_out.textElement(QLatin1StringView("options"), options.join(u'|'));
    m_out.end();
}

void GexfWriter::writeNode(std::size_t index)
{
    const DraftElement& element = m_draft.elements[index];
    m_out.start(QLatin1StringView("node"));
    m_out.attribute(QLatin1StringView("id"), m_writing.ids().ofElement(index));
    m_out.attribute(QLatin1StringView("label"), element.label);
    m_out.optionalAttribute(QLatin1StringView("start"), dateText(element.from));
    m_out.optionalAttribute(QLatin1StringView("end"), dateText(element.to));
    writeValues(element, DraftFieldOwner::Element, m_elementFields);
    writeViz(element);
    m_out.end();
    m_writing.noteLoss(element.place);
}

void GexfWriter::writeMissing(const NodeIds::Missing& missing)
{
    m_out.start(QLatin1StringView("node"));
    m_out.attribute(QLatin1StringView("id"), missing.id);
    m_out.attribute(QLatin1StringView("label"), missing.label);
    m_out.end();
    m_writing.noteLoss(Place{});
}

void GexfWriter::writeEdge(std::size_t index)
{
    const DraftConnection& connection = m_draft.connections[index];
    const bool is12 = m_version == GexfVersion::V12;
    const bool needsId = is12 && connection.foreignId.isEmpty();
    m_out.start(QLatin1StringView("edge"));
    m_out.optionalAttribute(
        QLatin1StringView("id"), needsId ? QStringLiteral("e%1").arg(index) : connection.foreignId);
    m_out.attribute(QLatin1StringView("source"), m_writing.ids().ofEnd(connection.from));
    m_out.attribute(QLatin1StringView("target"), m_writing.ids().ofEnd(connection.to));
    m_out.attribute(QLatin1StringView("type"), directionWord(connection.direction));
    if (!is12)
        m_out.optionalAttribute(QLatin1StringView("kind"), connection.type);
    m_out.optionalAttribute(QLatin1StringView("label"), connection.label);
    if (connection.strength)
        m_out.attribute(QLatin1StringView("weight"), numberText(*connection.strength));
    m_out.optionalAttribute(QLatin1StringView("start"), dateText(connection.fromDate));
    m_out.optionalAttribute(QLatin1StringView("end"), dateText(connection.toDate));
    writeValues(connection, DraftFieldOwner::Connection, m_connectionFields);
    writeColor(connection.color);
    m_out.end();
    m_writing.noteLoss(connection.place);
}

template <class Record>
void GexfWriter::writeValues(
    const Record& record, DraftFieldOwner owner, const FieldAttributes& fields)
{
    m_out.start(QLatin1StringView("attvalues"));
    for (const AttributeColumn& column : columnsOf(owner)) {
        const QString value = columnText(record, column.column);
        const bool isList = column.column == Column::Tags && !value.isEmpty();
        writeValue(
            QString::fromLatin1(column.name), isList ? gexfListText(value.split(u'|')) : value);
    }
    for (const auto& [header, value] : record.fields) {
        const FieldAttribute& attribute = fields[header];
        const bool isList = attribute.isList && !value.isEmpty();
        writeValue(attribute.id, isList ? gexfListText(value.split(u'|')) : value);
    }
    m_out.end();
}

/// Nothing where there is nothing to say.
void GexfWriter::writeValue(const QString& id, const QString& value)
{
    if (value.isEmpty())
        return;
    m_out.start(QLatin1StringView("attvalue"));
    m_out.attribute(QLatin1StringView("for"), id);
    m_out.attribute(QLatin1StringView("value"), value);
    m_out.end();
}

void GexfWriter::writeViz(const DraftElement& element)
{
    writeColor(element.color);
    if (element.position) {
        m_out.start(QLatin1StringView("viz:position"));
        m_out.attribute(QLatin1StringView("x"), numberText(element.position->x));
        m_out.attribute(QLatin1StringView("y"), numberText(-element.position->y));
        m_out.attribute(QLatin1StringView("z"), QStringLiteral("0"));
        m_out.end();
    }
    if (element.size) {
        m_out.start(QLatin1StringView("viz:size"));
        m_out.attribute(QLatin1StringView("value"), numberText(*element.size));
        m_out.end();
    }
    if (!element.image.isEmpty()) {
        m_out.start(QLatin1StringView("viz:shape"));
        m_out.attribute(QLatin1StringView("value"), QStringLiteral("image"));
        m_out.attribute(QLatin1StringView("uri"), element.image);
        m_out.end();
    }
}

void GexfWriter::writeColor(const QString& color)
{
    if (color.size() != 7)
        return;
    m_out.start(QLatin1StringView("viz:color"));
    const QLatin1StringView names[] = {
        QLatin1StringView("r"), QLatin1StringView("g"), QLatin1StringView("b")};
    for (int part = 0; part < 3; ++part)
        m_out.attribute(
            names[part],
            QString::number(QStringView(color).mid(1 + 2 * part, 2).toInt(nullptr, 16)));
    m_out.end();
}

std::span<const AttributeColumn> GexfWriter::columnsOf(DraftFieldOwner owner) const
{
    if (owner == DraftFieldOwner::Element)
        return kElementColumns;
    const std::span<const AttributeColumn> all = kConnectionColumns;
    return m_version == GexfVersion::V12 ? all : all.subspan(1);
}

} // namespace

Result<Written> writeGexf12(const Draft& draft, TaskContext& task)
{
    return GexfWriter(draft, GexfVersion::V12, task).write();
}

Result<Written> writeGexf13(const Draft& draft, TaskContext& task)
{
    return GexfWriter(draft, GexfVersion::V13, task).write();
}

} // namespace cw::exchange
