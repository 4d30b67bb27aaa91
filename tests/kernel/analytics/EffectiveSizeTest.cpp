// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/EffectiveSize.h"

#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <cmath>

namespace cw {

TEST(EffectiveSize, OfAHubIsItsDegreeAndInACliqueOne)
{
    EXPECT_EQ(effectiveSizes(fixtures::star(5)), (std::vector<double>{4, 1, 1, 1, 1}));
    // Four neighbours, each tied to the three others: 4 - 2 * 6 / 4.
    EXPECT_EQ(effectiveSizes(fixtures::complete(5)), (std::vector<double>{1, 1, 1, 1, 1}));
}

TEST(EffectiveSize, OneTieBetweenThreeNeighboursCostsTwoThirds)
{
    GraphBuilder builder(4);
    for (NodeIndex i = 1; i < 4; ++i)
        builder.addEdge(0, i);
    builder.addEdge(1, 2);
    const std::vector<double> sizes = effectiveSizes(builder.build());
    EXPECT_DOUBLE_EQ(sizes[0], 3 - 2.0 / 3);
    EXPECT_DOUBLE_EQ(sizes[1], 1);
    EXPECT_DOUBLE_EQ(sizes[3], 1);
}

TEST(EffectiveSize, IsNotDefinedWithoutNeighbours)
{
    EXPECT_TRUE(effectiveSizes(CompactGraph()).empty());
    EXPECT_TRUE(std::isnan(effectiveSizes(GraphBuilder(1).build()).front()));
}

TEST(Triangles, AreThoseOfTheDefinition)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const CompactGraph graph = fixtures::communities(3, 9, 2.0, 0.6, seed);
        const std::vector<std::int64_t> triangles = trianglesOf(graph);
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            std::int64_t count = 0;
            for (const NodeIndex a : graph.neighbours(node)) {
                for (const NodeIndex b : graph.neighbours(node))
                    count += a < b && graph.areNeighbours(a, b);
            }
            EXPECT_EQ(triangles[static_cast<std::size_t>(node)], count) << "seed " << seed;
        }
    }
}

} // namespace cw
