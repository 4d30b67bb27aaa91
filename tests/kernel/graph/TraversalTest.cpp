// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/BreadthFirst.h"
#include "core/kernel/graph/Components.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cw {

namespace {

/// hops[k][node] from sources[k], by the bit-parallel search.
std::vector<std::vector<std::int32_t>>
hopsFromAll(const CompactGraph& graph, const std::vector<NodeIndex>& sources)
{
    std::vector<std::vector<std::int32_t>> hops(
        sources.size(),
        std::vector<std::int32_t>(static_cast<std::size_t>(graph.nodeCount()), kUnreachable));
    MultiSourceBreadthFirst search(graph);
    search.run(sources, [&](NodeIndex node, std::uint64_t mask, std::int32_t level) {
        for (std::size_t k = 0; k < sources.size(); ++k) {
            if ((mask >> k & 1) == 0)
                continue;
            std::int32_t& cell = hops[k][static_cast<std::size_t>(node)];
            EXPECT_EQ(cell, kUnreachable) << "reached twice";
            cell = level;
        }
    });
    return hops;
}

} // namespace

TEST(Components, OfTheEmptyGraphAreNone)
{
    EXPECT_EQ(connectedComponents(CompactGraph{}).count(), 0);
}

TEST(Components, ComeLargestFirstThenBySmallestNode)
{
    GraphBuilder builder(7);
    builder.addEdge(5, 1);
    builder.addEdge(1, 6);
    builder.addEdge(2, 4);
    const Components components = connectedComponents(builder.build());
    ASSERT_EQ(components.count(), 4);
    EXPECT_EQ(components.members[0], (std::vector<NodeIndex>{1, 5, 6}));
    EXPECT_EQ(components.members[1], (std::vector<NodeIndex>{2, 4}));
    EXPECT_EQ(components.members[2], (std::vector<NodeIndex>{0}));
    EXPECT_EQ(components.members[3], (std::vector<NodeIndex>{3}));
    EXPECT_EQ(components.of[6], 0);
    EXPECT_EQ(components.of[3], 3);
}

TEST(BreadthFirst, CountsHopsAlongAPath)
{
    EXPECT_EQ(hopsFrom(fixtures::path(5), 1), (std::vector<std::int32_t>{1, 0, 1, 2, 3}));
}

TEST(BreadthFirst, LeavesOtherComponentsUnreached)
{
    GraphBuilder builder(4);
    builder.addEdge(0, 2);
    EXPECT_EQ(
        hopsFrom(builder.build(), 0),
        (std::vector<std::int32_t>{0, kUnreachable, 1, kUnreachable}));
}

TEST(BreadthFirst, SixtyFourAtOnceAgreeWithOneByOne)
{
    GraphBuilder split(300);
    for (const GraphEdge& edge : fixtures::communities(9, 30, 2, 0.3, 5).edges())
        split.addEdge(edge.first, edge.second); // 270 to 299 are isolates
    for (const CompactGraph& graph :
         {split.build(), fixtures::path(200), fixtures::grid(12, 17), fixtures::star(100),
          fixtures::complete(70), fixtures::binaryTree(127)}) {
        std::vector<NodeIndex> sources = fixtures::shuffledIndices(graph.nodeCount(), 11);
        sources.resize(MultiSourceBreadthFirst::kBatch);
        const auto hops = hopsFromAll(graph, sources);
        for (std::size_t k = 0; k < sources.size(); ++k)
            ASSERT_EQ(hops[k], hopsFrom(graph, sources[k]));
    }
}

TEST(BreadthFirst, AcceptsTheSameSourceTwiceAndNoneAtAll)
{
    const CompactGraph graph = fixtures::ring(6);
    const auto hops = hopsFromAll(graph, {4, 4});
    EXPECT_EQ(hops[0], hops[1]);
    EXPECT_EQ(hops[0], hopsFrom(graph, 4));
    EXPECT_TRUE(hopsFromAll(graph, {}).empty());
}

TEST(BreadthFirst, ServesOneBatchAfterAnother)
{
    const CompactGraph graph = fixtures::grid(5, 5);
    MultiSourceBreadthFirst search(graph);
    for (const NodeIndex source : {NodeIndex{0}, NodeIndex{24}, NodeIndex{7}}) {
        std::vector<std::int32_t> hops(25, kUnreachable);
        search.run(std::vector<NodeIndex>{source}, [&](NodeIndex node, std::uint64_t, int level) {
            hops[static_cast<std::size_t>(node)] = level;
        });
        EXPECT_EQ(hops, hopsFrom(graph, source));
    }
}

} // namespace cw
