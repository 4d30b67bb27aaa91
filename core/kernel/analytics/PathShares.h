// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/TaskContext.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cw {

/// How much of all going to and fro runs over each node and each tie: betweenness as a share. Where
/// several shortest paths join a pair, each counts for its part.
struct PathShares
{
    /// Of each node: of the pairs of others, the share whose shortest paths pass it.
    std::vector<double> nodes;
    /// Of each edge number: of all pairs, the share whose shortest paths run over it.
    std::vector<double> edges;
    std::size_t sources = 0; ///< measured from so many nodes; from all of them the shares are exact

    bool operator==(const PathShares&) const = default;
};

struct PathShareOptions
{
    std::size_t sources = 256; ///< nodes to measure from; all where there are no more
    std::uint64_t seed = 1;
};

/// Errors: Cancelled. Time O(sources m), memory O(n + m). Source: Brandes, "On variants of
/// shortest-path betweenness centrality and their generic computation", Social Networks 30(2),
/// 2008; the sample as in Brandes and Pich (SampledPathMeasures.h).
Result<PathShares>
pathShares(const CompactGraph& graph, const PathShareOptions& options, TaskContext& task);

} // namespace cw
