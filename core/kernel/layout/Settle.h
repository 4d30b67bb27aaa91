// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/Positions.h"
#include "core/kernel/task/TaskContext.h"

#include <vector>

namespace cw {

struct SettleOptions
{
    /// Whom something happened to: who was added, who was related or no longer is, who knew one
    /// that is gone. In any order.
    std::vector<NodeIndex> touched;

    /// Nodes that must not move, one flag a node, or none at all; each needs a place.
    std::vector<bool> pinned;
};

/// Who moves, ascending, and where to.
struct SettledPlaces
{
    std::vector<NodeIndex> nodes;
    Positions places; ///< one a node of `nodes`

    bool operator==(const SettledPlaces&) const = default;
};

/// Lets the neighbourhood of a few nodes settle after the graph has changed, in a picture that else
/// stays exactly as it is.
///
/// The touched come to lie among those they know (see layout::wishedPlace), on spots that are free;
/// who hangs on them alone comes along. Others whom they know drift by the share that the touched
/// have among their ties, one spacing at most, and only where there is room. Pinned nodes do not
/// move, touched isolates stay. Nodes without a place get one as in placeNew().
///
/// Where the touched are more than half of a component there is no rest to settle into: that
/// component is improved from where it is, as by layoutStress(), around those that stay.
///
/// Relating two nodes does not call for this: the map is memory, and a person who draws a line has
/// not asked anybody to walk. It is for those who ask ("settle these"), and for newcomers.
///
/// No chance and no threads: the same input gives the same places.
/// Errors: Cancelled; InvalidArgument when sizes differ from the graph's, a pinned node has no
/// place, or a touched one is none of the graph's.
/// Time: O(n + m) for the spots that are taken, and the ties of the touched and of those they know;
/// a millisecond for a few of 2,000.
Result<SettledPlaces> settleAround(
    const CompactGraph& graph, const Positions& known, const SettleOptions& options,
    TaskContext& task);

} // namespace cw
