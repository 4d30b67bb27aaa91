// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <optional>
#include <vector>

namespace cw::weaving {

/// How many introductions got how far. Each step counts those that went further, too.
struct FunnelSteps
{
    int suggested = 0;
    int asked = 0;  ///< at least one side
    int agreed = 0; ///< both said yes
    int made = 0;
    int inTouch = 0; ///< the two have spoken, or something came of it
    int bore = 0;    ///< something came of it
    int declined = 0;
    int came = 0; ///< to an end, whatever it was

    bool operator==(const FunnelSteps&) const = default;
};

struct FunnelMonth
{
    int year = 0;
    int month = 0; ///< 1 to 12
    FunnelSteps steps;

    bool operator==(const FunnelMonth&) const = default;
};

struct Funnel
{
    FunnelSteps all;
    std::vector<FunnelMonth> months; ///< by the day of the suggestion; none left out in between

    /// Share of those made that bore something, among those that came to an end; none: none did.
    std::optional<double> bearing() const;

    bool operator==(const Funnel&) const = default;
};

/// Cost: O(introductions).
Funnel funnelOf(const Network& network);

} // namespace cw::weaving
