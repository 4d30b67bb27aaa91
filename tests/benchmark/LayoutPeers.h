// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/Positions.h"

#include <optional>
#include <vector>

/// The same network drawn by other programs and libraries, for comparing.
namespace cw::benchmarks {

struct PeerPicture
{
    Positions positions;
    double seconds = 0.0; ///< of the layout alone; of the whole program for sfdp
};

/// igraph's Fruchterman-Reingold as it comes (500 rounds; by a grid above 1,000 nodes).
PeerPicture igraphFruchtermanReingold(const CompactGraph& graph);

/// igraph's DrL as it comes.
PeerPicture igraphDrl(const CompactGraph& graph);

/// graphviz sfdp; nothing where it is not installed or fails.
std::optional<PeerPicture> graphvizSfdp(const CompactGraph& graph);

/// Leiden's communities by modularity, found by igraph.
std::vector<std::vector<NodeIndex>> igraphCommunities(const CompactGraph& graph);

} // namespace cw::benchmarks
