// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

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

} // namespace cw::weaving
