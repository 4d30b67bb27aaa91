// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/LossCurves.h"

#include "core/kernel/analytics/Robustness.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace cw::health {

namespace {

constexpr double kHalf = 0.5;

/// Of equal ones the smallest index first.
std::vector<NodeIndex> orderBy(const std::vector<double>& values)
{
    std::vector<NodeIndex> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&](NodeIndex node) {
        return values[static_cast<std::size_t>(node)];
    });
    return order;
}

} // namespace

Result<LossCurves>
drawLossCurves(const HealthMeasures& found, const LossCurveOptions& options, TaskContext& task)
{
    LossCurves curves;
    auto drawn = drawLossCurve(found.graph(), options, task);
    if (!drawn.ok())
        return drawn.error();
    curves.curve = *std::move(drawn);
    curves.robustness = cw::robustness(found.graph());
    if (!found.paths || found.paths->betweenness.empty() || found.graph().nodeCount() == 0)
        return curves;
    const std::vector<NodeIndex> largest =
        largestComponents(found.graph(), orderBy(found.paths->betweenness));
    const auto nodes = static_cast<double>(found.graph().nodeCount());
    for (const NodeIndex lost : curves.curve.lost)
        curves.byBetweenness.push_back(largest[static_cast<std::size_t>(lost)] / nodes);
    const auto sum = std::accumulate(largest.begin() + 1, largest.end(), std::int64_t{0});
    curves.robustnessByBetweenness = static_cast<double>(sum) / (nodes * nodes);
    return curves;
}

std::optional<NodeIndex>
lossesToHalf(std::span<const NodeIndex> lost, std::span<const double> shares)
{
    const auto point = std::ranges::find_if(shares, [](double share) { return share < kHalf; });
    if (point == shares.begin() || point == shares.end())
        return std::nullopt;
    return lost[static_cast<std::size_t>(point - shares.begin())];
}

std::vector<double> means(std::span<const RandomLoss> curve)
{
    std::vector<double> found;
    for (const RandomLoss& each : curve)
        found.push_back(each.mean);
    return found;
}

} // namespace cw::health
