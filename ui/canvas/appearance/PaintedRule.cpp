// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/PaintedRule.h"

namespace cw {

namespace {

/// A flag is up or down whoever has it: where all are down, none is at the upper end.
NumberScale scaleOf(AppearanceRule rule, const RuleReader& reader)
{
    if (reader.isFlag()) {
        rule.from = 0;
        rule.to = 1;
    }
    return NumberScale(rule);
}

} // namespace

std::vector<PaintedRule> paintedRules(
    const Network& network, const AppearanceRules& rules, RuleOwner owner, RuleChannel channel,
    const query::AttributeContext& context, const std::vector<PaintedRule>& before)
{
    std::vector<PaintedRule> painted;
    for (const AppearanceRule& rule : rulesOf(rules, owner, channel)) {
        const RuleReader reader(network, rule, context);
        PaintedRule each{rule, reader, scaleOf(rule, reader), rules.ground, {}};
        if ((!each.reader.isKnown() && !each.isFixed()) || painted.size() >= kMostRulesOfChannel)
            continue;
        for (const PaintedRule& old : before) {
            if (old.rule.attribute == rule.attribute)
                each.values = old.values;
        }
        painted.push_back(std::move(each));
    }
    return painted;
}

void readWith(
    std::vector<PaintedRule>& rules, const Network& network, const query::AttributeContext& context)
{
    for (PaintedRule& rule : rules)
        rule.reader = RuleReader(network, rule.rule, context);
}

} // namespace cw
