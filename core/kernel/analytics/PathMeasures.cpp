// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/PathMeasures.h"

#include "core/kernel/analytics/PathSweep.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// Unordered pairs among so many.
double pairsAmong(NodeIndex count)
{
    const auto n = static_cast<double>(count);
    return n * (n - 1.0) / 2.0;
}

} // namespace

std::optional<double> PathMeasures::normalizedBetweenness(NodeIndex node) const
{
    if (nodeCount() < 3 || betweenness.empty())
        return std::nullopt;
    return betweenness[at(node)] / pairsAmong(nodeCount() - 1);
}

std::optional<double> PathMeasures::betweennessCentralization() const
{
    if (nodeCount() < 3 || betweenness.empty())
        return std::nullopt;
    const double largest = *std::ranges::max_element(betweenness);
    double lead = 0.0;
    for (const double score : betweenness)
        lead += largest - score;
    return lead / (static_cast<double>(nodeCount() - 1) * pairsAmong(nodeCount() - 1));
}

std::optional<double> PathMeasures::closeness(NodeIndex node) const
{
    if (reached[at(node)] == 0)
        return std::nullopt;
    return static_cast<double>(reached[at(node)]) / static_cast<double>(farness[at(node)]);
}

std::optional<double> PathMeasures::reach(NodeIndex node, std::size_t steps) const
{
    if (nodeCount() < 2)
        return std::nullopt;
    return static_cast<double>(within[steps - 1][at(node)]) / static_cast<double>(nodeCount() - 1);
}

std::int64_t PathMeasures::connectedPairs() const
{
    return std::accumulate(pairsAt.begin(), pairsAt.end(), std::int64_t{0});
}

std::optional<double> PathMeasures::meanDistance() const
{
    const std::int64_t pairs = connectedPairs();
    if (pairs == 0)
        return std::nullopt;
    const std::int64_t sum = std::accumulate(farness.begin(), farness.end(), std::int64_t{0});
    return static_cast<double>(sum) / (2.0 * static_cast<double>(pairs));
}

std::optional<std::int32_t> PathMeasures::diameter() const
{
    if (pairsAt.empty())
        return std::nullopt;
    return static_cast<std::int32_t>(pairsAt.size()) - 1;
}

std::optional<double> PathMeasures::globalEfficiency() const
{
    if (nodeCount() < 2)
        return std::nullopt;
    double sum = 0.0;
    for (std::size_t distance = pairsAt.size(); distance-- > 1;)
        sum += static_cast<double>(pairsAt[distance]) / static_cast<double>(distance);
    return sum / pairsAmong(nodeCount());
}

std::optional<double> PathMeasures::connectedness() const
{
    if (nodeCount() < 2)
        return std::nullopt;
    return static_cast<double>(connectedPairs()) / pairsAmong(nodeCount());
}

Result<PathMeasures>
measurePaths(const CompactGraph& graph, const PathMeasureOptions& options, TaskContext& task)
{
    std::vector<NodeIndex> everybody(at(graph.nodeCount()));
    std::iota(everybody.begin(), everybody.end(), 0);
    analytics::PathSweep sweep(graph, options);
    Result<analytics::PathSums> swept = sweep.run(everybody, task);
    if (!swept)
        return swept.error();
    // Each pair was met from both its ends.
    for (std::int64_t& pairs : swept->pathsAt)
        pairs /= 2;
    for (double& score : swept->dependency)
        score /= 2.0;
    return PathMeasures{std::move(swept->dependency), std::move(swept->reached),
                        std::move(swept->farness),    std::move(swept->eccentricity),
                        std::move(swept->within),     std::move(swept->pathsAt)};
}

} // namespace cw
