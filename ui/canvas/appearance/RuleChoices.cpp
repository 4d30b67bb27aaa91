// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/RuleChoices.h"

#include "ui/canvas/appearance/RuleReader.h"
#include "ui/support/AttributeText.h"

namespace cw {

namespace {

using query::Attribute;
using query::AttributeKind;

constexpr double kDeepest = 5;

bool isNumeric(const Attribute& attribute)
{
    return attribute.kind == AttributeKind::Number || attribute.kind == AttributeKind::Date;
}

/// A name is nobody's category; an identity has no shape or dash.
bool suits(const Attribute& attribute, RuleChannel channel)
{
    switch (channel) {
    case RuleChannel::Color:
        return attribute.key != QLatin1String("name");
    case RuleChannel::Size:
    case RuleChannel::Width:
        return isNumeric(attribute);
    case RuleChannel::Shape:
    case RuleChannel::Dash:
    case RuleChannel::Hull:
        return !isNumeric(attribute) && attribute.key != QLatin1String("name");
    case RuleChannel::Label:
        return true;
    }
    return false;
}

} // namespace

QList<RuleChoice> ruleChoices(const Network& network, RuleOwner owner, RuleChannel channel)
{
    QList<RuleChoice> choices;
    for (const Attribute& attribute : query::attributes(network, attributeOwner(owner))) {
        if (suits(attribute, channel))
            choices.append({attribute.key, attributeText(attribute), attributeHelp(attribute)});
    }
    return choices;
}

QString attributeLabel(const Network& network, RuleOwner owner, const QString& attribute)
{
    const auto found = query::attribute(network, attributeOwner(owner), attribute);
    return found ? attributeText(*found) : attribute;
}

AppearanceRule
usualRule(const Network& network, RuleOwner owner, RuleChannel channel, const QString& attribute)
{
    AppearanceRule rule{.owner = owner, .channel = channel, .attribute = attribute};
    const auto found = query::attribute(network, attributeOwner(owner), attribute);
    if (!found || channel != RuleChannel::Color || !isNumeric(*found))
        return rule;
    rule.scale = RuleScale::Sequential;
    if (attribute == QLatin1String("depth")) {
        rule.from = 0;
        rule.to = kDeepest;
        rule.isReversed = true; // deep is dark
    }
    return rule;
}

QList<RuleScale> scalesOf(const Network& network, RuleOwner owner, const QString& attribute)
{
    const auto found = query::attribute(network, attributeOwner(owner), attribute);
    if (!found || !isNumeric(*found))
        return {RuleScale::Categories};
    return {RuleScale::Sequential, RuleScale::Diverging, RuleScale::Categories};
}

} // namespace cw
