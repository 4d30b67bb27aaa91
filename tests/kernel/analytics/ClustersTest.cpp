// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/Clusters.h"

#include "core/kernel/analytics/GroupMixing.h"
#include "tests/support/GraphFixtures.h"
#include "tests/support/KnownNetworks.h"

#include <gtest/gtest.h>

namespace cw {

/// The largest modularity there is. Source: Brandes et al., "On modularity clustering", IEEE
/// Transactions on Knowledge and Data Engineering 20(2), 2008, and igraph's exact search.
TEST(Clusters, OfKnownNetworksHaveTheLargestModularity)
{
    const Clusters karate = findClusters(fixtures::karateClub().graph);
    EXPECT_NEAR(karate.modularity, 0.419790, 1e-6);
    EXPECT_EQ(karate.count(), 4);
    EXPECT_NEAR(findClusters(fixtures::kite().graph).modularity, 0.222222, 1e-6);
    EXPECT_NEAR(findClusters(fixtures::florentineMarriages().graph).modularity, 0.39875, 1e-6);
    EXPECT_NEAR(findClusters(fixtures::ring(10)).modularity, 0.36, 1e-6);
}

TEST(Clusters, ModularityIsWithinLessExpectedAsForAnyGroups)
{
    const CompactGraph graph = fixtures::communities(5, 12, 2, 0.4, 3);
    const Clusters found = findClusters(graph);
    const GroupMixing mixing = groupMixing(graph, found.of);
    const double within = static_cast<double>(mixing.internal) / static_cast<double>(mixing.ties());
    EXPECT_NEAR(found.modularity, within - mixing.degreeShares, 1e-12);
}

TEST(Clusters, LeaveOutWhoIsAloneAndNameTheOneWithMostTies)
{
    GraphBuilder builder(8); // a star around 2, a pair, and 0 alone
    for (const NodeIndex other : {1, 3, 4, 5})
        builder.addEdge(2, other);
    builder.addEdge(6, 7);
    const Clusters found = findClusters(builder.build());
    EXPECT_EQ(found.of, (std::vector<std::int32_t>{kAlone, 0, 0, 0, 0, 0, 1, 1}));
    EXPECT_EQ(found.heads, (std::vector<NodeIndex>{2, 6}));
}

TEST(Clusters, OfNobodyAndOfOneAreNone)
{
    EXPECT_EQ(findClusters(CompactGraph()).count(), 0);
    EXPECT_EQ(findClusters(GraphBuilder(1).build()).of, std::vector<std::int32_t>{kAlone});
}

} // namespace cw
