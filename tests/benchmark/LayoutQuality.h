// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/Positions.h"

#include <vector>

namespace cw::benchmarks {

/// How good a picture is, by measures that favour nobody's way of drawing; as
/// ../shared/tools/layout_quality.py has them, which other samples of pairs and nodes are drawn in.
struct LayoutQuality
{
    double stress = 0.0; ///< see normalizedStress; 0 is perfect
    double kept = 0.0; ///< mean Jaccard index of a node's nearest and its neighbours; 1 is perfect
    double collisions = 0.0; ///< share of nodes nearer to another than 5 % of the median tie
    double silhouette = 0.0; ///< simplified, of the communities; 1 is perfect
};

/// @param communities  each a list of nodes; those of fewer than ten do not count.
/// Up to 5,000 nodes of the largest component are looked at. Time O(5,000 n).
LayoutQuality qualityOf(
    const CompactGraph& graph, const std::vector<std::vector<NodeIndex>>& communities,
    const Positions& positions);

} // namespace cw::benchmarks
