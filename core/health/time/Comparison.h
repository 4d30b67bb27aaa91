// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/MeasureTable.h"
#include "core/health/time/Reading.h"
#include "core/query/shown/CompareDays.h"

#include <optional>
#include <string>
#include <vector>

namespace cw::health {

/// One measure on two days.
struct MeasureDifference
{
    std::string key; ///< as in Reading::numbers
    Measured before;
    Measured after;
    Comparability comparable = Comparability::Comparable;

    /// None where one has no value or they may not be held against each other.
    std::optional<double> difference() const;
    bool operator==(const MeasureDifference&) const = default;
};

/// What was measured by either of two readings, in the order of networkMeasures(), fields last.
std::vector<MeasureDifference> compareReadings(const Reading& before, const Reading& after);

/// The network on two days under the same rule, depth and filter: the people and ties behind each
/// difference, and what the measures make of it.
struct Comparison
{
    Reading before;
    Reading after;
    query::DayComparison behind;
    std::vector<MeasureDifference> measures;

    /// Relationships that became so, ascending.
    std::vector<RelationshipId> ties(query::TieChange change) const;
    /// Share of the ties of either day that are not of both (Jaccard's distance); none where there
    /// were none.
    std::optional<double> turnover() const;
};

/// A day, and what was kept of it: then those numbers count, and not what is computed now.
struct ComparedDay
{
    CivilDate day;
    std::optional<Reading> kept;
};

/// @param query   its own date does not count.
/// @param before  the earlier day; a later one gives everything the other way round.
/// Errors: Cancelled. Thread: any, of a snapshot.
Result<Comparison> compareDates(
    const Network& network, HealthQuery query, const ComparedDay& before, const ComparedDay& after,
    TaskContext& task);

/// Both as the records have them now.
Result<Comparison> compareDates(
    const Network& network, HealthQuery query, CivilDate before, CivilDate after,
    TaskContext& task);

} // namespace cw::health
