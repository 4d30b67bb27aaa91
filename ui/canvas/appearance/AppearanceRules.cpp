// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/AppearanceRules.h"

#include <algorithm>

namespace cw {

namespace {

bool isOf(const AppearanceRule& rule, RuleOwner owner, RuleChannel channel)
{
    return rule.foreign.isEmpty() && rule.owner == owner && rule.channel == channel;
}

} // namespace

AppearanceRules standardRules()
{
    const auto rule = [](RuleOwner owner, RuleChannel channel, const char* attribute) {
        return AppearanceRule{
            .owner = owner, .channel = channel, .attribute = QString::fromLatin1(attribute)};
    };
    using enum RuleOwner;
    using enum RuleChannel;
    return {
        {rule(Members, Color, "sector"), rule(Members, Size, "degree"),
         rule(Members, Shape, "kind"), rule(Relationships, Width, "depth")}};
}

bool hasChannel(RuleOwner owner, RuleChannel channel)
{
    const bool isOfLines = channel == RuleChannel::Width || channel == RuleChannel::Dash;
    return channel == RuleChannel::Color || isOfLines == (owner == RuleOwner::Relationships);
}

QList<AppearanceRule>
rulesOf(const AppearanceRules& appearance, RuleOwner owner, RuleChannel channel)
{
    QList<AppearanceRule> found;
    for (const AppearanceRule& rule : appearance.rules) {
        if (isOf(rule, owner, channel))
            found << rule;
    }
    return found;
}

AppearanceRule oneColorRule(RuleOwner owner, PaletteColor color)
{
    AppearanceRule rule;
    rule.owner = owner;
    rule.fixed = color;
    return rule;
}

AppearanceRules withRule(AppearanceRules appearance, const AppearanceRule& rule)
{
    QList<AppearanceRule>& rules = appearance.rules;
    const auto isReplaced = [&](const AppearanceRule& each) {
        return isOf(each, rule.owner, rule.channel);
    };
    const auto place = std::find_if(rules.begin(), rules.end(), isReplaced) - rules.begin();
    rules.removeIf(isReplaced);
    if (!rule.isNothing())
        rules.insert(std::min<qsizetype>(place, rules.size()), rule);
    return appearance;
}

} // namespace cw
