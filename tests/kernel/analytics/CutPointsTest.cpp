// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/CutPoints.h"

#include "core/kernel/graph/Components.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <optional>

namespace cw {

namespace {

std::vector<std::size_t> marked(const std::vector<bool>& marks)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i])
            places.push_back(i);
    }
    return places;
}

NodeIndex componentsWithout(
    const CompactGraph& graph, std::optional<NodeIndex> node, std::optional<std::size_t> edge)
{
    GraphBuilder builder(graph.nodeCount());
    const std::vector<GraphEdge> edges = graph.edges();
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (i != edge && edges[i].first != node && edges[i].second != node)
            builder.addEdge(edges[i].first, edges[i].second);
    }
    // A node that is taken away stays behind as an isolate.
    return connectedComponents(builder.build()).count() - (node ? 1 : 0);
}

} // namespace

TEST(CutPoints, ThePathHangsOnItsInnerNodesAndAllItsEdges)
{
    const CutPoints cut = findCutPoints(fixtures::path(4));
    EXPECT_EQ(marked(cut.articulation), (std::vector<std::size_t>{1, 2}));
    EXPECT_EQ(marked(cut.bridge), (std::vector<std::size_t>{0, 1, 2}));
}

TEST(CutPoints, TwoCliquesHangOnTheEdgeBetweenThem)
{
    const CompactGraph graph = fixtures::twoCliques(4);
    const CutPoints cut = findCutPoints(graph);
    EXPECT_EQ(marked(cut.articulation), (std::vector<std::size_t>{3, 4}));
    const std::vector<std::size_t> bridges = marked(cut.bridge);
    ASSERT_EQ(bridges.size(), 1U);
    EXPECT_EQ(graph.edges()[bridges[0]], (GraphEdge{3, 4}));
}

TEST(CutPoints, ARingHangsOnNobodyAndAStarOnItsMiddle)
{
    EXPECT_TRUE(marked(findCutPoints(fixtures::ring(5)).articulation).empty());
    EXPECT_TRUE(marked(findCutPoints(fixtures::ring(5)).bridge).empty());
    EXPECT_EQ(marked(findCutPoints(fixtures::star(5)).articulation), std::vector<std::size_t>{0});
}

TEST(CutPoints, OfNobodyAndOfOne)
{
    EXPECT_TRUE(findCutPoints(CompactGraph()).articulation.empty());
    EXPECT_TRUE(marked(findCutPoints(GraphBuilder(1).build()).articulation).empty());
}

TEST(CutPoints, AreThoseWhoseLossMakesMoreComponents)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        GraphBuilder builder(24);
        Random random(seed);
        for (int i = 0; i < 26; ++i)
            builder.addEdge(
                static_cast<NodeIndex>(random.below(24)), static_cast<NodeIndex>(random.below(24)));
        const CompactGraph graph = builder.build();
        const NodeIndex whole = connectedComponents(graph).count();
        const CutPoints cut = findCutPoints(graph);
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
            EXPECT_EQ(
                cut.articulation[static_cast<std::size_t>(node)],
                componentsWithout(graph, node, std::nullopt) > whole)
                << "seed " << seed << " node " << node;
        for (std::size_t edge = 0; edge < graph.edgeCount(); ++edge)
            EXPECT_EQ(cut.bridge[edge], componentsWithout(graph, std::nullopt, edge) > whole)
                << "seed " << seed << " edge " << edge;
    }
}

TEST(CutPoints, OfAVeryLongPathNeedNoDeepStack)
{
    const CutPoints cut = findCutPoints(fixtures::path(200'000));
    EXPECT_EQ(marked(cut.articulation).size(), 199'998U);
    EXPECT_EQ(marked(cut.bridge).size(), 199'999U);
}

} // namespace cw
