// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/appearance/NumberScale.h"
#include "ui/canvas/appearance/RuleReader.h"
#include "ui/canvas/appearance/ValueColors.h"

#include <vector>

namespace cw {

/// A rule at work: how it reads, and what it knows of all rows.
struct PaintedRule
{
    AppearanceRule rule;
    RuleReader reader;
    NumberScale scale;
    theme::Scheme ground = theme::Scheme::Light; ///< what it paints on
    ValueColors values; ///< of categories: their order, and so their colours, shapes or dashes

    /// Whether it has one colour for everybody.
    bool isFixed() const { return rule.fixed.has_value(); }
    bool isByNumber() const { return rule.scale != RuleScale::Categories; }
};

/// The rules of a channel whose attributes are there, ready to measure and paint.
/// @param before  those of the look before: a value keeps its colour while its attribute stays.
std::vector<PaintedRule> paintedRules(
    const Network& network, const AppearanceRules& rules, RuleOwner owner, RuleChannel channel,
    const query::AttributeContext& context, const std::vector<PaintedRule>& before);

/// The rules read with another context; what they know of all rows stays.
void readWith(
    std::vector<PaintedRule>& rules, const Network& network,
    const query::AttributeContext& context);

/// More rules of one channel than this are not painted.
inline constexpr std::size_t kMostRulesOfChannel = 30;

} // namespace cw
