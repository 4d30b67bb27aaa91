// SPDX-License-Identifier: GPL-3.0-or-later
// A member through whom much of the network meets, and two of their contacts who could meet without
// them. Relying on central members is a known weakness of networks (Cunningham et al., "Health
// professional networks as a vector for improving healthcare quality and safety", BMJ Quality and
// Safety 21, 2012).
#include "core/advice/CommonGround.h"
#include "core/advice/kinds/Kinds.h"
#include "core/kernel/analytics/LossOfOne.h"
#include "core/kernel/analytics/OneSourcePaths.h"
#include "core/kernel/graph/BreadthFirst.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>
#include <bit>

namespace cw::advice {

namespace {

constexpr NodeIndex kFewestContacts = 4;
constexpr std::size_t kHubs = 3;
constexpr std::size_t kContacts = 32; ///< of a hub that are looked at; a batch holds them
constexpr double kStillNear = 0.25;   ///< relief where the two meet over somebody else as well
constexpr double kMuch = 0.02;        ///< of all pairs

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

/// A contact of the hub, and how many reach the hub through it first.
struct Contact
{
    NodeIndex node = 0;
    double behind = 0.0;
};

std::vector<NodeIndex> hubsOf(const WeavingFacts& facts)
{
    std::vector<NodeIndex> hubs;
    const std::vector<double>& shares = facts.shares().nodes;
    for (NodeIndex node = 0; node < facts.nodeCount(); ++node) {
        if (shares[at(node)] >= facts.limits().hubShare &&
            facts.graph().degree(node) >= kFewestContacts)
            hubs.push_back(node);
    }
    std::ranges::stable_sort(
        hubs, [&](NodeIndex a, NodeIndex b) { return shares[at(a)] > shares[at(b)]; });
    hubs.resize(std::min(hubs.size(), kHubs));
    return hubs;
}

std::vector<Contact> contactsOf(const WeavingFacts& facts, NodeIndex hub)
{
    analytics::OneSourcePaths paths(facts.graph());
    paths.run(hub);
    std::vector<Contact> contacts;
    for (const NodeIndex node : facts.graph().neighbours(hub))
        contacts.push_back({node, static_cast<double>(paths.dependency(node)) + 1.0});
    std::ranges::stable_sort(
        contacts, [](const Contact& a, const Contact& b) { return a.behind > b.behind; });
    contacts.resize(std::min(contacts.size(), kContacts));
    return contacts;
}

CompactGraph without(const CompactGraph& graph, NodeIndex gone)
{
    GraphBuilder builder(graph.nodeCount());
    builder.reserve(graph.edgeCount());
    for (const GraphEdge& edge : graph.edges()) {
        if (edge.first != gone && edge.second != gone)
            builder.addEdge(edge.first, edge.second);
    }
    return builder.build();
}

/// Which of the contacts are two steps from each other without the hub: a bit each.
std::vector<std::uint64_t>
nearWithout(const WeavingFacts& facts, NodeIndex hub, const std::vector<Contact>& contacts)
{
    std::vector<NodeIndex> sources;
    std::vector<std::int32_t> place(at(facts.nodeCount()), -1);
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        sources.push_back(contacts[i].node);
        place[at(contacts[i].node)] = static_cast<std::int32_t>(i);
    }
    std::vector<std::uint64_t> near(contacts.size(), 0);
    const CompactGraph rest = without(facts.graph(), hub);
    MultiSourceBreadthFirst search(rest);
    search.run(sources, [&](NodeIndex node, std::uint64_t mask, std::int32_t hops) {
        if (hops <= 2 && place[at(node)] >= 0)
            near[at(place[at(node)])] |= mask;
    });
    return near;
}

void findAround(const WeavingFacts& facts, NodeIndex hub, Found& found)
{
    const std::vector<Contact> contacts = contactsOf(facts, hub);
    const std::vector<std::uint64_t> near = nearWithout(facts, hub, contacts);
    const double n = facts.nodeCount();
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        for (std::size_t k = i + 1; k < contacts.size(); ++k) {
            const NodeIndex a = std::min(contacts[i].node, contacts[k].node);
            const NodeIndex b = std::max(contacts[i].node, contacts[k].node);
            if (facts.graph().areNeighbours(a, b))
                continue;
            const double way = near[i] >> k & 1U ? kStillNear : 1.0;
            const double relief =
                way * contacts[i].behind * contacts[k].behind / (n * (n - 1.0) / 2.0);
            Score score(facts.query().weights, AdviceKind::RelieveHub);
            const double share = facts.shares().nodes[at(hub)];
            score.add(ScorePart::Dependence, share, saturating(share, facts.limits().hubShare));
            score.add(ScorePart::Relief, relief, saturating(relief, kMuch));
            addCommonGround(facts, a, b, score);
            addReadiness(facts, a, b, score);
            const double effort = effortOf(facts, a, b);
            if (!found.wouldTake(score.gain() / effort))
                continue;
            if (const auto against = facts.againstMeeting(a, b)) {
                found.holdBack(*against);
                continue;
            }
            Candidate candidate{
                .kind = AdviceKind::RelieveHub, .members = {a, b}, .about = hub, .through = hub};
            candidate.effort = effort;
            candidate.take(score);
            found.take(std::move(candidate));
        }
    }
}

/// Who would have no way to the larger rest of the hub's piece.
std::vector<NodeIndex> lostWithout(const WeavingFacts& facts, NodeIndex hub)
{
    const CompactGraph rest = without(facts.graph(), hub);
    const Components pieces = connectedComponents(rest);
    const std::vector<NodeIndex>& piece =
        facts.components().members[at(facts.components().of[at(hub)])];
    std::vector<NodeIndex> sizes(at(pieces.count()), 0);
    for (const NodeIndex node : piece)
        ++sizes[at(pieces.of[at(node)])];
    sizes[at(pieces.of[at(hub)])] = 0;
    const auto largest = static_cast<NodeIndex>(std::ranges::max_element(sizes) - sizes.begin());
    std::vector<NodeIndex> lost;
    for (const NodeIndex node : piece) {
        if (node != hub && pieces.of[at(node)] != largest)
            lost.push_back(node);
    }
    return lost;
}

} // namespace

Result<Found> findHubRelief(const WeavingFacts& facts, TaskContext& task)
{
    Found found(kCandidates, facts.about());
    for (const NodeIndex hub : hubsOf(facts)) {
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        findAround(facts, hub, found);
    }
    return found;
}

std::vector<Reason> explainHubRelief(const WeavingFacts& facts, const Candidate& candidate)
{
    const NodeIndex hub = candidate.about;
    const MemberId member = facts.memberId(hub);
    std::vector<Reason> reasons{
        CarriesPaths{member, facts.shares().nodes[at(hub)], facts.areSharesEstimates()}};
    if (const auto lost = lostWithout(facts, hub); !lost.empty())
        reasons.emplace_back(OnlyWay{member, someOf(facts, lost)});
    const auto both = goBetweens(facts, candidate.members[0], candidate.members[1]);
    if (both.size() == 1 && both.front() == hub)
        reasons.emplace_back(OnlyThrough{member});
    for (const Reason& each : commonGround(facts, candidate.members[0], candidate.members[1])) {
        const bool isSaid = std::holds_alternative<BothKnow>(each) && both.size() == 1;
        if (!isSaid)
            reasons.push_back(each);
    }
    return reasons;
}

} // namespace cw::advice
