// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/Candidate.h"

#include <vector>

namespace cw::advice {

/// Which candidates become today's cards: the best first, each kind counting for less the more of
/// it there is, nobody in too many, no two about the same people.
///
/// @param heldBack  of each restraint, counted up by those that nobody has too many cards for.
std::vector<Candidate> chosen(
    std::vector<Candidate> candidates, const AdviceLimits& limits,
    std::array<std::size_t, kRestraints>& heldBack);

} // namespace cw::advice
