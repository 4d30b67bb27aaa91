// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/appearance/MemberLook.h"

#include "ui/canvas/ChangeRows.h"
#include "ui/support/Theme.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr float kSmallest = 5; ///< radius, pixels at reading distance
constexpr float kLargest = 16;
constexpr float kSame = 8;

} // namespace

scene::MarkShape shapeOf(MemberKind kind)
{
    switch (kind) {
    case MemberKind::Individual:
        return scene::MarkShape::Circle;
    case MemberKind::Organization:
        return scene::MarkShape::RoundedSquare;
    case MemberKind::Group:
        return scene::MarkShape::Hexagon;
    }
    return scene::MarkShape::Circle;
}

void MemberLook::setAppearance(const MapAppearance& appearance)
{
    if (appearance.colorBy != m_appearance.colorBy)
        m_colors.reset();
    m_appearance = appearance;
}

void MemberLook::dress(scene::SceneNode& node, const Member& member, bool isNew)
{
    const QString value = colorValue(m_network, member, m_appearance.colorBy);
    node.group = isNew ? m_groups.add(value) : m_groups.change(node.group, value);
    node.shape = shapeOf(member.kind);
    node.fill = fillOf(node.group);
}

void MemberLook::dressAll()
{
    resizeAll();
    colorAll();
}

void MemberLook::resize(MemberId member)
{
    if (const auto node = m_draft.nodeOf(member.value))
        resizeNode(*node, amountOf(member));
}

bool MemberLook::settle(const Change& change)
{
    if (m_groups.takeNews())
        colorAll();
    if (!movesSizeRange(change))
        return false;
    resizeAll();
    return true;
}

void MemberLook::colorAll()
{
    m_groups.takeNews();
    m_colors.learn(m_groups.counted());
    m_fills.assign(m_groups.size(), 0);
    for (std::uint32_t group = 0; group < m_groups.size(); ++group)
        m_fills[group] = m_appearance.colorBy.isEmpty() ? theme::category(0).rgb()
                                                        : m_colors.colorOf(m_groups.value(group));
    const std::size_t count = m_draft.nodes().size();
    for (std::uint32_t i = 0; i < count; ++i) {
        scene::SceneNode node = m_draft.nodes()[i];
        node.fill = fillOf(node.group);
        m_draft.setNode(i, node);
    }
}

scene::Rgb MemberLook::fillOf(std::uint32_t group) const
{
    // A value that is new has its colour once all are learnt.
    return group < m_fills.size() ? m_fills[group] : scene::kThemeColor;
}

/// What a line adds to the size of its ends.
float MemberLook::amountOf(const scene::SceneEdge& line) const
{
    return m_appearance.sizeBy == SizeBy::Depth ? line.weight / 2 : 1.0F;
}

float MemberLook::amountOf(MemberId member) const
{
    if (isSizedByField()) {
        const Member* row = m_network.find(member);
        return row ? sizeShare(*row) : 0;
    }
    float amount = 0;
    for (const RelationshipId id : m_network.relationshipsOf(member)) {
        if (const scene::SceneEdge* line = m_draft.edgeOf(id.value))
            amount += amountOf(*line);
    }
    return amount;
}

void MemberLook::resizeNode(std::uint32_t index, float amount)
{
    constexpr float kMostImportant = 40;
    scene::SceneNode node = m_draft.nodes()[index];
    if (isSizedByField())
        node.radius = kSmallest + (kLargest - kSmallest) * amount;
    else if (m_appearance.sizeBy == SizeBy::Same)
        node.radius = kSame;
    else
        node.radius = std::clamp(3.6F + 2.0F * std::sqrt(amount), kSmallest, kLargest);
    node.importance = isSizedByField() ? kMostImportant * amount : amount;
    m_draft.setNode(index, node);
}

/// The member's share of the largest size, 0 to 1. Areas compare like the numbers where none is
/// below zero.
float MemberLook::sizeShare(const Member& member) const
{
    const auto value = sizeValue(member, m_appearance.sizeField);
    if (!value || !m_sizeRange)
        return 0;
    const double least = std::min(m_sizeRange->first, 0.0);
    const double most = m_sizeRange->second;
    const double share = most > least ? (*value - least) / (most - least) : 1.0;
    return static_cast<float>(std::sqrt(std::clamp(share, 0.0, 1.0)));
}

void MemberLook::measureSizes()
{
    m_sizeRange.reset();
    if (!isSizedByField())
        return;
    for (const scene::SceneNode& node : m_draft.nodes()) {
        const Member* member = m_network.find(MemberId{node.id});
        const auto value = member ? sizeValue(*member, m_appearance.sizeField) : std::nullopt;
        if (!value)
            continue;
        m_sizeRange = m_sizeRange ? std::pair(
                                        std::min(m_sizeRange->first, *value),
                                        std::max(m_sizeRange->second, *value))
                                  : std::pair(*value, *value);
    }
}

/// Whether somebody's number is, or was, at an end of the range or beyond it.
bool MemberLook::movesSizeRange(const Change& change) const
{
    bool moves = false;
    if (!isSizedByField())
        return moves;
    forEachRow<Member>(change, [&](const Member& row) {
        const auto value = sizeValue(row, m_appearance.sizeField);
        moves = moves || (value && (!m_sizeRange || *value <= m_sizeRange->first ||
                                    *value >= m_sizeRange->second));
    });
    return moves;
}

bool MemberLook::losesSizeField(const Change& change) const
{
    if (!isSizedByField() || change.of<FieldDefinition>().isEmpty())
        return false;
    const QList<ColorField> fields = sizeFields(m_network);
    return std::ranges::none_of(
        fields, [&](const ColorField& field) { return field.key == m_appearance.sizeField; });
}

void MemberLook::resizeAll()
{
    measureSizes();
    if (isSizedByField()) {
        for (std::uint32_t i = 0; i < m_draft.nodes().size(); ++i)
            resizeNode(i, amountOf(MemberId{m_draft.nodes()[i].id}));
        return;
    }
    std::vector<float> amounts(m_draft.nodes().size(), 0);
    for (const scene::SceneEdge& line : m_draft.edges()) {
        amounts[line.a] += amountOf(line);
        amounts[line.b] += amountOf(line);
    }
    for (std::uint32_t i = 0; i < amounts.size(); ++i)
        resizeNode(i, amounts[i]);
}

} // namespace cw
