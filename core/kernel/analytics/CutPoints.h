// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <vector>

namespace cw {

/// What holds a graph together alone.
struct CutPoints
{
    /// Of each node: without it some of its neighbours could no longer reach each other.
    std::vector<bool> articulation;
    /// Of each edge number: without it its ends could no longer reach each other.
    std::vector<bool> bridge;
};

/// O(n + m), without recursion. Source: Tarjan, "Depth-first search and linear graph algorithms",
/// SIAM J. Comput. 1(2), 1972.
CutPoints findCutPoints(const CompactGraph& graph);

} // namespace cw
