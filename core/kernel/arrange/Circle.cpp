// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Circle.h"

#include "core/kernel/arrange/CircleOrder.h"
#include "core/kernel/arrange/FirstOrder.h"
#include "core/kernel/arrange/Groups.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cw::arrange {

namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;
/// A circle is one as long as it can be.
constexpr double kRowCost = 25.0;
constexpr std::size_t kGapColumns = 2;
constexpr int kRounds = 4;

/// Columns of all groups with the gaps between them, for so many rows.
std::size_t columnsFor(const std::vector<NodeGroup>& groups, std::size_t rows)
{
    std::size_t columns = 0;
    for (const NodeGroup& group : groups)
        columns += (group.nodes.size() + rows - 1) / rows;
    return groups.size() > 1 ? columns + groups.size() * kGapColumns : columns;
}

class CircleLayout
{
public:
    CircleLayout(
        const CompactGraph& graph, std::span<const std::int32_t> group,
        const ArrangeOptions& options)
        : m_spacing(options.spacing)
        , m_group(group.begin(), group.end())
        , m_groups(groupsOf(group))
        , m_order(graph, startAngles(graph, options, middleOfAll(graph, options)))
        , m_band(0.0, std::max<std::size_t>(1, group.size()), options.spacing, kRowCost)
    {
        m_columns = columnsFor(m_groups, m_band.rows());
        const double inner = radiusFor(m_columns, m_spacing);
        m_outer = inner + m_spacing * static_cast<double>(m_band.rows() - 1);
        m_inner = inner;
    }

    Arranged run()
    {
        Arranged arranged{.places = Positions(m_group.size()), .guides = {}, .apart = {}};
        if (m_group.empty())
            return arranged;
        order();
        const std::size_t rows = m_band.rows();
        std::size_t column = 0;
        for (const NodeGroup& group : m_groups) {
            const std::size_t columns = m_band.columnsOf(group.nodes.size());
            for (std::size_t i = 0; i < group.nodes.size(); ++i)
                put(group.nodes[i], i % rows, angleAt(column + i / rows), arranged.places);
            addGuide(group, column, columns, arranged.guides);
            column += columns + kGapColumns;
        }
        if (m_groups.back().group < 0)
            arranged.apart = m_groups.back().nodes;
        std::ranges::sort(arranged.apart);
        return arranged;
    }

private:
    static Place middleOfAll(const CompactGraph& graph, const ArrangeOptions& options)
    {
        std::vector<NodeIndex> all(static_cast<std::size_t>(graph.nodeCount()));
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<NodeIndex>(i);
        return middleOf(options, all);
    }

    double step() const { return kTurn / static_cast<double>(m_columns); }

    /// From the top, clockwise.
    double angleAt(std::size_t column) const
    {
        return -std::numbers::pi / 2.0 + step() * static_cast<double>(column);
    }

    void spread()
    {
        std::size_t column = 0;
        for (const NodeGroup& group : m_groups) {
            for (std::size_t i = 0; i < group.nodes.size(); ++i)
                m_order.set(group.nodes[i], angleAt(column + i / m_band.rows()));
            column += m_band.columnsOf(group.nodes.size()) + kGapColumns;
        }
    }

    /// How far `angle` lies from the middle of the group's arc, -pi to pi.
    static double fromMiddle(double angle, double middle)
    {
        return std::remainder(angle - middle, kTurn);
    }

    void sortGroups(const std::vector<double>& wishes)
    {
        std::size_t column = 0;
        for (NodeGroup& group : m_groups) {
            const std::size_t columns = m_band.columnsOf(group.nodes.size());
            const double middle = (angleAt(column) + angleAt(column + columns - 1)) / 2.0;
            const auto keyOf = [&](NodeIndex node) {
                return fromMiddle(wishes[static_cast<std::size_t>(node)], middle);
            };
            std::ranges::sort(group.nodes, [&](NodeIndex a, NodeIndex b) {
                return keyOf(a) != keyOf(b) ? keyOf(a) < keyOf(b) : a < b;
            });
            column += columns + kGapColumns;
        }
    }

    void order()
    {
        std::vector<double> wishes(m_group.size());
        const auto all = static_cast<NodeIndex>(m_group.size());
        for (NodeIndex node = 0; node < all; ++node)
            wishes[static_cast<std::size_t>(node)] = m_order.angleOf(node);
        sortGroups(wishes);
        for (int round = 0; round < kRounds; ++round) {
            spread();
            for (NodeIndex node = 0; node < all; ++node)
                wishes[static_cast<std::size_t>(node)] =
                    m_order.pulled(node, 1.0, [](NodeIndex) { return true; });
            sortGroups(wishes);
        }
    }

    void put(NodeIndex node, std::size_t row, double angle, Positions& places) const
    {
        const double radius = m_inner + m_spacing * static_cast<double>(row);
        const double lean = step() * static_cast<double>(row) / static_cast<double>(m_band.rows());
        places.x[static_cast<std::size_t>(node)] = radius * std::cos(angle + lean);
        places.y[static_cast<std::size_t>(node)] = radius * std::sin(angle + lean);
    }

    void
    addGuide(const NodeGroup& group, std::size_t column, std::size_t columns, Guides& guides) const
    {
        const double start = angleAt(column) - step() * 0.4;
        const double sweep = step() * (static_cast<double>(columns - 1) + 0.8);
        const double radius = m_outer + m_spacing;
        guides.arcs.push_back({{}, radius, start, std::min(sweep, kTurn)});
        guides.texts.push_back(groupText(group, radius + 0.4 * m_spacing, start + sweep / 2.0));
    }

    double m_spacing;
    std::vector<std::int32_t> m_group;
    std::vector<NodeGroup> m_groups;
    CircleOrder m_order;
    Band m_band;
    std::size_t m_columns = 1;
    double m_inner = 0.0;
    double m_outer = 0.0;
};

} // namespace

Arranged circle(
    const CompactGraph& graph, std::span<const std::int32_t> group, const ArrangeOptions& options)
{
    return CircleLayout(graph, group, options).run();
}

} // namespace cw::arrange
