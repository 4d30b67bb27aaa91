// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace cw {

/// In no group.
inline constexpr std::int32_t kNoMatch = -1;

/// Which group of before each group of now continues, by whom they share: the pair that shares the
/// largest part of all that are in either (Jaccard) first, each group once; kNoMatch where no more
/// than kLeastShared would be shared. So names, numbers and colours can stay where a network
/// changes a little.
///
/// @param before,now  of the same nodes: the group of each, 0 and up, or a negative number for
/// none.
/// @return of each group of now. O(n log n).
/// Source: Greene, Doyle and Cunningham, "Tracking the evolution of communities in dynamic social
/// networks", ASONAM 2010 (measure and limit).
std::vector<std::int32_t>
matchedGroups(std::span<const std::int32_t> before, std::span<const std::int32_t> now);

/// The same groups of now under the numbers of before: who continues a group has its number, the
/// others the smallest numbers that no group of before has. Negative ones stay.
std::vector<std::int32_t>
renumberedLike(std::span<const std::int32_t> before, std::span<const std::int32_t> now);

inline constexpr double kLeastShared = 0.3;

} // namespace cw
