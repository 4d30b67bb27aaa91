// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <vector>

namespace cw {

/// The connected components of a graph, largest first (of equal ones that with the smallest node).
struct Components
{
    /// Component of each node (size nodeCount()).
    std::vector<NodeIndex> of;
    /// Nodes of each component, ascending.
    std::vector<std::vector<NodeIndex>> members;

    NodeIndex count() const { return static_cast<NodeIndex>(members.size()); }
};

/// O(n + m).
Components connectedComponents(const CompactGraph& graph);

} // namespace cw
