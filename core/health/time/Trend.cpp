// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Trend.h"

#include <algorithm>
#include <tuple>

namespace cw::health {

Result<std::vector<Reading>> measureTrend(
    const Network& network, HealthQuery query, std::span<const CivilDate> days,
    const std::function<void(const Reading&)>& onReading, TaskContext& task)
{
    if (!query.kept)
        query.kept = std::make_shared<NullModels>();
    std::vector<CivilDate> latestFirst(days.begin(), days.end());
    std::ranges::sort(latestFirst, std::greater());
    std::vector<Reading> readings;
    for (const CivilDate day : latestFirst) {
        query.of.asOf = day;
        const Result<HealthMeasures> found = measureHealth(network, query, task);
        if (!found.ok())
            return found.error();
        if (task.cancelled()) // where there was nothing to measure
            return Error{ErrorCode::Cancelled, {}, {}};
        readings.push_back(readingOf(*found, day));
        if (onReading)
            onReading(readings.back());
    }
    std::ranges::reverse(readings);
    return readings;
}

HealthPasses quickPasses()
{
    HealthPasses passes;
    for (const HealthPass pass :
         {HealthPass::Degrees, HealthPass::Components, HealthPass::Reciprocity,
          HealthPass::Clustering, HealthPass::Robustness})
        passes.add(pass);
    return passes;
}

std::vector<TrendPoint>
trendOf(std::string_view key, std::span<const Reading> readings, const Reading& now)
{
    std::vector<TrendPoint> points;
    for (const Reading& each : readings) {
        const ReadNumber* const number = each.find(key);
        if (!number)
            continue;
        points.push_back(
            {.day = each.day,
             .value = number->value,
             .coverage = each.coverage,
             .isKept = each.isKept,
             .comparable = comparability(each, now, key)});
    }
    std::ranges::stable_sort(
        points, {}, [](const TrendPoint& point) { return std::tuple(point.day, point.isKept); });
    return points;
}

} // namespace cw::health
