// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Comparison.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace cw::health {

namespace {

Measured valueOf(const Reading& reading, std::string_view key)
{
    const ReadNumber* const number = reading.find(key);
    return number ? number->value : Measured();
}

/// Keys of either, as people read them.
std::vector<std::string> keysOf(const Reading& before, const Reading& after)
{
    std::set<std::string, std::less<>> rest;
    for (const Reading* const each : {&before, &after}) {
        for (const auto& entry : each->numbers)
            rest.insert(entry.first);
    }
    std::vector<std::string> keys;
    for (const NetworkMeasure& measure : networkMeasures()) {
        if (const auto found = rest.find(measure.key); found != rest.end()) {
            keys.push_back(*found);
            rest.erase(found);
        }
    }
    keys.insert(keys.end(), rest.begin(), rest.end());
    return keys;
}

} // namespace

std::optional<double> MeasureDifference::difference() const
{
    if (comparable != Comparability::Comparable || !before.value || !after.value)
        return std::nullopt;
    return *after.value - *before.value;
}

std::vector<MeasureDifference> compareReadings(const Reading& before, const Reading& after)
{
    std::vector<MeasureDifference> differences;
    for (std::string& key : keysOf(before, after)) {
        MeasureDifference each;
        each.before = valueOf(before, key);
        each.after = valueOf(after, key);
        each.comparable = comparability(before, after, key);
        each.key = std::move(key);
        differences.push_back(std::move(each));
    }
    return differences;
}

std::vector<RelationshipId> Comparison::ties(query::TieChange change) const
{
    std::vector<RelationshipId> found;
    for (const query::ComparedTie& tie : behind.ties) {
        if (tie.change == change)
            found.push_back(tie.relationship);
    }
    return found;
}

std::optional<double> Comparison::turnover() const
{
    const int changed = behind.count(query::TieChange::New) + behind.count(query::TieChange::Gone);
    const int all = std::accumulate(behind.counts.begin(), behind.counts.end(), 0);
    return all > 0 ? std::optional(static_cast<double>(changed) / all) : std::nullopt;
}

Result<Comparison> compareDates(
    const Network& network, HealthQuery query, CivilDate before, CivilDate after, TaskContext& task)
{
    return compareDates(
        network, std::move(query), ComparedDay{before, {}}, ComparedDay{after, {}}, task);
}

Result<Comparison> compareDates(
    const Network& network, HealthQuery query, const ComparedDay& before, const ComparedDay& after,
    TaskContext& task)
{
    if (!query.kept)
        query.kept = std::make_shared<NullModels>();
    query.of.asOf = before.day;
    const Result<HealthMeasures> first = measureHealth(network, query, task);
    if (!first.ok())
        return first.error();
    query.of.asOf = after.day;
    const Result<HealthMeasures> second = measureHealth(network, query, task);
    if (!second.ok())
        return second.error();
    Comparison comparison;
    comparison.before = before.kept.value_or(readingOf(*first, before.day));
    comparison.after = after.kept.value_or(readingOf(*second, after.day));
    comparison.behind = query::compareGraphs(first->network, second->network);
    comparison.measures = compareReadings(comparison.before, comparison.after);
    return comparison;
}

} // namespace cw::health
