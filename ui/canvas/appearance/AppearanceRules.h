// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Vocabulary.h"
#include "ui/support/Theme.h"

#include <QList>
#include <QString>

#include <optional>

namespace cw {

/// Whose marks or lines a rule is about.
enum class RuleOwner { Members, Relationships };
/// What a rule changes of them.
/// Hull: a soft outline around those who share a value.
enum class RuleChannel { Color, Size, Shape, Label, Width, Dash, Hull };
/// How values become colours; the other channels need no choice.
enum class RuleScale { Categories, Sequential, Diverging };
/// The categories' colours by name, in their order.
enum class PaletteColor { Blue, Rust, Green, Pink, Sky, Orange, Yellow, Grey };

template <>
struct EnumKeys<RuleOwner>
{
    static constexpr auto keys = std::to_array<std::string_view>({"members", "relationships"});
};
template <>
struct EnumKeys<RuleChannel>
{
    static constexpr auto keys = std::to_array<std::string_view>(
        {"color", "size", "shape", "label", "width", "dash", "hull"});
};
template <>
struct EnumKeys<RuleScale>
{
    static constexpr auto keys =
        std::to_array<std::string_view>({"categories", "sequential", "diverging"});
};

template <>
struct EnumKeys<PaletteColor>
{
    static constexpr auto keys = std::to_array<std::string_view>(
        {"blue", "rust", "green", "pink", "sky", "orange", "yellow", "grey"});
};

/// One rule: what of whom follows which attribute, and how.
struct AppearanceRule
{
    RuleOwner owner = RuleOwner::Members;
    RuleChannel channel = RuleChannel::Color;
    QString attribute; ///< key of query::Attribute: "sector", "degree", "field:budget"
    RuleScale scale = RuleScale::Categories;
    /// Ends of the scale, days since 1970 for dates; nothing: the least and the largest that are
    /// there.
    std::optional<double> from;
    std::optional<double> to;
    std::optional<double> middle; ///< of a diverging scale; nothing: halfway
    bool isReversed = false;
    /// Of a colour rule without attribute: all have this one.
    std::optional<PaletteColor> fixed;
    /// Of a rule that a newer version wrote and this one does not know: its JSON, kept as it is.
    /// Everything above means nothing then.
    QString foreign;

    /// Whether it says nothing at all: what withRule() takes for "no rule".
    bool isNothing() const { return attribute.isEmpty() && !fixed && foreign.isEmpty(); }
    bool operator==(const AppearanceRule&) const = default;
};

/// How the network becomes a picture (DESIGN.md 4.6): rules in an order. Of the rules of one
/// channel of one owner, the first that has a value for a member (or a relationship) counts for it;
/// but for hulls, which may overlap: there every rule and every value counts.
///
/// What no rule says: circles of one size and no colour with the member's name, and lines of one
/// width. Arrows, tapers and fading are facts, not rules: they are drawn whatever the rules are.
struct AppearanceRules
{
    QList<AppearanceRule> rules;
    /// What they paint on when they are at work; is not kept with them.
    theme::Scheme ground = theme::Scheme::Light;

    bool operator==(const AppearanceRules&) const = default;
};

/// What a new document is looked at with: colour by sector, shape by kind, size by number of
/// relationships, width by depth.
AppearanceRules standardRules();

/// Whether that channel exists for that owner.
bool hasChannel(RuleOwner owner, RuleChannel channel);

/// The rules of one channel, in order.
QList<AppearanceRule>
rulesOf(const AppearanceRules& appearance, RuleOwner owner, RuleChannel channel);

/// All members, or all relationships, in one colour.
AppearanceRule oneColorRule(RuleOwner owner, PaletteColor color);

/// Exactly this rule in the channel, instead of those that were there (isNothing(): none);
/// it stands where the first of them stood.
AppearanceRules withRule(AppearanceRules appearance, const AppearanceRule& rule);

} // namespace cw
