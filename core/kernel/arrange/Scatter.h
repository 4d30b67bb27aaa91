// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/arrange/Arranged.h"

#include <span>

namespace cw::arrange {

/// Each node where its two numbers say: `x` growing to the right, `y` growing upwards, on axes with
/// round ticks. Whose x is missing stands in a strip left of the axis, whose y is missing in one
/// below it, who has neither in the corner. Those on one spot are nudged apart.
///
/// @param x, y  of each node; not finite: missing. O(n log n).
Arranged
scatter(std::span<const double> x, std::span<const double> y, const ArrangeOptions& options);

} // namespace cw::arrange
