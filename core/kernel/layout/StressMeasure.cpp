// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/StressMeasure.h"

#include "core/kernel/base/Random.h"
#include "core/kernel/graph/Components.h"
#include "core/kernel/layout/WantedDistances.h"
#include "core/kernel/task/WorkerTeam.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace cw {

namespace {

constexpr std::size_t kAllUpTo = 2000;
constexpr std::size_t kTargets = 1000;
constexpr std::size_t kBatch = layout::WantedDistances::kBatch;

std::size_t sourceCountFor(std::size_t nodes)
{
    constexpr std::size_t kMany = 20000;
    constexpr std::size_t kFewSources = 400;
    return std::min(nodes, nodes <= kMany ? kAllUpTo : kFewSources);
}

/// `count` different ones of `nodes`, in random order.
std::vector<NodeIndex> draw(std::vector<NodeIndex> nodes, std::size_t count, Random& random)
{
    count = std::min(count, nodes.size());
    for (std::size_t i = 0; i < count; ++i)
        std::swap(nodes[i], nodes[i + random.below(nodes.size() - i)]);
    nodes.resize(count);
    return nodes;
}

/// Sums over pairs of r = e/d and of r^2, from which the least stress over all scales follows.
struct Sums
{
    double ratios = 0.0;
    double squares = 0.0;
    double pairs = 0.0;

    void add(double ratio)
    {
        ratios += ratio;
        squares += ratio * ratio;
        pairs += 1.0;
    }
};

Sums sumsFrom(
    const CompactGraph& graph, TieLengths lengths, const Positions& positions,
    std::span<const NodeIndex> sources, const std::vector<NodeIndex>& targets)
{
    std::vector<bool> isTarget(static_cast<std::size_t>(graph.nodeCount()), false);
    for (const NodeIndex target : targets)
        isTarget[static_cast<std::size_t>(target)] = true;
    Sums sums;
    layout::WantedDistances distances(graph, lengths);
    distances.run(sources, [&](NodeIndex node, std::uint64_t mask, std::int32_t units) {
        const auto i = static_cast<std::size_t>(node);
        if (units == 0 || !isTarget[i])
            return;
        for (; mask != 0; mask &= mask - 1) {
            const auto k = static_cast<std::size_t>(std::countr_zero(mask));
            const auto j = static_cast<std::size_t>(sources[k]);
            const double dx = positions.x[i] - positions.x[j];
            const double dy = positions.y[i] - positions.y[j];
            sums.add(std::sqrt(dx * dx + dy * dy) / units);
        }
    });
    return sums;
}

bool areSound(const CompactGraph& graph, const Positions& positions)
{
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    const auto finite = [](double value) { return std::isfinite(value); };
    return positions.x.size() == n && positions.y.size() == n &&
           std::all_of(positions.x.begin(), positions.x.end(), finite) &&
           std::all_of(positions.y.begin(), positions.y.end(), finite);
}

} // namespace

Result<double> normalizedStress(
    const CompactGraph& graph, const Positions& positions, const StressOptions& options,
    TaskContext& task)
{
    if (!areSound(graph, positions))
        return Error{ErrorCode::InvalidArgument, "positions", {}};
    const Components components = connectedComponents(graph);
    if (components.count() == 0 || components.members.front().size() < 2)
        return 0.0;
    const std::vector<NodeIndex>& giant = components.members.front();

    Random random(options.seed);
    const std::vector<NodeIndex> sources = draw(giant, sourceCountFor(giant.size()), random);
    const std::size_t batches = (sources.size() + kBatch - 1) / kBatch;
    std::vector<std::vector<NodeIndex>> targets(batches);
    for (std::vector<NodeIndex>& some : targets)
        some = giant.size() <= kAllUpTo ? giant : draw(giant, kTargets, random);

    std::vector<Sums> parts(batches);
    WorkerTeam team(batches > 1 ? options.threads : 1);
    team.run(batches, [&](std::size_t batch) {
        if (task.cancelled())
            return;
        const std::size_t first = batch * kBatch;
        parts[batch] = sumsFrom(
            graph, options.lengths, positions,
            std::span(sources).subspan(first, std::min(kBatch, sources.size() - first)),
            targets[batch]);
    });
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};

    Sums all;
    for (const Sums& part : parts) {
        all.ratios += part.ratios;
        all.squares += part.squares;
        all.pairs += part.pairs;
    }
    // With s = ratios / squares the sum of (s r - 1)^2 is pairs - ratios^2 / squares.
    if (!(all.squares > 0.0))
        return 1.0;
    return std::max(0.0, 1.0 - all.ratios * all.ratios / (all.squares * all.pairs));
}

} // namespace cw
