// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "ui/canvas/appearance/MemberLook.h"
#include "ui/canvas/hulls/HullGroups.h"

#include <memory>
#include <span>
#include <vector>

namespace cw {

/// The rules for hulls as they show: who lies in one hull, what it is called and how it is
/// coloured.
class HullLook
{
public:
    /// More groups than this are not drawn: the largest are.
    static constexpr std::size_t kMostGroups = 400;

    /// @param network  outlives it.
    explicit HullLook(const Network& network) : m_network(network) {}

    /// Then comes gather().
    void begin(const AppearanceRules& rules, const query::AttributeContext& context);
    /// Other measures; then comes gather().
    void readWith(const query::AttributeContext& context)
    {
        cw::readWith(m_rules, m_network, context);
    }
    /// Finds the groups among these nodes, whose ids are members'. O(nodes), nothing without rules.
    ///
    /// A colour means one thing on the map: hulls by what colours the members have its colours; by
    /// something else they are plain, unless values tell no members apart by colour.
    void gather(std::span<const scene::SceneNode> nodes, const MemberLook& members);
    /// Whether groups may be others after a change that looksBeyondRows() does not speak of.
    bool isTouchedBy(const Change& change) const;
    bool looksBeyondRows() const;

    /// Null without rules. The same pointer as long as the groups are.
    const std::shared_ptr<const HullGroups>& groups() const { return m_groups; }
    const std::vector<PaintedRule>& rules() const { return m_rules; }
    /// Whether the hulls of a rule have colours that no marks have.
    bool hasOwnColors(const PaintedRule& rule) const { return &rule == m_colored; }

private:
    HullGroups
    groupsOf(PaintedRule& rule, std::span<const scene::SceneNode> nodes, const MemberLook& members);

    const Network& m_network;
    std::vector<PaintedRule> m_rules;
    const PaintedRule* m_colored = nullptr; ///< of m_rules
    std::shared_ptr<const HullGroups> m_groups;
};

} // namespace cw
