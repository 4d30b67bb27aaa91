// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace cw {

/// That a taker could be served by a giver, and what that would be worth.
struct PossibleMatch
{
    std::int32_t taker = 0;
    std::int32_t giver = 0;
    double weight = 0.0; ///< what is not above 0 is never matched
    bool operator==(const PossibleMatch&) const = default;
};

/// Nobody.
inline constexpr std::int32_t kUnmatched = -1;

/// The matching of largest total weight in which each taker has at most one giver and each giver at
/// most as many takers as it has capacity for. Of equally good ones always the same.
///
/// @param takers  how many there are; those of the possible matches are below it.
/// @param capacities  of each giver, 0 and more.
/// @return of each taker its giver, or kUnmatched.
/// Time: a search among those who compete with each taker, at most O(m log m) each. Source: the
/// primal-dual method of Kuhn, "The Hungarian method for the assignment problem", Naval Research
/// Logistics 2, 1955, with the shortest paths of Edmonds and Karp, J. ACM 19(2), 1972.
std::vector<std::int32_t> heaviestMatching(
    std::span<const PossibleMatch> possible, std::int32_t takers,
    std::span<const std::int32_t> capacities);

} // namespace cw
