// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/WorkerTeam.h"

#include <vector>

namespace cw::layout {

/// How strongly each node is drawn to each of its neighbours, in the order of graph.targets();
/// those of one node sum to 1. Neighbours with many neighbours in common count most: they belong
/// beside each other, while a bridge between two circles may well be long. Where ties have weights
/// they count as much more as these say (see tieLength).
///
/// Time O(sum over edges of the smaller degree, times a logarithm where degrees differ much).
std::vector<float> tieStrengths(const CompactGraph& graph, WorkerTeam& team);

/// The same of one node alone, in the order of graph.neighbours(node).
std::vector<float> tieStrengthsOf(const CompactGraph& graph, NodeIndex node);

} // namespace cw::layout
