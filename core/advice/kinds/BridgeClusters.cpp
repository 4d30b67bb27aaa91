// SPDX-License-Identifier: GPL-3.0-or-later
// Two clusters that hardly know each other, and in each somebody who would do. What helps most is a
// tie to somebody moderately near (Rajkumar et al., "A causal test of the strength of weak ties",
// Science 377, 2022): a few common contacts rather than none.
#include "core/advice/CommonGround.h"
#include "core/advice/IntroductionPath.h"
#include "core/advice/kinds/Kinds.h"
#include "core/kernel/graph/BreadthFirst.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace cw::advice {

namespace {

constexpr std::size_t kSmallest = 3; ///< members of a cluster worth the name
constexpr std::size_t kClusters = 40;
constexpr std::size_t kSpokesmen = 8; ///< of a cluster that are looked at
constexpr std::size_t kMeasured = 40; ///< pairs whose gain in efficiency is worked out
constexpr int kSayTheWay = 4;         ///< a way of more steps is not told
constexpr std::int16_t kNoPath = std::numeric_limits<std::int16_t>::max();

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

struct Cluster
{
    std::int32_t number = 0;
    std::vector<NodeIndex> members;
    std::vector<std::size_t> spokesmen; ///< places among all spokesmen
    std::size_t ends = 0;               ///< of ties, inside and out
};

/// How near is best: those who share a contact, then those at one more step.
double nearness(std::int16_t steps)
{
    switch (steps) {
    case 2:
        return 1.0;
    case 3:
        return 0.8;
    case 4:
        return 0.5;
    default:
        return 0.3;
    }
}

class Bridging
{
public:
    explicit Bridging(const WeavingFacts& facts)
        : m_facts(facts), m_home(at(facts.nodeCount()), 0.0)
    {}

    Result<Found> find(TaskContext& task)
    {
        chooseClusters();
        chooseSpokesmen();
        measureDistances();
        countTies();
        Found rough(kMeasured, m_facts.about());
        for (std::size_t i = 0; i < m_clusters.size(); ++i) {
            if (task.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            for (std::size_t k = i + 1; k < m_clusters.size(); ++k)
                findBetween(i, k, rough);
        }
        return withGain(std::move(rough), task);
    }

private:
    void chooseClusters()
    {
        std::vector<Cluster> all(at(m_facts.clusters().count()));
        for (NodeIndex node = 0; node < m_facts.nodeCount(); ++node) {
            const std::int32_t cluster = m_facts.clusters().of[at(node)];
            if (cluster == kAlone)
                continue;
            all[at(cluster)].number = cluster;
            all[at(cluster)].members.push_back(node);
            all[at(cluster)].ends += at(m_facts.graph().degree(node));
        }
        std::erase_if(all, [](const Cluster& each) { return each.members.size() < kSmallest; });
        std::ranges::stable_sort(all, [](const Cluster& a, const Cluster& b) {
            return a.members.size() > b.members.size();
        });
        all.resize(std::min(all.size(), kClusters));
        m_clusters = std::move(all);
    }

    /// Those most willing and best at home in their cluster.
    void chooseSpokesmen()
    {
        const auto& clusterOf = m_facts.clusters().of;
        for (Cluster& cluster : m_clusters) {
            std::vector<std::pair<double, NodeIndex>> ranked;
            for (const NodeIndex node : cluster.members) {
                const auto inside =
                    std::ranges::count_if(m_facts.graph().neighbours(node), [&](NodeIndex other) {
                        return clusterOf[at(other)] == cluster.number;
                    });
                const double home =
                    static_cast<double>(inside) / static_cast<double>(cluster.members.size());
                ranked.emplace_back(
                    -(m_facts.willing(node) + 2.0 * std::sqrt(home) - 0.3 * m_facts.load(node)),
                    node);
                m_home[at(node)] = std::sqrt(std::min(1.0, home));
            }
            std::ranges::sort(ranked);
            ranked.resize(std::min(ranked.size(), kSpokesmen));
            for (const auto& each : ranked) {
                cluster.spokesmen.push_back(m_spokesmen.size());
                m_spokesmen.push_back(each.second);
            }
        }
    }

    void measureDistances()
    {
        std::vector<std::int32_t> place(at(m_facts.nodeCount()), -1);
        for (std::size_t i = 0; i < m_spokesmen.size(); ++i)
            place[at(m_spokesmen[i])] = static_cast<std::int32_t>(i);
        m_steps.assign(m_spokesmen.size() * m_spokesmen.size(), kNoPath);
        MultiSourceBreadthFirst search(m_facts.graph());
        constexpr std::size_t kBatch = MultiSourceBreadthFirst::kBatch;
        for (std::size_t begin = 0; begin < m_spokesmen.size(); begin += kBatch) {
            const std::size_t size = std::min(kBatch, m_spokesmen.size() - begin);
            search.run(
                std::span(m_spokesmen).subspan(begin, size),
                [&](NodeIndex node, std::uint64_t mask, std::int32_t hops) {
                    if (place[at(node)] < 0)
                        return;
                    for (; mask != 0; mask &= mask - 1) {
                        const std::size_t row =
                            begin + static_cast<std::size_t>(std::countr_zero(mask));
                        m_steps[row * m_spokesmen.size() + at(place[at(node)])] =
                            static_cast<std::int16_t>(std::min(hops, kNoPath - 1));
                    }
                });
        }
    }

    void countTies()
    {
        const auto& clusterOf = m_facts.clusters().of;
        for (const GraphEdge& edge : m_facts.graph().edges()) {
            const std::int32_t a = clusterOf[at(edge.first)];
            const std::int32_t b = clusterOf[at(edge.second)];
            if (a == b)
                continue;
            ++m_ties[std::minmax(a, b)];
            m_across.emplace(edge.first, b);
            m_across.emplace(edge.second, a);
        }
    }

    /// Share of the ties that chance would put between two clusters which are not there; 0 where
    /// the two are joined well enough.
    double gap(const Cluster& a, const Cluster& b) const
    {
        const auto found = m_ties.find(std::minmax(a.number, b.number));
        const double ties = found == m_ties.end() ? 0.0 : static_cast<double>(found->second);
        const double few =
            std::max(1.0, 0.1 * static_cast<double>(std::min(a.members.size(), b.members.size())));
        if (ties > few)
            return 0.0;
        const double byChance = static_cast<double>(a.ends) * static_cast<double>(b.ends) /
                                (2.0 * static_cast<double>(m_facts.graph().edgeCount()));
        return 1.0 - ties / std::max({byChance, ties, 1.0});
    }

    void findBetween(std::size_t i, std::size_t k, Found& rough)
    {
        const double apart = gap(m_clusters[i], m_clusters[k]);
        const bool areApart = apart > 0.0;
        if (!areApart)
            return;
        // One pair for each two clusters: the best that nothing speaks against.
        Found best(1, m_facts.about());
        for (const std::size_t first : m_clusters[i].spokesmen) {
            for (const std::size_t second : m_clusters[k].spokesmen) {
                const std::int16_t steps = m_steps[first * m_spokesmen.size() + second];
                // Who is across already does not make the gap any narrower.
                const bool isAcross =
                    m_across.contains({m_spokesmen[first], m_clusters[k].number}) ||
                    m_across.contains({m_spokesmen[second], m_clusters[i].number});
                if (steps == 1 || isAcross)
                    continue;
                lookAt(m_spokesmen[first], m_spokesmen[second], apart, steps, best, rough);
            }
        }
        for (Candidate& each : best.taken())
            rough.take(std::move(each));
    }

    void
    lookAt(NodeIndex a, NodeIndex b, double apart, std::int16_t steps, Found& best, Found& rough)
    {
        Score score(m_facts.query().weights, AdviceKind::BridgeClusters);
        score.add(ScorePart::Gap, apart);
        score.add(ScorePart::AtHome, (m_home[at(a)] + m_home[at(b)]) / 2.0);
        score.add(ScorePart::Within, steps == kNoPath ? 0.0 : steps, nearness(steps));
        addReadiness(m_facts, a, b, score);
        addCommonGround(m_facts, a, b, score);
        const double effort = effortOf(m_facts, a, b);
        // Strangers with nothing in common have no reason to meet.
        if (!best.wouldTake(score.gain() / effort) || !haveCommonGround(m_facts, a, b))
            return;
        if (const auto against = m_facts.againstMeeting(a, b)) {
            rough.holdBack(*against);
            return;
        }
        Candidate candidate{
            .kind = AdviceKind::BridgeClusters, .members = {std::min(a, b), std::max(a, b)}};
        candidate.effort = effort;
        candidate.take(score);
        best.take(std::move(candidate));
    }

    /// With what each would add to the network's efficiency, beside an average member.
    Result<Found> withGain(Found rough, TaskContext& task) const
    {
        Found found(kCandidates, m_facts.about());
        for (Candidate& candidate : rough.taken()) {
            if (task.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            const double closer = m_facts.distances().gain(
                m_facts.graph(), {candidate.members[0], candidate.members[1]});
            const double ofOne = m_facts.efficiency() / m_facts.nodeCount();
            Score score(m_facts.query().weights, AdviceKind::BridgeClusters);
            for (const ScoredPart& part : candidate.parts)
                score.add(part.part, part.raw, part.value);
            score.add(ScorePart::Closer, closer, saturating(closer, ofOne));
            candidate.take(score);
            found.take(std::move(candidate));
        }
        for (std::size_t i = 0; i < kRestraints; ++i) {
            for (std::size_t k = 0; k < rough.heldBack()[i]; ++k)
                found.holdBack(static_cast<Restraint>(i));
        }
        return found;
    }

    const WeavingFacts& m_facts;
    std::vector<double> m_home; ///< how much of its cluster a member knows, as a root
    std::vector<Cluster> m_clusters;
    std::vector<NodeIndex> m_spokesmen;
    std::vector<std::int16_t> m_steps; ///< between each two spokesmen
    std::map<std::pair<std::int32_t, std::int32_t>, std::size_t> m_ties;
    std::set<std::pair<NodeIndex, std::int32_t>> m_across; ///< who has a tie to which cluster
};

ClusterName nameOf(const WeavingFacts& facts, std::int32_t cluster)
{
    ClusterName name;
    name.head = facts.memberId(facts.clusters().heads[at(cluster)]);
    std::map<Traits::Index, std::size_t> carriers;
    for (NodeIndex node = 0; node < facts.nodeCount(); ++node) {
        if (facts.clusters().of[at(node)] != cluster)
            continue;
        ++name.members;
        for (const Traits::Index trait : facts.traits().of(node))
            ++carriers[trait];
    }
    std::size_t most = name.members / 2; // more than half
    for (const auto& each : carriers) {
        if (each.second <= most)
            continue;
        const Trait& trait = facts.traits()[each.first];
        if (!trait.isWorthSaying())
            continue; // so is everybody else
        most = each.second;
        name.common =
            trait.kind == Trait::Kind::Tag ? facts.network().find(trait.tag)->name : trait.text;
    }
    return name;
}

ClustersApart apartOf(const WeavingFacts& facts, NodeIndex a, NodeIndex b)
{
    const std::int32_t first = facts.clusters().of[at(a)];
    const std::int32_t second = facts.clusters().of[at(b)];
    ClustersApart apart{nameOf(facts, first), nameOf(facts, second)};
    std::map<NodeIndex, int> carried; // ties each carries
    for (const GraphEdge& edge : facts.graph().edges()) {
        const std::int32_t from = facts.clusters().of[at(edge.first)];
        const std::int32_t to = facts.clusters().of[at(edge.second)];
        if (std::minmax(from, to) != std::minmax(first, second))
            continue;
        ++apart.ties;
        ++carried[edge.first];
        ++carried[edge.second];
    }
    std::vector<NodeIndex> carriers;
    for (const auto& each : carried)
        carriers.push_back(each.first);
    std::ranges::stable_sort(
        carriers, [&](NodeIndex x, NodeIndex y) { return carried[x] > carried[y]; });
    apart.carriers = someOf(facts, carriers);
    return apart;
}

/// With those on the way that an introduction would take, where it is short.
StepsApart apartBy(const WeavingFacts& facts, NodeIndex a, NodeIndex b, std::int32_t steps)
{
    if (steps == kUnreachable)
        return {};
    StepsApart apart{steps, {}};
    const std::vector<PathStep> path = introductionPath(facts, a, b);
    if (steps <= kSayTheWay && path.size() == static_cast<std::size_t>(steps)) {
        for (std::size_t i = 0; i + 1 < path.size(); ++i)
            apart.by.push_back(path[i].to);
    }
    return apart;
}

} // namespace

Result<Found> findBridges(const WeavingFacts& facts, TaskContext& task)
{
    return Bridging(facts).find(task);
}

std::vector<Reason> explainBridge(const WeavingFacts& facts, const Candidate& candidate)
{
    const NodeIndex a = candidate.members[0];
    const NodeIndex b = candidate.members[1];
    std::vector<Reason> reasons{apartOf(facts, a, b)};
    const auto common = commonGround(facts, a, b);
    reasons.insert(reasons.end(), common.begin(), common.end());
    const std::int32_t steps = hopsFrom(facts.graph(), a)[at(b)];
    if (steps != 2)
        reasons.emplace_back(apartBy(facts, a, b, steps));
    return reasons;
}

} // namespace cw::advice
