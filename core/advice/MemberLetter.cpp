// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/MemberLetter.h"

#include "core/advice/AdviceQuery.h"
#include "core/kernel/graph/Components.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "core/query/Depth.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace cw::advice {

namespace {

using Pair = std::pair<MemberId, MemberId>;

Pair pairOf(MemberId a, MemberId b)
{
    return {std::min(a, b), std::max(a, b)};
}

/// Which of the pairs have said no, or are to be left alone for good, whenever that was.
std::set<Pair> closedPairs(const Network& network)
{
    std::set<Pair> pairs;
    for (const Introduction& each : network.all<Introduction>()) {
        if (each.isDeclined())
            pairs.insert(pairOf(each.first, each.second));
    }
    for (const AdviceCard& each : network.all<AdviceCard>()) {
        if (each.state == CardState::Never && each.members.size() == 2)
            pairs.insert(pairOf(*each.members.begin(), *std::next(each.members.begin())));
    }
    return pairs;
}

/// Under strain on the day.
std::set<RelationshipId> strainedTies(const Network& network, CivilDate day)
{
    std::set<RelationshipId> strained;
    for (const Strain& each : network.all<Strain>()) {
        if (each.since <= day && (!each.eased || each.eased > day))
            strained.insert(each.relationship);
    }
    return strained;
}

double medianOf(std::vector<int> values)
{
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

/// What all letters of a day share.
class LetterWriting
{
public:
    LetterWriting(const Network& network, CivilDate day)
        : m_network(network)
        , m_day(day)
        , m_graph(query::networkGraph(network, graphQuery(day)))
        , m_closed(closedPairs(network))
        , m_strained(strainedTies(network, day))
    {}

    static query::GraphQuery graphQuery(CivilDate day)
    {
        query::GraphQuery query;
        query.asOf = day;
        return query;
    }

    MemberLetter letter(MemberId member, const AdviceQueue& advice) const
    {
        MemberLetter letter{.member = member, .day = m_day};
        const NodeIndex node = *m_graph.nodeOf(member);
        const std::vector<NodeIndex> contacts = readTies(node, letter.standing);
        letter.circles = circlesOf(node, contacts);
        if (!wishesNone(member))
            letter.meetings = meetingsOf(member, node, contacts, advice);
        return letter;
    }

private:
    bool wishesNone(MemberId member) const
    {
        return m_network.find(member)->engagement == Engagement::Observe;
    }

    /// Ascending: whom the member may be told that they know.
    std::vector<NodeIndex> readTies(NodeIndex node, LetterStanding& standing) const
    {
        std::vector<NodeIndex> contacts;
        std::vector<int> depths;
        const auto neighbours = m_graph.graph.neighbours(node);
        const auto edges = m_graph.graph.edgeNumbers(node);
        const MemberId member = m_graph.memberAt(node);
        for (std::size_t i = 0; i < neighbours.size(); ++i) {
            const RelationshipId tie = m_graph.relationships[static_cast<std::size_t>(edges[i])];
            const MemberId other = m_graph.memberAt(neighbours[i]);
            const query::SideView own = query::sideView(m_network, tie, member, m_day);
            const query::SideView theirs = query::sideView(m_network, tie, other, m_day);
            const query::SideView seen = query::sideView(m_network, tie, {}, m_day);
            const bool isTheirWordAlone =
                !own.hasSpoken && theirs.hasSpoken && !(seen.hasSpoken && seen.depth != 0);
            if (own.depth == 0 || isTheirWordAlone)
                continue;
            contacts.push_back(neighbours[i]);
            ++standing.ties;
            if (own.hasSpoken && theirs.hasSpoken && theirs.depth != 0)
                ++standing.confirmed;
            if (own.depth)
                depths.push_back(*own.depth);
        }
        standing.told = depths.size();
        if (!depths.empty())
            standing.typicalDepth = medianOf(std::move(depths));
        return contacts;
    }

    /// Of each node, the number of the piece that it is in without `node`; -1 where that is not
    /// asked. Breadth first from the contacts. O(n + m).
    std::vector<std::int32_t>
    piecesWithout(NodeIndex node, const std::vector<NodeIndex>& contacts) const
    {
        std::vector<std::int32_t> piece(static_cast<std::size_t>(m_graph.graph.nodeCount()), -1);
        std::int32_t next = 0;
        std::vector<NodeIndex> reached;
        for (const NodeIndex contact : contacts) {
            if (piece[static_cast<std::size_t>(contact)] >= 0)
                continue;
            piece[static_cast<std::size_t>(contact)] = next;
            reached.assign(1, contact);
            while (!reached.empty()) {
                const NodeIndex at = reached.back();
                reached.pop_back();
                for (const NodeIndex each : m_graph.graph.neighbours(at)) {
                    if (each == node || piece[static_cast<std::size_t>(each)] >= 0)
                        continue;
                    piece[static_cast<std::size_t>(each)] = next;
                    reached.push_back(each);
                }
            }
            ++next;
        }
        return piece;
    }

    std::vector<LetterCircle>
    circlesOf(NodeIndex node, const std::vector<NodeIndex>& contacts) const
    {
        GraphBuilder among(static_cast<NodeIndex>(contacts.size()));
        for (std::size_t i = 0; i < contacts.size(); ++i) {
            for (std::size_t k = i + 1; k < contacts.size(); ++k) {
                if (m_graph.graph.areNeighbours(contacts[i], contacts[k]))
                    among.addEdge(static_cast<NodeIndex>(i), static_cast<NodeIndex>(k));
            }
        }
        const CompactGraph graph = among.build();
        const Components parts = connectedComponents(graph);
        if (parts.count() < 2)
            return {};
        const std::vector<std::int32_t> pieces = piecesWithout(node, contacts);
        const auto pieceOf = [&](NodeIndex place) {
            return pieces[static_cast<std::size_t>(contacts[static_cast<std::size_t>(place)])];
        };
        std::map<std::int32_t, std::size_t> circlesIn; // of each piece
        for (const auto& part : parts.members)
            ++circlesIn[pieceOf(part.front())];
        std::vector<LetterCircle> circles;
        for (auto part : parts.members) {
            // Who knows most of the circle says best which it is.
            std::ranges::stable_sort(
                part, [&](NodeIndex a, NodeIndex b) { return graph.degree(a) > graph.degree(b); });
            LetterCircle circle;
            circle.people.count = part.size();
            for (std::size_t i = 0; i < std::min(part.size(), SomeMembers::kNamed); ++i)
                circle.people.named.push_back(
                    m_graph.memberAt(contacts[static_cast<std::size_t>(part[i])]));
            circle.isOnlyWay = circlesIn[pieceOf(part.front())] == 1;
            circles.push_back(std::move(circle));
        }
        return circles;
    }

    std::vector<LetterMeeting> meetingsOf(
        MemberId member, NodeIndex node, const std::vector<NodeIndex>& contacts,
        const AdviceQueue& advice) const
    {
        std::vector<LetterMeeting> able;
        for (const Advice& card : advice.cards) {
            if (card.members.size() != 2)
                continue;
            const MemberId other = card.members[card.members[0] == member ? 1 : 0];
            if (!mayMeet(member, node, other))
                continue;
            LetterMeeting meeting{.other = other, .reasons = tellable(contacts, card)};
            const bool isThere = std::ranges::count(able, other, &LetterMeeting::other) > 0;
            if (!meeting.reasons.empty() && !isThere)
                able.push_back(std::move(meeting));
        }
        return bestOf(able);
    }

    /// The first, but rather those for whom something else speaks than for the ones before them.
    static std::vector<LetterMeeting> bestOf(const std::vector<LetterMeeting>& able)
    {
        std::vector<LetterMeeting> best;
        const auto take = [&](bool isOtherwise) {
            for (const LetterMeeting& each : able) {
                const bool isSaid =
                    isOtherwise && std::ranges::count(best, each.reasons, &LetterMeeting::reasons);
                const bool isThere = std::ranges::count(best, each.other, &LetterMeeting::other);
                if (best.size() < MemberLetter::kMeetings && !isSaid && !isThere)
                    best.push_back(each);
            }
        };
        take(true);
        take(false);
        return best;
    }

    bool mayMeet(MemberId member, NodeIndex node, MemberId other) const
    {
        const auto place = m_graph.nodeOf(other);
        const Member& row = *m_network.find(other);
        // Who writes the letter need not be introduced.
        const bool isWriter = other == m_network.profile().me;
        return place && !isWriter && row.kind == MemberKind::Individual && !wishesNone(other) &&
               !m_graph.graph.areNeighbours(node, *place) &&
               !m_closed.contains(pairOf(member, other));
    }

    std::vector<Reason> tellable(const std::vector<NodeIndex>& contacts, const Advice& card) const
    {
        std::vector<Reason> reasons;
        for (const Reason& reason : card.reasons) {
            if (const auto* both = std::get_if<BothKnow>(&reason)) {
                if (auto known = tellableContacts(contacts, card, *both))
                    reasons.emplace_back(std::move(*known));
            } else if (isTellable(reason)) {
                reasons.push_back(reason);
            }
        }
        return reasons;
    }

    static bool isTellable(const Reason& reason)
    {
        return std::holds_alternative<BothTagged>(reason) ||
               std::holds_alternative<BothHave>(reason) ||
               std::holds_alternative<MetOnce>(reason) ||
               std::holds_alternative<NeedMeetsOffer>(reason) ||
               std::holds_alternative<AlsoTheOtherWay>(reason) ||
               std::holds_alternative<CouldTeach>(reason);
    }

    /// Only contacts that the member may be told of, and none that would send them into a strain.
    /// By id: the order of the advice tells how deep ties are.
    std::optional<BothKnow> tellableContacts(
        const std::vector<NodeIndex>& contacts, const Advice& card, const BothKnow& both) const
    {
        BothKnow known;
        for (const MemberId each : both.contacts.named) {
            const auto place = m_graph.nodeOf(each);
            if (!place || !std::ranges::binary_search(contacts, *place))
                continue;
            const auto isStrained = [&](MemberId side) {
                const Relationship* tie = m_network.relationshipBetween(side, each);
                return tie && m_strained.contains(tie->id);
            };
            if (!std::ranges::any_of(card.members, isStrained))
                known.contacts.named.push_back(each);
        }
        std::ranges::sort(known.contacts.named);
        known.contacts.count = known.contacts.named.size();
        if (known.contacts.named.empty())
            return std::nullopt;
        return known;
    }

    const Network& m_network;
    CivilDate m_day;
    query::NetworkGraph m_graph;
    std::set<Pair> m_closed;
    std::set<RelationshipId> m_strained;
};

/// More than a letter names: some fall out because their reasons are nobody's to tell.
constexpr std::size_t kLookedAt = 60;

AdviceQuery adviceQuery(CivilDate day)
{
    AdviceQuery query;
    query.of = LetterWriting::graphQuery(day);
    query.today = day;
    query.limits.cards = kLookedAt;
    query.limits.perPerson = kLookedAt;
    query.limits.perThrough = kLookedAt;
    query.limits.openIntroductions = std::numeric_limits<std::size_t>::max();
    query.withPrivate = false;
    query.kinds.reset();
    for (const AdviceKind kind :
         {AdviceKind::CloseTriangle, AdviceKind::BridgeClusters, AdviceKind::MatchNeed,
          AdviceKind::ReachPeriphery})
        query.kinds.set(static_cast<std::size_t>(kind));
    return query;
}

std::optional<Error>
whyNoLetter(const Network& network, std::span<const MemberId> members, CivilDate day)
{
    for (const MemberId member : members) {
        const Member* row = network.find(member);
        if (!row)
            return Error{ErrorCode::NotFound, std::to_string(member.value), "member"};
        if (!canHaveLetter(network, member, day))
            return Error{ErrorCode::InvalidArgument, row->name.toStdString(), "member"};
    }
    return std::nullopt;
}

} // namespace

bool canHaveLetter(const Network& network, MemberId member, CivilDate day)
{
    const Member* row = network.find(member);
    return row && !row->archived && query::existsAt(*row, day);
}

std::vector<MemberId> peopleForLetters(const Network& network, CivilDate day)
{
    std::vector<MemberId> people;
    for (const Member& each : network.all<Member>()) {
        if (each.kind == MemberKind::Individual && canHaveLetter(network, each.id, day))
            people.push_back(each.id);
    }
    return people;
}

Result<std::vector<MemberLetter>> memberLetters(
    const Network& network, std::span<const MemberId> members, CivilDate day, TaskContext& task)
{
    if (auto error = whyNoLetter(network, members, day))
        return std::move(*error);
    const auto advice = adviseEach(network, adviceQuery(day), members, task);
    if (!advice.ok())
        return advice.error();
    const LetterWriting writing(network, day);
    std::vector<MemberLetter> letters;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        letters.push_back(writing.letter(members[i], (*advice)[i]));
    }
    return letters;
}

} // namespace cw::advice
