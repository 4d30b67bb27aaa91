// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/Rewiring.h"

#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

namespace cw {

namespace {

constexpr std::size_t kTriesForRandom = 10; // a tie
constexpr std::size_t kTriesForLattice = 60;

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// The ties while they are swapped.
class Rewiring
{
public:
    explicit Rewiring(const CompactGraph& graph)
        : m_nodes(graph.nodeCount()), m_edges(graph.edges())
    {
        m_ties.resize(at(m_nodes));
        for (std::size_t edge = 0; edge < m_edges.size(); ++edge) {
            const GraphEdge& ends = m_edges[edge];
            m_there.insert(keyOf(ends.first, ends.second));
            m_ties[at(ends.first)].push_back(edge);
            m_ties[at(ends.second)].push_back(edge);
        }
    }

    std::size_t edgeCount() const { return m_edges.size(); }

    std::size_t anyEdge(Random& random) const { return random.below(m_edges.size()); }

    /// One of the node's ties; none where it has none.
    std::optional<std::size_t> anyEdgeOf(NodeIndex node, Random& random) const
    {
        const std::vector<std::size_t>& ties = m_ties[at(node)];
        return ties.empty() ? std::nullopt : std::optional(ties[random.below(ties.size())]);
    }

    GraphEdge& ends(std::size_t edge) { return m_edges[edge]; }

    /// Whether a-b and c-d may become a-d and c-b.
    bool canSwap(std::size_t one, std::size_t other) const
    {
        const auto [a, b] = m_edges[one];
        const auto [c, d] = m_edges[other];
        return a != c && a != d && b != c && b != d && !m_there.contains(keyOf(a, d)) &&
               !m_there.contains(keyOf(c, b));
    }

    void swap(std::size_t one, std::size_t other)
    {
        GraphEdge& first = m_edges[one];
        GraphEdge& second = m_edges[other];
        m_there.erase(keyOf(first.first, first.second));
        m_there.erase(keyOf(second.first, second.second));
        std::ranges::replace(m_ties[at(first.second)], one, other);
        std::ranges::replace(m_ties[at(second.second)], other, one);
        std::swap(first.second, second.second);
        m_there.insert(keyOf(first.first, first.second));
        m_there.insert(keyOf(second.first, second.second));
    }

    CompactGraph graph() const
    {
        GraphBuilder builder(m_nodes);
        builder.reserve(m_edges.size());
        for (const GraphEdge& edge : m_edges)
            builder.addEdge(edge.first, edge.second);
        return builder.build();
    }

private:
    static std::uint64_t keyOf(NodeIndex a, NodeIndex b)
    {
        const auto low = static_cast<std::uint64_t>(std::min(a, b));
        return (low << 32) | static_cast<std::uint64_t>(std::max(a, b));
    }

    NodeIndex m_nodes;
    std::vector<GraphEdge> m_edges;               ///< either end may come first
    std::vector<std::vector<std::size_t>> m_ties; ///< of each node: its edges
    std::unordered_set<std::uint64_t> m_there;
};

/// All nodes on a ring in random order.
class Ring
{
public:
    Ring(NodeIndex nodes, Random& random) : m_place(at(nodes)), m_order(at(nodes))
    {
        std::iota(m_order.begin(), m_order.end(), 0);
        for (std::size_t i = m_order.size(); i > 1; --i)
            std::swap(m_order[i - 1], m_order[random.below(i)]);
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_place[at(m_order[i])] = static_cast<NodeIndex>(i);
    }

    NodeIndex apart(NodeIndex a, NodeIndex b) const
    {
        const NodeIndex way = std::abs(m_place[at(a)] - m_place[at(b)]);
        return std::min(way, size() - way);
    }

    /// One of the `most` next on either side.
    NodeIndex near(NodeIndex node, NodeIndex most, Random& random) const
    {
        const auto away = static_cast<NodeIndex>(
            1 + random.below(static_cast<std::uint64_t>(std::min(most, size() - 1))));
        const NodeIndex place = m_place[at(node)] + (random.below(2) == 0 ? away : size() - away);
        return m_order[at(place % size())];
    }

private:
    NodeIndex size() const { return static_cast<NodeIndex>(m_order.size()); }

    std::vector<NodeIndex> m_place; ///< of each node
    std::vector<NodeIndex> m_order;
};

} // namespace

CompactGraph randomlyRewired(const CompactGraph& graph, Random& random)
{
    Rewiring rewiring(graph);
    for (std::size_t i = 0; i < kTriesForRandom * rewiring.edgeCount(); ++i) {
        const std::size_t one = rewiring.anyEdge(random);
        const std::size_t other = rewiring.anyEdge(random);
        if (random.below(2) == 0)
            std::swap(rewiring.ends(other).first, rewiring.ends(other).second);
        if (rewiring.canSwap(one, other))
            rewiring.swap(one, other);
    }
    return rewiring.graph();
}

CompactGraph latticised(const CompactGraph& graph, Random& random)
{
    Rewiring rewiring(graph);
    const Ring ring(graph.nodeCount(), random);
    for (std::size_t i = 0; i < kTriesForLattice * rewiring.edgeCount(); ++i) {
        const std::size_t one = rewiring.anyEdge(random);
        GraphEdge& ends = rewiring.ends(one);
        if (random.below(2) == 0)
            std::swap(ends.first, ends.second);
        const NodeIndex near = ring.near(ends.first, graph.degree(ends.first), random);
        const auto other = rewiring.anyEdgeOf(near, random);
        if (!other)
            continue;
        GraphEdge& ofNear = rewiring.ends(*other);
        if (ofNear.second != near)
            std::swap(ofNear.first, ofNear.second);
        const NodeIndex before =
            ring.apart(ends.first, ends.second) + ring.apart(ofNear.first, ofNear.second);
        const NodeIndex after =
            ring.apart(ends.first, ofNear.second) + ring.apart(ofNear.first, ends.second);
        if (after <= before && rewiring.canSwap(one, *other))
            rewiring.swap(one, *other);
    }
    return rewiring.graph();
}

} // namespace cw
