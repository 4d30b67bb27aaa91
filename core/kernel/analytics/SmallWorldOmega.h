// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/TaskContext.h"

#include <cstdint>
#include <optional>

namespace cw {

struct OmegaOptions
{
    int references = 20; ///< random graphs, and as many lattices
    std::uint64_t seed = 1;
    int threads = 0; ///< including the caller; 0 asks the machine. The result is always the same.
};

/// Where a graph stands between a lattice and a random graph of the same degrees: Lrandom / L -
/// C / Clattice, L the mean distance and C the mean local clustering; about -1 to 1. Near 0 it is a
/// small world, below nearer to a lattice, above nearer to a random graph. Clattice is the largest
/// of the lattices drawn and the graph itself, so that the second term is at most 1.
///
/// Distances are those from at most kOmegaSources nodes to all that each reaches: for a graph that
/// is one component. None where there are no two ties or neither the graph nor any lattice has a
/// triangle.
///
/// Errors: Cancelled. About 30 ms a reference at 2,000 nodes with 8,000 ties.
/// Source: Telesford, Joyce, Hayasaka, Burdette and Laurienti, "The ubiquity of small-world
/// networks", Brain Connectivity 1(5), 2011.
Result<std::optional<double>>
smallWorldOmega(const CompactGraph& graph, const OmegaOptions& options, TaskContext& task);

inline constexpr int kOmegaSources = 2'048;

} // namespace cw
