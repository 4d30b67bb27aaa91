// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <vector>

namespace cw {

/// A way from one node to another that passes no node twice.
struct GraphPath
{
    std::vector<NodeIndex> nodes; ///< both ends included
    double length = 0.0;          ///< sum of the weights of its edges
    bool operator==(const GraphPath&) const = default;
};

/// The `count` shortest paths between two different nodes, shortest first; of equal ones first that
/// with fewer nodes, then that with the smaller nodes. Fewer where there are not so many. Weights
/// are lengths, not negative (asserted); 1 where the graph has none.
///
/// Time at most count * (nodes of a path) searches of O((n + m) log n) each that end at the target.
/// Source: Yen, "Finding the K shortest loopless paths in a network", Management Science 17(11),
/// 1971.
std::vector<GraphPath>
shortestPaths(const CompactGraph& graph, NodeIndex from, NodeIndex to, std::size_t count);

} // namespace cw
