// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/pulse/AskNext.h"

#include <algorithm>
#include <tuple>

namespace cw::health {

namespace {

/// Of each member of the graph and each of its ties, who has told of what so far.
struct Told
{
    std::vector<bool> hasSpoken;              ///< of each node
    std::vector<CivilDate> last;              ///< of each node
    std::vector<std::pair<bool, bool>> sides; ///< of each edge: first, second
};

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// Edge numbers by relationship.
std::vector<std::pair<RelationshipId, std::size_t>> edgesOf(const query::NetworkGraph& graph)
{
    std::vector<std::pair<RelationshipId, std::size_t>> edges;
    for (std::size_t edge = 0; edge < graph.relationships.size(); ++edge)
        edges.emplace_back(graph.relationships[edge], edge);
    std::ranges::sort(edges);
    return edges;
}

Told toldOf(const Network& network, const query::NetworkGraph& graph, CivilDate day)
{
    Told told;
    told.hasSpoken.assign(graph.members.size(), false);
    told.last.assign(graph.members.size(), {});
    told.sides.assign(graph.relationships.size(), {});
    const auto edges = edgesOf(graph);
    for (const Assessment& each : network.all<Assessment>()) {
        const auto author = each.author ? graph.nodeOf(each.author) : std::nullopt;
        if (!author || each.date > day)
            continue;
        told.hasSpoken[at(*author)] = true;
        told.last[at(*author)] = std::max(told.last[at(*author)], each.date);
        const auto edge = std::ranges::lower_bound(
            edges, each.relationship, {}, &std::pair<RelationshipId, std::size_t>::first);
        if (edge == edges.end() || edge->first != each.relationship)
            continue;
        const bool isFirst = network.find(each.relationship)->first == each.author;
        std::pair<bool, bool>& sides = told.sides[edge->second];
        (isFirst ? sides.first : sides.second) = true;
    }
    return told;
}

/// The last day on which a round asked each member.
std::vector<CivilDate>
pulsesOf(const Network& network, const query::NetworkGraph& graph, CivilDate day)
{
    std::vector<CivilDate> last(graph.members.size());
    for (const PulseRound& round : network.all<PulseRound>()) {
        if (round.asked > day)
            continue;
        for (const MemberId member : round.askedMembers) {
            if (const auto node = graph.nodeOf(member))
                last[at(*node)] = std::max(last[at(*node)], round.asked);
        }
    }
    return last;
}

AskReason reasonOf(bool hasSpoken, CivilDate last, CivilDate old)
{
    if (!hasSpoken)
        return AskReason::NeverAsked;
    return last < old ? AskReason::LongAgo : AskReason::TiesUntold;
}

/// Counts of each member the ties that their word would settle.
void countTies(std::vector<AskMember>& members, const query::NetworkGraph& graph, const Told& told)
{
    const std::vector<GraphEdge> ends = graph.graph.edges();
    for (std::size_t edge = 0; edge < ends.size(); ++edge) {
        AskMember& first = members[at(ends[edge].first)];
        AskMember& second = members[at(ends[edge].second)];
        const std::pair<bool, bool> sides = told.sides[edge];
        if (!sides.first && !sides.second) {
            ++first.untold;
            ++second.untold;
        }
        first.onlyOthers += !sides.first && sides.second;
        second.onlyOthers += sides.first && !sides.second;
    }
}

bool isObserver(const Network& network, const AskMember& member)
{
    return network.find(member.member)->engagement == Engagement::Observe;
}

} // namespace

AskNext
askNext(const Network& network, const query::NetworkGraph& graph, CivilDate day, int viewDays)
{
    const Told told = toldOf(network, graph, day);
    const std::vector<CivilDate> pulses = pulsesOf(network, graph, day);
    std::vector<AskMember> members;
    for (std::size_t i = 0; i < graph.members.size(); ++i) {
        AskMember member;
        member.member = graph.members[i];
        member.last = told.last[i];
        member.lastPulse = pulses[i];
        member.reason = reasonOf(told.hasSpoken[i], told.last[i], day.plusDays(-viewDays));
        members.push_back(member);
    }
    countTies(members, graph, told);
    AskNext next;
    for (const AskMember& member : members) {
        if (member.reason == AskReason::TiesUntold && member.untold == 0)
            continue;
        if (isObserver(network, member))
            ++next.leftInPeace;
        else
            next.members.push_back(member);
    }
    std::ranges::sort(next.members, {}, [](const AskMember& member) {
        return std::tuple(
            member.reason, -(member.untold + member.onlyOthers), member.last, member.member);
    });
    for (std::size_t edge = 0; edge < told.sides.size(); ++edge) {
        if (!told.sides[edge].first && !told.sides[edge].second)
            next.relationships.push_back(graph.relationships[edge]);
    }
    std::ranges::sort(next.relationships);
    return next;
}

} // namespace cw::health
