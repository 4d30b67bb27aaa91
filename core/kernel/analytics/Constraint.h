// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <vector>

namespace cw {

/// How far each node's time goes to neighbours that are tied to each other: low where it stands
/// between those who are not. Each tie counts alike. Two conventions give different numbers.
struct Constraints
{
    /// With what neighbours invest in each other as a share of all their ties (igraph, networkx).
    std::vector<double> wholeNetwork;
    /// ... as a share of their ties among the node and its neighbours (UCINET's default).
    std::vector<double> egoNetwork;
};

/// Of each node (size nodeCount()); NaN for isolates, where it is not defined; can exceed 1.
/// O(sum of the degrees of neighbours of neighbours), with a fixed order of sums.
///
/// Source: Burt, "Structural holes", 1992; UCINET's help on structural holes.
Constraints measureConstraints(const CompactGraph& graph);

} // namespace cw
