// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/analytics/PathMeasures.h"
#include "core/kernel/analytics/SourceLevels.h"

#include <array>
#include <cstdint>
#include <vector>

namespace cw::analytics {

/// Sums over the shortest paths from some sources, by node. Each path counts at its far end and at
/// the nodes that it passes, none at its source.
struct PathSums
{
    std::vector<NodeIndex> reached; ///< sources from which a path leads to the node
    std::vector<std::int64_t> farness;
    std::vector<std::int32_t> eccentricity;
    std::array<std::vector<NodeIndex>, PathMeasures::kReachSteps> within;
    std::vector<std::int64_t> pathsAt; ///< pairs of a source and a node, by distance; [0] is 0
    /// The smallest of the sources' largest distances; 0 where no source has a tie.
    std::int32_t leastEccentricity = 0;
    /// How much each source depends on the node, over all sources, and the squares of that; empty
    /// where betweenness was not asked for.
    std::vector<double> dependency;
    std::vector<double> dependencySquare;

    PathSums() = default;
    /// Nothing yet.
    PathSums(NodeIndex nodes, bool withBetweenness);

    /// Counts the distances from a batch of sources that each have a tie.
    void addDistances(const SourceLevels& levels);
    /// Unites them with those from other sources. Whole numbers only: the order does not matter.
    void addDistances(const PathSums& more);
    /// Adds the dependencies on other sources.
    void addDependencies(const PathSums& more);
    /// The sums of node i become those of node names[i].
    void rename(const std::vector<NodeIndex>& names);
};

} // namespace cw::analytics
