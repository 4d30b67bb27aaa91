// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/Measured.h"
#include "core/health/time/Periods.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/query/GraphQuery.h"

#include <vector>

namespace cw::health {

/// In an interaction of more people nobody can be said to have met everybody.
inline constexpr qsizetype kMostTogether = 12;

/// Which interactions count.
enum class Together {
    Anyhow,
    Working, ///< InteractionKind::Worked: collaborations
};

/// Two members who had not been together before.
struct FirstTime
{
    MemberId first; ///< first < second
    MemberId second;
    CivilDate day;
    InteractionId interaction; ///< where they were; of several that day the first made
    bool isAcross = false;     ///< the two were in two clusters on the day before the period

    bool operator==(const FirstTime&) const = default;
};

/// What nobody planned, maybe: pairs who came together for the first time.
struct FirstTimes
{
    std::vector<FirstTime> pairs; ///< by day, then by members
    std::size_t together = 0;     ///< pairs who were together in the period at all
    std::size_t across = 0;       ///< of `pairs`
    std::size_t tooLarge = 0;     ///< interactions of more than kMostTogether in the period
    Measured share;               ///< first times among the pairs who were together

    bool operator==(const FirstTimes&) const = default;
};

/// Members of whom it is not known that they had been together before the period, as far back as
/// interactions go; one without a day was before.
///
/// @param of  who counts, and the ties that clusters are made of; its date does not count.
/// Errors: Cancelled. Thread: any, of a snapshot.
Result<FirstTimes> findFirstTimes(
    const Network& network, query::GraphQuery of, const Period& period, Together together,
    TaskContext& task);

} // namespace cw::health
