// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/DueContacts.h"

#include "core/query/Depth.h"
#include "core/query/Living.h"

#include <algorithm>

namespace cw::weaving {

namespace {

constexpr int kLongestSoon = 7; // days
constexpr std::size_t kTiesBetweenChecks = 256;

Urgency urgencyOf(int daysLate, int cadence)
{
    if (daysLate > 0)
        return Urgency::Late;
    const int soon = std::min(std::max(cadence / 4, 1), kLongestSoon);
    return -daysLate <= soon ? Urgency::Soon : Urgency::Later;
}

CivilDate snoozedUntil(const Network& network, RelationshipId relationship, CivilDate today)
{
    CivilDate until;
    network.forEachReferencing(&Snooze::relationship, relationship, [&](SnoozeId id) {
        until = std::max(until, network.find(id)->until);
    });
    return until > today ? until : CivilDate();
}

/// How late for how often they mean to be in touch.
double lateness(const DueContact& contact)
{
    return static_cast<double>(contact.daysLate) / contact.cadence.days;
}

} // namespace

bool isFollowable(const Network& network, const Relationship& tie, CivilDate today)
{
    return query::isLiving(tie, today) && query::isOnMap(*network.find(tie.first), today) &&
           query::isOnMap(*network.find(tie.second), today);
}

std::optional<DueContact>
dueContact(const Network& network, const Relationship& relationship, CivilDate today)
{
    const auto cadence = query::cadenceOf(network, relationship);
    if (!cadence)
        return std::nullopt;
    DueContact contact;
    contact.relationship = relationship.id;
    contact.cadence = *cadence;
    contact.last = query::lastContact(network, relationship.id, today);
    const CivilDate since = contact.last ? contact.last : query::knownSince(network, relationship);
    if (!since)
        return std::nullopt;
    contact.due = since.plusDays(cadence->days);
    contact.daysLate = today.epochDays() - contact.due.epochDays();
    contact.urgency = urgencyOf(contact.daysLate, cadence->days);
    contact.snoozedUntil = snoozedUntil(network, relationship.id, today);
    const MemberId me = network.profile().me;
    contact.isMine = me && relationship.joins(me);
    return contact;
}

Result<DueContacts> dueContacts(const Network& network, CivilDate today, TaskContext& task)
{
    DueContacts found;
    std::size_t seen = 0;
    for (const Relationship& tie : network.all<Relationship>()) {
        if (++seen % kTiesBetweenChecks == 0 && task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (!isFollowable(network, tie, today))
            continue;
        const auto contact = dueContact(network, tie, today);
        if (!contact)
            found.undated += query::cadenceOf(network, tie) ? 1 : 0;
        else if (contact->urgency == Urgency::Later)
            ++found.later;
        else
            (contact->snoozedUntil ? found.snoozed : found.now).push_back(*contact);
    }
    std::ranges::stable_sort(found.now, std::greater(), [](const DueContact& each) {
        return std::pair(each.isMine, lateness(each));
    });
    std::ranges::stable_sort(found.snoozed, {}, &DueContact::snoozedUntil);
    return found;
}

} // namespace cw::weaving
