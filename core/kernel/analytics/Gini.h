// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace cw {

/// How unequally something is shared out: 0 where all have the same, (n - 1) / n where one has all.
/// None where there is nothing to share, or nobody. O(n log n).
///
/// @param shares  of each, not negative.
std::optional<double> gini(std::span<const double> shares);

} // namespace cw
