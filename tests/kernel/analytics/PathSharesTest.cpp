// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/PathShares.h"

#include "core/kernel/analytics/PathMeasures.h"
#include "tests/support/GraphFixtures.h"
#include "tests/support/IgraphGraph.h"

#include <gtest/gtest.h>

#include <numeric>
#include <stop_token>

namespace cw {

namespace {

PathShares sharesOf(const CompactGraph& graph, std::size_t sources = 100'000)
{
    TaskContext task;
    return *pathShares(graph, {.sources = sources}, task);
}

} // namespace

TEST(PathShares, EverythingRunsThroughTheMiddleOfAStar)
{
    const PathShares shares = sharesOf(fixtures::star(5));
    EXPECT_DOUBLE_EQ(shares.nodes[0], 1.0);
    EXPECT_DOUBLE_EQ(shares.nodes[1], 0.0);
    // A ray carries the paths of its end to the four others, of ten pairs.
    for (const double share : shares.edges)
        EXPECT_DOUBLE_EQ(share, 0.4);
}

TEST(PathShares, TwoEqualWaysCarryHalfEach)
{
    const PathShares shares = sharesOf(fixtures::ring(4));
    // An edge carries its own ends whole and of each pair of opposites a half, of six pairs.
    for (const double share : shares.edges)
        EXPECT_DOUBLE_EQ(share, 2.0 / 6.0);
}

TEST(PathShares, AreTheBetweennessOfNodesAndOfEdges)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const CompactGraph graph = fixtures::communities(3, 9, 1.0, 0.3, seed);
        const PathShares shares = sharesOf(graph);
        TaskContext task;
        const PathMeasures paths = *measurePaths(graph, {}, task);
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
            EXPECT_NEAR(
                shares.nodes[static_cast<std::size_t>(node)], *paths.normalizedBetweenness(node),
                1e-9);
        const fixtures::IgraphGraph peer(graph);
        igraph_vector_t betweenness;
        igraph_vector_init(&betweenness, 0);
        igraph_edge_betweenness(peer.get(), &betweenness, IGRAPH_UNDIRECTED, nullptr);
        const double pairs = 27.0 * 26.0 / 2.0;
        for (std::size_t edge = 0; edge < shares.edges.size(); ++edge)
            EXPECT_NEAR(
                shares.edges[edge], VECTOR(betweenness)[static_cast<long>(edge)] / pairs, 1e-9);
        igraph_vector_destroy(&betweenness);
    }
}

TEST(PathShares, OfEdgesAddUpToTheMeanDistance)
{
    const CompactGraph graph = fixtures::communities(4, 10, 2.0, 0.3, 9);
    const PathShares shares = sharesOf(graph);
    TaskContext task;
    const PathMeasures paths = *measurePaths(graph, {}, task);
    EXPECT_NEAR(
        std::accumulate(shares.edges.begin(), shares.edges.end(), 0.0), *paths.meanDistance(),
        1e-9);
}

TEST(PathShares, ASampleComesNearAndIsTheSameEachTime)
{
    const CompactGraph graph = fixtures::communities(10, 40, 3.0, 0.3, 5);
    const PathShares exact = sharesOf(graph);
    const PathShares sample = sharesOf(graph, 200);
    EXPECT_EQ(sample.sources, 200U);
    EXPECT_EQ(sharesOf(graph, 200), sample);
    for (std::size_t node = 0; node < exact.nodes.size(); ++node)
        EXPECT_NEAR(sample.nodes[node], exact.nodes[node], 0.02);
}

TEST(PathShares, StayRightWhereThereAreMorePathsThanANumberHolds)
{
    // 2^1200 shortest paths from one end to the other, over both sides of each link alike.
    GraphBuilder builder(3 * 1200 + 1);
    for (NodeIndex i = 0; i < 1200; ++i) {
        builder.addEdge(3 * i, 3 * i + 1);
        builder.addEdge(3 * i, 3 * i + 2);
        builder.addEdge(3 * i + 1, 3 * i + 3);
        builder.addEdge(3 * i + 2, 3 * i + 3);
    }
    const PathShares shares = sharesOf(builder.build());
    for (std::size_t edge = 0; edge < shares.edges.size(); edge += 2) {
        EXPECT_LE(shares.edges[edge], 0.5);
        EXPECT_NEAR(shares.edges[edge], shares.edges[edge + 1], 1e-3);
    }
    EXPECT_NEAR(shares.nodes[3 * 600], 0.5, 1e-3);
}

TEST(PathShares, OfNobodyAndOfOneAreNone)
{
    EXPECT_TRUE(sharesOf(GraphBuilder(0).build()).nodes.empty());
    EXPECT_EQ(sharesOf(GraphBuilder(1).build()).nodes, std::vector{0.0});
    EXPECT_EQ(sharesOf(fixtures::path(2)).edges, std::vector{1.0});
}

TEST(PathShares, StopWhenCancelled)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const auto shares = pathShares(fixtures::ring(10), {}, task);
    ASSERT_FALSE(shares.ok());
    EXPECT_EQ(shares.error().code, ErrorCode::Cancelled);
}

} // namespace cw
