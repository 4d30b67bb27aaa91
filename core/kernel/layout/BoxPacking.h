// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/layout/Geometry.h"

#include <span>
#include <vector>

namespace cw::layout {

struct Size
{
    double width = 0.0;
    double height = 0.0;
};

/// Lays boxes side by side without overlap, into about the shape `aspect` (width by height), in the
/// order given, each as high up as it goes (y grows downwards), then as far left.
///
/// @return the top left corner of each. Time O(boxes * boxes across).
std::vector<Place> packBoxes(std::span<const Size> boxes, double aspect);

} // namespace cw::layout
