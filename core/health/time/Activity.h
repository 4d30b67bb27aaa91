// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/Measured.h"
#include "core/health/time/Periods.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace cw::health {

inline constexpr std::size_t kInteractionKinds = EnumKeys<InteractionKind>::keys.size();

/// What members did together within a period.
struct PeriodActivity
{
    Period period;
    std::array<int, kInteractionKinds> byKind{}; ///< interactions
    std::size_t activeMembers = 0;               ///< who took part in one or more

    int count(InteractionKind kind) const { return byKind[static_cast<std::size_t>(kind)]; }
    int all() const;
    /// Interactions for each member who took part in any; none where nobody did.
    Measured perActiveMember() const;
    bool operator==(const PeriodActivity&) const = default;
};

struct Activity
{
    std::vector<PeriodActivity> periods;
    std::size_t undated = 0; ///< interactions without a day, which are in no period

    bool operator==(const Activity&) const = default;
};

/// Counts interactions in which at least one member takes part whom `includes` (none: everybody)
/// holds for; archived members count, for what they did was done.
///
/// @param periods  ascending without a gap. O(interactions * log).
Activity countActivity(
    const Network& network, const std::function<bool(const Member&)>& includes,
    std::span<const Period> periods);

} // namespace cw::health
