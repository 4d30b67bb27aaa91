// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/Positions.h"
#include "core/kernel/task/TaskContext.h"

namespace cw {

/// Finds places for the nodes that have none (x or y not finite) and leaves all others exactly
/// where they are.
///
/// A node comes to lie among those it knows (see layout::wishedPlace), on the nearest spot that is
/// free; who knows most of the placed ones goes first. Where most of a component is new, it
/// is laid out around the nodes that have places; components that are new altogether, and new
/// isolates, are laid out by themselves and put to the right of everything. Distances are those
/// that the picture has already. No chance is involved: the same input gives the same places.
///
/// Errors: Cancelled; InvalidArgument when positions are not as many as nodes.
/// Time: O(n log n + ties of new nodes) in the plain case, below 1 ms for a few new ones of 2,000.
Result<Positions> placeNew(const CompactGraph& graph, const Positions& known, TaskContext& task);

} // namespace cw
