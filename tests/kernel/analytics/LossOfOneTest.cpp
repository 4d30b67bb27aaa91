// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/LossOfOne.h"

#include "core/kernel/analytics/NullModel.h"
#include "core/kernel/graph/Components.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <numeric>

namespace cw {

namespace {

using Sizes = std::vector<NodeIndex>;

/// By taking each away.
Sizes largestByTrying(const CompactGraph& graph)
{
    Sizes sizes;
    for (NodeIndex gone = 0; gone < graph.nodeCount(); ++gone) {
        std::vector<NodeIndex> rest(static_cast<std::size_t>(graph.nodeCount()));
        std::iota(rest.begin(), rest.end(), 0);
        rest.erase(rest.begin() + gone);
        const Components left = connectedComponents(inducedSubgraph(graph, rest));
        sizes.push_back(
            left.count() == 0 ? 0 : static_cast<NodeIndex>(left.members.front().size()));
    }
    return sizes;
}

std::size_t pairsOf(NodeIndex nodes)
{
    const auto n = static_cast<std::size_t>(nodes);
    return n * (n - 1) / 2;
}

/// Of the nodes of one component of `before`, how many are not in the largest part that is left.
NodeIndex
partedFrom(const std::vector<NodeIndex>& component, const CompactGraph& after, NodeIndex gone)
{
    const Components left = connectedComponents(after);
    std::vector<NodeIndex> sizes(static_cast<std::size_t>(left.count()), 0);
    NodeIndex all = 0;
    for (const NodeIndex node : component) {
        if (node == gone)
            continue;
        ++sizes[static_cast<std::size_t>(left.of[static_cast<std::size_t>(node)])];
        ++all;
    }
    return sizes.empty() ? 0 : all - *std::ranges::max_element(sizes);
}

CompactGraph without(const CompactGraph& graph, const std::function<bool(GraphEdge)>& isGone)
{
    GraphBuilder builder(graph.nodeCount());
    for (const GraphEdge& edge : graph.edges()) {
        if (!isGone(edge))
            builder.addEdge(edge.first, edge.second);
    }
    return builder.build();
}

Sizes cutOffByTrying(const CompactGraph& graph)
{
    const Components components = connectedComponents(graph);
    Sizes sizes;
    for (NodeIndex gone = 0; gone < graph.nodeCount(); ++gone) {
        const auto component =
            static_cast<std::size_t>(components.of[static_cast<std::size_t>(gone)]);
        const CompactGraph rest = without(
            graph, [&](GraphEdge edge) { return edge.first == gone || edge.second == gone; });
        sizes.push_back(partedFrom(components.members[component], rest, gone));
    }
    return sizes;
}

Sizes cutOffByCutting(const CompactGraph& graph)
{
    const Components components = connectedComponents(graph);
    Sizes sizes;
    for (const GraphEdge& cut : graph.edges()) {
        const auto component =
            static_cast<std::size_t>(components.of[static_cast<std::size_t>(cut.first)]);
        const CompactGraph rest = without(graph, [&](GraphEdge edge) { return edge == cut; });
        sizes.push_back(partedFrom(components.members[component], rest, -1));
    }
    return sizes;
}

} // namespace

TEST(LossOfOne, AStarFallsApartWithoutItsMiddleAndAPathInTheMiddle)
{
    EXPECT_EQ(largestWithout(fixtures::star(5)), (Sizes{1, 4, 4, 4, 4}));
    EXPECT_EQ(largestWithout(fixtures::path(5)), (Sizes{4, 3, 2, 3, 4}));
    EXPECT_EQ(largestWithout(fixtures::ring(4)), (Sizes{3, 3, 3, 3}));
}

TEST(LossOfOne, OfNobodyAndOfOne)
{
    EXPECT_TRUE(largestWithout(CompactGraph()).empty());
    EXPECT_EQ(largestWithout(GraphBuilder(1).build()), Sizes{0});
}

TEST(LossOfOne, IsWhatTryingGives)
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Random random(seed);
        const auto n = static_cast<NodeIndex>(1 + random.below(25));
        GraphBuilder builder(n);
        for (std::uint64_t tie = random.below(30); tie > 0; --tie) {
            const auto pick = [&] {
                return static_cast<NodeIndex>(random.below(static_cast<std::uint64_t>(n)));
            };
            builder.addEdge(pick(), pick());
        }
        const CompactGraph graph = builder.build();
        EXPECT_EQ(largestWithout(graph), largestByTrying(graph)) << seed;
    }
}

TEST(LossOfOne, WhoIsCutOffIsWhatTryingGives)
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Random random(seed);
        const CompactGraph graph =
            randomGraph(static_cast<NodeIndex>(2 + random.below(20)), 1, random);
        const auto ties = std::min<std::size_t>(random.below(28), pairsOf(graph.nodeCount()));
        const CompactGraph drawn = randomGraph(graph.nodeCount(), ties, random);
        EXPECT_EQ(cutOffWithout(drawn), cutOffByTrying(drawn)) << seed;
        EXPECT_EQ(cutOffWithoutEdge(drawn), cutOffByCutting(drawn)) << seed;
    }
}

TEST(LossOfOne, OfTwoCirclesOnATieIsTheSmallerOne)
{
    GraphBuilder builder(7); // 0 1 2 - 3 4 5 6
    for (const auto& [a, b] :
         {std::pair(0, 1), std::pair(1, 2), std::pair(0, 2), std::pair(2, 3), std::pair(3, 4),
          std::pair(4, 5), std::pair(5, 6), std::pair(3, 6)})
        builder.addEdge(a, b);
    const CompactGraph graph = builder.build();
    EXPECT_EQ(cutOffWithout(graph), (Sizes{0, 0, 2, 3, 0, 0, 0}));
    EXPECT_EQ(cutOffWithoutEdge(graph), (Sizes{0, 0, 0, 3, 0, 0, 0, 0}));
}

TEST(LossOfOne, OfAVeryLongPathNeedsNoDeepStack)
{
    const Sizes sizes = largestWithout(fixtures::path(200'001));
    EXPECT_EQ(sizes[100'000], 100'000);
}

} // namespace cw
