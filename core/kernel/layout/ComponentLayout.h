// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/LayoutOptions.h"
#include "core/kernel/layout/Points.h"
#include "core/kernel/task/WorkerTeam.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace cw::layout {

struct ComponentOptions
{
    std::uint64_t seed = 1;
    double clustering = 0.5; ///< see LayoutOptions, as the next
    TieLengths lengths = TieLengths::Same;
    std::vector<std::int32_t> groups; ///< as in LayoutOptions
    Points start;                     ///< in hops; empty: from nothing
    std::vector<bool> fixed;          ///< nodes that keep their start; empty: none
};

/// Called now and then with the share that is done, 0 to 1; false stops the work.
using Progress = std::function<bool(double)>;

/// Lays out one connected graph of at least two nodes, in hops: sparse stress over pivots, started
/// from their classical scaling, then with attraction along ties and repulsion of near nodes.
///
/// Errors: Cancelled. Time about 60 sweeps of n * (128 pivots + near nodes) + 2m each.
/// Sources: Ortmann, Klimenta and Brandes, "A sparse stress model", J. Graph Algorithms Appl.
/// 21(5), 2017, for stress over pivots; van der Maaten and Hinton, "Visualizing data using t-SNE",
/// J. Mach. Learn. Res. 9, 2008, for the shape of the local forces.
Result<Points> layoutComponent(
    const CompactGraph& graph, const ComponentOptions& options, WorkerTeam& team,
    const Progress& progress);

} // namespace cw::layout
