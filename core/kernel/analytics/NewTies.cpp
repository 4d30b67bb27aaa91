// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/NewTies.h"

#include "core/kernel/analytics/PathMeasures.h"
#include "core/kernel/analytics/UnitedSets.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>

namespace cw {

namespace {

bool isNew(const CompactGraph& graph, GraphEdge ends)
{
    return ends.first != ends.second && !graph.areNeighbours(ends.first, ends.second);
}

/// Pairs that some path joins, each once.
std::int64_t joinedPairs(const CompactGraph& graph, analytics::UnitedSets& sets)
{
    for (const GraphEdge& edge : graph.edges())
        sets.unite(edge.first, edge.second);
    std::int64_t pairs = 0;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const std::int64_t size = sets.sizeOf(node);
        if (sets.rootOf(node) == node)
            pairs += size * (size - 1) / 2;
    }
    return pairs;
}

} // namespace

CompactGraph withTies(const CompactGraph& graph, std::span<const GraphEdge> ties)
{
    GraphBuilder builder(graph.nodeCount());
    builder.reserve(graph.edgeCount() + ties.size());
    for (const GraphEdge& edge : graph.edges())
        builder.addEdge(edge.first, edge.second);
    for (const GraphEdge& tie : ties)
        builder.addEdge(tie.first, tie.second);
    return builder.build();
}

NewTies
tiesThatJoin(const CompactGraph& graph, std::span<const GraphEdge> candidates, std::size_t count)
{
    NewTies best;
    best.sources = static_cast<std::size_t>(graph.nodeCount());
    if (graph.nodeCount() < 2)
        return best;
    analytics::UnitedSets sets(graph.nodeCount());
    std::int64_t joined = joinedPairs(graph, sets);
    const auto n = static_cast<std::int64_t>(graph.nodeCount());
    const auto share = [&] {
        return static_cast<double>(joined) / static_cast<double>(n * (n - 1) / 2);
    };
    best.before = share();
    while (best.chosen.size() < count) {
        std::int64_t most = 0;
        GraphEdge chosen;
        for (const GraphEdge& each : candidates) {
            if (sets.rootOf(each.first) == sets.rootOf(each.second))
                continue;
            const std::int64_t gain =
                std::int64_t{sets.sizeOf(each.first)} * sets.sizeOf(each.second);
            if (gain > most) {
                most = gain;
                chosen = each;
            }
        }
        if (most == 0)
            break;
        sets.unite(chosen.first, chosen.second);
        joined += most;
        best.chosen.push_back({chosen, share()});
    }
    return best;
}

Result<NewTies> tiesAround(
    const CompactGraph& graph, NodeIndex node, std::span<const GraphEdge> candidates,
    const NewTieOptions& options, TaskContext& task)
{
    NewTies best;
    best.sources = static_cast<std::size_t>(graph.nodeCount());
    CompactGraph current = graph;
    const auto dependence = [&](const CompactGraph& of) -> Result<double> {
        const auto paths = measurePaths(of, {.threads = options.threads}, task);
        if (!paths.ok())
            return paths.error();
        return paths->normalizedBetweenness(node).value_or(0.0);
    };
    const Result<double> before = dependence(graph);
    if (!before.ok())
        return before.error();
    best.before = *before;
    double least = best.before;
    while (best.chosen.size() < options.count) {
        GraphEdge chosen;
        const double last = least;
        for (const GraphEdge& each : candidates) {
            if (!isNew(current, each) || each.first == node || each.second == node)
                continue;
            const Result<double> with = dependence(withTies(current, std::span(&each, 1)));
            if (!with.ok())
                return with.error();
            // What is equal but for rounding counts as equal.
            if (*with < least - 1e-12) {
                least = *with;
                chosen = each;
            }
        }
        if (least == last)
            break;
        current = withTies(current, std::span(&chosen, 1));
        best.chosen.push_back({chosen, least});
    }
    return best;
}

} // namespace cw
