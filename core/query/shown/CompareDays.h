// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/GraphQuery.h"
#include "core/query/shown/MapScope.h"

#include <array>
#include <optional>
#include <vector>

namespace cw::query {

/// What became of a relationship from one day to a later one.
enum class TieChange {
    Same,
    New,      ///< was not there
    Deepened, ///< is deeper under the rule, both depths being known
    Faded,    ///< is less deep
    Gone      ///< is not there any more
};
inline constexpr int kTieChanges = 5;

struct ComparedTie
{
    RelationshipId relationship;
    TieChange change = TieChange::Same;
    float before = -1; ///< its depth under the rule; negative: unknown, or not there
    float after = -1;

    bool operator==(const ComparedTie&) const = default;
};

struct DayComparison
{
    std::vector<ComparedTie> ties; ///< of either day, ascending by relationship
    std::array<int, kTieChanges> counts{};
    std::vector<MemberId> came; ///< members, ascending
    std::vector<MemberId> left;

    int count(TieChange change) const { return counts[static_cast<std::size_t>(change)]; }
    /// Nothing where the tie is of neither day. O(log n).
    std::optional<TieChange> of(RelationshipId relationship) const;
};

/// Compares what two questions to the same network gave. O((n + m) log m).
DayComparison compareGraphs(const NetworkGraph& before, const NetworkGraph& after);

/// Compares the ties of the members that were there on both or either day; archived ones are out,
/// and a tie counts where both its members were there that day. No date for `after` is today, as
/// things stand. One pass over each table for each day.
DayComparison compareDays(const Network& network, Rule rule, CivilDate before, CivilDate after);

} // namespace cw::query
