// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/kernel/scene/SceneDraft.h"
#include "core/network/Network.h"
#include "ui/canvas/ValueGroups.h"
#include "ui/canvas/appearance/PaintedRule.h"

#include <vector>

namespace cw {

/// The rules as they show on members: colour, shape, size and label of the nodes of one draft.
/// Keeps what rules need to know of all members (the values of a field, the range of a number), so
/// that after a change only the nodes that it touched are looked at again.
class MemberLook
{
public:
    /// @param network, draft  outlive it.
    MemberLook(const Network& network, scene::SceneDraft& draft)
        : m_network(network), m_draft(draft)
    {}

    /// Forgets every member; each is dressed again, then comes dressAll(). A value keeps its
    /// colour while the rules go on using its attribute.
    void begin(const AppearanceRules& rules, const query::AttributeContext& context);
    /// Other measures: those whose differ are dressed again, then comes dressAll().
    void readWith(const query::AttributeContext& context);
    /// Whether only some members are shown: the values of the others keep their colours.
    void setNarrowed(bool narrowed) { m_isNarrowed = narrowed; }
    /// Gives a node its member's shape, colour and label. @param row  as the draft has it, or new.
    void dress(scene::SceneUpdate::Node& row, const Member& member, bool isNew);
    /// The node goes.
    void undress(const scene::SceneNode& node) { m_groups.remove(node.group); }
    /// Sizes and colours of all nodes, measured anew.
    void dressAll();

    /// The size of the member's node, where it has one.
    void resize(MemberId member);
    /// After the touched nodes: what changes for all others. @return whether the legend may differ
    /// without any node doing so.
    bool settle(const Change& change);
    /// Whether some rule reads more than the member's own row.
    bool looksBeyondRows() const;

    /// Whether a size rule counts relationships, or sums their depths: as the map shows them.
    static bool isByTies(const AppearanceRule& rule);
    static bool isByDepths(const AppearanceRule& rule);

    /// What people call the groups of nodes (values of a colour rule), by number; 0 has no name.
    QStringList groupNames() const;

    const std::vector<PaintedRule>& colors() const { return m_colors; }
    const std::vector<PaintedRule>& sizes() const { return m_sizes; }
    const std::vector<PaintedRule>& shapes() const { return m_shapes; }

private:
    struct Amounts
    {
        float ties = 0;
        float depths = 0;
    };
    struct Size
    {
        float radius;
        float importance;
    };

    QString groupValue(const Member& member) const;
    scene::MarkShape shapeFor(const Member& member) const;
    scene::Rgb fillOf(std::uint32_t group, const Member& member) const;
    Size sizeOf(const Member* member, const Amounts& amounts) const;
    Amounts amountsOf(MemberId member) const;
    void setSize(std::uint32_t index, const Size& size);
    void measure();
    void learnShapes();
    void resizeAll();
    void colorAll();
    bool bringsShapes(const Change& change) const;
    bool movesScale(const Change& change) const;

    const Network& m_network;
    scene::SceneDraft& m_draft;
    std::vector<PaintedRule> m_colors;
    std::vector<PaintedRule> m_sizes;
    std::vector<PaintedRule> m_shapes;
    std::vector<PaintedRule> m_labels;
    ValueGroups m_groups; ///< a value with the number of its colour rule before it
    bool m_isNarrowed = false;
    std::vector<scene::Rgb> m_fills; ///< of each group
};

/// Kinds differ by shape (UI.md, "The map").
scene::MarkShape shapeOf(MemberKind kind);
/// Of the values of another attribute: the first two have one of their own, all others circles.
scene::MarkShape shapeOfValue(int index);

/// Of so many relationships: pixels at reading distance.
float radiusOfAmount(float amount);
/// Larger amounts have the same radius: the largest.
float amountOfLargest();
/// Of another size rule, 0 to 1: pixels at reading distance.
float radiusOfShare(double share);

} // namespace cw
