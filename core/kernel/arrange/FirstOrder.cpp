// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/FirstOrder.h"

#include "core/kernel/graph/Components.h"

#include <cmath>
#include <numbers>

namespace cw::arrange {

namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;

/// Depth first from `start`; ranks follow on from `next`.
void walk(
    const CompactGraph& graph, NodeIndex start, std::vector<double>& ranks, double& next,
    std::vector<NodeIndex>& stack)
{
    stack.push_back(start);
    while (!stack.empty()) {
        const NodeIndex node = stack.back();
        stack.pop_back();
        double& rank = ranks[static_cast<std::size_t>(node)];
        if (rank >= 0.0)
            continue;
        rank = next++;
        const auto around = graph.neighbours(node);
        for (std::size_t i = around.size(); i-- > 0;) {
            if (ranks[static_cast<std::size_t>(around[i])] < 0.0)
                stack.push_back(around[i]);
        }
    }
}

} // namespace

std::vector<double> walkRanks(const CompactGraph& graph)
{
    std::vector<double> ranks(static_cast<std::size_t>(graph.nodeCount()), -1.0);
    std::vector<NodeIndex> stack;
    double next = 0.0;
    for (const std::vector<NodeIndex>& component : connectedComponents(graph).members)
        walk(graph, component.front(), ranks, next, stack);
    return ranks;
}

bool isPlaced(const ArrangeOptions& options, NodeIndex node)
{
    const auto at = static_cast<std::size_t>(node);
    return at < options.from.size() && std::isfinite(options.from[at].x) &&
           std::isfinite(options.from[at].y);
}

Place middleOf(const ArrangeOptions& options, std::span<const NodeIndex> nodes)
{
    Place sum;
    double count = 0.0;
    for (const NodeIndex node : nodes) {
        if (!isPlaced(options, node))
            continue;
        sum = sum + options.from[static_cast<std::size_t>(node)];
        ++count;
    }
    return count > 0.0 ? Place{sum.x / count, sum.y / count} : Place{};
}

double wrapped(double angle)
{
    const double rest = std::fmod(angle, kTurn);
    const double positive = rest < 0.0 ? rest + kTurn : rest;
    return positive < kTurn ? positive : 0.0;
}

std::vector<double>
startAngles(const CompactGraph& graph, const ArrangeOptions& options, Place centre)
{
    std::vector<double> angles = walkRanks(graph);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        double& angle = angles[static_cast<std::size_t>(node)];
        angle *= kTurn / static_cast<double>(graph.nodeCount());
        if (!isPlaced(options, node))
            continue;
        const Place away = options.from[static_cast<std::size_t>(node)] - centre;
        if (away.x != 0.0 || away.y != 0.0)
            angle = std::atan2(away.y, away.x);
        angle = wrapped(angle);
    }
    return angles;
}

} // namespace cw::arrange
