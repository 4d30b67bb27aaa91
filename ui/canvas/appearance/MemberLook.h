// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/kernel/scene/SceneDraft.h"
#include "core/network/Network.h"
#include "ui/canvas/MapAppearance.h"
#include "ui/canvas/ValueGroups.h"

#include <optional>
#include <utility>

namespace cw {

/// The rules as they show on members: colour, shape and size of the nodes of one draft. Keeps what
/// rules need to know of all members (the values of a field, the range of a number), so that after
/// a change only the nodes that it touched are looked at again.
class MemberLook
{
public:
    /// @param network, draft  outlive it.
    MemberLook(const Network& network, scene::SceneDraft& draft)
        : m_network(network), m_draft(draft)
    {}

    const MapAppearance& appearance() const { return m_appearance; }
    /// dressAll() follows.
    void setAppearance(const MapAppearance& appearance);

    /// Forgets every member; each is dressed again, then comes dressAll().
    void clear() { m_groups.clear(); }
    /// Gives a node its member's shape, group and colour. @param node  as the draft has it, or new.
    void dress(scene::SceneNode& node, const Member& member, bool isNew);
    /// The node goes.
    void undress(const scene::SceneNode& node) { m_groups.remove(node.group); }
    /// Sizes and colours of all nodes, measured anew.
    void dressAll();

    /// The size of the member's node, where it has one.
    void resize(MemberId member);
    /// After the touched nodes: what changes for all others. @return whether the legend may differ
    /// without any node doing so.
    bool settle(const Change& change);
    /// Whether the field that sizes are made from is one no longer.
    bool losesSizeField(const Change& change) const;

    const ValueColors& colors() const { return m_colors; }
    const ValueGroups& groups() const { return m_groups; }
    /// The least and the largest number of the field that sizes are made from; none: nobody has
    /// one, or sizes come from something else.
    const std::optional<std::pair<double, double>>& sizeRange() const { return m_sizeRange; }

private:
    bool isSizedByField() const { return m_appearance.sizeBy == SizeBy::Field; }
    bool movesSizeRange(const Change& change) const;
    void measureSizes();
    float sizeShare(const Member& member) const;
    float amountOf(MemberId member) const;
    float amountOf(const scene::SceneEdge& line) const;
    void resizeNode(std::uint32_t index, float amount);
    void resizeAll();
    void colorAll();
    scene::Rgb fillOf(std::uint32_t group) const;

    const Network& m_network;
    scene::SceneDraft& m_draft;
    MapAppearance m_appearance;
    ValueColors m_colors;
    ValueGroups m_groups;
    std::vector<scene::Rgb> m_fills; ///< of each group
    std::optional<std::pair<double, double>> m_sizeRange;
};

/// Kinds differ by shape (UI.md, "The map").
scene::MarkShape shapeOf(MemberKind kind);

} // namespace cw
