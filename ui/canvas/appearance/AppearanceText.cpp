// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/AppearanceText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace cw {

namespace {

constexpr qsizetype kMostRules = 100;

const QString kRules = QStringLiteral("rules");
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

QJsonObject jsonOf(const AppearanceRule& rule)
{
    if (!rule.foreign.isEmpty())
        return QJsonDocument::fromJson(rule.foreign.toUtf8()).object();
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

Error wrong(qsizetype index, const char* what)
{
    return {
        ErrorCode::MalformedInput, "rule " + std::to_string(index + 1) + ", " + what,
        "not of the kind that belongs here"};
}

Result<AppearanceRule> ruleOf(const QJsonObject& json, qsizetype index)
{
    AppearanceRule rule;
    for (const QString& key : {kOf, kChannel, kScale, kFixed}) {
        if (json.contains(key) && !json.value(key).isString())
            return wrong(index, key.toLatin1().constData());
    }
    if (!isKnown(json)) {
        rule.foreign = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
        return rule;
    }
    rule.owner = *valueOf<RuleOwner>(json.value(kOf));
    rule.channel = *valueOf<RuleChannel>(json.value(kChannel));
    rule.attribute = json.value(kBy).toString();
    rule.fixed = valueOf<PaletteColor>(json.value(kFixed));
    if (rule.attribute.isEmpty() && !rule.fixed)
        return wrong(index, "by");
    rule.scale = valueOf<RuleScale>(json.value(kScale)).value_or(RuleScale::Categories);
    for (const NumberKey& number : kNumbers) {
        const QJsonValue value = json.value(QLatin1String(number.key));
        if (value.isUndefined())
            continue;
        if (!value.isDouble())
            return wrong(index, number.key);
        rule.*number.value = value.toDouble();
    }
    const QJsonValue reversed = json.value(kReversed);
    if (!reversed.isUndefined() && !reversed.isBool())
        return wrong(index, "reversed");
    rule.isReversed = reversed.toBool();
    return rule;
}

} // namespace

QString appearanceText(const AppearanceRules& appearance)
{
    QJsonArray rules;
    for (const AppearanceRule& rule : appearance.rules)
        rules.append(jsonOf(rule));
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{kRules, rules}}).toJson(QJsonDocument::Compact));
}

Result<AppearanceRules> parseAppearance(const QString& text)
{
    if (text.isEmpty())
        return standardRules();
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &failure);
    if (!document.isObject())
        return Error{
            ErrorCode::MalformedInput, "character " + std::to_string(failure.offset + 1),
            failure.errorString().toStdString()};
    const QJsonValue listed = document.object().value(kRules);
    if (!listed.isArray())
        return Error{ErrorCode::MalformedInput, "rules", "no list of rules"};
    const QJsonArray rules = listed.toArray();
    if (rules.size() > kMostRules)
        return Error{ErrorCode::LimitExceeded, "rules", {}};
    AppearanceRules appearance;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (!rules[i].isObject())
            return wrong(i, "object");
        const Result<AppearanceRule> rule = ruleOf(rules[i].toObject(), i);
        if (!rule)
            return rule.error();
        appearance.rules << *rule;
    }
    return appearance;
}

} // namespace cw
