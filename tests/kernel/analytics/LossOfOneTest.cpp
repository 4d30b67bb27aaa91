// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/LossOfOne.h"

#include "core/kernel/graph/Components.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

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

TEST(LossOfOne, OfAVeryLongPathNeedsNoDeepStack)
{
    const Sizes sizes = largestWithout(fixtures::path(200'001));
    EXPECT_EQ(sizes[100'000], 100'000);
}

} // namespace cw
