// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/arrange/Arranged.h"

#include <cstdint>
#include <span>

namespace cw::arrange {

/// Levels, one above the other, ascending upwards; in each the nodes stand as near as there is room
/// to those they are tied to on other levels, so that ties cross little. Large levels have several
/// rows. No two nodes are nearer than the spacing.
///
/// @param level  of each node, 0 and up; below 0: none, these stand apart on the lowest level.
/// Time O((n + m) + n log n).
/// Source: the barycentre method of Sugiyama et al., 1981.
Arranged levels(
    const CompactGraph& graph, std::span<const std::int32_t> level, const ArrangeOptions& options);

/// The same by a number: each of its values is a level, or where there are more than twelve, each
/// of some round ranges.
///
/// @param value  of each node; not finite: none.
Arranged levelsByNumber(
    const CompactGraph& graph, std::span<const double> value, const ArrangeOptions& options);

} // namespace cw::arrange
