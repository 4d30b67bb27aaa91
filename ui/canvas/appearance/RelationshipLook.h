// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/kernel/scene/SceneDraft.h"
#include "core/network/Network.h"
#include "ui/canvas/appearance/PaintedRule.h"

#include <functional>
#include <optional>
#include <vector>

namespace cw {

/// The rules as they show on relationships: colour, width and dash of their lines. Keeps what rules
/// need to know of all relationships, so that after a change only the touched ones are looked at.
class RelationshipLook
{
public:
    /// @param network  outlives it.
    explicit RelationshipLook(const Network& network) : m_network(network) {}

    /// Measures all relationships of the network that `isShown`; each line is dressed then.
    void begin(
        const AppearanceRules& rules, const query::AttributeContext& context,
        const std::function<bool(const Relationship&)>& isShown);
    /// Other measures: the lines whose differ are dressed again, unless areOutgrownBy() those.
    void readWith(const query::AttributeContext& context);
    bool areOutgrownBy(const std::vector<RelationshipId>& relationships) const;
    /// Gives the line of a relationship (see relationshipLine()) what the rules say.
    void dress(scene::SceneEdge& line, const Relationship& relationship) const;
    /// Whether the change brings a value or a number that all lines must be dressed anew for.
    bool isOutgrownBy(const Change& change) const;
    bool looksBeyondRows() const;

    const std::vector<PaintedRule>& colors() const { return m_colors; }
    const std::vector<PaintedRule>& widths() const { return m_widths; }
    const std::vector<PaintedRule>& dashes() const { return m_dashes; }

private:
    std::optional<scene::Rgb> colorOf(const Relationship& relationship) const;
    bool isOutgrownBy(const PaintedRule& rule, bool isByNumber, const Relationship& row) const;
    template <class Look>
    void lookAtRules(Look&& look) const;
    void setWidth(scene::SceneEdge& line, const Relationship& relationship) const;

    const Network& m_network;
    std::vector<PaintedRule> m_colors;
    std::vector<PaintedRule> m_widths;
    std::vector<PaintedRule> m_dashes;
};

/// Of the values of a rule in their order: the first dashed, the second dotted, all others solid.
scene::LineDash dashOfValue(int index);
/// Of a width rule other than depth, 0 to 1: pixels at reading distance.
float widthOfShare(double share);

} // namespace cw
