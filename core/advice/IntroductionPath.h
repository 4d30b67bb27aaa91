// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/facts/WeavingFacts.h"

#include <vector>

namespace cw::advice {

/// The way from one to the other that an introduction would take: over the contact who is closest
/// to both, else by the ties that are deepest (a tie of depth 5 is one step long, of depth 1 five,
/// of unknown depth four). Empty where there is no way.
std::vector<PathStep> introductionPath(const WeavingFacts& facts, NodeIndex from, NodeIndex to);

} // namespace cw::advice
