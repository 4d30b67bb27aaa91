// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GexfReader.h"

#include "core/exchange/ColorText.h"
#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/NumberText.h"
#include "core/exchange/xml/RecordFilling.h"

#include <QBuffer>

#include <algorithm>

namespace cw::exchange {

namespace {

constexpr QLatin1StringView kId("id");
constexpr QLatin1StringView kSchemeMark("scheme=");
/// A default costs the file nothing, and a value in each row; this many values may be read for one
/// that a default gives.
constexpr qint64 kValuesPerDefault = 8;

QString parentField()
{
    return QStringLiteral("Parent");
}
QString spellsField()
{
    return QStringLiteral("Spells");
}
QString startField()
{
    return QStringLiteral("start");
}
QString endField()
{
    return QStringLiteral("end");
}
QString shapeField()
{
    return QStringLiteral("Shape");
}
QString thicknessField()
{
    return QStringLiteral("Thickness");
}

QString composed(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C);
}

/// What a first and a last day cannot say about when something was there.
template <class Record>
void keepOddTimes(Record& record, const GexfSpan& span)
{
    const std::pair<QString, QString> values[] = {
        {spellsField(), span.spells()},
        {startField(), span.oddStart()},
        {endField(), span.oddEnd()}};
    for (const auto& [header, value] : values) {
        if (!value.isEmpty())
            record.fields.append({header, value});
    }
}

} // namespace

bool recognisesGexf(const SourceHead& head)
{
    return head.text.startsWith(u'<') && head.text.contains(QLatin1StringView("<gexf"));
}

Result<void> readGexf(const Source& source, Reading& reading)
{
    QBuffer buffer;
    buffer.setData(source.bytes);
    buffer.open(QIODevice::ReadOnly);
    return GexfReader(source.name, buffer, reading).read();
}

GexfReader::GexfReader(const QString& sourceName, QIODevice& device, Reading& reading)
    : m_source(sourceName)
    , m_reading(reading)
    , m_xml(device, reading.budget(), reading.task())
    , m_rows{reading.draft().elements.size(), reading.draft().connections.size()}
    , m_defaultsLeft(reading.budget().elements / kValuesPerDefault)
{}

Result<void> GexfReader::read()
{
    readRoot();
    if (m_xml.cancelled())
        return Error{ErrorCode::Cancelled, m_source.toStdString(), {}};
    if (const auto& failure = m_xml.failure())
        m_reading.problem(Place{m_source, failure->row, {}}, {}, failure->reason, failure->detail);
    finish();
    return {};
}

void GexfReader::readRoot()
{
    if (!m_xml.nextChild())
        return;
    if (!m_xml.is(QLatin1StringView("gexf"))) {
        m_reading.problem(here(), m_xml.name().toString(), Reason::UnreadableFormat);
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

void GexfReader::readMeta()
{
    while (m_xml.nextChild()) {
        if (m_xml.is(QLatin1StringView("description"))) {
            m_reading.draft().description = m_xml.readValue();
        } else if (m_xml.is(QLatin1StringView("keywords"))) {
            const QString keywords = m_xml.readValue();
            if (keywords.startsWith(kSchemeMark))
                m_scheme = keywords.mid(kSchemeMark.size());
        } else {
            m_xml.skip();
        }
    }
}

void GexfReader::readGraph()
{
    const auto byDefault = directionFromWord(m_xml.attribute(QLatin1StringView("defaultedgetype")));
    m_defaultDirection = byDefault.value_or(DraftDirection::Undirected);
    m_isDefaultGiven = byDefault.has_value();
    const QStringView name = m_xml.attribute(QLatin1StringView("name"));
    if (!name.isEmpty())
        m_reading.draft().name = composed(name);
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
    GexfAttributes& attributes = isEdge ? m_edgeAttributes : m_nodeAttributes;
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
                here(), attribute.id, Reason::LimitExceeded, QStringLiteral("attributes"));
    }
    attributes.resolve();
}

GexfAttribute GexfReader::readAttribute()
{
    GexfAttribute attribute;
    attribute.id = m_xml.attribute(kId).toString();
    attribute.title = composed(m_xml.attribute(QLatin1StringView("title")).trimmed());
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
    DraftElement element;
    element.place = here();
    element.foreignId = composed(m_xml.attribute(kId));
    element.label = composed(m_xml.attribute(QLatin1StringView("label")));
    if (!m_reading.hasRoom(element.place))
        return m_xml.skip();
    if (!parent.isNull())
        element.fields.append({parentField(), parent});
    else if (const QStringView pid = m_xml.attribute(QLatin1StringView("pid")); !pid.isEmpty())
        element.fields.append({parentField(), composed(pid)});
    GexfSpan span;
    span.add(m_xml.attributes());
    Values values;
    const QString label = element.label.isEmpty() ? element.foreignId : element.label;
    // Those inside follow the node whom they are in, as far as the file lets them.
    bool isAdded = false;
    while (m_xml.nextChild()) {
        const QStringView name = m_xml.name();
        if (name == u"attvalues") {
            readValues(values, m_nodeAttributes);
        } else if (name == u"spells" || name == u"slices") {
            while (m_xml.nextChild()) {
                span.add(m_xml.attributes());
                m_xml.skip();
            }
        } else if (name == u"color") {
            element.color = readColor();
        } else if (name == u"position") {
            readPosition(element);
        } else if (name == u"size") {
            element.size = numberFromText(readVizValue());
        } else if (name == u"shape") {
            const QString uri = m_xml.attribute(QLatin1StringView("uri")).toString();
            const QString shape = readVizValue();
            if (!uri.isEmpty())
                element.image = uri;
            else if (!shape.isEmpty())
                element.fields.append({shapeField(), shape});
        } else if (name == u"parents") {
            readParents(element);
        } else if (name == u"nodes" || name == u"edges") {
            warnOnce(m_saidNesting, element.foreignId, QStringLiteral("nested nodes"));
            if (!std::exchange(isAdded, true))
                addElement(element, values, span);
            name == u"nodes" ? readNodes(label) : readEdges();
        } else {
            m_xml.skip();
        }
    }
    if (!isAdded && !m_xml.failed())
        addElement(std::move(element), values, span);
}

/// GEXF 1.1 and 1.2 name several parents this way; a field holds them all.
void GexfReader::readParents(DraftElement& element)
{
    while (m_xml.nextChild()) {
        const QString id = composed(m_xml.attribute(QLatin1StringView("for")));
        if (!id.isEmpty())
            element.fields.append({parentField(), id});
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
    DraftConnection connection;
    connection.place = here();
    connection.foreignId = composed(m_xml.attribute(kId));
    connection.from = composed(m_xml.attribute(QLatin1StringView("source")));
    connection.to = composed(m_xml.attribute(QLatin1StringView("target")));
    connection.label = composed(m_xml.attribute(QLatin1StringView("label")));
    connection.type = composed(m_xml.attribute(QLatin1StringView("kind")));
    const auto own = directionFromWord(m_xml.attribute(QLatin1StringView("type")));
    connection.direction = own.value_or(m_defaultDirection);
    connection.directionGiven = own.has_value() || m_isDefaultGiven;
    QStringView weight = m_xml.attribute(QLatin1StringView("weight"));
    if (weight.isEmpty())
        weight = m_xml.attribute(QLatin1StringView("cardinal")); // GEXF 1.0
    if (!weight.isEmpty())
        ConnectionFiller(connection, m_reading)
            .set({QStringLiteral("weight"), Column::Strength}, weight.toString());
    if (!m_reading.hasRoom(connection.place))
        return m_xml.skip();
    GexfSpan span;
    span.add(m_xml.attributes());
    Values values;
    while (m_xml.nextChild()) {
        const QStringView name = m_xml.name();
        if (name == u"attvalues") {
            readValues(values, m_edgeAttributes);
        } else if (name == u"spells" || name == u"slices") {
            while (m_xml.nextChild()) {
                span.add(m_xml.attributes());
                m_xml.skip();
            }
        } else if (name == u"color") {
            connection.color = readColor();
        } else if (name == u"thickness" || name == u"shape") {
            const QString header = name == u"shape" ? shapeField() : thicknessField();
            const QString value = readVizValue();
            if (!value.isEmpty())
                connection.fields.append({header, value});
        } else {
            m_xml.skip();
        }
    }
    if (!m_xml.failed())
        addConnection(std::move(connection), values, span);
}

/// The values of one row. Where one attribute has several, they follow each other in time and the
/// last counts.
void GexfReader::readValues(Values& values, GexfAttributes& attributes)
{
    while (m_xml.nextChild()) {
        QStringView id = m_xml.attribute(QLatin1StringView("for"));
        if (id.isEmpty())
            id = m_xml.attribute(kId); // GEXF 1.1
        const auto index = attributes.indexOf(id.toString(), m_reading.budget());
        if (!index || values.size() >= static_cast<std::size_t>(m_reading.budget().columns)) {
            m_reading.problem(
                here(), id.toString(), Reason::LimitExceeded, QStringLiteral("attributes"));
            m_xml.skip();
            continue;
        }
        QString value = composed(m_xml.attribute(QLatin1StringView("value")));
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

/// In GEXF y grows upwards.
void GexfReader::readPosition(DraftElement& element)
{
    const auto x = numberFromText(m_xml.attribute(QLatin1StringView("x")));
    const auto y = numberFromText(m_xml.attribute(QLatin1StringView("y")));
    const auto z = numberFromText(m_xml.attribute(QLatin1StringView("z")));
    if (x && y)
        element.position = DraftPoint{*x, -*y};
    if (z && *z != 0.0)
        warnOnce(m_saidDepth, QString::number(*z), QStringLiteral("z"));
    m_xml.skip();
}

QString GexfReader::readColor()
{
    QString color;
    const auto hex = colorFromText(m_xml.attribute(QLatin1StringView("hex")));
    if (hex) {
        color = *hex;
    } else {
        ColorParts parts;
        const std::pair<Column, QLatin1StringView> names[] = {
            {Column::Red, QLatin1StringView("r")},
            {Column::Green, QLatin1StringView("g")},
            {Column::Blue, QLatin1StringView("b")}};
        for (const auto& [column, name] : names) {
            if (const auto value = numberFromText(m_xml.attribute(name)))
                parts.set(column, *value);
        }
        color = parts.text();
    }
    m_xml.skip();
    return color;
}

/// The `value` of a `<viz:...>`.
QString GexfReader::readVizValue()
{
    const QString value = m_xml.attribute(QLatin1StringView("value")).toString();
    m_xml.skip();
    return value;
}

void GexfReader::addElement(DraftElement element, const Values& values, const GexfSpan& span)
{
    if (element.foreignId.isEmpty()) {
        m_reading.problem(element.place, element.label, Reason::MissingLabel, QStringLiteral("id"));
        return;
    }
    element.from = span.from();
    element.to = span.to();
    Values all = values;
    addDefaults(all, m_nodeAttributes);
    ElementFiller filler(element, m_reading);
    for (const auto& [index, value] : all) {
        const GexfAttribute& attribute = m_nodeAttributes.all()[index];
        const bool isTaken = (attribute.column == Column::FromDate && element.from) ||
                             (attribute.column == Column::ToDate && element.to);
        filler.set(
            {attribute.title, isTaken ? Column::Custom : attribute.column},
            attribute.isList ? gexfListItems(value).join(u'|') : value);
    }
    filler.finish();
    keepOddTimes(element, span);
    m_reading.draft().elements.push_back(std::move(element));
}

void GexfReader::addConnection(
    DraftConnection connection, const Values& values, const GexfSpan& span)
{
    connection.fromDate = span.from();
    connection.toDate = span.to();
    Values all = values;
    addDefaults(all, m_edgeAttributes);
    ConnectionFiller filler(connection, m_reading);
    for (const auto& [index, value] : all) {
        const GexfAttribute& attribute = m_edgeAttributes.all()[index];
        // What the edge says itself comes before attributes of that name.
        const bool isTaken = (attribute.column == Column::Strength && connection.strength) ||
                             (attribute.column == Column::Type && !connection.type.isEmpty()) ||
                             (attribute.column == Column::FromDate && connection.fromDate) ||
                             (attribute.column == Column::ToDate && connection.toDate);
        filler.set(
            {attribute.title, isTaken ? Column::Custom : attribute.column},
            attribute.isList ? gexfListItems(value).join(u'|') : value);
    }
    filler.finish();
    keepOddTimes(connection, span);
    if (connection.from.isEmpty() || connection.to.isEmpty()) {
        const QString missing =
            connection.from.isEmpty() ? QStringLiteral("source") : QStringLiteral("target");
        m_reading.problem(connection.place, connection.foreignId, Reason::MissingEnd, missing);
        return;
    }
    m_reading.draft().connections.push_back(std::move(connection));
}

/// Adds the defaults of the attributes that the row does not mention.
void GexfReader::addDefaults(Values& values, const GexfAttributes& attributes)
{
    if (m_defaultsLeft <= 0)
        return;
    const auto& all = attributes.all();
    const auto given = static_cast<std::ptrdiff_t>(values.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].fallback.isEmpty())
            continue;
        const auto end = values.begin() + given;
        const bool isGiven =
            std::any_of(values.begin(), end, [i](const auto& value) { return value.first == i; });
        if (isGiven)
            continue;
        if (--m_defaultsLeft == 0)
            m_reading.problem(here(), {}, Reason::LimitExceeded, QStringLiteral("defaults"));
        if (m_defaultsLeft > 0)
            values.emplace_back(i, all[i].fallback);
    }
}

Place GexfReader::here(const QString& column) const
{
    return Place{m_source, m_xml.row(), column};
}

void GexfReader::warnOnce(bool& isSaid, const QString& value, const QString& detail)
{
    if (!std::exchange(isSaid, true))
        m_reading.note(here(), value, Reason::NotKept, detail);
}

void GexfReader::finish()
{
    Draft& draft = m_reading.draft();
    nameParents();
    addFieldKinds();
    if (m_scheme.isEmpty() && !areRunningNumbers(draft, m_rows))
        m_scheme = QStringLiteral("gexf");
    m_reading.recognisedAs(QStringLiteral("gexf"), m_scheme);
    settleIds(draft, m_rows, m_source);
}

/// `pid` and `<parents>` give ids, and people read names.
void GexfReader::nameParents()
{
    auto& elements = m_reading.draft().elements;
    QHash<QString, QString> labels;
    for (std::size_t i = m_rows.firstElement; i < elements.size(); ++i)
        labels.insert(elements[i].foreignId, elements[i].label);
    for (std::size_t i = m_rows.firstElement; i < elements.size(); ++i) {
        for (auto& [header, value] : elements[i].fields) {
            if (header == parentField())
                value = labels.value(value, value);
        }
    }
}

void GexfReader::addFieldKinds()
{
    auto& kinds = m_reading.draft().fieldKinds;
    const auto add = [&](const DraftField& field) {
        const bool isKnown = std::ranges::any_of(kinds, [&](const DraftField& known) {
            return known.owner == field.owner && known.header == field.header;
        });
        if (!isKnown)
            kinds.push_back(field);
    };
    for (const auto* attributes : {&m_nodeAttributes, &m_edgeAttributes}) {
        const auto owner = attributes == &m_nodeAttributes ? DraftFieldOwner::Element
                                                           : DraftFieldOwner::Connection;
        for (const GexfAttribute& attribute : attributes->all()) {
            const bool isField = attribute.column == Column::Custom ||
                                 attribute.column == Column::FirstName ||
                                 attribute.column == Column::LastName;
            if (isField)
                add(DraftField{attribute.title, owner, attribute.kind, attribute.choices});
        }
    }
}

} // namespace cw::exchange
