// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/time/Reading.h"

#include <functional>
#include <span>
#include <vector>

namespace cw::health {

/// Measures the network as of each of the days, the latest first, which is what people wait for.
///
/// @param query      its own date does not count; random networks are drawn once a size.
/// @param onReading  is told each day as soon as it is there; may be empty.
/// @return ascending by day. Errors: Cancelled. Thread: any, of a snapshot.
Result<std::vector<Reading>> measureTrend(
    const Network& network, HealthQuery query, std::span<const CivilDate> days,
    const std::function<void(const Reading&)>& onReading, TaskContext& task);

/// The trend that people look at: the days of trendDays, the last being that of what was found,
/// whose numbers are taken as they are. All pairs are measured again only where that is quick; in a
/// network beyond kLargeNetwork nothing is, and only the last day is there.
///
/// @param query  what `now` was asked with; which passes are run is not its to say.
/// Errors: Cancelled. Thread: any, of a snapshot.
Result<std::vector<Reading>> lookBack(
    const Network& network, HealthQuery query, const HealthMeasures& now, CivilDate day,
    TaskContext& task);

/// What takes no all pairs and no chance: a trend of these follows at once in every network.
HealthPasses quickPasses();

/// A point of a trend.
struct TrendPoint
{
    CivilDate day;
    Measured value;
    query::Coverage coverage;
    bool isKept = false; ///< from a snapshot, else computed from the records as they are now
    Comparability comparable = Comparability::Comparable; ///< with `now`

    bool operator==(const TrendPoint&) const = default;
};

/// How one measure went, by day; of one day what was computed comes before what was kept. Readings
/// that have not measured it give no point.
///
/// @param now  what the others are held against.
std::vector<TrendPoint>
trendOf(std::string_view key, std::span<const Reading> readings, const Reading& now);

} // namespace cw::health
