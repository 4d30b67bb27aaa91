// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <map>
#include <optional>
#include <vector>

namespace cw::weaving {

/// What is offered and looked for, by how far it is.
struct Board
{
    std::vector<NeedId> openNeeds; ///< the most urgent first, then the oldest
    std::vector<NeedId> matchedNeeds;
    std::vector<OfferId> openOffers; ///< the newest first
    std::vector<NeedId> pastNeeds;   ///< met and withdrawn
    std::vector<OfferId> pastOffers;

    bool operator==(const Board&) const = default;
};

/// What can be shown as of today: what has run out of its time is past. Cost: O(n log n) of the
/// offers and needs.
Board boardOf(const Network& network, CivilDate today);

/// Open offers of others that have room and something in common with the need, a tag more than a
/// word; the best first.
///
/// @param most  that many, 1 and more. Cost: O(offers).
std::vector<OfferId>
fittingOffers(const Network& network, const Need& need, CivilDate today, std::size_t most);

/// Of each open need the offer that suits it when all are looked at together: the matches fit best
/// in sum, and no offer is asked for more than it has room for. What fits nothing is left out.
///
/// Cost: of the pairs that have a word or tag in common, as heaviestMatching().
std::map<NeedId, OfferId> bestMatches(const Network& network, CivilDate today);

/// How long needs were open until they were met, as far as an exchange says when that was.
struct TimeToMeet
{
    std::optional<int> medianDays; ///< of an even number the earlier; none: none is known
    int known = 0;                 ///< met needs of which it is known
    int met = 0;                   ///< met needs

    bool operator==(const TimeToMeet&) const = default;
};

/// Cost: O(needs + exchanges).
TimeToMeet timeToMeet(const Network& network);

} // namespace cw::weaving
