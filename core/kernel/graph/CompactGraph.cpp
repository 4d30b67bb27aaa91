// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/CompactGraph.h"

#include <algorithm>

namespace cw {

bool CompactGraph::areNeighbours(NodeIndex a, NodeIndex b) const
{
    const auto row = neighbours(a);
    return std::binary_search(row.begin(), row.end(), b);
}

float CompactGraph::weightBetween(NodeIndex a, NodeIndex b) const
{
    const auto row = neighbours(a);
    const auto found = std::lower_bound(row.begin(), row.end(), b);
    if (found == row.end() || *found != b)
        return 0.0F;
    return hasWeights() ? weights(a)[static_cast<std::size_t>(found - row.begin())] : 1.0F;
}

std::vector<GraphEdge> CompactGraph::edges() const
{
    std::vector<GraphEdge> all;
    all.reserve(edgeCount());
    for (NodeIndex node = 0; node < nodeCount(); ++node) {
        for (const NodeIndex other : neighbours(node)) {
            if (other > node)
                all.push_back({node, other});
        }
    }
    return all;
}

} // namespace cw
