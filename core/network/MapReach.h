// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

/// How far from the origin of an arrangement something can stand.
namespace cw {

/// Map units. Numbers beyond are mistakes of whoever wrote the file: to show what stands there
/// would make a dot of everything else.
inline constexpr double kFarthestPlace = 1e9;

/// False for what is no number.
inline bool isInReach(double x, double y)
{
    return std::abs(x) <= kFarthestPlace && std::abs(y) <= kFarthestPlace;
}

} // namespace cw
