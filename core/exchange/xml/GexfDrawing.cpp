// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GexfDrawing.h"

#include "core/exchange/ColorText.h"
#include "core/exchange/text/NumberText.h"
#include "core/exchange/xml/RecordFilling.h"

namespace cw::exchange {

QString readGexfColor(GuardedXmlReader& xml)
{
    QString color;
    const auto hex = colorFromText(xml.attribute(QLatin1StringView("hex")));
    if (hex) {
        color = *hex;
    } else {
        ColorParts parts;
        const std::pair<Column, QLatin1StringView> names[] = {
            {Column::Red, QLatin1StringView("r")},
            {Column::Green, QLatin1StringView("g")},
            {Column::Blue, QLatin1StringView("b")}};
        for (const auto& [column, name] : names) {
            if (const auto value = numberFromText(xml.attribute(name)))
                parts.set(column, *value);
        }
        color = parts.text();
    }
    xml.skip();
    return color;
}

GexfPosition readGexfPosition(GuardedXmlReader& xml)
{
    GexfPosition position;
    const auto x = numberFromText(xml.attribute(QLatin1StringView("x")));
    const auto y = numberFromText(xml.attribute(QLatin1StringView("y")));
    if (x && y)
        position.point = DraftPoint{*x, -*y};
    position.z = numberFromText(xml.attribute(QLatin1StringView("z"))).value_or(0.0);
    xml.skip();
    return position;
}

GexfShape readGexfShape(GuardedXmlReader& xml)
{
    GexfShape shape;
    shape.image = xml.attribute(QLatin1StringView("uri")).toString();
    shape.word = readGexfVizValue(xml);
    return shape;
}

QString readGexfVizValue(GuardedXmlReader& xml)
{
    const QString value = xml.attribute(QLatin1StringView("value")).toString();
    xml.skip();
    return value;
}

} // namespace cw::exchange
