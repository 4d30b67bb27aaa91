// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/SmallWorldOmega.h"

#include "core/kernel/analytics/Clustering.h"
#include "core/kernel/analytics/NullModel.h"
#include "core/kernel/analytics/Rewiring.h"
#include "core/kernel/analytics/SampledDistance.h"
#include "tests/support/GraphFixtures.h"
#include "tests/support/KnownNetworks.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

std::optional<double> omega(const CompactGraph& graph, const OmegaOptions& options = {})
{
    TaskContext task;
    const auto found = smallWorldOmega(graph, options, task);
    EXPECT_TRUE(found.ok());
    return *found;
}

/// Each knows the `reach` next on either side; the first `shortcuts` somebody far off instead.
CompactGraph lattice(NodeIndex nodes, NodeIndex reach, NodeIndex shortcuts = 0)
{
    GraphBuilder builder(nodes);
    for (NodeIndex i = 0; i < nodes; ++i) {
        for (NodeIndex k = 1; k <= reach; ++k) {
            const bool isShort = k == reach && i % 7 == 0 && i / 7 < shortcuts;
            builder.addEdge(i, (i + (isShort ? nodes / 2 - 3 * (i % 5) : k)) % nodes);
        }
    }
    return builder.build();
}

std::vector<NodeIndex> degreesOf(const CompactGraph& graph)
{
    std::vector<NodeIndex> degrees;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        degrees.push_back(graph.degree(node));
    return degrees;
}

} // namespace

TEST(Rewiring, LeavesEverybodyAsManyTies)
{
    const CompactGraph graph = fixtures::karateClub().graph;
    Random random(4);
    const CompactGraph rewired = randomlyRewired(graph, random);
    EXPECT_EQ(degreesOf(rewired), degreesOf(graph));
    EXPECT_NE(rewired, graph);
    const CompactGraph ordered = latticised(graph, random);
    EXPECT_EQ(degreesOf(ordered), degreesOf(graph));
}

TEST(Rewiring, OfWhatHasNoOtherFormIsTheSame)
{
    Random random(4);
    for (const CompactGraph& graph :
         {CompactGraph(), GraphBuilder(1).build(), fixtures::path(2), fixtures::star(6),
          fixtures::complete(5)}) {
        EXPECT_EQ(randomlyRewired(graph, random), graph);
        EXPECT_EQ(latticised(graph, random), graph);
    }
}

TEST(Rewiring, ALatticeIsMoreClusteredAndARandomGraphLess)
{
    Random random(9);
    const CompactGraph graph = lattice(200, 3, 25);
    const auto clustering = [](const CompactGraph& of) {
        return *measureClustering(of).averageLocal();
    };
    EXPECT_LT(clustering(randomlyRewired(graph, random)), 0.1);
    EXPECT_GT(clustering(latticised(randomGraph(200, 600, random), random)), 0.3);
}

TEST(SampledDistance, FromAllNodesIsTheMeanDistance)
{
    Random random(1);
    // Of a path of three: 1, 1 and 2.
    EXPECT_DOUBLE_EQ(*analytics::sampledMeanDistance(fixtures::path(3), 10, random), 4.0 / 3);
    EXPECT_FALSE(analytics::sampledMeanDistance(GraphBuilder(3).build(), 10, random));
}

TEST(SmallWorldOmega, OfALatticeIsFarBelowNought)
{
    // Its clustering is that of a lattice; its distances are several times those by chance.
    EXPECT_LT(*omega(lattice(200, 3)), -0.5);
}

TEST(SmallWorldOmega, OfARandomGraphIsFarAboveNought)
{
    Random random(3);
    EXPECT_GT(*omega(randomGraph(200, 600, random)), 0.7);
}

TEST(SmallWorldOmega, OfALatticeWithShortcutsIsBetween)
{
    const double small = *omega(lattice(200, 3, 28));
    EXPECT_GT(small, *omega(lattice(200, 3)) + 0.2);
    EXPECT_LT(small, 0.4);
}

TEST(SmallWorldOmega, IsTheSameOnAnyNumberOfThreads)
{
    const CompactGraph graph = lattice(60, 2, 5);
    const auto one = omega(graph, {.threads = 1});
    EXPECT_EQ(omega(graph, {.threads = 3}), one);
    EXPECT_NE(omega(graph, {.seed = 2}), one);
}

TEST(SmallWorldOmega, IsNotDefinedWithoutTriangles)
{
    EXPECT_FALSE(omega(CompactGraph()));
    EXPECT_FALSE(omega(GraphBuilder(1).build()));
    EXPECT_FALSE(omega(fixtures::path(2)));
    EXPECT_FALSE(omega(fixtures::star(8)));
}

TEST(SmallWorldOmega, OfACompleteGraphIsNought)
{
    // It is its own lattice and its own random graph.
    EXPECT_NEAR(*omega(fixtures::complete(6)), 0.0, 1e-12);
}

TEST(SmallWorldOmega, StopsWhenItIsCancelled)
{
    std::stop_source stop;
    TaskContext task(stop.get_token(), [&](int percent) {
        if (percent >= 20)
            stop.request_stop();
    });
    const auto found = smallWorldOmega(lattice(60, 2), {.threads = 1}, task);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

} // namespace cw
