// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/arrange/Arranged.h"

#include <cstdint>
#include <span>

namespace cw::arrange {

/// One circle, an arc for each group with a gap between arcs; on its arc each node stands towards
/// those of other groups that it is tied to. A large circle has several rows. No two nodes are
/// nearer than the spacing.
///
/// @param group  of each node, 0 and up, in the order of the arcs from the top clockwise; below 0:
/// none, these have the last arc. Time O((n + m) + n log n).
Arranged circle(
    const CompactGraph& graph, std::span<const std::int32_t> group, const ArrangeOptions& options);

} // namespace cw::arrange
