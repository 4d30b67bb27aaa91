// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage/ArrangementGuides.h"

#include "core/network/Vocabulary.h"

#include <QJsonArray>

#include <array>
#include <cmath>
#include <initializer_list>

namespace cw {

template <>
struct EnumKeys<query::ArrangementKind>
{
    static constexpr auto keys = std::to_array<std::string_view>(
        {"rings", "levels", "circle", "sectors", "scatter", "places"});
};
template <>
struct EnumKeys<arrange::Anchor>
{
    static constexpr auto keys =
        std::to_array<std::string_view>({"middle", "left", "right", "top", "bottom"});
};
template <>
struct EnumKeys<arrange::GuideWord>
{
    static constexpr auto keys = std::to_array<std::string_view>(
        {"hops", "apart", "group", "number", "range", "axis_x", "axis_y", "latitude", "longitude"});
};

namespace {

constexpr double kFarthest = 1e9; ///< map units
constexpr qsizetype kMostGuides = 5'000;

const QString kKind = QStringLiteral("kind");
const QString kCentre = QStringLiteral("centre");
const QString kBy = QStringLiteral("by");
const QString kOther = QStringLiteral("other");
const QString kGroups = QStringLiteral("groups");
const QString kLines = QStringLiteral("lines");
const QString kArcs = QStringLiteral("arcs");
const QString kTexts = QStringLiteral("texts");
const QString kAt = QStringLiteral("at");
const QString kAnchor = QStringLiteral("anchor");
const QString kWord = QStringLiteral("word");
const QString kNumber = QStringLiteral("number");
const QString kUpTo = QStringLiteral("up_to");
const QString kIndex = QStringLiteral("index");

template <class Enum>
QString textOf(Enum value)
{
    const std::string_view key = keyOf(value);
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

template <class Enum>
std::optional<Enum> valueOf(const QJsonValue& json)
{
    return enumOf<Enum>(json.toString().toStdString());
}

QJsonObject jsonOf(const arrange::GuideText& text)
{
    QJsonObject json{
        {kAt, QJsonArray{text.at.x, text.at.y}},
        {kAnchor, textOf(text.anchor)},
        {kWord, textOf(text.word)}};
    if (text.number != 0.0)
        json.insert(kNumber, text.number);
    if (text.upTo != 0.0)
        json.insert(kUpTo, text.upTo);
    if (text.index != 0)
        json.insert(kIndex, static_cast<qint64>(text.index));
    return json;
}

/// @return whether there are exactly so many numbers, none beyond what can be drawn.
template <std::size_t Count>
bool readNumbers(const QJsonValue& json, std::array<double, Count>& numbers)
{
    const QJsonArray list = json.toArray();
    if (list.size() != static_cast<qsizetype>(Count))
        return false;
    for (std::size_t i = 0; i < Count; ++i) {
        const QJsonValue value = list[static_cast<qsizetype>(i)];
        numbers[i] = value.toDouble();
        if (!value.isDouble() || !std::isfinite(numbers[i]) || std::abs(numbers[i]) > kFarthest)
            return false;
    }
    return true;
}

bool readText(const QJsonValue& json, qsizetype groups, arrange::GuideText& text)
{
    const QJsonObject object = json.toObject();
    const auto anchor = valueOf<arrange::Anchor>(object.value(kAnchor));
    const auto word = valueOf<arrange::GuideWord>(object.value(kWord));
    std::array<double, 2> at{};
    if (!anchor || !word || !readNumbers(object.value(kAt), at))
        return false;
    const qint64 index = object.value(kIndex).toInteger();
    if (*word == arrange::GuideWord::Group && (index < 0 || index >= groups))
        return false;
    text = {
        {at[0], at[1]},
        *anchor,
        *word,
        object.value(kNumber).toDouble(),
        object.value(kUpTo).toDouble(),
        static_cast<std::size_t>(std::max<qint64>(0, index))};
    return std::isfinite(text.number) && std::isfinite(text.upTo);
}

bool readLines(const QJsonArray& json, arrange::Guides& guides)
{
    std::array<double, 4> ends{};
    for (const QJsonValue& line : json) {
        if (!readNumbers(line, ends))
            return false;
        guides.lines.push_back({{ends[0], ends[1]}, {ends[2], ends[3]}});
    }
    return true;
}

bool readArcs(const QJsonArray& json, arrange::Guides& guides)
{
    std::array<double, 5> arc{};
    for (const QJsonValue& value : json) {
        if (!readNumbers(value, arc) || arc[2] < 0)
            return false;
        guides.arcs.push_back({{arc[0], arc[1]}, arc[2], arc[3], arc[4]});
    }
    return true;
}

query::ArrangementSpec specOf(const QJsonObject& json, query::ArrangementKind kind)
{
    query::ArrangementSpec spec{
        .kind = kind,
        .centre = {},
        .attribute = json.value(kBy).toString(),
        .other = json.value(kOther).toString()};
    for (const QJsonValue& member : json.value(kCentre).toArray())
        spec.centre.push_back(MemberId{member.toInteger()});
    return spec;
}

} // namespace

QJsonObject guidesJson(const ArrangementGuides& guides)
{
    QJsonObject json{{kKind, textOf(guides.spec.kind)}};
    QJsonArray centre;
    for (const MemberId member : guides.spec.centre)
        centre.append(static_cast<qint64>(member.value));
    QJsonArray lines;
    for (const arrange::GuideLine& line : guides.guides.lines)
        lines.append(QJsonArray{line.from.x, line.from.y, line.to.x, line.to.y});
    QJsonArray arcs;
    for (const arrange::GuideArc& arc : guides.guides.arcs)
        arcs.append(QJsonArray{arc.centre.x, arc.centre.y, arc.radius, arc.start, arc.sweep});
    QJsonArray texts;
    for (const arrange::GuideText& text : guides.guides.texts)
        texts.append(jsonOf(text));
    const auto add = [&json](const QString& key, const QJsonArray& list) {
        if (!list.isEmpty())
            json.insert(key, list);
    };
    add(kCentre, centre);
    add(kLines, lines);
    add(kArcs, arcs);
    add(kTexts, texts);
    add(kGroups, QJsonArray::fromStringList(guides.groups));
    if (!guides.spec.attribute.isEmpty())
        json.insert(kBy, guides.spec.attribute);
    if (!guides.spec.other.isEmpty())
        json.insert(kOther, guides.spec.other);
    return json;
}

std::optional<ArrangementGuides> readGuides(const QJsonObject& json)
{
    const auto kind = valueOf<query::ArrangementKind>(json.value(kKind));
    for (const QString& key : {kLines, kArcs, kTexts, kGroups, kCentre}) {
        const QJsonValue list = json.value(key);
        if (!list.isUndefined() && (!list.isArray() || list.toArray().size() > kMostGuides))
            return std::nullopt;
    }
    if (!kind)
        return std::nullopt;
    ArrangementGuides read{specOf(json, *kind), {}, {}};
    for (const QJsonValue& group : json.value(kGroups).toArray())
        read.groups << group.toString();
    if (!readLines(json.value(kLines).toArray(), read.guides) ||
        !readArcs(json.value(kArcs).toArray(), read.guides))
        return std::nullopt;
    for (const QJsonValue& value : json.value(kTexts).toArray()) {
        arrange::GuideText text;
        if (!readText(value, read.groups.size(), text))
            return std::nullopt;
        read.guides.texts.push_back(text);
    }
    return read;
}

} // namespace cw
