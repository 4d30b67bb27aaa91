// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/Positions.h"
#include "core/kernel/task/TaskContext.h"
#include "core/network/Network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace cw::query {

/// Who stands on the map and what ties them there, as Living.h says.
struct MapGraph
{
    CompactGraph graph;
    std::vector<MemberId> members; ///< of each node; ascending
    Positions places;              ///< of each node; not finite where the member stands nowhere
    std::vector<bool> pinned;      ///< of each node
};

/// O(n + m).
MapGraph mapGraph(const Network& network, CivilDate today, int arrangement = kTheMap);

struct MapLayoutOptions
{
    CivilDate today; ///< who has left by then is not on the map
    std::uint64_t seed = 1;
    /// Forgets where members stand, but for the pinned ones; else the picture is improved from
    /// where it is.
    bool fromScratch = false;
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
};

/// A picture of the map: where each member should stand. Nothing is changed; edit::applyLayout()
/// makes a Change of it.
struct MapLayout
{
    std::vector<MemberId> members;
    Positions positions; ///< map units, one a member
    double stress = 0.0; ///< how untrue to distance, 0 is perfect (kernel/layout/StressMeasure)
};

/// Lays out the whole map. Errors: Cancelled. Cost: as layoutStress().
Result<MapLayout>
layoutMap(const Network& network, const MapLayoutOptions& options, TaskContext& task);

/// Places only for the members that stand nowhere, beside those they know; all others stay where
/// they are and are not in the answer. Where nobody stands anywhere it is a whole layout. Errors:
/// Cancelled.
Result<MapLayout> placeNewcomers(const Network& network, CivilDate today, TaskContext& task);

/// Where the neighbourhood of these members settles; only those who move are in the answer, and
/// those who stood nowhere. All others stay exactly where they are; the stress is that of the whole
/// picture afterwards.
///
/// For those who ask. No edit does this by itself: the map is memory (DESIGN 4.7), and to relate
/// two members is not to ask anybody to walk; only who has no place yet gets one with the edit that
/// brings them (edit/NewPlaces).
///
/// @param members  whom something happened to; who is not on the map does not count.
/// Errors: Cancelled. Cost: O(members + relationships), see kernel/layout/Settle.
Result<MapLayout> settleAround(
    const Network& network, std::span<const MemberId> members, CivilDate today, TaskContext& task);

} // namespace cw::query
