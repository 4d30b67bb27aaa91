// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/RepairCandidates.h"

#include "core/kernel/analytics/SharedNeighbours.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>

namespace cw::health {

namespace {

constexpr std::size_t kMostLosers = 128;     ///< whose friends' friends are looked at
constexpr std::size_t kMostCandidates = 256; ///< within a component, and again between them
constexpr std::size_t kMostPieces = 64;
constexpr std::size_t kForPiece = 3; ///< of its members

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

} // namespace

RepairCandidates::RepairCandidates(
    const Network& before, const query::NetworkGraph& now, const query::NetworkGraph& then)
    : m_now(now)
    , m_then(then)
    , m_fields(fieldGroups(before, now))
    , m_components(connectedComponents(then.graph))
{
    for (const MemberId member : now.members)
        m_thenOf.push_back(then.nodeOf(member).value_or(kNone));
    for (const MemberId member : then.members)
        m_nowOf.push_back(now.nodeOf(member).value_or(kNone));
}

std::vector<GraphEdge> RepairCandidates::find() const
{
    std::vector<Candidate> found;
    if (losers().empty())
        return {};
    addCommonFriends(found);
    addForPieces(found);
    return bestOf(std::move(found));
}

bool RepairCandidates::isThereThen(NodeIndex first, NodeIndex second) const
{
    const NodeIndex a = m_thenOf[at(first)];
    const NodeIndex b = m_thenOf[at(second)];
    return a != kNone && b != kNone && m_then.graph.areNeighbours(a, b);
}

/// Nodes of now who are there then and lose a tie; those with most ties first.
std::vector<NodeIndex> RepairCandidates::losers() const
{
    std::vector<NodeIndex> losers;
    for (const GraphEdge& edge : m_now.graph.edges()) {
        if (isThereThen(edge.first, edge.second))
            continue;
        for (const NodeIndex node : {edge.first, edge.second}) {
            if (m_thenOf[at(node)] != kNone)
                losers.push_back(node);
        }
    }
    std::ranges::sort(losers);
    losers.erase(std::unique(losers.begin(), losers.end()), losers.end());
    std::ranges::stable_sort(
        losers, std::greater(), [&](NodeIndex node) { return m_now.graph.degree(node); });
    return losers;
}

void RepairCandidates::addCommonFriends(std::vector<Candidate>& found) const
{
    std::vector<NodeIndex> starts = losers();
    starts.resize(std::min(starts.size(), kMostLosers));
    NeighboursOfNeighbours friendsOfFriends(m_now.graph);
    for (const NodeIndex start : starts) {
        const NodeIndex first = m_thenOf[at(start)];
        for (const SharedNeighbours& pair : friendsOfFriends.of(start)) {
            const NodeIndex second = m_thenOf[at(pair.second)];
            if (second == kNone || m_then.graph.areNeighbours(first, second))
                continue;
            found.push_back(
                {{std::min(first, second), std::max(first, second)},
                 pair.adamicAdar,
                 alike(first, second)});
        }
    }
}

void RepairCandidates::addForPieces(std::vector<Candidate>& found) const
{
    std::vector<bool> isLinked(at(m_components.count()), false);
    for (const Candidate& each : found) {
        const NodeIndex a = m_components.of[at(each.ends.first)];
        const NodeIndex b = m_components.of[at(each.ends.second)];
        if (a != b)
            isLinked[at(a)] = isLinked[at(b)] = true;
    }
    // Components come largest first; the first is what the others are to be joined to.
    const std::size_t pieces = std::min(m_components.members.size(), kMostPieces);
    for (std::size_t piece = 1; piece < pieces; ++piece) {
        if (!isLinked[piece])
            addForPiece(m_components.members[piece], found);
    }
}

void RepairCandidates::addForPiece(
    const std::vector<NodeIndex>& piece, std::vector<Candidate>& found) const
{
    const auto ties = [&](NodeIndex node) { return m_then.graph.degree(node); };
    std::vector<NodeIndex> ours = piece;
    std::ranges::stable_sort(ours, std::greater(), ties);
    ours.resize(std::min(ours.size(), kForPiece));
    for (const NodeIndex own : ours) {
        Candidate best{{kNone, kNone}, 0.0, -1};
        for (const NodeIndex other : m_components.members.front()) {
            if (wasTied(own, other))
                continue;
            const int same = alike(own, other);
            const bool isBetter =
                best.alike < 0 ||
                std::tuple(same, ties(other)) > std::tuple(best.alike, ties(best.ends.second));
            if (isBetter)
                best = {{own, other}, 0.0, same};
        }
        if (best.alike < 0)
            continue;
        best.ends = {std::min(own, best.ends.second), std::max(own, best.ends.second)};
        found.push_back(best);
    }
}

std::vector<GraphEdge> RepairCandidates::bestOf(std::vector<Candidate> found) const
{
    const auto order = [](const Candidate& each) {
        return std::tuple(-each.adamicAdar, -each.alike, each.ends.first, each.ends.second);
    };
    std::ranges::sort(found, {}, order);
    std::vector<GraphEdge> best;
    std::size_t within = 0;
    std::size_t between = 0;
    for (const Candidate& each : found) {
        // Both ends of a pair may lose a tie: equal ones lie side by side.
        if (!best.empty() && best.back() == each.ends)
            continue;
        const bool isWithin =
            m_components.of[at(each.ends.first)] == m_components.of[at(each.ends.second)];
        if (++(isWithin ? within : between) <= kMostCandidates)
            best.push_back(each.ends);
    }
    return best;
}

int RepairCandidates::alike(NodeIndex first, NodeIndex second) const
{
    const NodeIndex a = m_nowOf[at(first)];
    const NodeIndex b = m_nowOf[at(second)];
    if (a == kNone || b == kNone)
        return 0;
    return static_cast<int>(std::ranges::count_if(m_fields, [&](const FieldGroups& field) {
        return field.groupOf[at(a)] != kNoGroup && field.groupOf[at(a)] == field.groupOf[at(b)];
    }));
}

bool RepairCandidates::wasTied(NodeIndex first, NodeIndex second) const
{
    const NodeIndex a = m_nowOf[at(first)];
    const NodeIndex b = m_nowOf[at(second)];
    return a != kNone && b != kNone && m_now.graph.areNeighbours(a, b);
}

Repair RepairCandidates::reasonsFor(GraphEdge ends) const
{
    Repair repair;
    repair.first = m_then.memberAt(ends.first);
    repair.second = m_then.memberAt(ends.second);
    const NodeIndex a = m_nowOf[at(ends.first)];
    const NodeIndex b = m_nowOf[at(ends.second)];
    if (a == kNone || b == kNone)
        return repair;
    std::vector<NodeIndex> both;
    std::ranges::set_intersection(
        m_now.graph.neighbours(a), m_now.graph.neighbours(b), std::back_inserter(both));
    for (const NodeIndex node : both)
        repair.bothKnew.push_back(m_now.memberAt(node));
    for (const FieldGroups& field : m_fields) {
        const NodeIndex group = field.groupOf[at(a)];
        if (group != kNoGroup && group == field.groupOf[at(b)])
            repair.alike.push_back({field.key, field.values[group]});
    }
    return repair;
}

} // namespace cw::health
