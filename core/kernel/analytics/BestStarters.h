// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/analytics/Cascade.h"

#include <vector>

namespace cw {

/// Starters who together reach most.
struct BestStarters
{
    std::size_t simulations = 0;
    /// In the order of choosing: the first reaches most alone, each further one adds most (of equal
    /// ones the smallest index). Those that were given are not among them.
    std::vector<NodeIndex> starters;
    /// How many know in the end with those given and the first so many; [0] is without any.
    std::vector<double> reach;

    bool operator==(const BestStarters&) const = default;
};

/// Finds `count` (or, in small graphs, all) of them by lazy greedy search. What they reach beyond
/// those given is at least 1 - 1/e (63 %) of what the best `count` do, in the simulations; these
/// are those of simulateCascade(), but fewer in large graphs (n times simulations is at most 2^24,
/// or 64 simulations).
///
/// Who knows in the end are the components of the open ties: they are found once for each
/// simulation, and a starter adds the components that nobody reached before.
///
/// @param options  its starts are taken as given.
/// Errors: as simulateCascade(). Time O(simulations (n + m)), memory 4 bytes a node and simulation.
/// Source: Kempe et al. 2003 (see Cascade.h); Leskovec et al., "Cost-effective outbreak detection
/// in networks", KDD 2007 (lazy evaluation); Chen, Wang and Yang, "Efficient influence maximization
/// in social networks", KDD 2009 (components).
Result<BestStarters> bestStarters(
    const CompactGraph& graph, const CascadeOptions& options, std::size_t count, TaskContext& task);

} // namespace cw
