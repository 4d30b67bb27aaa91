// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/PaintedRule.h"

namespace cw {

std::vector<PaintedRule> paintedRules(
    const Network& network, const AppearanceRules& rules, RuleOwner owner, RuleChannel channel,
    const query::AttributeContext& context, const std::vector<PaintedRule>& before)
{
    std::vector<PaintedRule> painted;
    for (const AppearanceRule& rule : rulesOf(rules, owner, channel)) {
        PaintedRule each{rule, RuleReader(network, rule, context), NumberScale(rule), {}};
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
