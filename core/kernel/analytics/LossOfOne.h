// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <vector>

namespace cw {

/// Of each node: how many nodes the largest component has once it is gone. O(n + m), without
/// recursion.
std::vector<NodeIndex> largestWithout(const CompactGraph& graph);

} // namespace cw
