// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/Robustness.h"

#include "core/kernel/analytics/UnitedSets.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

} // namespace

std::vector<NodeIndex> mostTiedFirst(const CompactGraph& graph)
{
    // Each node waits under its degree; what has become less tied since waits again.
    using Waiting = std::pair<NodeIndex, NodeIndex>; // ties left, node as a negative number
    std::vector<NodeIndex> left(at(graph.nodeCount()));
    std::vector<Waiting> all;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        left[at(node)] = graph.degree(node);
        all.emplace_back(graph.degree(node), -node);
    }
    std::priority_queue<Waiting> queue(std::less<Waiting>(), std::move(all));
    std::vector<NodeIndex> order;
    order.reserve(left.size());
    constexpr NodeIndex kGone = -1;
    while (!queue.empty()) {
        const NodeIndex ties = queue.top().first;
        const NodeIndex node = -queue.top().second;
        queue.pop();
        if (left[at(node)] != ties) {
            queue.emplace(left[at(node)], -node);
            continue;
        }
        order.push_back(node);
        left[at(node)] = kGone;
        for (const NodeIndex other : graph.neighbours(node))
            left[at(other)] -= left[at(other)] != kGone;
    }
    return order;
}

std::vector<NodeIndex>
largestComponents(const CompactGraph& graph, std::span<const NodeIndex> order)
{
    assert(order.size() == at(graph.nodeCount()));
    std::vector<NodeIndex> largest(order.size() + 1, 0);
    std::vector<bool> isThere(order.size(), false);
    analytics::UnitedSets sets(graph.nodeCount());
    for (std::size_t removed = order.size(); removed-- > 0;) {
        const NodeIndex node = order[removed];
        isThere[at(node)] = true;
        NodeIndex size = 1;
        for (const NodeIndex other : graph.neighbours(node)) {
            if (isThere[at(other)])
                size = sets.unite(node, other);
        }
        largest[removed] = std::max(largest[removed + 1], size);
    }
    return largest;
}

std::optional<double> robustness(const CompactGraph& graph)
{
    if (graph.nodeCount() == 0)
        return std::nullopt;
    const std::vector<NodeIndex> largest = largestComponents(graph, mostTiedFirst(graph));
    const auto n = static_cast<double>(graph.nodeCount());
    const auto sum = std::accumulate(largest.begin() + 1, largest.end(), std::int64_t{0});
    return static_cast<double>(sum) / (n * n);
}

} // namespace cw
