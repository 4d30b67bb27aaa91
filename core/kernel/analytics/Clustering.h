// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace cw {

/// How far those who know the same one know each other.
struct Clustering
{
    std::vector<std::int64_t> triangles; ///< that each node is a corner of
    std::vector<std::int64_t> pairs;     ///< of neighbours that each node has

    /// Share of the node's pairs of neighbours that have a tie; none below 2 neighbours.
    std::optional<double> local(NodeIndex node) const;
    /// Mean of local(), 0 for those that have none; none without nodes. (The other custom, to leave
    /// these out, gives a larger number.)
    std::optional<double> averageLocal() const;
    /// Three times the triangles over the paths of two ties; none where there is no such path.
    std::optional<double> transitivity() const;
};

/// Time O(m^1.5).
Clustering measureClustering(const CompactGraph& graph);

} // namespace cw
