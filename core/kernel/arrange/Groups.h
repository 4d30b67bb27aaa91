// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/arrange/Arranged.h"

#include <cstdint>
#include <span>
#include <vector>

namespace cw::arrange {

/// The nodes of a group that has any.
struct NodeGroup
{
    std::int32_t group = -1; ///< below 0: those that have none
    std::vector<NodeIndex> nodes;
};

/// By their number; those without one last. O(n + groups).
std::vector<NodeGroup> groupsOf(std::span<const std::int32_t> group);

/// What stands at the outside of a circle around (0, 0), in the direction `angle`.
GuideText groupText(const NodeGroup& group, double radius, double angle);

} // namespace cw::arrange
