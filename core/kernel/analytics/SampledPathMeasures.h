// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/TaskContext.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace cw {

struct PathSampleOptions
{
    /// How many nodes to measure from. Components too small for a sample are measured in full.
    std::size_t sources = 4096;
    /// With what probability each bound holds; above 0, below 1.
    double confidence = 0.95;
    std::uint64_t seed = 1;
    /// Including the caller; 0 asks the machine. The result is the same for any number.
    int threads = 0;
};

/// A value known only to lie within `bound` of what is given, with the probability asked for; 0
/// where it is exact.
struct Estimate
{
    double value = 0.0;
    double bound = 0.0;
    bool operator==(const Estimate&) const = default;
};

/// PathMeasures of a graph too large to wait for them, from the shortest paths of some nodes to
/// all. Definitions, and what is not defined, as there.
struct SampledPathMeasures
{
    /// Of each node.
    std::vector<Estimate> betweenness;
    /// Of each node: the standard error of its betweenness. Twice as much covers the truth about
    /// eight times in ten (few sources matter much to a node): far narrower than the bound, and
    /// without its guarantee.
    std::vector<double> betweennessError;
    /// Of each node; none for isolates.
    std::vector<std::optional<Estimate>> closeness;
    std::optional<Estimate> meanDistance;
    std::optional<Estimate> globalEfficiency;
    std::optional<double> connectedness; ///< exact
    /// The longest distance met, and one that no distance can exceed; none where nobody has a tie.
    std::optional<std::int32_t> diameterAtLeast;
    std::optional<std::int32_t> diameterAtMost;
    std::size_t sources = 0; ///< that were measured from

    bool operator==(const SampledPathMeasures&) const = default;
};

/// Measures from a random sample of the nodes. Bounds for betweenness are the empirical
/// Bernstein-Serfling inequality, for distances that of Hoeffding and Serfling.
///
/// Errors: Cancelled. Time O(sources m), memory O(n + m) a thread. Thread: any.
/// Source: Brandes and Pich, "Centrality estimation in large networks", Int. J. Bifurcation and
/// Chaos 17(7), 2007; Bardenet and Maillard, "Concentration inequalities for sampling without
/// replacement", Bernoulli 21(3), 2015 (corollary 2.5 and theorem 4.3).
Result<SampledPathMeasures>
samplePaths(const CompactGraph& graph, const PathSampleOptions& options, TaskContext& task);

} // namespace cw
