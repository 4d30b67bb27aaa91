// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Growth.h"

#include "core/query/shown/CompareDays.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace cw::health {

namespace {

using query::TieChange;

/// What of the network has a date that tells since or until when.
struct Dated
{
    bool members = false;
    bool ties = false;
};

Dated datedOf(const Network& network, const query::Coverage& atEnd)
{
    Dated dated;
    dated.members = std::ranges::any_of(
        network.all<Member>(), [](const Member& member) { return member.joined || member.left; });
    dated.ties = atEnd.undatedRelationships < atEnd.relationships ||
                 std::ranges::any_of(network.all<Relationship>(), [](const Relationship& row) {
                     return row.ended || row.firstKnown;
                 });
    return dated;
}

Measured share(std::size_t part, std::size_t whole, NotDefined why)
{
    return whole > 0 ? Measured{static_cast<double>(part) / static_cast<double>(whole)}
                     : Measured{{}, why};
}

Measured net(std::size_t after, std::size_t before)
{
    return {static_cast<double>(after) - static_cast<double>(before)};
}

std::vector<RelationshipId> tiesThat(const query::DayComparison& behind, TieChange change)
{
    std::vector<RelationshipId> ties;
    for (const query::ComparedTie& tie : behind.ties) {
        if (tie.change == change)
            ties.push_back(tie.relationship);
    }
    return ties;
}

PeriodGrowth
growthIn(const Period& period, const query::NetworkGraph& before, const query::NetworkGraph& after)
{
    query::DayComparison behind = query::compareGraphs(before, after);
    PeriodGrowth growth;
    growth.period = period;
    growth.made = tiesThat(behind, TieChange::New);
    growth.gone = tiesThat(behind, TieChange::Gone);
    growth.membersBefore = before.members.size();
    growth.members = after.members.size();
    growth.tiesBefore = before.relationships.size();
    growth.ties = after.relationships.size();
    growth.netMembers = net(growth.members, growth.membersBefore);
    growth.netTies = net(growth.ties, growth.tiesBefore);
    growth.retention = share(
        growth.membersBefore - behind.left.size(), growth.membersBefore, NotDefined::TooFewMembers);
    growth.turnover =
        share(growth.made.size() + growth.gone.size(), behind.ties.size(), NotDefined::NoTies);
    growth.came = std::move(behind.came);
    growth.left = std::move(behind.left);
    return growth;
}

/// Without any date everything has always been as it is: that is not known, it is not said.
void leaveOutUndated(Growth& growth, Dated dated)
{
    for (PeriodGrowth& each : growth.periods) {
        if (!dated.members)
            each.netMembers = each.retention = Measured{{}, NotDefined::NoDates};
        if (!dated.ties)
            each.netTies = each.turnover = Measured{{}, NotDefined::NoDates};
    }
    if (!dated.members)
        growth.ofMembers = {};
    if (!dated.ties)
        growth.ofTies = {};
}

} // namespace

Doubling doublingOf(std::size_t before, std::size_t after, int days)
{
    if (before == 0)
        return {{}, NoDoubling::NobodyBefore};
    if (after <= before || days <= 0)
        return {{}, NoDoubling::NotGrowing};
    const double rate = std::log(static_cast<double>(after) / static_cast<double>(before)) / days;
    return {std::numbers::ln2 / rate};
}

Result<Growth> measureGrowth(
    const Network& network, query::GraphQuery of, std::span<const Period> periods, CivilDate today,
    TaskContext& task)
{
    Growth growth;
    if (periods.empty() || periods.front().first > today)
        return growth;
    const CivilDate begin = periods.front().first.plusDays(-1);
    of.asOf = begin;
    query::NetworkGraph before = query::networkGraph(network, of);
    CivilDate end = begin;
    for (const Period& period : periods) {
        if (period.first > today)
            break;
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        end = std::min(period.last, today);
        of.asOf = end;
        query::NetworkGraph after = query::networkGraph(network, of);
        growth.periods.push_back(growthIn({period.first, end}, before, after));
        before = std::move(after);
    }
    growth.coverage = before.coverage;
    const PeriodGrowth& first = growth.periods.front();
    const PeriodGrowth& last = growth.periods.back();
    const int days = end.epochDays() - begin.epochDays();
    growth.ofMembers = doublingOf(first.membersBefore, last.members, days);
    growth.ofTies = doublingOf(first.tiesBefore, last.ties, days);
    leaveOutUndated(growth, datedOf(network, growth.coverage));
    return growth;
}

} // namespace cw::health
