// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/NullModel.h"

#include "core/kernel/analytics/Clustering.h"
#include "core/kernel/analytics/PathMeasures.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace cw {

namespace {

NullModel drawn(NodeIndex nodes, std::size_t ties, NullModelOptions options = {})
{
    TaskContext task;
    Result<NullModel> null = drawNullModel(nodes, ties, options, task);
    EXPECT_TRUE(null.ok());
    return std::move(null).value();
}

/// NaN is equal to NaN here.
bool same(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::ranges::equal(
        a, b, [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

} // namespace

TEST(RandomGraph, HasSoManyTies)
{
    Random random(1);
    for (const NodeIndex nodes : {2, 5, 40}) {
        const auto most = static_cast<std::size_t>(nodes * (nodes - 1) / 2);
        for (std::size_t ties = 0; ties <= most; ties += std::max<std::size_t>(most / 7, 1))
            EXPECT_EQ(randomGraph(nodes, ties, random).edgeCount(), ties);
    }
    EXPECT_EQ(randomGraph(0, 0, random).nodeCount(), 0);
    EXPECT_EQ(randomGraph(1, 0, random).nodeCount(), 1);
}

TEST(RandomGraph, EachIsAsLikelyAsAnyOther)
{
    // 15 ways to put two ties, and 15 to leave two out, among the six pairs of four nodes.
    for (const std::size_t ties : {2U, 4U}) {
        Random random(5);
        std::map<std::vector<NodeIndex>, int> seen;
        for (int i = 0; i < 15'000; ++i) {
            const CompactGraph graph = randomGraph(4, ties, random);
            std::vector<NodeIndex> ends;
            for (const GraphEdge& edge : graph.edges())
                ends.insert(ends.end(), {edge.first, edge.second});
            ++seen[ends];
        }
        EXPECT_EQ(seen.size(), 15U);
        for (const auto& each : seen)
            EXPECT_NEAR(each.second, 1000, 150); // five standard deviations
    }
}

TEST(NullModel, IsTheSameForAnyNumberOfThreads)
{
    const NullModel one = drawn(60, 150, {.graphs = 20, .threads = 1});
    const NullModel three = drawn(60, 150, {.graphs = 20, .threads = 3});
    EXPECT_TRUE(same(one.transitivities, three.transitivities));
    EXPECT_TRUE(same(one.meanDistances, three.meanDistances));
    EXPECT_TRUE(same(one.coreFits, three.coreFits));
    EXPECT_EQ(one.largestDegrees, three.largestDegrees);
    EXPECT_EQ(one.drawn(), 20);
}

TEST(NullModel, ClusteringByChanceIsTheDensity)
{
    const NullModel null = drawn(100, 495, {.graphs = 100});
    EXPECT_NEAR(*meanOf(null.transitivities), 0.1, 0.01);
}

TEST(NullModel, DistancesAreThoseOfTheGraphWhileAllNodesAreSources)
{
    const NullModel complete = drawn(20, 190, {.graphs = 2});
    EXPECT_EQ(complete.meanDistances, (std::vector<double>{1.0, 1.0}));
    EXPECT_EQ(complete.largestDegrees, (std::vector<NodeIndex>{19, 19}));
    EXPECT_TRUE(std::isnan(complete.coreFits.front()));
}

TEST(NullModel, OfNobodyOneOrNoTiesHasNothingDefined)
{
    for (const NodeIndex nodes : {0, 1, 6}) {
        const NullModel null = drawn(nodes, 0, {.graphs = 3});
        EXPECT_FALSE(meanOf(null.transitivities));
        EXPECT_FALSE(meanOf(null.meanDistances));
        EXPECT_FALSE(meanOf(null.coreFits));
    }
}

TEST(NullModel, StopsWhenItIsCancelled)
{
    std::stop_source stop;
    TaskContext task(stop.get_token(), [&](int percent) {
        if (percent >= 20)
            stop.request_stop();
    });
    const Result<NullModel> null = drawNullModel(50, 100, {.threads = 1}, task);
    ASSERT_FALSE(null.ok());
    EXPECT_EQ(null.error().code, ErrorCode::Cancelled);
}

TEST(Chance, CountsTheNetworkItselfAmongTheDraws)
{
    const std::vector<double> values{1.0, 2.0, 3.0};
    EXPECT_DOUBLE_EQ(chanceOfAtLeast(4.0, values), 1.0 / 4.0);
    EXPECT_DOUBLE_EQ(chanceOfAtLeast(2.0, values), 3.0 / 4.0);
    EXPECT_DOUBLE_EQ(chanceOfAtLeast(0.0, values), 1.0);
}

TEST(SmallWorld, ARingLatticeWithShortcutsIsOneAndARandomGraphIsNot)
{
    // Watts and Strogatz: each knows the two next on either side, and a few know somebody far off.
    constexpr NodeIndex kNodes = 200;
    GraphBuilder builder(kNodes);
    for (NodeIndex i = 0; i < kNodes; ++i) {
        builder.addEdge(i, (i + 1) % kNodes);
        builder.addEdge(i, (i + 2) % kNodes);
        if (i % 20 == 0)
            builder.addEdge(i, (i + 87) % kNodes);
    }
    const auto sigmaOf = [](const CompactGraph& graph) {
        TaskContext task;
        const Result<PathMeasures> paths = measurePaths(graph, {.betweenness = false}, task);
        return smallWorldSigma(
            measureClustering(graph).transitivity(), paths->meanDistance(),
            drawn(graph.nodeCount(), graph.edgeCount(), {.graphs = 50}));
    };
    EXPECT_GT(*sigmaOf(builder.build()), 5.0);
    Random random(77);
    EXPECT_NEAR(*sigmaOf(randomGraph(kNodes, 2'000, random)), 1.0, 0.15);
}

TEST(SmallWorld, IsNotDefinedWithoutTrianglesToCompare)
{
    EXPECT_FALSE(smallWorldSigma(0.0, 1.0, drawn(3, 2, {.graphs = 10})));
    EXPECT_FALSE(smallWorldSigma(std::nullopt, 1.0, drawn(10, 20, {.graphs = 10})));
}

} // namespace cw
