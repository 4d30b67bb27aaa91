// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the paths of any network.
#include "core/kernel/analytics/PathMeasures.h"
#include "core/kernel/graph/BreadthFirst.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

PathMeasures measured(const CompactGraph& graph, int threads = 1)
{
    TaskContext task;
    Result<PathMeasures> found = measurePaths(graph, {.threads = threads}, task);
    RC_ASSERT(found.ok());
    return std::move(found).value();
}

/// Sparse enough to fall apart often, dense enough to have rings; now and then without any tie.
CompactGraph anyGraph(NodeIndex largest)
{
    const NodeIndex n = *rc::gen::inRange<NodeIndex>(1, largest + 1);
    const NodeIndex ties = *rc::gen::inRange<NodeIndex>(0, 3 * n);
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    GraphBuilder builder(n);
    for (NodeIndex k = 0; k < ties; ++k) {
        const auto pick = [&] {
            return static_cast<NodeIndex>(random.below(static_cast<std::uint64_t>(n)));
        };
        builder.addEdge(pick(), pick());
    }
    return builder.build();
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-5 * std::max({1.0, std::abs(a), std::abs(b)});
}

/// How many shortest paths lead from each node to each, and how long they are, by matrix powers.
struct AllPaths
{
    std::vector<std::vector<std::int32_t>> hops;
    std::vector<std::vector<double>> counts;
};

AllPaths allPaths(const CompactGraph& graph)
{
    AllPaths all;
    for (NodeIndex s = 0; s < graph.nodeCount(); ++s) {
        const std::vector<std::int32_t> hops = hopsFrom(graph, s);
        std::vector<double> counts(hops.size(), 0.0);
        counts[at(s)] = 1.0;
        for (std::int32_t level = 1; level < graph.nodeCount(); ++level) {
            for (NodeIndex v = 0; v < graph.nodeCount(); ++v) {
                if (hops[at(v)] != level)
                    continue;
                for (const NodeIndex u : graph.neighbours(v))
                    counts[at(v)] += hops[at(u)] == level - 1 ? counts[at(u)] : 0.0;
            }
        }
        all.hops.push_back(hops);
        all.counts.push_back(counts);
    }
    return all;
}

/// By the definition: over all pairs, the paths through v over all paths.
double betweennessByDefinition(const AllPaths& all, std::size_t v)
{
    double sum = 0.0;
    for (std::size_t s = 0; s < all.hops.size(); ++s) {
        for (std::size_t t = s + 1; t < all.hops.size(); ++t) {
            if (s == v || t == v || all.hops[s][t] < 0 || all.hops[s][v] < 0)
                continue;
            if (all.hops[s][v] + all.hops[v][t] == all.hops[s][t])
                sum += all.counts[s][v] * all.counts[v][t] / all.counts[s][t];
        }
    }
    return sum;
}

} // namespace

RC_GTEST_PROP(PathMeasuresLaws, AreThoseOfTheDefinition, ())
{
    const CompactGraph graph = anyGraph(24);
    const PathMeasures found = measured(graph);
    const AllPaths all = allPaths(graph);
    for (std::size_t v = 0; v < all.hops.size(); ++v) {
        RC_ASSERT(isNear(found.betweenness[v], betweennessByDefinition(all, v)));
        std::int64_t farness = 0;
        NodeIndex reached = 0;
        NodeIndex withinTwo = 0;
        for (const std::int32_t hops : all.hops[v]) {
            reached += hops > 0;
            withinTwo += hops > 0 && hops <= 2;
            farness += std::max(hops, 0);
        }
        RC_ASSERT(found.farness[v] == farness);
        RC_ASSERT(found.reached[v] == reached);
        RC_ASSERT(found.within[1][v] == withinTwo);
        RC_ASSERT(found.within[0][v] == graph.degree(static_cast<NodeIndex>(v)));
        RC_ASSERT(
            found.eccentricity[v] == *std::max_element(all.hops[v].begin(), all.hops[v].end()));
    }
}

RC_GTEST_PROP(PathMeasuresLaws, DoNotDependOnTheNumberOfThreads, ())
{
    const CompactGraph graph = anyGraph(400);
    const PathMeasures alone = measured(graph, 1);
    RC_ASSERT(measured(graph, 2) == alone);
    RC_ASSERT(measured(graph, 4) == alone);
}

RC_GTEST_PROP(PathMeasuresLaws, DoNotDependOnTheNumbersOfTheNodes, ())
{
    const CompactGraph graph = anyGraph(200);
    const std::vector<NodeIndex> names =
        fixtures::shuffledIndices(graph.nodeCount(), *rc::gen::arbitrary<std::uint64_t>());
    const PathMeasures found = measured(graph);
    const PathMeasures other = measured(fixtures::renamed(graph, names));
    RC_ASSERT(other.pairsAt == found.pairsAt);
    for (std::size_t i = 0; i < names.size(); ++i) {
        RC_ASSERT(isNear(other.betweenness[at(names[i])], found.betweenness[i]));
        RC_ASSERT(other.farness[at(names[i])] == found.farness[i]);
        RC_ASSERT(other.eccentricity[at(names[i])] == found.eccentricity[i]);
        RC_ASSERT(other.within[2][at(names[i])] == found.within[2][i]);
    }
}

RC_GTEST_PROP(PathMeasuresLaws, OfTwoNetworksSideBySideAreThoseOfEach, ())
{
    const CompactGraph one = anyGraph(120);
    const CompactGraph two = anyGraph(120);
    GraphBuilder builder(one.nodeCount() + two.nodeCount());
    for (const GraphEdge& edge : one.edges())
        builder.addEdge(edge.first, edge.second);
    for (const GraphEdge& edge : two.edges())
        builder.addEdge(edge.first + one.nodeCount(), edge.second + one.nodeCount());
    const PathMeasures both = measured(builder.build());
    const PathMeasures ofOne = measured(one);
    const PathMeasures ofTwo = measured(two);
    const std::size_t shift = at(one.nodeCount());
    for (std::size_t i = 0; i < at(both.nodeCount()); ++i) {
        const PathMeasures& own = i < shift ? ofOne : ofTwo;
        const std::size_t k = i < shift ? i : i - shift;
        RC_ASSERT(isNear(both.betweenness[i], own.betweenness[k]));
        RC_ASSERT(both.farness[i] == own.farness[k]);
        RC_ASSERT(both.reached[i] == own.reached[k]);
    }
    RC_ASSERT(both.connectedPairs() == ofOne.connectedPairs() + ofTwo.connectedPairs());
}

RC_GTEST_PROP(PathMeasuresLaws, AddUpToTheNodesThatThePathsPass, ())
{
    // A path of d steps passes d - 1 nodes.
    const PathMeasures found = measured(anyGraph(300));
    double passed = 0.0;
    for (std::size_t distance = 2; distance < found.pairsAt.size(); ++distance)
        passed += static_cast<double>(found.pairsAt[distance]) * static_cast<double>(distance - 1);
    double sum = 0.0;
    for (const double score : found.betweenness)
        sum += score;
    RC_ASSERT(isNear(sum, passed));
}

} // namespace cw
