// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/PathMeasures.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <cmath>

namespace cw {

namespace {

/// Rows of single precision are summed up.
constexpr double kSmall = 1e-5;

PathMeasures measured(const CompactGraph& graph)
{
    TaskContext task;
    Result<PathMeasures> found = measurePaths(graph, {}, task);
    EXPECT_TRUE(found.ok());
    return std::move(found).value();
}

} // namespace

TEST(PathMeasures, OfNobodyAreNotDefined)
{
    const PathMeasures found = measured(CompactGraph{});
    EXPECT_EQ(found.nodeCount(), 0);
    EXPECT_EQ(found.connectedPairs(), 0);
    EXPECT_FALSE(found.meanDistance());
    EXPECT_FALSE(found.diameter());
    EXPECT_FALSE(found.globalEfficiency());
    EXPECT_FALSE(found.connectedness());
    EXPECT_FALSE(found.betweennessCentralization());
}

TEST(PathMeasures, OfOneAloneAreNotDefinedButItsCountsAre)
{
    const PathMeasures found = measured(fixtures::path(1));
    EXPECT_EQ(found.betweenness, std::vector<double>{0.0});
    EXPECT_EQ(found.eccentricity, std::vector<std::int32_t>{0});
    EXPECT_FALSE(found.closeness(0));
    EXPECT_FALSE(found.reach(0, 1));
    EXPECT_FALSE(found.normalizedBetweenness(0));
    EXPECT_FALSE(found.globalEfficiency());
}

TEST(PathMeasures, WithoutATieReachIsNoughtAndDistanceNotDefined)
{
    const PathMeasures found = measured(GraphBuilder(5).build());
    EXPECT_FALSE(found.meanDistance());
    EXPECT_FALSE(found.diameter());
    EXPECT_EQ(found.globalEfficiency(), 0.0);
    EXPECT_EQ(found.connectedness(), 0.0);
    EXPECT_EQ(found.reach(3, 2), 0.0);
    EXPECT_EQ(found.normalizedBetweenness(3), 0.0);
    EXPECT_EQ(found.betweennessCentralization(), 0.0);
}

TEST(PathMeasures, AStarsCentreLiesBetweenAllOthers)
{
    for (const NodeIndex n : {3, 10, 66, 200}) {
        const PathMeasures found = measured(fixtures::star(n));
        const auto others = static_cast<double>(n - 1);
        EXPECT_NEAR(found.betweenness[0], others * (others - 1.0) / 2.0, kSmall * n);
        EXPECT_NEAR(*found.normalizedBetweenness(0), 1.0, kSmall);
        EXPECT_NEAR(*found.betweennessCentralization(), 1.0, kSmall);
        EXPECT_EQ(found.betweenness[1], 0.0);
        EXPECT_EQ(found.closeness(0), 1.0);
        EXPECT_DOUBLE_EQ(*found.closeness(1), others / (2.0 * others - 1.0));
        EXPECT_EQ(found.diameter(), 2);
        EXPECT_EQ(found.eccentricity[0], 1);
        EXPECT_EQ(found.reach(1, 2), 1.0);
        EXPECT_EQ(found.pairsAt, (std::vector<std::int64_t>{0, n - 1, (n - 1) * (n - 2) / 2}));
    }
}

TEST(PathMeasures, ACompleteGraphHasNobodyBetween)
{
    const PathMeasures found = measured(fixtures::complete(70));
    for (const double score : found.betweenness)
        EXPECT_EQ(score, 0.0);
    EXPECT_EQ(found.meanDistance(), 1.0);
    EXPECT_EQ(found.globalEfficiency(), 1.0);
    EXPECT_EQ(found.betweennessCentralization(), 0.0);
}

TEST(PathMeasures, OnAPathANodeLiesBetweenWhoIsOnItsTwoSides)
{
    constexpr NodeIndex kNodes = 150;
    const PathMeasures found = measured(fixtures::path(kNodes));
    for (NodeIndex node = 0; node < kNodes; ++node) {
        const auto i = static_cast<std::size_t>(node);
        EXPECT_NEAR(found.betweenness[i], node * (kNodes - 1 - node), kSmall * kNodes * kNodes);
        EXPECT_EQ(found.eccentricity[i], std::max(node, kNodes - 1 - node));
    }
    EXPECT_DOUBLE_EQ(*found.meanDistance(), (kNodes + 1) / 3.0);
    EXPECT_EQ(found.diameter(), kNodes - 1);
    EXPECT_EQ(found.pairsAt[kNodes - 1], 1);
    EXPECT_EQ(found.within[2][0], 3);
    EXPECT_EQ(found.within[2][75], 6);
}

TEST(PathMeasures, OnARingOfEvenLengthTheFarthestIsReachedBothWays)
{
    constexpr NodeIndex kNodes = 100;
    const PathMeasures found = measured(fixtures::ring(kNodes));
    constexpr double kHalf = kNodes / 2.0;
    for (const double score : found.betweenness)
        EXPECT_NEAR(score, (kHalf - 1.0) * (kHalf - 1.0) / 2.0, kSmall * kNodes);
    EXPECT_EQ(found.diameter(), kNodes / 2);
    EXPECT_DOUBLE_EQ(*found.meanDistance(), kHalf * kHalf / (kNodes - 1.0));
    EXPECT_NEAR(*found.betweennessCentralization(), 0.0, kSmall);
}

TEST(PathMeasures, ASmallGridIsAsCountedByHand)
{
    // 0 1 2
    // 3 4 5
    // 6 7 8
    const PathMeasures found = measured(fixtures::grid(3, 3));
    const double corners = 2.0 * 4.0 / 6.0;      // 0 to 8 and 2 to 6: 4 of 6 paths pass the middle
    const double acrossTheMiddle = 2.0;          // 1 to 7 and 3 to 5: the only path
    const double cornerToSide = 8.0 * 2.0 / 3.0; // as 0 to 5: 2 of 3
    const double sideToSide = 4.0 / 2.0;         // as 1 to 3: the other way round is a corner
    EXPECT_NEAR(
        found.betweenness[4], corners + acrossTheMiddle + cornerToSide + sideToSide, kSmall);
    EXPECT_NEAR(*found.meanDistance(), 2.0, kSmall);
    EXPECT_EQ(found.pairsAt, (std::vector<std::int64_t>{0, 12, 14, 8, 2}));
}

TEST(PathMeasures, PairsWithoutAPathAreLeftOutOfTheMeanButNotOfTheShares)
{
    GraphBuilder builder(5); // 0-1-2, 3-4
    builder.addEdge(0, 1);
    builder.addEdge(1, 2);
    builder.addEdge(3, 4);
    const PathMeasures found = measured(builder.build());
    EXPECT_EQ(found.reached, (std::vector<NodeIndex>{2, 2, 2, 1, 1}));
    EXPECT_EQ(found.farness, (std::vector<std::int64_t>{3, 2, 3, 1, 1}));
    EXPECT_DOUBLE_EQ(*found.meanDistance(), 5.0 / 4.0);
    EXPECT_DOUBLE_EQ(*found.connectedness(), 4.0 / 10.0);
    EXPECT_DOUBLE_EQ(*found.globalEfficiency(), 3.5 / 10.0);
    EXPECT_DOUBLE_EQ(*found.closeness(0), 2.0 / 3.0);
    EXPECT_EQ(found.closeness(3), 1.0);
    EXPECT_DOUBLE_EQ(*found.reach(1, 1), 2.0 / 4.0);
}

TEST(PathMeasures, DistancesAreTheSameWithoutBetweenness)
{
    const CompactGraph graph = fixtures::communities(5, 40, 3, 0.4, 9);
    TaskContext task;
    const Result<PathMeasures> found = measurePaths(graph, {.betweenness = false}, task);
    ASSERT_TRUE(found.ok());
    PathMeasures all = measured(graph);
    all.betweenness.clear();
    EXPECT_EQ(*found, all);
    EXPECT_FALSE(found->normalizedBetweenness(0));
}

TEST(PathMeasures, MorePathsThanANumberHoldsAreStillShared)
{
    // A chain of diamonds: each doubles the paths, 3 nodes a diamond; past single and past double
    // precision.
    for (const NodeIndex diamonds : {200, 1100}) {
        GraphBuilder builder(3 * diamonds + 1);
        for (NodeIndex i = 0; i < diamonds; ++i) {
            for (const NodeIndex middle : {3 * i + 1, 3 * i + 2}) {
                builder.addEdge(3 * i, middle);
                builder.addEdge(middle, 3 * i + 3);
            }
        }
        const PathMeasures found = measured(builder.build());
        // Half of the paths from each side to the other, and of those between them.
        const NodeIndex before = diamonds / 2 * 3;
        const double left = before + 1.0;
        const double right = 3.0 * diamonds + 1.0 - left - 2.0;
        const double expected = left * right / 2.0;
        EXPECT_NEAR(found.betweenness[static_cast<std::size_t>(before) + 1] / expected, 1.0, kSmall)
            << diamonds;
        // Both ways round between the two middles of the diamond before it.
        const double cut = before * (3.0 * diamonds - before) + 0.5;
        EXPECT_NEAR(found.betweenness[static_cast<std::size_t>(before)] / cut, 1.0, kSmall)
            << diamonds;
    }
}

TEST(PathMeasures, StopWhenTheyAreCancelled)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const Result<PathMeasures> found = measurePaths(fixtures::grid(20, 20), {}, task);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

TEST(PathMeasures, CanBeCancelledInTheMiddle)
{
    std::stop_source stop;
    TaskContext task(stop.get_token(), [&](int percent) {
        if (percent >= 10)
            stop.request_stop();
    });
    const Result<PathMeasures> found =
        measurePaths(fixtures::communities(40, 50, 3, 0.3, 2), {.threads = 1}, task);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

TEST(PathMeasures, SayHowFarTheyAre)
{
    int last = -1;
    TaskContext task({}, [&](int percent) {
        EXPECT_GT(percent, last);
        last = percent;
    });
    ASSERT_TRUE(measurePaths(fixtures::grid(20, 20), {}, task).ok());
    EXPECT_EQ(last, 100);
}

} // namespace cw
