// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <vector>

namespace cw::health {

/// Whom a round of the pulse is for.
enum class PulseCircle {
    People,    ///< individuals alone: they belong and feel safe, or do not
    Everybody, ///< organisations and groups too, for somebody speaks for them
};

/// Who is there and takes part: none who is archived, has left, or only wants to look on.
/// Ascending. O(members).
std::vector<MemberId> membersToAsk(const Network& network, PulseCircle circle);

/// Somebody whose answer is not there, or not known to be.
struct PulseWaiting
{
    MemberId member;
    CivilDate lastAsked; ///< by a round up to the day; none: no round noted that it asked them

    bool operator==(const PulseWaiting&) const = default;
};

/// Whom to ask next. Of a round with names: who was asked (where that is not noted, everybody) and
/// has not answered anything. Of an anonymous one nobody may know that: whoever it did not ask. Who
/// was never asked first, then the longest ago; of equal ones who was there first.
///
/// The round is there. O(members + answers + whom the rounds asked).
std::vector<PulseWaiting> waitingFor(const Network& network, PulseRoundId round, CivilDate day);

} // namespace cw::health
