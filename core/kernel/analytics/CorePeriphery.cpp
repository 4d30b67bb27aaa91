// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/CorePeriphery.h"

#include "core/kernel/base/Random.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

namespace cw {

namespace {

/// Of a random start: chance of a node to begin in the core (UCINET's).
constexpr double kCoreChance = 0.384;
/// A move must raise the fit by more than rounding could.
constexpr double kLeastGain = 1e-12;

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

int randomStarts(NodeIndex nodes)
{
    return nodes < 50 ? 20 : nodes < 150 ? 10 : 3;
}

std::vector<NodeIndex> byDegree(const CompactGraph& graph)
{
    std::vector<NodeIndex> order(at(graph.nodeCount()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, [&](NodeIndex a, NodeIndex b) { return graph.degree(a) > graph.degree(b); });
    return order;
}

/// What the fit depends on.
struct Counts
{
    std::int64_t nodes = 0;
    std::int64_t core = 0;          ///< nodes
    std::int64_t coreTies = 0;      ///< within the core
    std::int64_t peripheryTies = 0; ///< within the periphery

    /// None where the ties, or the pairs of either side, are all alike.
    std::optional<double> fit() const
    {
        const auto corePairs = static_cast<double>(core * (core - 1) / 2);
        const std::int64_t rest = nodes - core;
        const auto peripheryPairs = static_cast<double>(rest * (rest - 1) / 2);
        const double pairs = corePairs + peripheryPairs;
        const auto ties = static_cast<double>(coreTies + peripheryTies);
        const double spread = ties * (pairs - ties) * corePairs * peripheryPairs;
        if (!(spread > 0.0))
            return std::nullopt;
        const double together = pairs * static_cast<double>(coreTies) - ties * corePairs;
        return together / std::sqrt(spread);
    }
};

/// A parting that changes node by node.
class Parting
{
public:
    explicit Parting(const CompactGraph& graph)
        : m_graph(graph), m_isCore(at(graph.nodeCount()), false), m_coreNeighbours(m_isCore.size())
    {
        m_counts.nodes = graph.nodeCount();
        m_counts.peripheryTies = static_cast<std::int64_t>(graph.edgeCount());
    }

    std::optional<double> fit() const { return m_counts.fit(); }
    const std::vector<bool>& isCore() const { return m_isCore; }
    NodeIndex coreSize() const { return static_cast<NodeIndex>(m_counts.core); }

    void flip(NodeIndex node)
    {
        m_counts = afterFlip(node);
        const bool joins = !m_isCore[at(node)];
        m_isCore[at(node)] = joins;
        for (const NodeIndex other : m_graph.neighbours(node))
            m_coreNeighbours[at(other)] += joins ? 1 : -1;
    }

    /// Nodes change sides while that raises the fit.
    void climb(Random& random)
    {
        std::vector<NodeIndex> order(m_isCore.size());
        std::iota(order.begin(), order.end(), 0);
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random.below(i)]);
        // The fit rises with each change, so this ends.
        for (bool changed = true; changed;) {
            changed = false;
            for (const NodeIndex node : order)
                changed |= flipIfBetter(node);
        }
    }

private:
    bool flipIfBetter(NodeIndex node)
    {
        const std::optional<double> then = afterFlip(node).fit();
        const std::optional<double> now = m_counts.fit();
        if (!then || (now && *then <= *now + kLeastGain))
            return false;
        flip(node);
        return true;
    }

    Counts afterFlip(NodeIndex node) const
    {
        Counts counts = m_counts;
        const std::int64_t coreNeighbours = m_coreNeighbours[at(node)];
        const std::int64_t others = m_graph.degree(node) - coreNeighbours;
        const std::int64_t sign = m_isCore[at(node)] ? -1 : 1;
        counts.core += sign;
        counts.coreTies += sign * coreNeighbours;
        counts.peripheryTies -= sign * others;
        return counts;
    }

    const CompactGraph& m_graph;
    Counts m_counts;
    std::vector<bool> m_isCore;
    std::vector<NodeIndex> m_coreNeighbours; ///< of each node
};

/// The start at the best cut of the degree order.
Parting bestCut(const CompactGraph& graph)
{
    const std::vector<NodeIndex> order = byDegree(graph);
    Parting growing(graph);
    Parting best(graph);
    std::size_t bestSize = 0;
    std::optional<double> bestFit;
    for (std::size_t size = 1; size <= order.size(); ++size) {
        growing.flip(order[size - 1]);
        const std::optional<double> fit = growing.fit();
        if (fit && (!bestFit || *fit > *bestFit)) {
            bestFit = fit;
            bestSize = size;
        }
    }
    for (std::size_t i = 0; i < bestSize; ++i)
        best.flip(order[i]);
    return best;
}

Parting randomStart(const CompactGraph& graph, Random& random)
{
    Parting start(graph);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (random.unit() < kCoreChance)
            start.flip(node);
    }
    return start;
}

} // namespace

std::optional<CorePeriphery> fitCorePeriphery(const CompactGraph& graph, std::uint64_t seed)
{
    Random random(seed);
    std::optional<CorePeriphery> best;
    const int starts = 1 + randomStarts(graph.nodeCount());
    for (int start = 0; start < starts; ++start) {
        Parting parting = start == 0 ? bestCut(graph) : randomStart(graph, random);
        parting.climb(random);
        const std::optional<double> fit = parting.fit();
        if (fit && (!best || *fit > best->fit + kLeastGain))
            best = CorePeriphery{*fit, parting.isCore(), parting.coreSize()};
    }
    return best;
}

ExactCore exactCore(const CompactGraph& graph)
{
    // With the k of most ties as core, k (k - 1) / 2 + m - (sum of their degrees) pairs are wrong.
    ExactCore best;
    auto wrong = static_cast<std::int64_t>(graph.edgeCount());
    best.wrongPairs = wrong;
    std::int64_t size = 0;
    for (const NodeIndex node : byDegree(graph)) {
        wrong += size - graph.degree(node);
        ++size;
        if (wrong < best.wrongPairs)
            best = {wrong, static_cast<NodeIndex>(size)};
    }
    return best;
}

} // namespace cw
