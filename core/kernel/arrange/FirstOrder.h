// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/arrange/Arranged.h"

#include <vector>

namespace cw::arrange {

/// Rank of each node (0 to n - 1) along a walk through the graph that follows ties as long as it
/// can: who is related is near one another. Larger components first. O(n + m).
std::vector<double> walkRanks(const CompactGraph& graph);

/// Direction in which each node is seen from `centre`, radians in [0, 2 pi), by where everybody
/// stands; by walkRanks() where that is unknown or on the centre itself. O(n + m).
std::vector<double>
startAngles(const CompactGraph& graph, const ArrangeOptions& options, Place centre);

/// The middle of those among `nodes` that stand somewhere; (0, 0) where none does.
Place middleOf(const ArrangeOptions& options, std::span<const NodeIndex> nodes);

bool isPlaced(const ArrangeOptions& options, NodeIndex node);

/// Into [0, 2 pi).
double wrapped(double angle);

} // namespace cw::arrange
