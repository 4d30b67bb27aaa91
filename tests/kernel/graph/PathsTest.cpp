// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/Paths.h"

#include "core/kernel/graph/BreadthFirst.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cw {

namespace {

using Nodes = std::vector<NodeIndex>;

std::vector<Nodes> nodesOf(const std::vector<GraphPath>& paths)
{
    std::vector<Nodes> nodes;
    for (const GraphPath& path : paths)
        nodes.push_back(path.nodes);
    return nodes;
}

/// Every path without repetition, by trying all.
void tryAll(const CompactGraph& graph, NodeIndex to, GraphPath& path, std::vector<GraphPath>& found)
{
    const NodeIndex last = path.nodes.back();
    if (last == to) {
        found.push_back(path);
        return;
    }
    for (const NodeIndex next : graph.neighbours(last)) {
        if (std::ranges::find(path.nodes, next) != path.nodes.end())
            continue;
        const double before = path.length;
        path.nodes.push_back(next);
        path.length += static_cast<double>(graph.weightBetween(last, next));
        tryAll(graph, to, path, found);
        path.nodes.pop_back();
        path.length = before;
    }
}

std::vector<double> lengthsOf(std::vector<GraphPath> paths)
{
    std::vector<double> lengths;
    for (const GraphPath& path : paths)
        lengths.push_back(path.length);
    std::ranges::sort(lengths);
    return lengths;
}

} // namespace

TEST(Paths, AroundARingThereAreTwo)
{
    EXPECT_EQ(
        nodesOf(shortestPaths(fixtures::ring(5), 0, 2, 9)),
        (std::vector<Nodes>{{0, 1, 2}, {0, 4, 3, 2}}));
}

TEST(Paths, OfASmallMapAreThoseFoundByHand)
{
    // Two ways of length 7, the one with fewer nodes first; the next have 8.
    GraphBuilder builder(6);
    builder.addEdge(0, 1, 3);
    builder.addEdge(0, 2, 2);
    builder.addEdge(1, 3, 4);
    builder.addEdge(2, 1, 1);
    builder.addEdge(2, 3, 2);
    builder.addEdge(2, 4, 3);
    builder.addEdge(3, 4, 2);
    builder.addEdge(3, 5, 1);
    builder.addEdge(4, 5, 2);
    const auto paths = shortestPaths(builder.build(), 0, 5, 3);
    EXPECT_EQ(nodesOf(paths), (std::vector<Nodes>{{0, 2, 3, 5}, {0, 2, 4, 5}, {0, 1, 2, 3, 5}}));
    EXPECT_EQ(lengthsOf(paths), (std::vector<double>{5, 7, 7}));
}

TEST(Paths, LengthComesBeforeSteps)
{
    GraphBuilder builder(3);
    builder.addEdge(0, 2, 5);
    builder.addEdge(0, 1, 1);
    builder.addEdge(1, 2, 1);
    EXPECT_EQ(
        nodesOf(shortestPaths(builder.build(), 0, 2, 2)), (std::vector<Nodes>{{0, 1, 2}, {0, 2}}));
}

TEST(Paths, BetweenPartsThereIsNone)
{
    EXPECT_TRUE(shortestPaths(GraphBuilder(2).build(), 0, 1, 3).empty());
    EXPECT_TRUE(shortestPaths(fixtures::path(3), 0, 2, 0).empty());
}

TEST(Paths, AreTheShortestOfAll)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        GraphBuilder builder(8);
        Random random(seed);
        for (int i = 0; i < 14; ++i)
            builder.addEdge(
                static_cast<NodeIndex>(random.below(8)), static_cast<NodeIndex>(random.below(8)),
                static_cast<float>(1 + random.below(5)));
        const CompactGraph graph = builder.build();
        std::vector<GraphPath> all;
        GraphPath start{{0}, 0.0};
        tryAll(graph, 7, start, all);
        std::vector<double> expected = lengthsOf(all);
        const auto found = shortestPaths(graph, 0, 7, 6);
        expected.resize(std::min<std::size_t>(expected.size(), 6));
        EXPECT_EQ(lengthsOf(found), expected) << "seed " << seed;
        for (const GraphPath& path : found)
            EXPECT_NE(std::ranges::find(all, path), all.end()) << "seed " << seed;
        EXPECT_TRUE(std::ranges::is_sorted(found, {}, &GraphPath::length));
    }
}

TEST(Paths, WithoutWeightsTheFirstHasAsManyStepsAsTheDistance)
{
    const CompactGraph graph = fixtures::communities(6, 30, 2.0, 0.2, 3);
    const std::vector<std::int32_t> hops = hopsFrom(graph, 0);
    for (const NodeIndex to : {17, 60, 179}) {
        const auto paths = shortestPaths(graph, 0, to, 1);
        ASSERT_EQ(paths.size(), 1U);
        EXPECT_EQ(
            paths[0].nodes.size(),
            static_cast<std::size_t>(hops[static_cast<std::size_t>(to)]) + 1);
    }
}

} // namespace cw
