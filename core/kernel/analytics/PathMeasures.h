// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/TaskContext.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace cw {

struct PathMeasureOptions
{
    /// Without it only distances are measured, at about a tenth of the time.
    bool betweenness = true;
    /// Including the caller; 0 asks the machine. The result is the same for any number.
    int threads = 0;
};

/// What the shortest paths between all pairs of nodes come to. Every tie is one step long, either
/// way: weights and directions do not matter. "Not defined" is nullopt, never 0.
struct PathMeasures
{
    /// Reach is counted within 1 to so many steps.
    static constexpr std::size_t kReachSteps = 3;

    /// Of each node, over all pairs of others that it could lie between, the share of their
    /// shortest paths that pass it; each pair once. Empty where it was not asked for.
    std::vector<double> betweenness;
    /// Of each node: the others that some path leads to.
    std::vector<NodeIndex> reached;
    /// Of each node: the sum of its distances to those.
    std::vector<std::int64_t> farness;
    /// Of each node: the largest of these distances; 0 for isolates.
    std::vector<std::int32_t> eccentricity;
    /// within[k - 1] of each node: the others that are at most k steps away.
    std::array<std::vector<NodeIndex>, kReachSteps> within;
    /// Pairs of nodes, each once, by their distance: [0] is 0, the last is that of the diameter;
    /// empty where no tie joins anybody.
    std::vector<std::int64_t> pairsAt;

    NodeIndex nodeCount() const { return static_cast<NodeIndex>(reached.size()); }

    /// Betweenness as the share of the (n - 1)(n - 2) / 2 pairs of others; none below 3 nodes.
    std::optional<double> normalizedBetweenness(NodeIndex node) const;
    /// Freeman's: how much the most central node leads the others, 0 (all alike) to 1 (a star);
    /// none below 3 nodes. Source: Freeman, "Centrality in social networks: conceptual
    /// clarification", Social Networks 1, 1979.
    std::optional<double> betweennessCentralization() const;

    /// The reached over the sum of the distances to them, as igraph 0.10 has it; none for isolates.
    std::optional<double> closeness(NodeIndex node) const;
    /// Share of the others that are at most `steps` (1 to kReachSteps) away; none for one node.
    std::optional<double> reach(NodeIndex node, std::size_t steps) const;

    /// Unordered pairs that some path joins.
    std::int64_t connectedPairs() const;
    /// Over the pairs that some path joins; none where there is no such pair. A network that falls
    /// apart can look better by it: show it with connectedness().
    std::optional<double> meanDistance() const;
    /// The largest distance of a pair that some path joins; none where there is no such pair.
    std::optional<std::int32_t> diameter() const;
    /// Mean of 1 / distance over all pairs, 0 for those that no path joins; none below 2 nodes.
    std::optional<double> globalEfficiency() const;
    /// Share of the pairs that some path joins; none below 2 nodes.
    std::optional<double> connectedness() const;

    bool operator==(const PathMeasures&) const = default;
};

/// Measures all pairs of nodes in one pass.
///
/// Errors: Cancelled. Time O(n m), memory O(n + m) a thread.
/// Thread: any; the graph does not change.
/// Source: Brandes, "A faster algorithm for betweenness centrality", J. Math. Sociology 25(2),
/// 2001.
Result<PathMeasures>
measurePaths(const CompactGraph& graph, const PathMeasureOptions& options, TaskContext& task);

} // namespace cw
