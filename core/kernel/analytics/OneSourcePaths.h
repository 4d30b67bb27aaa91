// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <cstdint>
#include <vector>

namespace cw::analytics {

/// Brandes' algorithm for one source at a time, with path counts that a long double can hold.
///
/// Keeps its arrays, so that one object serves many sources; belongs to one thread.
class OneSourcePaths
{
public:
    explicit OneSourcePaths(const CompactGraph& graph);

    /// Finds the shortest paths from `source`. O(n + m).
    void run(NodeIndex source);

    /// The nodes that can be reached, nearest first; the source is the first.
    const std::vector<NodeIndex>& order() const { return m_order; }
    /// Steps from the source; only of those in order().
    std::int32_t distance(NodeIndex node) const { return m_distance[at(node)]; }
    /// Over all targets, the share of the shortest paths to them that pass this node; the ends of a
    /// path are not passed. Only of those in order().
    long double dependency(NodeIndex node) const { return m_dependency[at(node)]; }

private:
    static std::size_t at(NodeIndex node) { return static_cast<std::size_t>(node); }

    void countPaths(NodeIndex source);
    void addUpDependencies();

    const CompactGraph& m_graph;
    std::vector<NodeIndex> m_order;
    std::vector<std::int32_t> m_distance; // kUnreachable between runs
    std::vector<long double> m_paths;
    std::vector<long double> m_dependency;
};

} // namespace cw::analytics
