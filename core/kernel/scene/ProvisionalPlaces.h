// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"

#include <span>

namespace cw::scene {

/// Gives a place to every node that has none, so that nobody is hidden until a layout has run:
/// beside those it knows, else in rows below the others; where nobody has a place yet, all on a
/// sunflower around the origin. Placed nodes do not move. Same input, same result. O(n + m).
///
/// @return the nodes that were given a place, ascending.
std::vector<std::uint32_t>
placeProvisionally(ScenePositions& positions, std::span<const SceneEdge> edges);

} // namespace cw::scene
