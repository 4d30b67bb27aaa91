// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GexfDrawing.h"

#include "core/exchange/ColorText.h"
#include "core/exchange/text/NumberText.h"

namespace cw::exchange {

namespace {

constexpr QLatin1StringView kValue("value");

/// What is wrong with an attribute of the element just entered.
void refuse(XmlRun& run, QLatin1StringView attribute, Reason reason)
{
    const QString value = run.xml().attribute(attribute).toString();
    run.reading().problem(run.here(run.xml().name().toString()), value, reason, attribute);
}

/// The number in an attribute; nothing where there is none, which is said where there is text.
std::optional<double> numberIn(XmlRun& run, QLatin1StringView attribute)
{
    const QStringView text = run.xml().attribute(attribute);
    const std::optional<double> number = numberFromText(text);
    if (!number && !text.isEmpty())
        refuse(run, attribute, Reason::NotANumber);
    return number;
}

/// One of red, green and blue.
std::optional<int> partIn(XmlRun& run, QLatin1StringView attribute)
{
    const std::optional<double> number = numberIn(run, attribute);
    if (!number)
        return std::nullopt;
    if (*number < 0.0 || *number > 255.0) {
        refuse(run, attribute, Reason::OutOfRange);
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

} // namespace

QString readGexfColor(XmlRun& run)
{
    constexpr QLatin1StringView kHex("hex");
    GuardedXmlReader& xml = run.xml();
    QString color;
    if (const auto hex = colorFromText(xml.attribute(kHex))) {
        color = *hex;
    } else {
        if (!xml.attribute(kHex).isEmpty())
            refuse(run, kHex, Reason::UnknownValue);
        const auto red = partIn(run, QLatin1StringView("r"));
        const auto green = partIn(run, QLatin1StringView("g"));
        const auto blue = partIn(run, QLatin1StringView("b"));
        if (red && green && blue)
            color = colorFromParts(*red, *green, *blue);
    }
    xml.skip();
    return color;
}

GexfPosition readGexfPosition(XmlRun& run)
{
    GexfPosition position;
    const auto x = numberIn(run, QLatin1StringView("x"));
    const auto y = numberIn(run, QLatin1StringView("y"));
    if (x && y)
        position.point = DraftPoint{*x, -*y};
    position.z = numberIn(run, QLatin1StringView("z")).value_or(0.0);
    run.xml().skip();
    return position;
}

GexfShape readGexfShape(XmlRun& run)
{
    GexfShape shape;
    shape.image = run.xml().attribute(QLatin1StringView("uri")).toString();
    shape.word = readGexfVizValue(run);
    return shape;
}

std::optional<double> readGexfSize(XmlRun& run)
{
    const std::optional<double> size = numberIn(run, kValue);
    run.xml().skip();
    return size;
}

QString readGexfVizValue(XmlRun& run)
{
    const QString value = run.xml().attribute(kValue).toString();
    run.xml().skip();
    return value;
}

} // namespace cw::exchange
