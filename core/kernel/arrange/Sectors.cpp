// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Sectors.h"

#include "core/kernel/arrange/CircleOrder.h"
#include "core/kernel/arrange/Groups.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cw::arrange {

namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;
constexpr double kInner = 2.0; ///< spacings: the middle is left free
/// No wedge is narrower than this share of an even one, so that a group of one has a place.
constexpr double kLeastShare = 0.25;
constexpr int kRounds = 3;

struct Wedge
{
    NodeGroup group; ///< nodes in the order in which they are placed: inmost first
    double start = 0.0;
    double sweep = 0.0;
    std::vector<std::size_t> rowEnds; ///< how many are placed by the end of each row
};

std::vector<Wedge> wedgesOf(std::span<const std::int32_t> group)
{
    std::vector<Wedge> wedges;
    for (NodeGroup& each : groupsOf(group))
        wedges.push_back({.group = std::move(each), .rowEnds = {}});
    const double even = static_cast<double>(group.size()) / static_cast<double>(wedges.size());
    double total = 0.0;
    for (Wedge& wedge : wedges) {
        wedge.sweep = std::max(static_cast<double>(wedge.group.nodes.size()), kLeastShare * even);
        total += wedge.sweep;
    }
    double start = -std::numbers::pi / 2.0;
    for (Wedge& wedge : wedges) {
        wedge.sweep *= kTurn / total;
        wedge.start = start;
        start += wedge.sweep;
    }
    return wedges;
}

double stepAt(double radius, double spacing)
{
    return 2.0 * std::asin(std::min(1.0, spacing * (1.0 + 1e-9) / (2.0 * radius)));
}

class SectorLayout
{
public:
    SectorLayout(
        const CompactGraph& graph, std::span<const std::int32_t> group,
        const ArrangeOptions& options)
        : m_spacing(options.spacing)
        , m_wedges(wedgesOf(group))
        , m_order(graph, std::vector<double>(group.size(), 0.0))
        , m_wishes(group.size(), 0.0)
    {
        for (Wedge& wedge : m_wedges) {
            std::ranges::stable_sort(wedge.group.nodes, [&](NodeIndex a, NodeIndex b) {
                return graph.degree(a) > graph.degree(b);
            });
            fill(wedge);
        }
    }

    Arranged run()
    {
        for (int round = 0; round < kRounds; ++round) {
            for (Wedge& wedge : m_wedges)
                place(wedge);
            for (const Wedge& wedge : m_wedges) {
                const double middle = wedge.start + wedge.sweep / 2.0;
                for (const NodeIndex node : wedge.group.nodes) {
                    const double pulled = m_order.pulled(node, 0.5, [](NodeIndex) { return true; });
                    m_wishes[static_cast<std::size_t>(node)] =
                        std::remainder(pulled - middle, kTurn);
                }
            }
        }
        Arranged arranged{.places = Positions(m_wishes.size()), .guides = {}, .apart = {}};
        for (Wedge& wedge : m_wedges) {
            place(wedge);
            put(wedge, arranged.places);
            if (wedge.group.group < 0)
                arranged.apart = wedge.group.nodes;
        }
        std::ranges::sort(arranged.apart);
        addGuides(arranged.guides);
        return arranged;
    }

private:
    double radiusOf(std::size_t row) const
    {
        return m_spacing * (kInner + static_cast<double>(row));
    }

    /// Angle of one place of that row in the wedge.
    double cellOf(const Wedge& wedge, std::size_t row) const
    {
        const std::size_t begin = row == 0 ? 0 : wedge.rowEnds[row - 1];
        return wedge.sweep / static_cast<double>(wedge.rowEnds[row] - begin);
    }

    /// How many stand in each row: as many as there is room for, the last row what is left.
    void fill(Wedge& wedge) const
    {
        const std::size_t count = wedge.group.nodes.size();
        std::size_t placed = 0;
        for (std::size_t row = 0; placed < count; ++row) {
            const double slots = std::floor(wedge.sweep / stepAt(radiusOf(row), m_spacing));
            placed = std::min(count, placed + static_cast<std::size_t>(slots));
            wedge.rowEnds.push_back(placed);
        }
    }

    /// Sorts each row by the wishes and tells the order the angles that come of it.
    void place(Wedge& wedge)
    {
        std::size_t begin = 0;
        for (std::size_t row = 0; row < wedge.rowEnds.size(); ++row) {
            const std::size_t end = wedge.rowEnds[row];
            const std::span<NodeIndex> nodes(wedge.group.nodes.data() + begin, end - begin);
            std::ranges::stable_sort(nodes, {}, [&](NodeIndex node) {
                return m_wishes[static_cast<std::size_t>(node)];
            });
            for (std::size_t i = 0; i < nodes.size(); ++i)
                m_order.set(
                    nodes[i], wedge.start + cellOf(wedge, row) * (static_cast<double>(i) + 0.5));
            begin = end;
        }
    }

    void put(const Wedge& wedge, Positions& places) const
    {
        std::size_t begin = 0;
        for (std::size_t row = 0; row < wedge.rowEnds.size(); ++row) {
            for (std::size_t i = begin; i < wedge.rowEnds[row]; ++i) {
                const auto node = static_cast<std::size_t>(wedge.group.nodes[i]);
                const double angle =
                    wedge.start + cellOf(wedge, row) * (static_cast<double>(i - begin) + 0.5);
                places.x[node] = radiusOf(row) * std::cos(angle);
                places.y[node] = radiusOf(row) * std::sin(angle);
            }
            begin = wedge.rowEnds[row];
        }
    }

    void addGuides(Guides& guides) const
    {
        std::size_t rows = 0;
        for (const Wedge& wedge : m_wedges)
            rows = std::max(rows, wedge.rowEnds.size());
        const double outer = m_spacing * (kInner + static_cast<double>(rows));
        const double inner = m_spacing * (kInner - 1.0);
        for (const Wedge& wedge : m_wedges) {
            const Place along{std::cos(wedge.start), std::sin(wedge.start)};
            if (m_wedges.size() > 1)
                guides.lines.push_back(
                    {{along.x * inner, along.y * inner}, {along.x * outer, along.y * outer}});
            guides.texts.push_back(
                groupText(wedge.group, outer + 0.3 * m_spacing, wedge.start + wedge.sweep / 2.0));
        }
    }

    double m_spacing;
    std::vector<Wedge> m_wedges;
    CircleOrder m_order;
    std::vector<double> m_wishes; ///< from the middle of the node's wedge, -pi to pi
};

} // namespace

Arranged sectors(
    const CompactGraph& graph, std::span<const std::int32_t> group, const ArrangeOptions& options)
{
    return SectorLayout(graph, group, options).run();
}

} // namespace cw::arrange
