// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <cstdint>
#include <vector>

namespace cw {

/// Groups of nodes with more ties inside than chance would give.
struct Communities
{
    /// Community of each node (size nodeCount()), numbered from 0 by their smallest node.
    std::vector<NodeIndex> of;
    /// A finer grouping within these: the one that they were merged from; numbered likewise.
    std::vector<NodeIndex> fine;
    NodeIndex count = 0;
    /// Newman and Girvan's modularity of the grouping, at most 1; 0 for a graph without edges.
    double modularity = 0.0;
};

/// A grouping of high modularity. Edge weights count (negative ones as 0). Each isolate is a
/// community. The same graph and seed give the same grouping.
///
/// Time about O(m) a pass and few passes. Source: Blondel et al., "Fast unfolding of communities in
/// large networks", J. Stat. Mech. P10008, 2008; moves are taken from a queue as in Traag, Waltman
/// and van Eck, "From Louvain to Leiden", Sci. Rep. 9, 2019.
Communities findCommunities(const CompactGraph& graph, std::uint64_t seed);

} // namespace cw
