// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <optional>
#include <span>
#include <vector>

namespace cw {

/// All nodes in the order in which those go first who have most ties left; of equal ones the
/// smallest index, so that the order is one and the same. O((n + m) log n).
std::vector<NodeIndex> mostTiedFirst(const CompactGraph& graph);

/// Nodes of the largest component after each removal: first of the whole graph, last 0 (size
/// nodeCount() + 1).
///
/// @param order  all nodes, each once.
/// Time about O(n + m), by putting them back one after the other.
std::vector<NodeIndex>
largestComponents(const CompactGraph& graph, std::span<const NodeIndex> order);

/// Mean share of the members in the largest component while they go one after the other, those with
/// most ties first: (n - 1) / n^2 of a star, (n - 1) / 2n where all are tied to all. None without
/// nodes. Source: Schneider et al., "Mitigation of malicious attacks on networks", PNAS 108(10),
/// 2011.
std::optional<double> robustness(const CompactGraph& graph);

} // namespace cw
