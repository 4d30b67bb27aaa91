// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace cw {

namespace {

std::vector<NodeIndex> row(const CompactGraph& graph, NodeIndex node)
{
    const auto neighbours = graph.neighbours(node);
    return {neighbours.begin(), neighbours.end()};
}

} // namespace

TEST(CompactGraph, OfNothingHasNoNodes)
{
    const CompactGraph graph;
    EXPECT_EQ(graph.nodeCount(), 0);
    EXPECT_EQ(graph.edgeCount(), 0U);
    EXPECT_EQ(GraphBuilder(0).build(), graph);
    EXPECT_TRUE(graph.edges().empty());
}

TEST(CompactGraph, KeepsNodesWithoutEdges)
{
    const CompactGraph graph = GraphBuilder(3).build();
    EXPECT_EQ(graph.nodeCount(), 3);
    EXPECT_EQ(graph.degree(2), 0);
    EXPECT_TRUE(graph.neighbours(1).empty());
}

TEST(CompactGraph, SortsEveryRowWhateverTheOrderOfEdges)
{
    GraphBuilder builder(5);
    builder.addEdge(4, 2);
    builder.addEdge(2, 0);
    builder.addEdge(3, 2);
    builder.addEdge(1, 2);
    builder.addEdge(4, 0);
    const CompactGraph graph = builder.build();
    EXPECT_EQ(row(graph, 2), (std::vector<NodeIndex>{0, 1, 3, 4}));
    EXPECT_EQ(row(graph, 0), (std::vector<NodeIndex>{2, 4}));
    EXPECT_TRUE(graph.areNeighbours(4, 0));
    EXPECT_FALSE(graph.areNeighbours(4, 1));
}

TEST(CompactGraph, MergesParallelEdgesAndDropsLoops)
{
    GraphBuilder builder(3);
    builder.addEdge(0, 1);
    builder.addEdge(1, 0);
    builder.addEdge(0, 1);
    builder.addEdge(2, 2);
    const CompactGraph graph = builder.build();
    EXPECT_EQ(graph.edgeCount(), 1U);
    EXPECT_EQ(graph.degree(2), 0);
    EXPECT_FALSE(graph.hasWeights());
    EXPECT_FLOAT_EQ(graph.weightBetween(0, 1), 1.0F);
    EXPECT_FLOAT_EQ(graph.weightBetween(0, 2), 0.0F);
}

TEST(CompactGraph, KeepsTheLargestWeightOrTheSumOfParallelEdges)
{
    for (const auto parallel :
         {GraphBuilder::Parallel::LargestWeight, GraphBuilder::Parallel::SumOfWeights}) {
        GraphBuilder builder(3, parallel);
        builder.addEdge(0, 1, 2.0F);
        builder.addEdge(1, 0, 5.0F);
        builder.addEdge(2, 1);
        const CompactGraph graph = builder.build();
        const bool sum = parallel == GraphBuilder::Parallel::SumOfWeights;
        EXPECT_FLOAT_EQ(graph.weightBetween(1, 0), sum ? 7.0F : 5.0F);
        EXPECT_FLOAT_EQ(graph.weightBetween(1, 2), 1.0F);
        EXPECT_EQ(graph.weights(1).size(), 2U);
        EXPECT_FLOAT_EQ(graph.weights(1)[0], sum ? 7.0F : 5.0F);
    }
}

TEST(CompactGraph, NumbersEachEdgeTheSameFromBothSides)
{
    const CompactGraph graph = fixtures::communities(4, 20, 3, 0.5, 7);
    const std::vector<GraphEdge> edges = graph.edges();
    ASSERT_EQ(edges.size(), graph.edgeCount());
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const auto neighbours = graph.neighbours(node);
        EXPECT_TRUE(std::is_sorted(neighbours.begin(), neighbours.end()));
        for (std::size_t k = 0; k < neighbours.size(); ++k) {
            const GraphEdge edge = edges[static_cast<std::size_t>(graph.edgeNumbers(node)[k])];
            EXPECT_EQ(edge.first, std::min(node, neighbours[k]));
            EXPECT_EQ(edge.second, std::max(node, neighbours[k]));
        }
    }
}

TEST(CompactGraph, IsTheSameForTheSameEdgesInAnyOrder)
{
    const CompactGraph graph = fixtures::communities(4, 20, 3, 0.5, 7);
    const std::vector<GraphEdge> edges = graph.edges();
    GraphBuilder builder(graph.nodeCount());
    for (const NodeIndex i : fixtures::shuffledIndices(static_cast<NodeIndex>(edges.size()), 3)) {
        const GraphEdge& edge = edges[static_cast<std::size_t>(i)];
        builder.addEdge(edge.second, edge.first);
    }
    EXPECT_EQ(builder.build(), graph);
}

TEST(CompactGraph, InducesASubgraphInTheOrderAsked)
{
    GraphBuilder builder(4);
    builder.addEdge(0, 1, 2.0F);
    builder.addEdge(1, 3, 4.0F);
    builder.addEdge(2, 3, 8.0F);
    const std::vector<NodeIndex> nodes = {3, 1, 0};
    const CompactGraph part = inducedSubgraph(builder.build(), nodes);
    EXPECT_EQ(part.edgeCount(), 2U);
    EXPECT_FLOAT_EQ(part.weightBetween(0, 1), 4.0F);
    EXPECT_FLOAT_EQ(part.weightBetween(1, 2), 2.0F);
    EXPECT_FLOAT_EQ(part.weightBetween(0, 2), 0.0F);
}

} // namespace cw
