// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/Components.h"

#include <algorithm>
#include <cstddef>

namespace cw {

namespace {

/// Everyone reachable from `start` among those not yet marked; marks them.
std::vector<NodeIndex>
reachableFrom(NodeIndex start, const CompactGraph& graph, std::vector<bool>& marked)
{
    std::vector<NodeIndex> found = {start};
    marked[static_cast<std::size_t>(start)] = true;
    for (std::size_t next = 0; next < found.size(); ++next) {
        for (const NodeIndex other : graph.neighbours(found[next])) {
            if (!marked[static_cast<std::size_t>(other)]) {
                marked[static_cast<std::size_t>(other)] = true;
                found.push_back(other);
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

Components connectedComponents(const CompactGraph& graph)
{
    Components result;
    std::vector<bool> marked(static_cast<std::size_t>(graph.nodeCount()), false);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (!marked[static_cast<std::size_t>(node)])
            result.members.push_back(reachableFrom(node, graph, marked));
    }
    std::stable_sort(
        result.members.begin(), result.members.end(),
        [](const auto& a, const auto& b) { return a.size() > b.size(); });

    result.of.resize(static_cast<std::size_t>(graph.nodeCount()));
    for (std::size_t component = 0; component < result.members.size(); ++component) {
        for (const NodeIndex node : result.members[component])
            result.of[static_cast<std::size_t>(node)] = static_cast<NodeIndex>(component);
    }
    return result;
}

} // namespace cw
