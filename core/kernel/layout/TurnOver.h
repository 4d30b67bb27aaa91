// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/Components.h"
#include "core/kernel/layout/Positions.h"

#include <vector>

namespace cw::layout {

/// Turns each component over, left for right and top for bottom, where that brings its nodes to the
/// side of it on which they were before: a layout from nothing knows no left and right, but who
/// looks at it does. The box of a component stays where it is; one with a pinned node is left
/// alone.
///
/// @param before  one a node; not finite where a node was nowhere.
/// @param pinned  one flag a node, or none at all.
void turnOverTowards(
    Positions& positions, const Positions& before, const Components& components,
    const std::vector<bool>& pinned);

} // namespace cw::layout
