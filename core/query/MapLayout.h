// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/LayoutOptions.h"
#include "core/kernel/layout/Positions.h"
#include "core/kernel/task/TaskContext.h"
#include "core/network/Network.h"

#include <QString>

#include <cstdint>
#include <optional>
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

/// Without weights. O(n + m).
MapGraph mapGraph(const Network& network, CivilDate today, int arrangement = kTheMap);

struct MapLayoutOptions
{
    CivilDate today; ///< who has left by then is not on the map
    std::uint64_t seed = 1;
    /// Forgets where members stand, but for the pinned ones and for left and right; else the
    /// picture is improved from where it is.
    bool fromScratch = false;
    double clustering = 0.5; ///< 0 is faithful to distance alone, 1 shows groups most
    /// FromWeights: the deeper a relationship under `rule`, the shorter; see depthLength().
    TieLengths lengths = TieLengths::Same;
    Rule rule = Rule::Claimed;
    /// Key of a member attribute (core/query/attributes): members with the same value are held
    /// together and apart from the others; of several values the first counts. Empty: none are.
    QString groupBy;
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
};

/// A picture of the map: where each member should stand. Nothing is changed; edit::applyLayout()
/// makes a Change of it.
struct MapLayout
{
    std::vector<MemberId> members;
    Positions positions; ///< map units, one a member
    double stress = 0.0; ///< how untrue to distance, 0 is perfect (kernel/layout/StressMeasure)
    /// The same against the lengths that were asked for; `stress` where all are alike.
    double askedStress = 0.0;
};

/// How long a relationship of this depth is to be drawn, in steps: from 1.5 where people are aware
/// of each other to half where they collaborate; 1 where the depth is not known.
double depthLength(std::optional<double> depth);

/// Lays out the whole map. Errors: Cancelled; NotFound ("attribute") where `groupBy` is none; as
/// layoutStress(). Cost: as layoutStress().
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
