// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <cstddef>
#include <span>
#include <vector>

namespace cw {

/// Collects edges in any order and makes a CompactGraph of them. Parallel edges (either way round)
/// become one, loops are dropped.
class GraphBuilder
{
public:
    /// What the weight of an edge is that was added more than once.
    enum class Parallel { LargestWeight, SumOfWeights };

    /// @param nodeCount  nodes 0 to nodeCount - 1 exist, with edges or without.
    explicit GraphBuilder(NodeIndex nodeCount, Parallel parallel = Parallel::LargestWeight);

    void reserve(std::size_t edges) { m_arcs.reserve(edges); }

    /// Both ends must be nodes (asserted). Adding any edge with a weight gives the graph weights;
    /// those of the edges added without one are 1.
    void addEdge(NodeIndex a, NodeIndex b);
    void addEdge(NodeIndex a, NodeIndex b, float weight);

    /// The graph of what was added; the builder is empty afterwards. O(n + m), by two counting
    /// sorts.
    CompactGraph build();

private:
    struct Arc
    {
        NodeIndex first;
        NodeIndex second;
        float weight;
    };

    std::vector<Arc> sortedAndMerged();
    std::vector<Arc> sortedBy(NodeIndex Arc::*key, const std::vector<Arc>& arcs) const;

    NodeIndex m_nodeCount;
    Parallel m_parallel;
    bool m_weighted = false;
    std::vector<Arc> m_arcs;
};

/// The subgraph of `nodes` (distinct) and the edges among them; node i of it is nodes[i].
CompactGraph inducedSubgraph(const CompactGraph& graph, std::span<const NodeIndex> nodes);

} // namespace cw
