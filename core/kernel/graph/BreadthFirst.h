// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cw {

/// Hops where there is no path.
constexpr std::int32_t kUnreachable = -1;

/// Hops from `source` to each node (size nodeCount()). O(n + m).
std::vector<std::int32_t> hopsFrom(const CompactGraph& graph, NodeIndex source);

/// Breadth-first search from up to 64 sources at once, one bit of a machine word each: a node is
/// looked at once a level for all sources together, 10 to 30 times cheaper than one by one.
///
/// Keeps its arrays, so that one object serves many batches; belongs to one thread.
/// Source: Then et al., "The more the merrier: efficient multi-source graph traversal", PVLDB 8(4),
/// 2014.
class MultiSourceBreadthFirst
{
public:
    static constexpr std::size_t kBatch = 64;

    explicit MultiSourceBreadthFirst(const CompactGraph& graph);

    /// Calls `visit(node, sourcesMask, hops)` once for each node and level at which it is first
    /// reached from some sources; bit k of the mask stands for sources[k]. Levels ascend; the
    /// sources themselves come at 0 hops. The same node may be a source more than once.
    ///
    /// @param sources  at most kBatch.
    /// Time: the edges at the border of each level, summed over the levels.
    template <class Visit>
    void run(std::span<const NodeIndex> sources, Visit&& visit);

private:
    using Mask = std::uint64_t;

    void start(std::span<const NodeIndex> sources);
    void expand();
    void push();
    void pull();
    std::size_t borderArcs() const;

    const CompactGraph* m_graph;
    Mask m_all = 0;
    std::vector<Mask> m_seen;
    std::vector<Mask> m_border; // sources that first reached the node at the last level
    std::vector<Mask> m_next;   // zero between levels
    std::vector<NodeIndex> m_borderNodes;
    std::vector<NodeIndex> m_nextNodes;
};

template <class Visit>
void MultiSourceBreadthFirst::run(std::span<const NodeIndex> sources, Visit&& visit)
{
    start(sources);
    for (std::int32_t hops = 0; !m_borderNodes.empty(); ++hops) {
        for (const NodeIndex node : m_borderNodes)
            visit(node, m_border[static_cast<std::size_t>(node)], hops);
        expand();
    }
}

} // namespace cw
