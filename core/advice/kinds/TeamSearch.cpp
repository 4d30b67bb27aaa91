// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/kinds/TeamSearch.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cw::advice {

namespace {

constexpr std::size_t kAll = static_cast<std::size_t>(-1); // without nobody
constexpr double kTrusted = 3.0;                           // depth
/// A word with one holder hangs on that one; the second is worth less than the first.
constexpr double kFirstHolder = 0.7;
constexpr double kLeastCoverage = 0.35;

bool differ(const WeavingFacts& facts, NodeIndex a, NodeIndex b)
{
    const auto& of = facts.clusters().of;
    return of[static_cast<std::size_t>(a)] != of[static_cast<std::size_t>(b)] ||
           facts.traits().differInSector(a, b);
}

} // namespace

std::optional<Restraint> againstInTeam(const WeavingFacts& facts, NodeIndex a, NodeIndex b)
{
    if (const auto decided =
            facts.decisions().againstTogether(facts.memberId(a), facts.memberId(b)))
        return decided;
    const auto against = facts.againstMeeting(a, b);
    if (against != Restraint::SameCircle)
        return against;
    const auto isOf = [&](NodeIndex circle, NodeIndex node) {
        return std::ranges::binary_search(facts.circles().of(node), circle);
    };
    return isOf(a, b) || isOf(b, a) ? against : std::nullopt;
}

TeamSearch::TeamSearch(const WeavingFacts& facts, std::vector<TeamPerson> people, std::size_t core)
    : m_facts(facts), m_people(std::move(people)), m_core(core)
{
    lookAtPairs();
}

void TeamSearch::lookAtPairs()
{
    const std::size_t count = m_people.size();
    m_pairs.resize(count * count);
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a + 1; b < count; ++b) {
            const NodeIndex first = m_people[a].node;
            const NodeIndex second = m_people[b].node;
            Pair found;
            // Those who are in anyway have chosen each other.
            found.isBarred = b >= m_core && againstInTeam(m_facts, first, second).has_value();
            const TieFacts* const tie = m_facts.ties().between(first, second);
            found.isTied = tie && tie->isTie();
            found.carries = m_facts.closeGraph().areNeighbours(first, second);
            found.isTrusted = found.isTied && m_facts.depth(tie->edge).value_or(0.0) >= kTrusted;
            found.isCrossing = differ(m_facts, first, second);
            m_pairs[a * count + b] = found;
            m_pairs[b * count + a] = found;
        }
    }
}

double TeamSearch::coverage(const std::vector<std::size_t>& team, std::size_t without) const
{
    const std::size_t words = m_people[team.front()].holds.size();
    double sum = 0.0;
    for (std::size_t word = 0; word < words; ++word) {
        double first = 0.0;
        double second = 0.0;
        for (const std::size_t each : team) {
            if (each == without)
                continue;
            const double holds = m_people[each].holds[word];
            second = std::max(second, std::min(first, holds));
            first = std::max(first, holds);
        }
        sum += kFirstHolder * first + (1.0 - kFirstHolder) * second;
    }
    return sum / static_cast<double>(words);
}

Score TeamSearch::scoreOf(const std::vector<std::size_t>& team) const
{
    double crossing = 0.0;
    double unknown = 0.0;
    double pairs = 0.0;
    std::size_t trusted = 0;
    double willing = 0.0;
    double load = 0.0;
    for (const std::size_t a : team) {
        bool isTrusted = false;
        for (const std::size_t b : team) {
            isTrusted = isTrusted || (a != b && pair(a, b).isTrusted);
            if (b <= a)
                continue;
            pairs += 1.0;
            crossing += pair(a, b).isCrossing ? 1.0 : 0.0;
            unknown += pair(a, b).isTied ? 0.0 : 1.0;
        }
        trusted += isTrusted ? 1 : 0;
        willing += m_facts.willing(m_people[a].node);
        load += m_facts.load(m_people[a].node);
    }
    const auto size = static_cast<double>(team.size());
    Score score(m_facts.query().weights, AdviceKind::FormTeam);
    score.add(ScorePart::Coverage, coverage(team, kAll));
    score.add(ScorePart::Crossing, crossing, crossing / pairs);
    score.add(
        ScorePart::TrustedTies, static_cast<double>(trusted), static_cast<double>(trusted) / size);
    score.add(ScorePart::Novelty, unknown, unknown / pairs);
    score.add(ScorePart::Willing, willing / size);
    score.add(ScorePart::Load, load / size);
    return score;
}

/// Enough of what it takes, each of the new ones brings some of it, and some tie carries.
bool TeamSearch::isWorking(const std::vector<std::size_t>& team) const
{
    const double covered = coverage(team, kAll);
    const bool areAllNeeded = std::ranges::all_of(
        team, [&](std::size_t each) { return each < m_core || coverage(team, each) < covered; });
    const bool somethingCarries = std::ranges::any_of(team, [&](std::size_t a) {
        return std::ranges::any_of(
            team, [&](std::size_t b) { return a != b && pair(a, b).carries; });
    });
    return covered >= kLeastCoverage && areAllNeeded && somethingCarries;
}

/// Tries the team as it is, and with each that comes later.
void TeamSearch::grow(std::size_t from)
{
    if (m_team.size() >= kLeastTeam && m_team.size() > m_core && isWorking(m_team)) {
        const double gain = scoreOf(m_team).gain();
        // Of two as good the smaller, which is found first only among those of the same beginning.
        const bool isBetter =
            gain > m_bestGain || (gain == m_bestGain && m_team.size() < m_best.size());
        if (isBetter && (*m_isAllowed)(m_team)) {
            m_best = m_team;
            m_bestGain = gain;
        }
    }
    if (m_team.size() == kMostTeam)
        return;
    for (std::size_t next = from; next < m_people.size(); ++next) {
        const bool isBarred = std::ranges::any_of(
            m_team, [&](std::size_t each) { return pair(each, next).isBarred; });
        if (isBarred)
            continue;
        m_team.push_back(next);
        grow(next + 1);
        m_team.pop_back();
    }
}

std::optional<std::vector<std::size_t>>
TeamSearch::best(const std::function<bool(const std::vector<std::size_t>&)>& isAllowed)
{
    m_isAllowed = &isAllowed;
    m_best.clear();
    m_bestGain = 0.0;
    m_team.clear();
    for (std::size_t each = 0; each < m_core; ++each)
        m_team.push_back(each);
    grow(m_core);
    return m_best.empty() ? std::nullopt : std::optional(m_best);
}

} // namespace cw::advice
