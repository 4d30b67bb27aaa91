// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/Communities.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/WorkerTeam.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cw::layout {

/// Communities within communities, each a run of one order of the nodes.
struct NestedGroups
{
    /// All nodes, those of a group side by side at every level.
    std::vector<NodeIndex> order;
    /// Of each level, the coarsest first: where in the order each group ends; ascending, the last
    /// is the number of nodes.
    std::vector<std::vector<std::size_t>> ends;
};

/// Splits communities `levels - 1` times more, each group into the communities of its own ties.
/// Modularity finds the larger groups of a larger network; splitting again finds the circles of a
/// dozen or two in which people know one another, however large the whole is.
///
/// The same input gives the same groups on any number of threads. Time as `levels` searches for
/// communities, shared by the team.
NestedGroups nestGroups(
    const CompactGraph& graph, const Communities& communities, int levels, std::uint64_t seed,
    WorkerTeam& team);

} // namespace cw::layout
