// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/Communities.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cw {

TEST(Communities, OfTwoJoinedCliquesAreTheCliques)
{
    const Communities found = findCommunities(fixtures::twoCliques(5), 1);
    ASSERT_EQ(found.count, 2);
    EXPECT_EQ(found.of, (std::vector<NodeIndex>{0, 0, 0, 0, 0, 1, 1, 1, 1, 1}));
    // 20 of 21 ties inside; each side has half of all degrees.
    EXPECT_NEAR(found.modularity, 20.0 / 21.0 - 0.5, 1e-12);
}

TEST(Communities, OfAGraphWithoutEdgesAreItsNodes)
{
    EXPECT_EQ(findCommunities(CompactGraph{}, 1).count, 0);
    const Communities found = findCommunities(GraphBuilder(3).build(), 1);
    EXPECT_EQ(found.count, 3);
    EXPECT_EQ(found.of, (std::vector<NodeIndex>{0, 1, 2}));
    EXPECT_EQ(found.modularity, 0.0);
}

TEST(Communities, FollowTheWeights)
{
    // A ring of four; the heavy ties are 1-2 and 3-0.
    GraphBuilder builder(4);
    builder.addEdge(0, 1, 1.0F);
    builder.addEdge(1, 2, 9.0F);
    builder.addEdge(2, 3, 1.0F);
    builder.addEdge(3, 0, 9.0F);
    EXPECT_EQ(findCommunities(builder.build(), 1).of, (std::vector<NodeIndex>{0, 1, 1, 0}));
}

TEST(Communities, AreFoundAgainWhereTheyWerePlanted)
{
    const NodeIndex count = 12;
    const NodeIndex size = 30;
    const CompactGraph graph = fixtures::communities(count, size, 4, 0.2, 9);
    const Communities found = findCommunities(graph, 3);
    EXPECT_EQ(found.count, count);
    NodeIndex together = 0;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const auto first = static_cast<std::size_t>(node / size * size);
        together += found.of[static_cast<std::size_t>(node)] == found.of[first] ? 1 : 0;
    }
    EXPECT_GE(together, graph.nodeCount() * 95 / 100);
}

TEST(Communities, AreMadeOfTheirFinerGroups)
{
    const Communities found = findCommunities(fixtures::communities(20, 30, 3, 0.6, 4), 3);
    ASSERT_EQ(found.fine.size(), found.of.size());
    std::vector<NodeIndex> parent(found.fine.size(), -1);
    for (std::size_t i = 0; i < found.fine.size(); ++i) {
        NodeIndex& of = parent[static_cast<std::size_t>(found.fine[i])];
        EXPECT_TRUE(of == -1 || of == found.of[i]);
        of = found.of[i];
    }
}

TEST(Communities, AreTheSameForTheSameSeed)
{
    const CompactGraph graph = fixtures::communities(10, 20, 2, 1.0, 2);
    EXPECT_EQ(findCommunities(graph, 7).of, findCommunities(graph, 7).of);
}

} // namespace cw
