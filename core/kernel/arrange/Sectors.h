// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/arrange/Arranged.h"

#include <cstdint>
#include <span>

namespace cw::arrange {

/// A ring of wedges, one a group, as wide as the group is large; within its wedge the best
/// connected stand nearest to the middle, each towards those it is tied to. No two nodes are nearer
/// than the spacing.
///
/// @param group  of each node, 0 and up, in the order of the wedges from the top clockwise; below
/// 0: none, these have the last wedge. Time O((n + m) + n log n).
Arranged sectors(
    const CompactGraph& graph, std::span<const std::int32_t> group, const ArrangeOptions& options);

} // namespace cw::arrange
