// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Rings.h"

#include "core/kernel/arrange/CircleOrder.h"
#include "core/kernel/arrange/FirstOrder.h"
#include "core/kernel/graph/BreadthFirst.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cw::arrange {

namespace {

constexpr double kRingGap = 2.5;  ///< spacings between one ring and the next
constexpr double kApartGap = 3.0; ///< the same in front of those apart
constexpr double kRowCost = 2.0;
constexpr int kRounds = 3;

/// Hops of each node from the nearest of the centre; kUnreachable where there is no path.
std::vector<std::int32_t> hopsFromAny(const CompactGraph& graph, std::span<const NodeIndex> centre)
{
    std::vector<std::int32_t> hops(static_cast<std::size_t>(graph.nodeCount()), kUnreachable);
    std::vector<NodeIndex> border(centre.begin(), centre.end());
    for (const NodeIndex node : border)
        hops[static_cast<std::size_t>(node)] = 0;
    for (std::size_t i = 0; i < border.size(); ++i) {
        const std::int32_t next = hops[static_cast<std::size_t>(border[i])] + 1;
        for (const NodeIndex other : graph.neighbours(border[i])) {
            std::int32_t& known = hops[static_cast<std::size_t>(other)];
            if (known == kUnreachable) {
                known = next;
                border.push_back(other);
            }
        }
    }
    return hops;
}

class RingLayout
{
public:
    RingLayout(
        const CompactGraph& graph, std::span<const NodeIndex> centre, const ArrangeOptions& options)
        : m_spacing(options.spacing)
        , m_hops(hopsFromAny(graph, centre))
        , m_order(graph, startAngles(graph, options, middleOf(options, centre)))
    {
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            const std::int32_t hops = hopsOf(node);
            if (hops == kUnreachable) {
                m_apart.push_back(node);
                continue;
            }
            if (m_rings.size() <= static_cast<std::size_t>(hops))
                m_rings.resize(static_cast<std::size_t>(hops) + 1);
            m_rings[static_cast<std::size_t>(hops)].push_back(node);
        }
        makeBands();
    }

    Arranged run()
    {
        order();
        Arranged arranged{.places = Positions(m_hops.size()), .guides = {}, .apart = {}};
        for (std::size_t ring = 0; ring < m_rings.size(); ++ring)
            put(m_rings[ring], m_bands[ring], arranged.places);
        addGuides(arranged.guides);
        if (!m_apart.empty()) {
            const Band& band = m_bands.back();
            m_order.settle(m_apart, wishes(m_apart), band);
            put(m_apart, band, arranged.places);
            std::ranges::sort(m_apart);
            arranged.apart = std::move(m_apart);
        }
        return arranged;
    }

private:
    std::int32_t hopsOf(NodeIndex node) const { return m_hops[static_cast<std::size_t>(node)]; }

    void makeBands()
    {
        double from = 0.0;
        for (const std::vector<NodeIndex>& ring : m_rings) {
            m_bands.emplace_back(from, ring.size(), m_spacing, kRowCost);
            from = m_bands.back().outer() + kRingGap * m_spacing;
        }
        if (!m_apart.empty()) {
            const double wider = m_rings.empty() ? 0.0 : (kApartGap - kRingGap) * m_spacing;
            m_bands.emplace_back(from + wider, m_apart.size(), m_spacing, kRowCost);
        }
    }

    /// By the angles as they are.
    std::vector<double> wishes(const std::vector<NodeIndex>& nodes) const
    {
        std::vector<double> angles(m_hops.size());
        for (const NodeIndex node : nodes)
            angles[static_cast<std::size_t>(node)] = m_order.angleOf(node);
        return angles;
    }

    /// Outwards ring by ring, each drawn by the one before. From the second round on also by its
    /// own and, on the inmost ones, by the next: there the one before says nothing.
    void order()
    {
        for (std::size_t ring = 0; ring < m_rings.size(); ++ring)
            m_order.settle(m_rings[ring], wishes(m_rings[ring]), m_bands[ring]);
        const std::size_t inmost = m_rings.empty() || m_rings.front().size() > 1 ? 0 : 1;
        for (int round = 0; round < kRounds; ++round) {
            for (std::size_t ring = inmost; ring < m_rings.size(); ++ring) {
                const auto here = static_cast<std::int32_t>(ring);
                std::vector<double> wished(m_hops.size());
                for (const NodeIndex node : m_rings[ring])
                    wished[static_cast<std::size_t>(node)] =
                        m_order.pulled(node, 1.0, [&](NodeIndex other) {
                            const std::int32_t hops = hopsOf(other);
                            if (ring == inmost)
                                return hops >= here;
                            return hops < here || (round > 0 && hops == here);
                        });
                m_order.settle(m_rings[ring], wished, m_bands[ring]);
            }
        }
    }

    void put(const std::vector<NodeIndex>& nodes, const Band& band, Positions& places) const
    {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const auto node = static_cast<std::size_t>(nodes[i]);
            const Place place = band.at(i % band.rows(), m_order.angleOf(nodes[i]));
            places.x[node] = place.x;
            places.y[node] = place.y;
        }
    }

    void addGuides(Guides& guides) const
    {
        for (std::size_t ring = 0; ring < m_bands.size(); ++ring) {
            const bool isApart = ring >= m_rings.size();
            const Band& band = m_bands[ring];
            if (ring == 0 && band.outer() <= 0.0)
                continue;
            const double radius = (band.inner() + band.outer()) / 2.0;
            guides.arcs.push_back({{}, radius, 0.0, 2.0 * std::numbers::pi});
            guides.texts.push_back(
                {.at = {0.0, -band.outer() - 0.5 * m_spacing},
                 .anchor = Anchor::Bottom,
                 .word = isApart ? GuideWord::Apart : GuideWord::Hops,
                 .number = isApart ? 0.0 : static_cast<double>(ring)});
        }
    }

    double m_spacing;
    std::vector<std::int32_t> m_hops;
    CircleOrder m_order;
    std::vector<std::vector<NodeIndex>> m_rings;
    std::vector<NodeIndex> m_apart;
    std::vector<Band> m_bands; ///< of each ring, and of those apart
};

} // namespace

Arranged
rings(const CompactGraph& graph, std::span<const NodeIndex> centre, const ArrangeOptions& options)
{
    return RingLayout(graph, centre, options).run();
}

} // namespace cw::arrange
