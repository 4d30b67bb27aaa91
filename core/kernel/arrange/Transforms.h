// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/layout/Geometry.h"

#include <functional>
#include <span>
#include <vector>

/// Moves of a few chosen marks against one another. Each takes their places (map units, all finite)
/// and gives new ones in the same order; none or one stays as it is.
namespace cw::arrange {

using layout::Place;

/// Any of these.
using Transform = std::function<std::vector<Place>(std::span<const Place>)>;

enum class Edge { Left, Middle, Right, Top, Centre, Bottom };

/// Onto one line: an edge of the box round them or, for Middle (of left and right) and Centre (of
/// top and bottom), its middle. O(n).
std::vector<Place> aligned(std::span<const Place> places, Edge edge);

enum class Direction { Across, Down };

/// Equal steps from the first to the last in that direction, which both stay. O(n log n).
std::vector<Place> distributed(std::span<const Place> places, Direction direction);

/// About the middle of the box round them. @param factor  > 0 and finite; above 1 apart. O(n).
std::vector<Place> scaled(std::span<const Place> places, double factor);

/// About the middle of the box round them. @param angle  radians, clockwise on the screen. O(n).
std::vector<Place> rotated(std::span<const Place> places, double angle);

/// Left and right (Across) or top and bottom (Down) change sides. Twice is as before. O(n).
std::vector<Place> mirrored(std::span<const Place> places, Direction direction);

} // namespace cw::arrange
