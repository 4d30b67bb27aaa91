// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/Board.h"

#include "core/kernel/graph/WeightedMatching.h"
#include "core/query/ListingWords.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace cw::weaving {

namespace {

constexpr double kTag = 2.0;
constexpr double kWord = 1.0;
constexpr double kSameKind = 0.5; ///< no reason by itself

bool isPast(MatchState state, CivilDate until, CivilDate today)
{
    const bool isOver = state == MatchState::Met || state == MatchState::Withdrawn;
    const bool ranOut = state == MatchState::Open && until && today && until < today;
    return isOver || ranOut;
}

double weightOf(const QString& word)
{
    return word.startsWith(u'#') ? kTag : kWord;
}

double fitOf(const Offer& offer, const Need& need)
{
    const QSet<QString> offered = query::listingWords(offer.text, offer.tags);
    double fit = 0.0;
    for (const QString& word : query::listingWords(need.text, need.tags)) {
        if (offered.contains(word))
            fit += weightOf(word);
    }
    return fit > 0.0 && offer.what == need.what ? fit + kSameKind : fit;
}

bool isOpenOffer(const Offer& offer, CivilDate today)
{
    return offer.state == MatchState::Open && !isPast(offer.state, offer.until, today);
}

/// How many more needs the offer can meet.
std::int32_t roomOf(const Network& network, const Offer& offer)
{
    int taken = 0;
    network.forEachReferencing(&Need::offer, offer.id, [&](NeedId id) {
        const MatchState state = network.find(id)->state;
        taken += state == MatchState::Matched || state == MatchState::Met ? 1 : 0;
    });
    return std::max(offer.capacity.value_or(1) - taken, 0);
}

/// The open offers by the words they have.
struct OpenOffers
{
    std::vector<const Offer*> rows;
    std::vector<std::int32_t> room;
    QHash<QString, std::vector<std::size_t>> withWord;

    OpenOffers(const Network& network, CivilDate today)
    {
        for (const Offer& offer : network.all<Offer>()) {
            if (!isOpenOffer(offer, today))
                continue;
            for (const QString& word : query::listingWords(offer.text, offer.tags))
                withWord[word].push_back(rows.size());
            rows.push_back(&offer);
            room.push_back(roomOf(network, offer));
        }
    }

    /// The fits of those that have something in common with the need, by place.
    std::map<std::size_t, double> fitting(const Need& need) const
    {
        std::map<std::size_t, double> fits;
        for (const QString& word : query::listingWords(need.text, need.tags)) {
            for (const std::size_t at : withWord.value(word)) {
                if (rows[at]->member != need.member)
                    fits[at] += weightOf(word);
            }
        }
        for (auto& fit : fits)
            fit.second += rows[fit.first]->what == need.what ? kSameKind : 0.0;
        return fits;
    }
};

} // namespace

Board boardOf(const Network& network, CivilDate today)
{
    Board board;
    for (const Need& need : network.all<Need>()) {
        if (isPast(need.state, need.until, today))
            board.pastNeeds.push_back(need.id);
        else if (need.state == MatchState::Matched)
            board.matchedNeeds.push_back(need.id);
        else
            board.openNeeds.push_back(need.id);
    }
    for (const Offer& offer : network.all<Offer>())
        (isPast(offer.state, offer.until, today) ? board.pastOffers : board.openOffers)
            .push_back(offer.id);
    const auto urgency = [&network](NeedId id) {
        const Need& need = *network.find(id);
        return std::tuple(!need.until, need.until, need.from, id);
    };
    std::ranges::sort(board.openNeeds, {}, urgency);
    std::ranges::sort(board.openOffers, std::greater(), [&network](OfferId id) {
        return std::tuple(network.find(id)->from, id);
    });
    return board;
}

std::vector<OfferId>
fittingOffers(const Network& network, const Need& need, CivilDate today, std::size_t most)
{
    std::vector<std::pair<double, OfferId>> fitting;
    for (const Offer& offer : network.all<Offer>()) {
        if (offer.member == need.member || !isOpenOffer(offer, today))
            continue;
        if (const double fit = fitOf(offer, need); fit > 0.0)
            fitting.emplace_back(-fit, offer.id);
    }
    std::ranges::sort(fitting);
    std::vector<OfferId> offers;
    for (std::size_t i = 0; i < std::min(most, fitting.size()); ++i)
        offers.push_back(fitting[i].second);
    return offers;
}

std::map<NeedId, OfferId> bestMatches(const Network& network, CivilDate today)
{
    const OpenOffers offers(network, today);
    std::vector<NeedId> needs;
    std::vector<PossibleMatch> possible;
    for (const Need& need : network.all<Need>()) {
        if (need.state != MatchState::Open || isPast(need.state, need.until, today))
            continue;
        for (const auto& fit : offers.fitting(need))
            possible.push_back(
                {static_cast<std::int32_t>(needs.size()), static_cast<std::int32_t>(fit.first),
                 fit.second});
        needs.push_back(need.id);
    }
    const std::vector<std::int32_t> givers =
        heaviestMatching(possible, static_cast<std::int32_t>(needs.size()), offers.room);
    std::map<NeedId, OfferId> matches;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (givers[i] != kUnmatched)
            matches.emplace(needs[i], offers.rows[static_cast<std::size_t>(givers[i])]->id);
    }
    return matches;
}

TimeToMeet timeToMeet(const Network& network)
{
    TimeToMeet time;
    std::vector<int> days;
    for (const Need& need : network.all<Need>()) {
        if (need.state != MatchState::Met)
            continue;
        ++time.met;
        CivilDate met;
        for (const ExchangeId id : network.referencing(&Exchange::need, need.id)) {
            const CivilDate day = network.find(id)->date;
            met = met && met < day ? met : day;
        }
        if (met && need.from && need.from <= met)
            days.push_back(met.epochDays() - need.from.epochDays());
    }
    time.known = static_cast<int>(days.size());
    if (!days.empty()) {
        const auto middle = days.begin() + static_cast<std::ptrdiff_t>((days.size() - 1) / 2);
        std::ranges::nth_element(days, middle);
        time.medianDays = *middle;
    }
    return time;
}

} // namespace cw::weaving
