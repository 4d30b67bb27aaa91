// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/CoreNumbers.h"

#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cw {

namespace {

/// By the definition: peel off whoever has fewer than k, until nobody has.
std::vector<NodeIndex> peeled(const CompactGraph& graph)
{
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    std::vector<NodeIndex> core(n, 0);
    for (NodeIndex k = 1; k < graph.nodeCount(); ++k) {
        std::vector<bool> in(n, true);
        for (bool changes = true; changes;) {
            changes = false;
            for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
                const auto row = graph.neighbours(node);
                const auto left = std::count_if(row.begin(), row.end(), [&](NodeIndex other) {
                    return in[static_cast<std::size_t>(other)];
                });
                if (in[static_cast<std::size_t>(node)] && left < k) {
                    in[static_cast<std::size_t>(node)] = false;
                    changes = true;
                }
            }
        }
        for (std::size_t node = 0; node < n; ++node)
            core[node] = in[node] ? k : core[node];
    }
    return core;
}

} // namespace

TEST(CoreNumbers, ATriangleWithATailIsTwoCoresDeep)
{
    GraphBuilder builder(5);
    builder.addEdge(0, 1);
    builder.addEdge(1, 2);
    builder.addEdge(0, 2);
    builder.addEdge(2, 3);
    EXPECT_EQ(coreNumbers(builder.build()), (std::vector<NodeIndex>{2, 2, 2, 1, 0}));
}

TEST(CoreNumbers, AreThoseOfKnownShapes)
{
    EXPECT_EQ(coreNumbers(fixtures::star(4)), (std::vector<NodeIndex>{1, 1, 1, 1}));
    EXPECT_EQ(coreNumbers(fixtures::complete(4)), (std::vector<NodeIndex>{3, 3, 3, 3}));
    EXPECT_EQ(coreNumbers(fixtures::ring(3)), (std::vector<NodeIndex>{2, 2, 2}));
}

TEST(CoreNumbers, OfNobodyAndOfOne)
{
    EXPECT_TRUE(coreNumbers(CompactGraph()).empty());
    EXPECT_EQ(coreNumbers(GraphBuilder(1).build()), std::vector<NodeIndex>{0});
}

TEST(CoreNumbers, AreWhatPeelingGives)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const CompactGraph graph = fixtures::communities(3, 9, 1.7, 0.6, seed);
        EXPECT_EQ(coreNumbers(graph), peeled(graph)) << "seed " << seed;
    }
}

} // namespace cw
