// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/arrange/Arranged.h"

#include <span>

namespace cw::arrange {

/// Rings around one node or a group of them: ring k holds who is k hops from the nearest of them.
/// On a ring each stands as near as there is room to the direction of those it is tied to further
/// in, so that ties cross little. Whom no path reaches stands on an outer ring, apart.
///
/// Large rings have several rows. No two nodes are nearer than the spacing. Without a centre all
/// are apart.
///
/// @param centre  distinct nodes. Time O((n + m) + n log n).
/// Source: Eades, "Drawing free trees", Bulletin of the ICA 5, 1992, for the idea; the order is the
/// barycentre method of Sugiyama et al., 1981, on circles.
Arranged
rings(const CompactGraph& graph, std::span<const NodeIndex> centre, const ArrangeOptions& options);

} // namespace cw::arrange
