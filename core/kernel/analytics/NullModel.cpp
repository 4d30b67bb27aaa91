// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/NullModel.h"

#include "core/kernel/analytics/Clustering.h"
#include "core/kernel/analytics/CorePeriphery.h"
#include "core/kernel/analytics/SampledDistance.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "core/kernel/task/WorkerTeam.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

namespace cw {

namespace {

constexpr double kNotDefined = std::numeric_limits<double>::quiet_NaN();

using Pair = std::pair<NodeIndex, NodeIndex>;

Pair randomPair(NodeIndex nodes, Random& random)
{
    const auto n = static_cast<std::uint64_t>(nodes);
    const auto a = static_cast<NodeIndex>(random.below(n));
    auto b = static_cast<NodeIndex>(random.below(n - 1));
    b += b >= a;
    return {std::min(a, b), std::max(a, b)};
}

/// So many different pairs, ascending.
std::vector<Pair> randomPairs(NodeIndex nodes, std::size_t count, Random& random)
{
    // Whatever was drawn twice is drawn anew: that keeps every set as likely as any other.
    std::vector<Pair> pairs;
    pairs.reserve(count);
    while (pairs.size() < count) {
        while (pairs.size() < count)
            pairs.push_back(randomPair(nodes, random));
        std::ranges::sort(pairs);
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    }
    return pairs;
}

std::size_t pairsOf(NodeIndex nodes)
{
    const auto n = static_cast<std::size_t>(nodes);
    return n == 0 ? 0 : n * (n - 1) / 2;
}

std::uint64_t seedOf(std::uint64_t seed, std::size_t graph)
{
    return seed * 0x9e3779b97f4a7c15U + graph;
}

} // namespace

CompactGraph randomGraph(NodeIndex nodes, std::size_t ties, Random& random)
{
    assert(ties <= pairsOf(nodes));
    GraphBuilder builder(nodes);
    builder.reserve(ties);
    if (ties <= pairsOf(nodes) / 2) {
        for (const Pair& pair : randomPairs(nodes, ties, random))
            builder.addEdge(pair.first, pair.second);
        return builder.build();
    }
    // So dense that it is quicker to draw what is missing.
    const std::vector<Pair> missing = randomPairs(nodes, pairsOf(nodes) - ties, random);
    auto next = missing.begin();
    for (NodeIndex a = 0; a < nodes; ++a) {
        for (NodeIndex b = a + 1; b < nodes; ++b) {
            if (next != missing.end() && *next == Pair(a, b))
                ++next;
            else
                builder.addEdge(a, b);
        }
    }
    return builder.build();
}

Result<NullModel>
drawNullModel(NodeIndex nodes, std::size_t ties, const NullModelOptions& options, TaskContext& task)
{
    const auto graphs = static_cast<std::size_t>(options.graphs);
    NullModel null;
    null.nodes = nodes;
    null.ties = ties;
    null.transitivities.assign(graphs, kNotDefined);
    null.meanDistances.assign(graphs, kNotDefined);
    null.coreFits.assign(graphs, kNotDefined);
    null.largestDegrees.assign(graphs, 0);
    const auto draw = [&](std::size_t i) {
        Random random(seedOf(options.seed, i));
        const CompactGraph graph = randomGraph(nodes, ties, random);
        null.transitivities[i] = measureClustering(graph).transitivity().value_or(kNotDefined);
        null.meanDistances[i] =
            analytics::sampledMeanDistance(graph, kDistanceSources, random).value_or(kNotDefined);
        for (NodeIndex node = 0; node < nodes; ++node)
            null.largestDegrees[i] = std::max(null.largestDegrees[i], graph.degree(node));
        if (const auto parting = fitCorePeriphery(graph, random.next()))
            null.coreFits[i] = parting->fit;
    };
    WorkerTeam team(options.threads);
    const auto round = static_cast<std::size_t>(team.threadCount()) * 2;
    for (std::size_t begin = 0; begin < graphs; begin += round) {
        team.run(std::min(round, graphs - begin), [&](std::size_t i) {
            if (!task.cancelled())
                draw(begin + i);
        });
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        const std::size_t done = std::min(begin + round, graphs);
        task.report(static_cast<double>(done) / static_cast<double>(graphs));
    }
    return null;
}

std::optional<double> meanOf(const std::vector<double>& values)
{
    double sum = 0.0;
    std::size_t defined = 0;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        sum += value;
        ++defined;
    }
    if (defined == 0)
        return std::nullopt;
    return sum / static_cast<double>(defined);
}

double chanceOfAtLeast(double value, const std::vector<double>& drawn)
{
    // What is equal but for rounding counts as equal.
    const double least = value - 1e-9;
    const auto asLarge = std::ranges::count_if(drawn, [&](double each) { return each >= least; });
    return (static_cast<double>(asLarge) + 1.0) / (static_cast<double>(drawn.size()) + 1.0);
}

std::optional<double> smallWorldSigma(
    std::optional<double> transitivity, std::optional<double> meanDistance, const NullModel& null)
{
    const std::optional<double> randomTransitivity = meanOf(null.transitivities);
    const std::optional<double> randomDistance = meanOf(null.meanDistances);
    if (!transitivity || !meanDistance || !randomTransitivity || !randomDistance)
        return std::nullopt;
    if (!(*randomTransitivity > 0.0))
        return std::nullopt;
    return (*transitivity / *randomTransitivity) / (*meanDistance / *randomDistance);
}

} // namespace cw
