// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include <algorithm>

namespace cw::health {

namespace {

constexpr int kLately = 90;      ///< days
constexpr int kMonthsShown = 12; ///< whole months before the one of the day

struct Contacts
{
    double all = 0.0;
    double lately = 0.0;
    double before = 0.0;        ///< in as many days before those
    std::vector<double> ofNode; ///< lately
    std::vector<DatedNumber> months;
};

Contacts contactsOf(const PanelInput& input)
{
    Contacts contacts;
    contacts.ofNode.assign(input.found.network.members.size(), 0.0);
    const CivilDate today = input.day();
    for (int month = -kMonthsShown; month < 0; ++month)
        contacts.months.push_back({monthBegin(today, month), 0.0});
    for (const Interaction& each : input.network.all<Interaction>()) {
        if (!each.date || each.date > today)
            continue;
        std::vector<NodeIndex> there;
        for (const MemberId member : each.participants) {
            if (const auto node = input.found.network.nodeOf(member))
                there.push_back(*node);
        }
        if (there.empty())
            continue;
        ++contacts.all;
        const int daysAgo = today.epochDays() - each.date.epochDays();
        contacts.lately += daysAgo < kLately;
        contacts.before += daysAgo >= kLately && daysAgo < 2 * kLately;
        for (const NodeIndex node : there)
            contacts.ofNode[at(node)] += daysAgo < kLately;
        const auto next =
            std::ranges::upper_bound(contacts.months, each.date, {}, &DatedNumber::from);
        if (next != contacts.months.begin() && each.date < monthBegin(today, 0))
            ++std::prev(next)->value;
    }
    return contacts;
}

} // namespace

std::optional<Finding> activityPanel(const PanelInput& input)
{
    Contacts contacts = contactsOf(input);
    if (contacts.all == 0.0)
        return std::nullopt;
    Finding finding;
    finding.panel = Panel::Activity;
    finding.figure = count(Quantity::Contacts, contacts.lately);
    finding.behind = BehindKind::Contacts;
    finding.people = peopleBy(input.found.network, contacts.ofNode);
    const auto active = static_cast<double>(finding.people.size());
    finding.beside = {
        count(Quantity::ContactsBefore, contacts.before), count(Quantity::ActiveMembers, active)};
    finding.series = std::move(contacts.months);
    if (finding.people.empty())
        finding.reason = {ReasonKind::QuietLately, {contacts.before}, {}, {}};
    else
        finding.reason = {
            ReasonKind::LastContacts,
            {contacts.lately, contacts.before, active,
             static_cast<double>(input.found.network.members.size()), finding.people.front().value},
            firstOf(finding.people, 1),
            {}};
    return finding;
}

} // namespace cw::health
