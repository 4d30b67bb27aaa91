// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/layout/Points.h"

#include <cstddef>
#include <cstdint>

namespace cw::layout {

/// Columns of the pivots that one sweep looks at.
struct PivotSlice
{
    /// Where the pivots are, by column; both readable for `count` values.
    const float* x = nullptr;
    const float* y = nullptr;
    std::size_t count = 0; ///< a multiple of 8
    float hopsPerUnit = 1.0F;
};

/// Where the stress of the point `at` would be least if each pivot stood still and were left at its
/// present bearing: the weighted mean over pivots of "the pivot's place, plus the distance wanted
/// along the bearing"; weights 1/distance^2. Returns `at` when no pivot counts.
///
/// @param distances  the point's row, from the slice's first column; 0 does not count.
Vector stressTarget(const PivotSlice& slice, const std::uint16_t* distances, Vector at);

/// How far a push reaches, in s.
constexpr float kRepulsionReach = 2.5F;

/// Sum of the pushes of the points in [begin, end) of (x, y) on the point `at`, itself included
/// (which pushes with 0). A push is e/s * (1 + e^2/s^2)^-2 along the way e between them, none from
/// beyond kRepulsionReach.
///
/// @param x, y  readable up to end + 7.
Vector
repulsion(const float* x, const float* y, std::size_t begin, std::size_t end, Vector at, float s);

/// Sum over the points in [begin, end) of (x, y) that are nearer to `at` than `distance` of half
/// the step that would take `at` out of their way; of one on the very same spot, nothing.
///
/// @param x, y  readable up to end + 7.
Vector separation(
    const float* x, const float* y, std::size_t begin, std::size_t end, Vector at, float distance);

} // namespace cw::layout
