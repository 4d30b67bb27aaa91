// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include "core/health/time/Activity.h"

#include <array>

namespace cw::health {

namespace {

constexpr int kLately = 90;      ///< days
constexpr int kMonthsShown = 12; ///< whole months before the one of the day

/// Whoever is in the network that was asked about counts.
Activity activityIn(const PanelInput& input, std::span<const Period> periods)
{
    const query::NetworkGraph& network = input.found.network;
    return countActivity(
        input.network,
        [&network](const Member& member) { return network.nodeOf(member.id).has_value(); },
        periods);
}

/// So many days up to the day, and as many before them.
std::array<Period, 2> latelyAndBefore(CivilDate day)
{
    const CivilDate first = day.plusDays(1 - kLately);
    return {{{first.plusDays(-kLately), first.plusDays(-1)}, {first, day}}};
}

std::vector<DatedNumber> monthsBefore(const PanelInput& input)
{
    const std::vector<Period> months = periodsFrom(
        monthBegin(input.day(), -kMonthsShown), monthBegin(input.day(), -1), PeriodLength::Month);
    std::vector<DatedNumber> counted;
    for (const PeriodActivity& each : activityIn(input, months).periods)
        counted.push_back({each.period.first, static_cast<double>(each.all())});
    return counted;
}

/// In how many contacts each member was in the period.
std::vector<double> contactsOfNodes(const PanelInput& input, const Period& period)
{
    std::vector<double> ofNode(input.found.network.members.size(), 0.0);
    for (const Interaction& each : input.network.all<Interaction>()) {
        if (!each.date || !period.contains(each.date))
            continue;
        for (const MemberId member : each.participants) {
            if (const auto node = input.found.network.nodeOf(member))
                ++ofNode[at(*node)];
        }
    }
    return ofNode;
}

/// Whether there was any contact up to the day.
bool isAnythingNoted(const PanelInput& input)
{
    const Period ever{*CivilDate::of(1, 1, 1), input.day()};
    return activityIn(input, std::array{ever}).periods.front().all() > 0;
}

} // namespace

std::optional<Finding> activityPanel(const PanelInput& input)
{
    if (!isAnythingNoted(input))
        return std::nullopt;
    const std::array<Period, 2> days = latelyAndBefore(input.day());
    const std::vector<PeriodActivity> counted = activityIn(input, days).periods;
    const auto before = static_cast<double>(counted[0].all());
    const auto lately = static_cast<double>(counted[1].all());
    const auto active = static_cast<double>(counted[1].activeMembers);
    Finding finding;
    finding.panel = Panel::Activity;
    finding.figure = count(Quantity::Contacts, lately);
    finding.behind = BehindKind::Contacts;
    finding.people = peopleBy(input.found.network, contactsOfNodes(input, days[1]));
    finding.beside = {
        count(Quantity::ContactsBefore, before), count(Quantity::ActiveMembers, active)};
    finding.series = monthsBefore(input);
    if (finding.people.empty())
        finding.reason = {ReasonKind::QuietLately, {before}, {}, {}};
    else
        finding.reason = {
            ReasonKind::LastContacts,
            {lately, before, active, static_cast<double>(input.found.network.members.size()),
             finding.people.front().value},
            firstOf(finding.people, 1),
            {}};
    return finding;
}

} // namespace cw::health
