// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/Measured.h"
#include "core/health/time/Periods.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/query/GraphQuery.h"

#include <optional>
#include <span>
#include <vector>

namespace cw::health {

/// Who and what came and went within a period.
struct PeriodGrowth
{
    Period period;
    std::vector<MemberId> came; ///< ascending, as all of these
    std::vector<MemberId> left;
    std::vector<RelationshipId> made;
    std::vector<RelationshipId> gone;
    std::size_t membersBefore = 0; ///< on the day before it began
    std::size_t members = 0;       ///< on its last day
    std::size_t tiesBefore = 0;
    std::size_t ties = 0;

    Measured netMembers; ///< none: no member has a date
    Measured netTies;    ///< none: no tie has a date
    Measured retention;  ///< share of those there before who are there at its end
    Measured turnover;   ///< share of the ties of either day that are not of both (Jaccard)
};

/// Why there is no time in which the network doubles.
enum class NoDoubling { NoDates, NobodyBefore, NotGrowing };

/// How long it takes to double if it goes on as from the first to the last day looked at.
struct Doubling
{
    std::optional<double> days;
    NoDoubling why = NoDoubling::NoDates; ///< of use without a number

    bool operator==(const Doubling&) const = default;
};

struct Growth
{
    std::vector<PeriodGrowth> periods;
    Doubling ofMembers;
    Doubling ofTies;
    query::Coverage coverage; ///< at the end; who is undated has always been there
};

/// ln 2 over the rate at which `before` became `after` in so many days; compound.
Doubling doublingOf(std::size_t before, std::size_t after, int days);

/// Members and ties as the rule, depth and filter of `of` make them; its own date does not count.
///
/// @param periods  ascending without a gap.
/// @param today    nothing after it is looked at; periods that begin later are left out.
/// Errors: Cancelled. One graph a period. Thread: any, of a snapshot.
Result<Growth> measureGrowth(
    const Network& network, query::GraphQuery of, std::span<const Period> periods, CivilDate today,
    TaskContext& task);

} // namespace cw::health
