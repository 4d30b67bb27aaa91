// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody at the edge, and somebody at home in the network who has something in common with them
// and room for one more. New ideas come from the periphery (Krebs and Holley, "Building smart
// communities through network weaving", 2006).
#include "core/advice/CommonGround.h"
#include "core/advice/kinds/Kinds.h"
#include "core/kernel/analytics/SharedNeighbours.h"

#include <algorithm>
#include <tuple>

namespace cw::advice {

namespace {

constexpr NodeIndex kFewTies = 1;
constexpr NodeIndex kFewForNewcomer = 3;
constexpr NodeIndex kAtHome = 3;     ///< ties of whoever can take somebody in
constexpr std::size_t kOfTrait = 24; ///< carriers of a trait that are looked at
constexpr std::size_t kOfCore = 8;
constexpr std::size_t kHostsOfOne = 12; ///< where only one member is asked about
constexpr double kOfNaming = 0.67;      ///< of a wish: to have brought or named somebody

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

/// One way in.
struct Way
{
    NodeIndex node = 0;
    NodeIndex host = 0;
    double adamicAdar = 0.0; ///< over those whom both know
    bool isKnown = false;    ///< the host brought or named them
};

bool hasBrought(const WeavingFacts& facts, NodeIndex node, NodeIndex host)
{
    return facts.member(node).broughtBy == facts.memberId(host);
}

/// Who has said that this member must be here, and who brought them, where that may be told.
std::vector<NodeIndex> namedBy(const WeavingFacts& facts, NodeIndex node)
{
    std::vector<NodeIndex> by;
    const auto put = [&](MemberId who) {
        const auto found = who ? facts.members().nodeOf(who) : std::nullopt;
        if (found && !facts.observes(*found))
            by.push_back(*found);
    };
    put(facts.member(node).broughtBy);
    if (facts.query().withPrivate) {
        facts.network().forEachReferencing(
            &Nomination::member, facts.memberId(node), [&](NominationId id) {
                const Nomination& each = *facts.network().find(id);
                if (!facts.today() || each.date <= facts.today())
                    put(each.nominator);
            });
    }
    return by;
}

class Reaching
{
public:
    explicit Reaching(const WeavingFacts& facts)
        : m_facts(facts), m_carriers(facts.traits().carriers()), m_near(facts.closeGraph(), 400)
    {
        const auto order = [&](NodeIndex node) {
            return std::tuple(-facts.coreNumbers()[at(node)], -facts.graph().degree(node), node);
        };
        for (std::vector<NodeIndex>& each : m_carriers) {
            std::erase_if(each, [&](NodeIndex node) { return !canTakeIn(node); });
            std::ranges::sort(each, {}, order);
            each.resize(std::min(each.size(), kOfTrait));
        }
        for (NodeIndex node = 0; node < facts.nodeCount(); ++node) {
            if (canTakeIn(node) && isInCore(node))
                m_core.push_back(node);
        }
        std::ranges::sort(m_core, {}, order);
        m_core.resize(std::min(m_core.size(), kOfCore));
    }

    Result<Found> find(TaskContext& task)
    {
        Found found(kCandidates, m_facts.about());
        for (NodeIndex node = 0; node < m_facts.nodeCount(); ++node) {
            if (!isAtTheEdge(node))
                continue;
            if (task.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            if (m_facts.observes(node)) {
                found.holdBack(Restraint::Observes);
                continue;
            }
            bestFor(node, found);
        }
        return found;
    }

private:
    bool isInCore(NodeIndex node) const
    {
        return m_facts.coreNumbers()[at(node)] == m_facts.highestCore();
    }

    bool canTakeIn(NodeIndex node) const
    {
        return m_facts.graph().degree(node) >= kAtHome && m_facts.load(node) < 1.0 &&
               !m_facts.observes(node) && !m_facts.isNewcomer(node);
    }

    bool isAtTheEdge(NodeIndex node) const
    {
        // A group that has members is reached through them.
        if (m_facts.circles().size(node) > 0 || m_facts.me() == node)
            return false;
        const NodeIndex ties = m_facts.graph().degree(node);
        return ties <= kFewTies || (ties <= kFewForNewcomer && m_facts.isNewcomer(node));
    }

    void bestFor(NodeIndex node, Found& found)
    {
        std::vector<SharedNeighbours> shared = m_near.of(node);
        std::vector<NodeIndex> hosts = m_core;
        for (const SharedNeighbours& each : shared) {
            if (canTakeIn(each.second))
                hosts.push_back(each.second);
        }
        for (const Traits::Index trait : m_facts.traits().of(node)) {
            if (m_facts.traits()[trait].isTelling())
                hosts.insert(
                    hosts.end(), m_carriers[at(trait)].begin(), m_carriers[at(trait)].end());
        }
        const std::vector<NodeIndex> named = namedBy(m_facts, node);
        hosts.insert(hosts.end(), named.begin(), named.end());
        std::ranges::sort(hosts);
        hosts.erase(std::unique(hosts.begin(), hosts.end()), hosts.end());
        const bool isAskedAbout = m_facts.about() == node;
        Found best(isAskedAbout ? kHostsOfOne : 1, m_facts.about());
        for (const NodeIndex host : hosts) {
            if (host == node || m_facts.graph().areNeighbours(host, node))
                continue;
            const bool isKnown = std::ranges::count(named, host) > 0;
            // Who is all alone needs somebody; who has a way in needs a better reason.
            if (m_facts.graph().degree(node) > 0 && !isKnown &&
                !haveCommonGround(m_facts, node, host))
                continue;
            const auto pair = std::ranges::lower_bound(shared, host, {}, &SharedNeighbours::second);
            const bool shares = pair != shared.end() && pair->second == host;
            lookAt({node, host, shares ? pair->adamicAdar : 0.0, isKnown}, best, found);
        }
        for (Candidate& each : best.taken())
            found.take(std::move(each));
    }

    void lookAt(const Way& way, Found& best, Found& found)
    {
        const auto& [node, host, adamicAdar, isKnown] = way;
        const Score score = scoreOf(way);
        const double effort = effortOf(m_facts, node, host);
        if (!best.wouldTake(score.gain() / effort))
            return;
        if (const auto against = m_facts.againstMeeting(node, host)) {
            found.holdBack(*against);
            return;
        }
        Candidate candidate{.kind = AdviceKind::ReachPeriphery, .members = {node, host}};
        candidate.effort = effort;
        candidate.take(score);
        best.take(std::move(candidate));
    }

    Score scoreOf(const Way& way) const
    {
        const NodeIndex node = way.node;
        const NodeIndex host = way.host;
        Score score(m_facts.query().weights, AdviceKind::ReachPeriphery);
        const NodeIndex ties = m_facts.graph().degree(node);
        // Who belongs to a circle is not quite alone.
        const double alone = m_facts.circles().of(node).empty() ? 1.0 : 0.6;
        score.add(ScorePart::Isolation, ties, alone / (1.0 + ties));
        if (m_facts.isNewcomer(node)) {
            const int days = *m_facts.daysSinceJoined(node);
            score.add(
                ScorePart::Newcomer, days,
                1.0 - 0.5 * days / std::max(m_facts.limits().newcomerDays, 1));
        }
        score.add(ScorePart::CommonContacts, way.adamicAdar, saturating(way.adamicAdar, 1.0));
        addCommonGround(m_facts, node, host, score);
        score.add(ScorePart::NamedThem, way.isKnown ? kOfNaming : 0.0);
        score.add(ScorePart::Room, m_facts.graph().degree(host), 1.0 - m_facts.load(host));
        score.add(ScorePart::Willing, (m_facts.willing(node) + m_facts.willing(host)) / 2.0);
        return score;
    }

    const WeavingFacts& m_facts;
    std::vector<std::vector<NodeIndex>> m_carriers; ///< of each trait who could take somebody in
    std::vector<NodeIndex> m_core;
    NeighboursOfNeighbours m_near;
};

} // namespace

Result<Found> findPeriphery(const WeavingFacts& facts, TaskContext& task)
{
    return Reaching(facts).find(task);
}

std::vector<Reason> explainPeriphery(const WeavingFacts& facts, const Candidate& candidate)
{
    const NodeIndex node = candidate.members[0];
    const NodeIndex host = candidate.members[1];
    const auto ties = facts.graph().neighbours(node);
    FewTies few{facts.memberId(node), someOf(facts, {ties.begin(), ties.end()}), {}};
    if (facts.isNewcomer(node))
        few.joined = facts.member(node).joined;
    std::vector<Reason> reasons{few};
    if (hasBrought(facts, node, host))
        reasons.emplace_back(BroughtIn{facts.memberId(host), facts.memberId(node)});
    else if (std::ranges::count(namedBy(facts, node), host) > 0)
        reasons.emplace_back(Nominated{facts.memberId(host), facts.memberId(node)});
    const auto common = commonGround(facts, node, host);
    reasons.insert(reasons.end(), common.begin(), common.end());
    reasons.emplace_back(HasRoom{
        facts.memberId(host), at(facts.graph().degree(host)),
        facts.coreNumbers()[at(host)] == facts.highestCore()});
    return reasons;
}

} // namespace cw::advice
