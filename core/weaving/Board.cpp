// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/Board.h"

#include "core/query/ListingWords.h"

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

double fitOf(const Offer& offer, const Need& need)
{
    const QSet<QString> offered = query::listingWords(offer.text, offer.tags);
    double fit = 0.0;
    for (const QString& word : query::listingWords(need.text, need.tags)) {
        if (offered.contains(word))
            fit += word.startsWith(u'#') ? kTag : kWord;
    }
    return fit > 0.0 && offer.what == need.what ? fit + kSameKind : fit;
}

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
        const bool isFree = offer.member != need.member && offer.state == MatchState::Open &&
                            !isPast(offer.state, offer.until, today);
        if (!isFree)
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

} // namespace cw::weaving
