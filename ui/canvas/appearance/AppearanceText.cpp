// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/AppearanceText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

/// Beyond it neighbouring numbers are more than one apart.
constexpr double kLargestNumber = 1e15;

const QString kOf = QStringLiteral("of");
const QString kChannel = QStringLiteral("channel");
const QString kBy = QStringLiteral("by");
const QString kScale = QStringLiteral("scale");
const QString kFixed = QStringLiteral("fixed");
const QString kReversed = QStringLiteral("reversed");

struct NumberKey
{
    const char* key;
    std::optional<double> AppearanceRule::*value;
};
constexpr std::array kNumbers{
    NumberKey{"from", &AppearanceRule::from}, NumberKey{"to", &AppearanceRule::to},
    NumberKey{"middle", &AppearanceRule::middle}};

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

/// A value of any kind as text and back: documents are lists or objects only.
QString foreignText(const QJsonValue& value)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1));
}

QJsonValue foreignValue(const QString& text)
{
    return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().first();
}

QJsonValue jsonOf(const AppearanceRule& rule)
{
    if (!rule.foreign.isEmpty())
        return foreignValue(rule.foreign);
    QJsonObject json{{kOf, textOf(rule.owner)}, {kChannel, textOf(rule.channel)}};
    if (rule.fixed)
        json.insert(kFixed, textOf(*rule.fixed));
    else
        json.insert(kBy, rule.attribute);
    if (rule.scale != RuleScale::Categories)
        json.insert(kScale, textOf(rule.scale));
    for (const NumberKey& number : kNumbers) {
        if (rule.*number.value)
            json.insert(QLatin1String(number.key), *(rule.*number.value));
    }
    if (rule.isReversed)
        json.insert(kReversed, true);
    return json;
}

/// Whether this version knows all that the rule says.
bool isKnown(const QJsonObject& json)
{
    const auto owner = valueOf<RuleOwner>(json.value(kOf));
    const auto channel = valueOf<RuleChannel>(json.value(kChannel));
    if (!owner || !channel || !hasChannel(*owner, *channel))
        return false;
    if (json.contains(kScale) && !valueOf<RuleScale>(json.value(kScale)))
        return false;
    const bool isFixed = json.contains(kFixed);
    if (isFixed && (*channel != RuleChannel::Color || json.contains(kBy) ||
                    !valueOf<PaletteColor>(json.value(kFixed))))
        return false;
    static const QStringList known{
        kOf,
        kChannel,
        kBy,
        kScale,
        kFixed,
        kReversed,
        QStringLiteral("from"),
        QStringLiteral("to"),
        QStringLiteral("middle")};
    const QStringList keys = json.keys();
    return std::all_of(
        keys.begin(), keys.end(), [](const QString& key) { return known.contains(key); });
}

/// Nothing where the number is none that can be painted by.
bool readNumber(const QJsonObject& json, const NumberKey& key, AppearanceRule& rule)
{
    const QJsonValue value = json.value(QLatin1String(key.key));
    if (value.isUndefined())
        return true;
    const double number = value.toDouble();
    if (!value.isDouble() || !std::isfinite(number) || std::abs(number) > kLargestNumber)
        return false;
    rule.*key.value = number;
    return true;
}

std::optional<AppearanceRule> ruleOf(const QJsonObject& json)
{
    if (!isKnown(json))
        return std::nullopt;
    AppearanceRule rule;
    rule.owner = *valueOf<RuleOwner>(json.value(kOf));
    rule.channel = *valueOf<RuleChannel>(json.value(kChannel));
    rule.attribute = json.value(kBy).toString();
    rule.fixed = valueOf<PaletteColor>(json.value(kFixed));
    if (rule.attribute.isEmpty() && !rule.fixed)
        return std::nullopt;
    rule.scale = valueOf<RuleScale>(json.value(kScale)).value_or(RuleScale::Categories);
    for (const NumberKey& number : kNumbers) {
        if (!readNumber(json, number, rule))
            return std::nullopt;
    }
    const QJsonValue reversed = json.value(kReversed);
    if (!reversed.isUndefined() && !reversed.isBool())
        return std::nullopt;
    rule.isReversed = reversed.toBool();
    return rule;
}

} // namespace

QJsonArray appearanceJson(const AppearanceRules& appearance)
{
    QJsonArray rules;
    for (const AppearanceRule& rule : appearance.rules)
        rules.append(jsonOf(rule));
    return rules;
}

ReadAppearance readAppearance(const QJsonArray& rules)
{
    ReadAppearance read;
    for (const QJsonValue& value : rules) {
        const auto rule = value.isObject() && read.rules.rules.size() < kMostRules
                              ? ruleOf(value.toObject())
                              : std::nullopt;
        if (rule) {
            read.rules.rules << *rule;
            continue;
        }
        AppearanceRule kept;
        kept.foreign = foreignText(value);
        read.rules.rules << kept;
        ++read.strange;
    }
    return read;
}

} // namespace cw
