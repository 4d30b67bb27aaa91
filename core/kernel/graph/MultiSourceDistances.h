// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace cw {

/// Shortest distances from up to 64 sources at once where ties are a few whole units long: as
/// MultiSourceBreadthFirst, with what is under way kept by the unit at which it arrives (Dial's
/// buckets, of masks).
///
/// Keeps its arrays, so that one object serves many batches; belongs to one thread.
class MultiSourceDistances
{
public:
    static constexpr std::size_t kBatch = 64;
    /// Longest tie, in units.
    static constexpr std::uint8_t kLongest = 16;

    /// @param graph  outlives the search.
    /// @param lengths  of each arc, in the order of graph.targets(): 1 to kLongest units, the same
    ///                 both ways.
    MultiSourceDistances(const CompactGraph& graph, std::vector<std::uint8_t> lengths);

    /// Calls `visit(node, sourcesMask, units)` once for each node and distance at which it is first
    /// reached from some sources; bit k of the mask stands for sources[k]. Distances ascend; the
    /// sources themselves come at 0. The same node may be a source more than once.
    ///
    /// @param sources  at most kBatch.
    template <class Visit>
    void run(std::span<const NodeIndex> sources, Visit&& visit);

private:
    using Mask = std::uint64_t;

    /// What arrives at one distance.
    struct Bucket
    {
        std::vector<Mask> masks; // of each node; 0 but for those below
        std::vector<NodeIndex> nodes;
    };

    void start(std::span<const NodeIndex> sources);
    void send(NodeIndex from, Mask mask, std::size_t distance);
    void add(Bucket& bucket, NodeIndex node, Mask mask);

    const CompactGraph* m_graph;
    std::vector<std::uint8_t> m_lengths;
    std::vector<Mask> m_seen;
    std::vector<Bucket> m_buckets; // by distance, in a ring
    std::size_t m_underWay = 0;    // nodes in all buckets
};

template <class Visit>
void MultiSourceDistances::run(std::span<const NodeIndex> sources, Visit&& visit)
{
    start(sources);
    for (std::size_t distance = 0; m_underWay > 0; ++distance) {
        Bucket& bucket = m_buckets[distance % m_buckets.size()];
        m_underWay -= bucket.nodes.size();
        for (const NodeIndex node : bucket.nodes) {
            const auto i = static_cast<std::size_t>(node);
            const Mask fresh = std::exchange(bucket.masks[i], 0) & ~m_seen[i];
            if (fresh == 0)
                continue;
            m_seen[i] |= fresh;
            visit(node, fresh, static_cast<std::int32_t>(distance));
            send(node, fresh, distance);
        }
        bucket.nodes.clear();
    }
}

} // namespace cw
