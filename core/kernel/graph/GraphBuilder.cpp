// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace cw {

GraphBuilder::GraphBuilder(NodeIndex nodeCount, Parallel parallel)
    : m_nodeCount(nodeCount), m_parallel(parallel)
{
    assert(nodeCount >= 0);
}

void GraphBuilder::addEdge(NodeIndex a, NodeIndex b)
{
    assert(a >= 0 && a < m_nodeCount && b >= 0 && b < m_nodeCount);
    if (a != b)
        m_arcs.push_back({std::min(a, b), std::max(a, b), 1.0F});
}

void GraphBuilder::addEdge(NodeIndex a, NodeIndex b, float weight)
{
    m_weighted = true;
    addEdge(a, b);
    if (a != b)
        m_arcs.back().weight = weight;
}

std::vector<GraphBuilder::Arc>
GraphBuilder::sortedBy(NodeIndex Arc::*key, const std::vector<Arc>& arcs) const
{
    std::vector<std::size_t> place(static_cast<std::size_t>(m_nodeCount) + 1, 0);
    for (const Arc& arc : arcs)
        ++place[static_cast<std::size_t>(arc.*key) + 1];
    for (std::size_t i = 1; i < place.size(); ++i)
        place[i] += place[i - 1];
    std::vector<Arc> sorted(arcs.size());
    for (const Arc& arc : arcs)
        sorted[place[static_cast<std::size_t>(arc.*key)]++] = arc;
    return sorted;
}

std::vector<GraphBuilder::Arc> GraphBuilder::sortedAndMerged()
{
    std::vector<Arc> arcs = sortedBy(&Arc::first, sortedBy(&Arc::second, m_arcs));
    std::size_t kept = 0;
    for (const Arc& arc : arcs) {
        const bool again =
            kept > 0 && arcs[kept - 1].first == arc.first && arcs[kept - 1].second == arc.second;
        if (!again) {
            arcs[kept++] = arc;
            continue;
        }
        float& weight = arcs[kept - 1].weight;
        weight = m_parallel == Parallel::SumOfWeights ? weight + arc.weight
                                                      : std::max(weight, arc.weight);
    }
    arcs.resize(kept);
    return arcs;
}

CompactGraph GraphBuilder::build()
{
    const std::vector<Arc> arcs = sortedAndMerged();
    CompactGraph graph;
    graph.m_offsets.assign(static_cast<std::size_t>(m_nodeCount) + 1, 0);
    for (const Arc& arc : arcs) {
        ++graph.m_offsets[static_cast<std::size_t>(arc.first) + 1];
        ++graph.m_offsets[static_cast<std::size_t>(arc.second) + 1];
    }
    for (std::size_t i = 1; i < graph.m_offsets.size(); ++i)
        graph.m_offsets[i] += graph.m_offsets[i - 1];

    std::vector<std::size_t> place(graph.m_offsets.begin(), graph.m_offsets.end() - 1);
    graph.m_targets.resize(arcs.size() * 2);
    graph.m_edgeNumbers.resize(arcs.size() * 2);
    graph.m_weights.resize(m_weighted ? arcs.size() * 2 : 0);
    const auto put = [&](NodeIndex from, NodeIndex to, std::size_t number) {
        const std::size_t at = place[static_cast<std::size_t>(from)]++;
        graph.m_targets[at] = to;
        graph.m_edgeNumbers[at] = static_cast<std::int32_t>(number);
        if (m_weighted)
            graph.m_weights[at] = arcs[number].weight;
    };
    // Arcs come by (first, second), so each row fills first with smaller, then with larger
    // neighbours, both ascending: smaller ones of a node are written while their own turn lasts.
    for (std::size_t number = 0; number < arcs.size(); ++number) {
        put(arcs[number].second, arcs[number].first, number);
        put(arcs[number].first, arcs[number].second, number);
    }
    m_arcs.clear();
    m_weighted = false;
    return graph;
}

CompactGraph inducedSubgraph(const CompactGraph& graph, std::span<const NodeIndex> nodes)
{
    constexpr NodeIndex kOutside = -1;
    std::vector<NodeIndex> inside(static_cast<std::size_t>(graph.nodeCount()), kOutside);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        inside[static_cast<std::size_t>(nodes[i])] = static_cast<NodeIndex>(i);

    GraphBuilder builder(static_cast<NodeIndex>(nodes.size()));
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto row = graph.neighbours(nodes[i]);
        const auto weights = graph.weights(nodes[i]);
        for (std::size_t k = 0; k < row.size(); ++k) {
            const NodeIndex other = inside[static_cast<std::size_t>(row[k])];
            if (other <= static_cast<NodeIndex>(i))
                continue;
            if (weights.empty())
                builder.addEdge(static_cast<NodeIndex>(i), other);
            else
                builder.addEdge(static_cast<NodeIndex>(i), other, weights[k]);
        }
    }
    return builder.build();
}

} // namespace cw
