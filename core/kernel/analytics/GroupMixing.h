// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/TaskContext.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cw {

/// No group: such nodes and their ties do not count.
constexpr NodeIndex kNoGroup = -1;

/// How the ties of grouped nodes lie within groups and between them.
struct GroupMixing
{
    std::vector<std::int64_t> sizes; ///< of each group
    std::int64_t internal = 0;       ///< ties within a group
    std::int64_t external = 0;       ///< ties between two
    double degreeShares = 0.0;       ///< sum over groups of (their share of the ends of ties)^2
    /// Ties within if the same ties joined nodes without regard to groups.
    double expectedInternal = 0.0;

    std::int64_t ties() const { return internal + external; }
    std::int64_t nodes() const;
    NodeIndex groupsInUse() const; ///< with at least one node

    /// External less internal over all ties, -1 to 1; none without ties. Source: Krackhardt and
    /// Stern, "Informal networks and organizational crises", Social Psychology Quarterly 51, 1988.
    std::optional<double> index() const;
    /// The smallest and largest index that so many ties could have among groups of these sizes.
    std::optional<double> lowestIndex() const;
    std::optional<double> highestIndex() const;
    /// The index stretched so that these are -1 and 1; none where they are one.
    std::optional<double> rescaledIndex() const;
    /// What to expect of the index if groups did not matter; none without ties.
    std::optional<double> expectedIndex() const;
    /// Nominal assortativity, 1 if all ties are internal, 0 as by chance given the degrees; none
    /// where all ends are in one group. Source: Newman, "Mixing patterns in networks", Phys. Rev. E
    /// 67, 2003.
    std::optional<double> assortativity() const;
};

/// @param groupOf  of each node: 0 and more, or kNoGroup.
/// O(n + m).
GroupMixing groupMixing(const CompactGraph& graph, std::span<const NodeIndex> groupOf);

/// Of each node: the index over its own ties to grouped nodes; NaN where it has no group or none of
/// these. O(n + m).
std::vector<double> personalIndexes(const CompactGraph& graph, std::span<const NodeIndex> groupOf);

struct MixingTestOptions
{
    int permutations = 999;
    std::uint64_t seed = 1;
};

/// What dealing the groups out anew, over and over, says about the index.
struct MixingTest
{
    int permutations = 0;
    int asLow = 0;  ///< gave as many internal ties or more
    int asHigh = 0; ///< gave as many external ties or more

    /// Chance to be as far out on its side, both sides counted, the network itself being one of the
    /// draws: never 0.
    double chance() const;
};

/// Deals the groups out among the grouped nodes at random; the ties stay. The same seed gives the
/// same answer. Errors: Cancelled. O(permutations * (n + m)).
Result<MixingTest> testMixing(
    const CompactGraph& graph, std::span<const NodeIndex> groupOf, const MixingTestOptions& options,
    TaskContext& task);

} // namespace cw
