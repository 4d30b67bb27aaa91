// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Random.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/TaskContext.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace cw {

/// A graph of so many nodes with so many ties, each such graph being as likely as any other.
/// O(n + m log m).
///
/// @param ties  at most nodes (nodes - 1) / 2.
/// Source: Erdos and Renyi's G(n, m).
CompactGraph randomGraph(NodeIndex nodes, std::size_t ties, Random& random);

/// What chance alone gives in graphs of one size; a number of a network means something beside it.
/// It depends on the size only, so it can be kept for all networks of that size.
struct NullModel
{
    NodeIndex nodes = 0;
    std::size_t ties = 0;
    // Of each graph drawn; NaN where not defined.
    std::vector<double> transitivities;
    std::vector<double> meanDistances; ///< of the pairs that are joined
    std::vector<double> coreFits;
    std::vector<NodeIndex> largestDegrees;

    int drawn() const { return static_cast<int>(coreFits.size()); }
};

struct NullModelOptions
{
    int graphs = 199;
    std::uint64_t seed = 1;
    int threads = 0; ///< including the caller; 0 asks the machine. The result is always the same.
};

/// Distances are those from at most kDistanceSources random nodes to all others.
/// Errors: Cancelled. About 10 ms a graph at 2,000 nodes with 8,000 ties.
Result<NullModel> drawNullModel(
    NodeIndex nodes, std::size_t ties, const NullModelOptions& options, TaskContext& task);

inline constexpr std::size_t kDistanceSources = 256;

/// Mean of what is defined; none where nothing is.
std::optional<double> meanOf(const std::vector<double>& values);

/// Chance of a value at least so large, the network itself being one of the draws: never 0.
double chanceOfAtLeast(double value, const std::vector<double>& drawn);

/// How much shorter ways are than in a lattice and how much denser circles than by chance:
/// (C / Crandom) / (L / Lrandom), C the transitivity and L the mean distance; above 1 counts as
/// small-world. It grows with the size: not for comparing networks of unlike sizes. None where one
/// of the four is not defined or nought by chance.
///
/// Source: Humphries and Gurney, "Network 'small-world-ness'", PLoS ONE 3(4), 2008.
std::optional<double> smallWorldSigma(
    std::optional<double> transitivity, std::optional<double> meanDistance, const NullModel& null);

} // namespace cw
