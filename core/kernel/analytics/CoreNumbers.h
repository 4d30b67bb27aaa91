// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <vector>

namespace cw {

/// The k-core that each node belongs to (size nodeCount()): the largest k of a subgraph with the
/// node in it whose nodes all have at least k neighbours there. Isolates: 0. O(n + m).
///
/// Source: Batagelj and Zaversnik, "An O(m) algorithm for cores decomposition of networks", 2003.
std::vector<NodeIndex> coreNumbers(const CompactGraph& graph);

} // namespace cw
