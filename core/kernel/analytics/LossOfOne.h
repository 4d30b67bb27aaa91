// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <vector>

namespace cw {

/// Of each node: how many nodes the largest component has once it is gone. O(n + m), without
/// recursion.
std::vector<NodeIndex> largestWithout(const CompactGraph& graph);

/// Of each node: how many of the others in its component would no longer be joined to the largest
/// part of what is left of it. 0 for all but articulation nodes. O(n + m), without recursion.
std::vector<NodeIndex> cutOffWithout(const CompactGraph& graph);

/// Of each edge number: how many nodes its loss would part from the larger rest of their component.
/// 0 for all but bridges. O(n + m), without recursion.
std::vector<NodeIndex> cutOffWithoutEdge(const CompactGraph& graph);

} // namespace cw
