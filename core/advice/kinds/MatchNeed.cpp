// SPDX-License-Identifier: GPL-3.0-or-later
// Who needs something and who offers it. Of all possible matches those are taken whose sum is
// largest while no offer is asked for more than it can give; where each has what the other needs
// the match is especially strong (Horon, VIVO 2011).
#include "core/advice/CommonGround.h"
#include "core/advice/kinds/Kinds.h"
#include "core/kernel/graph/WeightedMatching.h"
#include "core/query/ListingWords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace cw::advice {

namespace {

constexpr std::size_t kOffersForNeed = 12;
constexpr double kDeepEnough = 3.0; ///< ties that need no help
constexpr int kSoon = 60;           ///< days in which a need is urgent
constexpr double kOtherKind = 0.5;  ///< where one speaks of an idea and the other of a resource
constexpr double kLeastFit = 0.2;

/// An offer or a need as what it can be compared by.
struct Wording
{
    NodeIndex node = 0;
    ExchangeKind what = ExchangeKind::Resource;
    QSet<QString> words; ///< stems, and "#" with the number of each tag
};

class Matching
{
public:
    explicit Matching(const WeavingFacts& facts) : m_facts(facts) {}

    Result<Found> find(TaskContext& task)
    {
        readOffers();
        readNeeds();
        weighWords();
        std::vector<PossibleMatch> possible;
        std::vector<Candidate> candidates; // of each possible match
        for (std::size_t need = 0; need < m_needs.size(); ++need) {
            if (task.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            lookAt(need, possible, candidates);
        }
        std::vector<std::int32_t> capacities;
        for (const Offer* offer : m_offerRows)
            capacities.push_back(offer->capacity.value_or(1));
        const std::vector<std::int32_t> givers =
            heaviestMatching(possible, static_cast<std::int32_t>(m_needs.size()), capacities);
        for (std::size_t i = 0; i < possible.size(); ++i) {
            if (givers[static_cast<std::size_t>(possible[i].taker)] == possible[i].giver)
                m_found.take(std::move(candidates[i]));
        }
        return std::move(m_found);
    }

private:
    template <class Row>
    std::optional<Wording> wordingOf(const Row& row) const
    {
        const CivilDate today = m_facts.today();
        const auto node = m_facts.members().nodeOf(row.member);
        const bool isTime = !today || (row.from <= today && (!row.until || row.until >= today));
        if (!node || row.state != MatchState::Open || !isTime)
            return std::nullopt;
        if (row.isPrivate && !m_facts.query().withPrivate)
            return std::nullopt;
        return Wording{*node, row.what, query::listingWords(row.text, row.tags)};
    }

    void readOffers()
    {
        for (const Offer& offer : m_facts.network().all<Offer>()) {
            if (auto wording = wordingOf(offer)) {
                for (const QString& word : wording->words)
                    m_offersWith[word].push_back(m_offers.size());
                m_offers.push_back(std::move(*wording));
                m_offerRows.push_back(&offer);
            }
        }
    }

    void readNeeds()
    {
        for (const Need& need : m_facts.network().all<Need>()) {
            if (auto wording = wordingOf(need)) {
                m_needs.push_back(std::move(*wording));
                m_needRows.push_back(&need);
            }
        }
    }

    /// The fewer use a word, the more it says; a tag says twice as much as a word of the text.
    void weighWords()
    {
        QHash<QString, int> used;
        for (const auto* all : {&m_offers, &m_needs}) {
            for (const Wording& each : *all) {
                for (const QString& word : each.words)
                    ++used[word];
            }
        }
        const double count = static_cast<double>(m_offers.size() + m_needs.size());
        for (auto each = used.cbegin(); each != used.cend(); ++each) {
            const double rarity = 1.0 - 0.8 * std::log(each.value()) / std::log(count + 2.0);
            m_weights[each.key()] = rarity * (each.key().startsWith(u'#') ? 1.0 : 0.5);
        }
    }

    double fit(const Wording& need, const Wording& offer) const
    {
        // In an order that does not depend on the hash.
        std::set<QString> both;
        for (const QString& word : need.words) {
            if (offer.words.contains(word))
                both.insert(word);
        }
        double sum = 0.0;
        for (const QString& word : both)
            sum += m_weights.value(word);
        return saturating(sum, 0.6) * (need.what == offer.what ? 1.0 : kOtherKind);
    }

    /// Whether the giver is also looking for what the taker offers.
    bool goesBothWays(NodeIndex giver, NodeIndex taker) const
    {
        for (const Wording& need : m_needs) {
            if (need.node != giver)
                continue;
            for (const Wording& offer : m_offers) {
                if (offer.node == taker && fit(need, offer) >= kLeastFit)
                    return true;
            }
        }
        return false;
    }

    void lookAt(
        std::size_t need, std::vector<PossibleMatch>& possible, std::vector<Candidate>& candidates)
    {
        std::set<std::size_t> offers;
        for (const QString& word : m_needs[need].words) {
            for (const std::size_t offer : m_offersWith.value(word))
                offers.insert(offer);
        }
        std::vector<std::pair<double, std::size_t>> ranked;
        for (const std::size_t offer : offers) {
            const double fits = fit(m_needs[need], m_offers[offer]);
            if (fits >= kLeastFit && m_offers[offer].node != m_needs[need].node)
                ranked.emplace_back(-fits, offer);
        }
        std::ranges::sort(ranked);
        ranked.resize(std::min(ranked.size(), kOffersForNeed));
        for (const auto& each : ranked) {
            if (auto candidate = candidateOf(need, each.second, -each.first)) {
                possible.push_back(
                    {static_cast<std::int32_t>(need), static_cast<std::int32_t>(each.second),
                     candidate->score()});
                candidates.push_back(std::move(*candidate));
            }
        }
    }

    std::optional<Candidate> candidateOf(std::size_t need, std::size_t offer, double fits)
    {
        const NodeIndex taker = m_needs[need].node;
        const NodeIndex giver = m_offers[offer].node;
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
        score.add(ScorePart::Fit, fits);
        score.add(ScorePart::Novelty, depth, 1.0 - depth / kMaxDepth);
        const CivilDate until = m_needRows[need]->until;
        if (until && m_facts.today()) {
            const int days = until.epochDays() - m_facts.today().epochDays();
            score.add(ScorePart::Urgency, days, std::clamp(1.0 - double(days) / kSoon, 0.0, 1.0));
        }
        score.add(ScorePart::GoesBothWays, goesBothWays(giver, taker) ? 1.0 : 0.0);
        score.add(ScorePart::CommonContacts, goBetweens(m_facts, taker, giver).empty() ? 0.0 : 1.0);
        addReadiness(m_facts, taker, giver, score);
        Candidate candidate{.kind = AdviceKind::MatchNeed, .members = {taker, giver}};
        candidate.need = m_needRows[need]->id;
        candidate.offer = m_offerRows[offer]->id;
        candidate.effort = effortOf(m_facts, taker, giver);
        candidate.take(score);
        return candidate;
    }

    const WeavingFacts& m_facts;
    std::vector<Wording> m_offers;
    std::vector<const Offer*> m_offerRows;
    std::vector<Wording> m_needs;
    std::vector<const Need*> m_needRows;
    QHash<QString, std::vector<std::size_t>> m_offersWith; ///< a word
    QHash<QString, double> m_weights;
    Found m_found{kCandidates};
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
    const auto common = commonGround(facts, candidate.members[0], candidate.members[1]);
    reasons.insert(reasons.end(), common.begin(), common.end());
    return reasons;
}

} // namespace cw::advice
