// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace cw::arrange {

/// Round numbers, evenly apart (1, 2 or 5 times a power of ten), from the last at or below `low` to
/// the first at or above `high`; about as many as asked. Equal or nearly equal ends are widened.
///
/// @param low, high  finite, low <= high. @param about  at least 2.
/// Source: after Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990.
std::vector<double> roundTicks(double low, double high, int about);

} // namespace cw::arrange
