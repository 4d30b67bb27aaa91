// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/pulse/PulseAsked.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace cw::health {

namespace {

bool isThere(const Member& member)
{
    return !member.archived && !member.left;
}

/// Those whose answer is awaited, before it is looked at when they were asked.
std::vector<MemberId> awaited(const Network& network, const PulseRound& round)
{
    if (round.isAnonymous) {
        std::vector<MemberId> unasked = membersToAsk(network, PulseCircle::People);
        std::erase_if(unasked, [&](MemberId id) { return round.askedMembers.contains(id); });
        return unasked;
    }
    std::vector<MemberId> members(round.askedMembers.begin(), round.askedMembers.end());
    if (members.empty())
        members = membersToAsk(network, PulseCircle::Everybody);
    std::set<MemberId> answered;
    network.forEachReferencing(&PulseAnswer::round, round.id, [&](PulseAnswerId id) {
        answered.insert(network.find(id)->member);
    });
    std::erase_if(
        members, [&](MemberId id) { return answered.contains(id) || !isThere(*network.find(id)); });
    return members;
}

} // namespace

std::vector<MemberId> membersToAsk(const Network& network, PulseCircle circle)
{
    std::vector<MemberId> members;
    for (const Member& member : network.all<Member>()) {
        const bool isMeant =
            circle == PulseCircle::Everybody || member.kind == MemberKind::Individual;
        if (isMeant && isThere(member) && member.engagement != Engagement::Observe)
            members.push_back(member.id);
    }
    return members;
}

std::vector<PulseWaiting> waitingFor(const Network& network, PulseRoundId id, CivilDate day)
{
    std::map<MemberId, CivilDate> lastAsked;
    for (const PulseRound& round : network.all<PulseRound>()) {
        if (round.asked > day)
            continue;
        for (const MemberId member : round.askedMembers)
            lastAsked[member] = std::max(lastAsked[member], round.asked);
    }
    std::vector<PulseWaiting> waiting;
    for (const MemberId member : awaited(network, *network.find(id))) {
        const auto asked = lastAsked.find(member);
        waiting.push_back({member, asked == lastAsked.end() ? CivilDate() : asked->second});
    }
    std::ranges::sort(waiting, {}, [](const PulseWaiting& each) {
        return std::tuple(each.lastAsked, each.member);
    });
    return waiting;
}

} // namespace cw::health
