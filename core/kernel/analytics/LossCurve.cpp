// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/LossCurve.h"

#include "core/kernel/analytics/Robustness.h"
#include "core/kernel/base/Random.h"
#include "core/kernel/task/WorkerTeam.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace cw {

namespace {

using Sizes = std::vector<NodeIndex>;

/// Evenly from 0 to all, each number once.
Sizes pointsOf(NodeIndex nodes, std::size_t most)
{
    const auto steps = std::clamp<std::int64_t>(static_cast<std::int64_t>(most) - 1, 1, nodes);
    Sizes points;
    for (std::int64_t i = 0; i <= steps; ++i)
        points.push_back(static_cast<NodeIndex>(i * nodes / steps));
    return points;
}

Sizes at(const Sizes& points, const Sizes& largest)
{
    Sizes sizes;
    for (const NodeIndex lost : points)
        sizes.push_back(largest[static_cast<std::size_t>(lost)]);
    return sizes;
}

Sizes randomOrder(NodeIndex nodes, Random& random)
{
    Sizes order(static_cast<std::size_t>(nodes));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    return order;
}

/// @param sizes  of each run.
RandomLoss lossOf(Sizes sizes, double nodes)
{
    std::ranges::sort(sizes);
    const auto runs = static_cast<double>(sizes.size());
    double sum = 0.0;
    double ofSquares = 0.0;
    for (const NodeIndex size : sizes) {
        const double share = size / nodes;
        sum += share;
        ofSquares += share * share;
    }
    constexpr double k95 = 1.959963984540054; // standard deviations
    const double mean = sum / runs;
    const double variance = std::max(ofSquares - sum * mean, 0.0) / (runs - 1.0);
    const std::size_t tail = sizes.size() / 20;
    return {
        mean, sizes.front() == sizes.back() ? 0.0 : k95 * std::sqrt(variance / runs),
        sizes[tail] / nodes, sizes[sizes.size() - 1 - tail] / nodes};
}

} // namespace

Result<LossCurve>
drawLossCurve(const CompactGraph& graph, const LossCurveOptions& options, TaskContext& task)
{
    LossCurve curve;
    const NodeIndex nodes = graph.nodeCount();
    if (nodes == 0)
        return curve;
    curve.lost = pointsOf(nodes, options.points);
    for (const NodeIndex size : at(curve.lost, largestComponents(graph, mostTiedFirst(graph))))
        curve.targeted.push_back(static_cast<double>(size) / nodes);
    std::vector<Sizes> runs(std::max<std::size_t>(options.runs, 2));
    WorkerTeam team(options.threads);
    const auto round = static_cast<std::size_t>(team.threadCount()) * 4;
    for (std::size_t begin = 0; begin < runs.size(); begin += round) {
        const std::size_t end = std::min(begin + round, runs.size());
        team.run(end - begin, [&](std::size_t i) {
            if (task.cancelled())
                return;
            Random random(options.seed * 0x9e3779b97f4a7c15U + begin + i);
            runs[begin + i] = at(curve.lost, largestComponents(graph, randomOrder(nodes, random)));
        });
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        task.report(static_cast<double>(end) / static_cast<double>(runs.size()));
    }
    for (std::size_t point = 0; point < curve.lost.size(); ++point) {
        Sizes sizes;
        for (const Sizes& run : runs)
            sizes.push_back(run[point]);
        curve.random.push_back(lossOf(std::move(sizes), nodes));
    }
    return curve;
}

} // namespace cw
