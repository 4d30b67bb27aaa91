// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <cstdint>
#include <vector>

namespace cw {

/// Not in any cluster.
constexpr std::int32_t kAlone = -1;

/// Groups of two and more nodes with more ties inside than chance would give.
struct Clusters
{
    std::vector<std::int32_t> of; ///< of each node: 0 to count() - 1, or kAlone
    /// Of each cluster the node of most ties; of equal ones the smallest.
    std::vector<NodeIndex> heads;
    /// Newman and Girvan's; 0 for a graph without ties, where it is not defined. Compare it with
    /// that of random graphs: these come to 0.3 and more.
    double modularity = 0.0;

    std::int32_t count() const { return static_cast<std::int32_t>(heads.size()); }
};

/// The best grouping that findCommunities() finds from several seeds: from kMostClusterSeeds, from
/// fewer in large graphs, from one beyond 160,000 ties. Weights count. The same graph gives the
/// same clusters. About 30 ms up to 10,000 ties, then little more until a single search takes
/// longer.
///
/// Why not Leiden: from as many seeds igraph's comes within a hundredth of this modularity, now
/// above and now below, and takes about three times as long; the peer tests keep an eye on that.
Clusters findClusters(const CompactGraph& graph);

inline constexpr std::size_t kMostClusterSeeds = 32;

} // namespace cw
