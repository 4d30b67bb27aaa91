// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/RuleChoices.h"

#include "ui/canvas/appearance/MemberLook.h"
#include "ui/canvas/appearance/RuleReader.h"
#include "ui/support/AttributeText.h"

#include <QCoreApplication>

namespace cw {

namespace {

using query::Attribute;
using query::AttributeKind;

constexpr double kDeepest = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleChoices)
};

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
        return isNumeric(attribute) || attribute.kind == AttributeKind::Flag;
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

QString paletteText(PaletteColor color)
{
    switch (color) {
    case PaletteColor::Blue:
        return Words::tr("Blue");
    case PaletteColor::Rust:
        return Words::tr("Rust");
    case PaletteColor::Green:
        return Words::tr("Green");
    case PaletteColor::Pink:
        return Words::tr("Pink");
    case PaletteColor::Sky:
        return Words::tr("Sky blue");
    case PaletteColor::Orange:
        return Words::tr("Orange");
    case PaletteColor::Yellow:
        return Words::tr("Yellow");
    case PaletteColor::Grey:
        return Words::tr("Grey");
    }
    return {};
}

QString followedText(const Network& network, const AppearanceRule& rule)
{
    return rule.fixed ? paletteText(*rule.fixed)
                      : attributeLabel(network, rule.owner, rule.attribute);
}

bool hasEnds(const Network& network, const AppearanceRule& rule)
{
    const auto found = query::attribute(network, attributeOwner(rule.owner), rule.attribute);
    if (!found || !isNumeric(*found))
        return false;
    switch (rule.channel) {
    case RuleChannel::Color:
        return rule.scale != RuleScale::Categories;
    case RuleChannel::Size: // relationships are counted, not scaled
        return !MemberLook::isByTies(rule) && !MemberLook::isByDepths(rule);
    case RuleChannel::Width: // each depth has its width
        return rule.attribute != QLatin1String("depth");
    case RuleChannel::Shape:
    case RuleChannel::Label:
    case RuleChannel::Dash:
    case RuleChannel::Hull:
        break;
    }
    return false;
}

bool isOfDates(const Network& network, RuleOwner owner, const QString& attribute)
{
    const auto found = query::attribute(network, attributeOwner(owner), attribute);
    return found && found->kind == AttributeKind::Date;
}

AppearanceRule
usualRule(const Network& network, RuleOwner owner, RuleChannel channel, const QString& attribute)
{
    AppearanceRule rule{.owner = owner, .channel = channel, .attribute = attribute};
    const auto found = query::attribute(network, attributeOwner(owner), attribute);
    if (!found || channel != RuleChannel::Color || !isNumeric(*found))
        return rule;
    rule.scale = RuleScale::Sequential;
    rule.isReversed = true; // more stands out from the ground
    if (attribute == QLatin1String("depth")) {
        rule.from = 0;
        rule.to = kDeepest;
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
