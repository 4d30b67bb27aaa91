// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/ComponentLayout.h"
#include "core/kernel/layout/Geometry.h"
#include "core/kernel/task/WorkerTeam.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace cw::layout {

/// What is known beforehand about the nodes of one component, in map units.
struct GivenPlaces
{
    std::vector<std::optional<Place>> start;
    std::vector<bool> pinned; ///< each with a start

    bool any() const;
    bool anyPinned() const;
};

struct PlacementOptions
{
    std::uint64_t seed = 1;
    double clustering = 0.5;
    TieLengths lengths = TieLengths::Same;
    std::vector<std::int32_t> groups; ///< as in LayoutOptions
};

/// Lays out one connected graph of at least two nodes in map units: near nodes about kNodeSpacing
/// apart, the longest axis level, anywhere in the plane; or, where places are given, at their
/// scale, their turn and their place, the pinned ones exactly there.
///
/// Errors: Cancelled.
Result<std::vector<Place>> placeComponent(
    const CompactGraph& graph, const GivenPlaces& given, const PlacementOptions& options,
    WorkerTeam& team, const Progress& progress);

} // namespace cw::layout
