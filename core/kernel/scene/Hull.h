// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/Geometry.h"

#include <span>
#include <vector>

namespace cw::scene {

struct HullOptions
{
    /// How far the outline stays away from the points; > 0, in their unit.
    double padding = 30.0;
    /// How far a straight piece of a round corner may lie inside the true arc, in the same unit.
    double flatness = 0.5;
};

/// The soft outline of a group: all that is within `padding` of the convex hull of its points, as a
/// closed polygon (the last corner joins the first) in the direction of growing angles. One point
/// has a circle around it, points on a line a rounded bar. Points that are not finite do not count;
/// of none the outline is empty.
///
/// O(k log k). Source of the hull: Andrew, "Another efficient algorithm for convex hulls in two
/// dimensions", Information Processing Letters 9(5), 1979.
std::vector<Point> hullAround(std::span<const Point> points, const HullOptions& options);

} // namespace cw::scene
