// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Trend.h"

#include "core/health/time/Periods.h"

#include <algorithm>
#include <tuple>

namespace cw::health {

namespace {

/// Up to so many members all pairs are measured for each past day too.
constexpr NodeIndex kAllPairsAgain = 5'000;

} // namespace

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

Result<std::vector<Reading>> lookBack(
    const Network& network, HealthQuery query, const HealthMeasures& now, CivilDate day,
    TaskContext& task)
{
    std::vector<Reading> last{readingOf(now, day)};
    if (now.graph().nodeCount() > kLargeNetwork)
        return last;
    query.passes = quickPasses();
    query.passes.add(HealthPass::Fields);
    query.permutations = 0;
    if (now.graph().nodeCount() <= kAllPairsAgain)
        query.passes.add(HealthPass::Betweenness);
    std::vector<CivilDate> days = trendDays(network, day);
    if (!days.empty())
        days.pop_back();
    auto readings = measureTrend(network, query, days, {}, task);
    if (readings.ok())
        readings->push_back(std::move(last.front()));
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
