// SPDX-License-Identifier: GPL-3.0-or-later
// Who needs something and who offers it. Of all possible matches those are taken whose sum is
// largest while no offer is asked for more than it can give; where each has what the other needs
// the match is especially strong (Horon, VIVO 2011).
#include "core/advice/CommonGround.h"
#include "core/advice/kinds/Kinds.h"
#include "core/kernel/graph/WeightedMatching.h"

#include <algorithm>

namespace cw::advice {

namespace {

constexpr double kDeepEnough = 3.0; ///< ties that need no help
constexpr int kSoon = 60;           ///< days in which a need is urgent

class Matching
{
public:
    explicit Matching(const WeavingFacts& facts) : m_facts(facts), m_listings(facts.listings()) {}

    Result<Found> find(TaskContext& task)
    {
        std::vector<PossibleMatch> possible;
        std::vector<Candidate> candidates; // of each possible match
        for (const Listings::Fit& fit : m_listings.fits()) {
            if (task.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            auto candidate = candidateOf(fit);
            if (!candidate)
                continue;
            possible.push_back(
                {static_cast<std::int32_t>(fit.need), static_cast<std::int32_t>(fit.offer),
                 candidate->score()});
            candidates.push_back(std::move(*candidate));
        }
        std::vector<std::int32_t> capacities;
        for (const Offer* offer : m_listings.offers())
            capacities.push_back(offer->capacity.value_or(1));
        const std::vector<std::int32_t> givers = heaviestMatching(
            possible, static_cast<std::int32_t>(m_listings.needs().size()), capacities);
        for (std::size_t i = 0; i < possible.size(); ++i) {
            if (givers[static_cast<std::size_t>(possible[i].taker)] == possible[i].giver)
                m_found.take(std::move(candidates[i]));
        }
        return std::move(m_found);
    }

private:
    std::optional<Candidate> candidateOf(const Listings::Fit& fit)
    {
        const Need& need = *m_listings.needs()[fit.need];
        const NodeIndex taker = m_listings.asker(fit.need);
        const NodeIndex giver = m_listings.giver(fit.offer);
        const TieFacts* const tie = m_facts.ties().between(taker, giver);
        const bool isTied = tie && tie->isTie();
        const double depth = isTied ? m_facts.depth(tie->edge).value_or(2.0) : 0.0;
        if (depth >= kDeepEnough)
            return std::nullopt; // they will have told each other
        const auto against = m_facts.againstMeeting(taker, giver);
        // Who offers something or asks for it does more than observe.
        if (against && *against != Restraint::Observes) {
            m_found.holdBack(*against);
            return std::nullopt;
        }
        Score score(m_facts.query().weights, AdviceKind::MatchNeed);
        score.add(ScorePart::Fit, fit.fits);
        score.add(ScorePart::Novelty, depth, 1.0 - depth / kMaxDepth);
        if (need.until && m_facts.today()) {
            const int days = need.until.epochDays() - m_facts.today().epochDays();
            score.add(ScorePart::Urgency, days, std::clamp(1.0 - double(days) / kSoon, 0.0, 1.0));
        }
        // The giver is also looking for what the taker offers.
        score.add(ScorePart::GoesBothWays, m_listings.best(giver, taker) ? 1.0 : 0.0);
        score.add(ScorePart::CommonContacts, goBetweens(m_facts, taker, giver).empty() ? 0.0 : 1.0);
        addReadiness(m_facts, taker, giver, score);
        Candidate candidate{.kind = AdviceKind::MatchNeed, .members = {taker, giver}};
        candidate.need = need.id;
        candidate.offer = m_listings.offers()[fit.offer]->id;
        candidate.effort = effortOf(m_facts, taker, giver);
        candidate.take(score);
        return candidate;
    }

    const WeavingFacts& m_facts;
    const Listings& m_listings;
    Found m_found{kCandidates, m_facts.about()};
};

} // namespace

Result<Found> findMatches(const WeavingFacts& facts, TaskContext& task)
{
    return Matching(facts).find(task);
}

std::vector<Reason> explainMatch(const WeavingFacts& facts, const Candidate& candidate)
{
    const Need& need = *facts.network().find(candidate.need);
    const Offer& offer = *facts.network().find(candidate.offer);
    std::vector<Reason> reasons{
        NeedMeetsOffer{need.member, need.text, offer.member, offer.text, need.until}};
    const bool bothWays = std::ranges::any_of(candidate.parts, [](const ScoredPart& each) {
        return each.part == ScorePart::GoesBothWays;
    });
    if (bothWays)
        reasons.emplace_back(AlsoTheOtherWay{});
    for (const Reason& each : commonGround(facts, candidate.members[0], candidate.members[1])) {
        if (!std::holds_alternative<NeedMeetsOffer>(each))
            reasons.push_back(each);
    }
    return reasons;
}

} // namespace cw::advice
