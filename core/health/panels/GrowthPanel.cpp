// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include <algorithm>

namespace cw::health {

namespace {

/// With fewer ties a newcomer hangs on one other at most.
constexpr NodeIndex kSettled = 2;

struct Newcomer
{
    MemberId member;
    NodeIndex ties = 0;
};

struct Growth
{
    std::size_t dated = 0;
    double left = 0.0;
    std::vector<Newcomer> came; ///< the loosest first
    std::vector<DatedNumber> quarters;

    double loose() const
    {
        return static_cast<double>(
            std::ranges::count_if(came, [](const Newcomer& each) { return each.ties < kSettled; }));
    }
};

Growth growthOf(const PanelInput& input)
{
    Growth growth;
    growth.quarters = quartersBefore(input.day());
    const CivilDate since = input.day().plusDays(-kYear);
    const auto isLately = [&](CivilDate day) { return day > since && day <= input.day(); };
    for (const Member& member : input.network.all<Member>()) {
        if (input.of.includes && !input.of.includes(member))
            continue;
        growth.left += isLately(member.left);
        if (!member.joined)
            continue;
        countIn(growth.quarters, member.joined);
        const auto node = input.found.network.nodeOf(member.id);
        if (!node)
            continue;
        ++growth.dated;
        if (isLately(member.joined))
            growth.came.push_back({member.id, input.found.graph().degree(*node)});
    }
    std::ranges::stable_sort(growth.came, {}, &Newcomer::ties);
    return growth;
}

Reason reasonOf(const Growth& growth)
{
    const auto came = static_cast<double>(growth.came.size());
    if (growth.came.empty())
        return {ReasonKind::NobodyCame, {growth.left}, {}, {}};
    Reason reason{ReasonKind::NewcomersTied, {came, growth.left}, {}, {}};
    const double loose = growth.loose();
    if (loose > 0.0) {
        reason.kind = ReasonKind::NewcomersLoose;
        reason.numbers.push_back(loose);
    }
    for (const Newcomer& each : growth.came) {
        if (loose == 0.0 || each.ties < kSettled)
            reason.members.push_back(each.member);
    }
    return reason;
}

} // namespace

std::optional<Finding> growthPanel(const PanelInput& input)
{
    Growth growth = growthOf(input);
    if (growth.dated == 0)
        return std::nullopt;
    const auto came = static_cast<double>(growth.came.size());
    Finding finding;
    finding.panel = Panel::Growth;
    finding.figure = count(Quantity::NewMembers, came);
    finding.beside = {
        count(Quantity::LeftMembers, growth.left),
        share(
            Quantity::NewcomersSettled,
            shareOf(came - growth.loose(), came, NotDefined::TooFewMembers))};
    finding.bases = {{BasisKind::DatedMembers, growth.dated, input.found.network.members.size()}};
    finding.behind = BehindKind::Ties;
    for (const Newcomer& each : growth.came)
        finding.people.push_back({each.member, static_cast<double>(each.ties)});
    finding.reason = reasonOf(growth);
    finding.series = std::move(growth.quarters);
    return finding;
}

} // namespace cw::health
