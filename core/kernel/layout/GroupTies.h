// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <cstdint>
#include <vector>

namespace cw::layout {

/// The graph with a tie more wherever a part of a group cannot reach the part of it that is in the
/// largest component, so that the whole group is in one. The parts are tied to one after another of
/// that first part.
///
/// @param groups  as in LayoutOptions, one a node.
/// O(n + m).
CompactGraph withGroupTies(const CompactGraph& graph, const std::vector<std::int32_t>& groups);

} // namespace cw::layout
