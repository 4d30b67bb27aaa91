// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/YEdGraphics.h"

#include "core/exchange/text/NumberText.h"
#include "core/exchange/xml/XmlOutput.h"

#include <cmath>

namespace cw::exchange {

namespace {

/// Side of a node without a size, yEd's own.
constexpr double kSide = 30.0;

std::optional<double> number(const GuardedXmlReader& xml, QLatin1StringView attribute)
{
    bool ok = false;
    const double value = xml.attribute(attribute).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Geometry names the upper left corner; a member stands in the middle.
void readGeometry(const GuardedXmlReader& xml, YEdNode& node)
{
    const auto x = number(xml, QLatin1StringView("x"));
    const auto y = number(xml, QLatin1StringView("y"));
    if (!x || !y || node.centre)
        return;
    const double width = number(xml, QLatin1StringView("width")).value_or(0.0);
    const double height = number(xml, QLatin1StringView("height")).value_or(0.0);
    node.centre = DraftPoint{*x + width / 2, *y + height / 2};
}

/// yEd breaks labels into lines to fit its boxes, and puts layout hints behind the text.
QString labelText(GuardedXmlReader& xml)
{
    return xml.readText().simplified();
}

bool isHead(QStringView arrow)
{
    return !arrow.isEmpty() && arrow != u"none";
}

void readArrows(const GuardedXmlReader& xml, YEdEdge& edge)
{
    const bool atSource = isHead(xml.attribute(QLatin1StringView("source")));
    const bool atTarget = isHead(xml.attribute(QLatin1StringView("target")));
    edge.isReversed = atSource && !atTarget;
    if (atSource && atTarget)
        edge.direction = DraftDirection::Mutual;
    else
        edge.direction =
            atSource || atTarget ? DraftDirection::Directed : DraftDirection::Undirected;
}

void readNodePart(GuardedXmlReader& xml, YEdNode& node)
{
    while (xml.nextChild()) {
        if (xml.is(QLatin1StringView("NodeLabel"))) {
            const QString label = labelText(xml);
            if (node.label.isEmpty())
                node.label = label;
            continue;
        }
        if (xml.is(QLatin1StringView("Geometry")))
            readGeometry(xml, node);
        else if (xml.is(QLatin1StringView("Fill")) && node.fill.isEmpty())
            node.fill = xml.attribute(QLatin1StringView("color")).toString();
        readNodePart(xml, node);
    }
}

void readEdgePart(GuardedXmlReader& xml, YEdEdge& edge)
{
    while (xml.nextChild()) {
        if (xml.is(QLatin1StringView("EdgeLabel"))) {
            const QString label = labelText(xml);
            if (edge.label.isEmpty())
                edge.label = label;
            continue;
        }
        if (xml.is(QLatin1StringView("LineStyle")))
            edge.color = xml.attribute(QLatin1StringView("color")).toString();
        else if (xml.is(QLatin1StringView("Arrows")))
            readArrows(xml, edge);
        readEdgePart(xml, edge);
    }
}

} // namespace

YEdNode readYEdNode(GuardedXmlReader& xml)
{
    YEdNode node;
    readNodePart(xml, node);
    return node;
}

YEdEdge readYEdEdge(GuardedXmlReader& xml)
{
    YEdEdge edge;
    readEdgePart(xml, edge);
    return edge;
}

void writeYEdNode(XmlOutput& out, const DraftElement& element)
{
    const double side = element.size && *element.size > 0 ? *element.size : kSide;
    out.start(QLatin1StringView("y:ShapeNode"));
    out.start(QLatin1StringView("y:Geometry"));
    out.attribute(QLatin1StringView("height"), numberText(side));
    out.attribute(QLatin1StringView("width"), numberText(side));
    if (element.position) {
        out.attribute(QLatin1StringView("x"), numberText(element.position->x - side / 2));
        out.attribute(QLatin1StringView("y"), numberText(element.position->y - side / 2));
    }
    out.end();
    if (!element.color.isEmpty()) {
        out.start(QLatin1StringView("y:Fill"));
        out.attribute(QLatin1StringView("color"), element.color.toUpper());
        out.attribute(QLatin1StringView("transparent"), QStringLiteral("false"));
        out.end();
    }
    out.textElement(QLatin1StringView("y:NodeLabel"), element.label);
    out.start(QLatin1StringView("y:Shape"));
    out.attribute(QLatin1StringView("type"), QStringLiteral("ellipse"));
    out.end();
    out.end();
}

void writeYEdEdge(XmlOutput& out, const DraftConnection& connection)
{
    const QString head = QStringLiteral("standard");
    const QString none = QStringLiteral("none");
    out.start(QLatin1StringView("y:PolyLineEdge"));
    if (!connection.color.isEmpty()) {
        out.start(QLatin1StringView("y:LineStyle"));
        out.attribute(QLatin1StringView("color"), connection.color.toUpper());
        out.attribute(QLatin1StringView("type"), QStringLiteral("line"));
        out.attribute(QLatin1StringView("width"), QStringLiteral("1.0"));
        out.end();
    }
    out.start(QLatin1StringView("y:Arrows"));
    out.attribute(
        QLatin1StringView("source"), connection.direction == DraftDirection::Mutual ? head : none);
    out.attribute(
        QLatin1StringView("target"),
        connection.direction == DraftDirection::Undirected ? none : head);
    out.end();
    if (!connection.label.isEmpty())
        out.textElement(QLatin1StringView("y:EdgeLabel"), connection.label);
    out.end();
}

} // namespace cw::exchange
