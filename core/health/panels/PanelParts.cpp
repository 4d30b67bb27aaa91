// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include "core/health/MeasureTable.h"

#include <algorithm>

namespace cw::health {

Measured shareOf(double part, double whole, NotDefined why)
{
    return Measured::of(whole > 0.0 ? std::optional(part / whole) : std::nullopt, why);
}

Measured measured(const PanelInput& input, std::string_view key)
{
    const auto measures = networkMeasures();
    const auto measure = std::ranges::find(measures, key, &NetworkMeasure::key);
    if (measure == measures.end() || !input.found.passes.has(measure->pass))
        return Measured::of({}, NotDefined::TooLarge);
    return measure->read(input.found);
}

std::vector<PersonBehind> peopleBy(const query::NetworkGraph& graph, std::span<const double> values)
{
    std::vector<PersonBehind> people;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] > 0.0)
            people.push_back({graph.members[i], values[i]});
    }
    std::ranges::stable_sort(people, std::greater{}, &PersonBehind::value);
    return people;
}

std::vector<MemberId> firstOf(const std::vector<PersonBehind>& people, std::size_t count)
{
    std::vector<MemberId> members;
    for (const PersonBehind& each : people) {
        if (members.size() == count)
            break;
        members.push_back(each.member);
    }
    return members;
}

std::vector<RelationshipId>
relationshipsOf(const query::NetworkGraph& graph, std::span<const std::int32_t> edges)
{
    std::vector<RelationshipId> ties;
    ties.reserve(edges.size());
    for (const std::int32_t edge : edges)
        ties.push_back(graph.relationships[static_cast<std::size_t>(edge)]);
    std::ranges::sort(ties);
    return ties;
}

CivilDate monthBegin(CivilDate day, int monthsLater)
{
    const int months = day.year() * 12 + day.month() - 1 + monthsLater;
    return CivilDate::of(months / 12, months % 12 + 1, 1).value_or(CivilDate());
}

std::vector<DatedNumber> quartersBefore(CivilDate day)
{
    constexpr int kQuarters = 8;
    const int sinceBegin = (day.month() - 1) % 3;
    std::vector<DatedNumber> quarters;
    for (int i = kQuarters; i > 0; --i)
        quarters.push_back({monthBegin(day, -sinceBegin - 3 * i), 0.0});
    return quarters;
}

void countIn(std::vector<DatedNumber>& quarters, CivilDate day)
{
    const auto next = std::ranges::upper_bound(quarters, day, {}, &DatedNumber::from);
    const bool isLater = next == quarters.end() && day >= monthBegin(quarters.back().from, 3);
    if (next != quarters.begin() && !isLater)
        ++std::prev(next)->value;
}

} // namespace cw::health
