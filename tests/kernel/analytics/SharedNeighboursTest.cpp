// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/SharedNeighbours.h"

#include "tests/support/GraphFixtures.h"
#include "tests/support/KnownNetworks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace cw {

namespace {

std::vector<SharedNeighbours> closest(const CompactGraph& graph, UntiedPairOptions options = {})
{
    TaskContext task;
    return *closestUntiedPairs(graph, options, task);
}

/// By the definition.
std::vector<SharedNeighbours> allUntied(const CompactGraph& graph)
{
    std::vector<SharedNeighbours> pairs;
    for (NodeIndex a = 0; a < graph.nodeCount(); ++a) {
        for (NodeIndex b = a + 1; b < graph.nodeCount(); ++b) {
            const SharedNeighbours pair = sharedNeighbours(graph, a, b);
            if (pair.count > 0 && !graph.areNeighbours(a, b))
                pairs.push_back(pair);
        }
    }
    std::ranges::sort(pairs, {}, [](const SharedNeighbours& pair) {
        return std::tuple(-pair.adamicAdar, pair.first, pair.second);
    });
    return pairs;
}

} // namespace

// As igraph's inverse log weighted similarity and networkx's adamic_adar_index have them.
TEST(SharedNeighbours, OfTheFlorentineFamiliesAreAsPublished)
{
    const fixtures::NamedGraph florence = fixtures::florentineMarriages();
    const std::vector<SharedNeighbours> pairs = closest(florence.graph);
    const auto is = [&](const SharedNeighbours& pair, const char* a, const char* b) {
        return std::minmax(pair.first, pair.second) ==
               std::minmax(florence.node(a), florence.node(b));
    };
    ASSERT_GE(pairs.size(), 4U);
    EXPECT_TRUE(is(pairs[0], "Guadagni", "Medici"));
    EXPECT_NEAR(pairs[0].adamicAdar, 1.8205, 5e-5);
    EXPECT_TRUE(is(pairs[1], "Castellani", "Bischeri"));
    EXPECT_NEAR(pairs[1].adamicAdar, 1.6316, 5e-5);
    EXPECT_NEAR(pairs[2].adamicAdar, 1.4427, 5e-5);
    EXPECT_NEAR(pairs[3].adamicAdar, 1.4427, 5e-5);
    EXPECT_TRUE(is(pairs[2], "Medici", "Pazzi") || is(pairs[3], "Medici", "Pazzi"));
    EXPECT_TRUE(is(pairs[2], "Castellani", "Medici") || is(pairs[3], "Castellani", "Medici"));
}

TEST(SharedNeighbours, CountWhomBothKnowByHowManyThoseKnow)
{
    // 0 and 1 share 2, who knows only them, and 3, who knows 4 as well.
    GraphBuilder builder(5);
    for (const auto& [a, b] :
         std::vector<std::pair<NodeIndex, NodeIndex>>{{0, 2}, {1, 2}, {0, 3}, {1, 3}, {3, 4}})
        builder.addEdge(a, b);
    const CompactGraph graph = builder.build();
    const SharedNeighbours pair = sharedNeighbours(graph, 0, 1);
    EXPECT_EQ(pair.count, 2);
    EXPECT_DOUBLE_EQ(pair.adamicAdar, 1.0 / std::log(2.0) + 1.0 / std::log(3.0));
    EXPECT_DOUBLE_EQ(pair.resourceAllocation, 1.0 / 2 + 1.0 / 3);
    EXPECT_DOUBLE_EQ(jaccard(graph, pair), 1.0);
    EXPECT_DOUBLE_EQ(jaccard(graph, sharedNeighbours(graph, 0, 4)), 0.5);
}

TEST(SharedNeighbours, JaccardLeavesTheTwoThemselvesOut)
{
    const CompactGraph graph = fixtures::complete(4);
    EXPECT_DOUBLE_EQ(jaccard(graph, sharedNeighbours(graph, 0, 1)), 1.0);
    EXPECT_EQ(jaccard(GraphBuilder(2).build(), {.first = 0, .second = 1}), 0.0);
}

TEST(SharedNeighbours, OfEveryPairAreThoseOfTheDefinition)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const CompactGraph graph = fixtures::communities(3, 12, 3.0, 1.0, seed);
        EXPECT_EQ(closest(graph, {.most = 100'000}), allUntied(graph)) << "seed " << seed;
    }
}

TEST(SharedNeighbours, TheFewClosestAreTheFirstOfAll)
{
    const CompactGraph graph = fixtures::communities(4, 15, 3.0, 1.0, 7);
    std::vector<SharedNeighbours> all = allUntied(graph);
    for (const std::size_t most : {std::size_t{0}, std::size_t{1}, std::size_t{20}}) {
        const std::vector<SharedNeighbours> few = closest(graph, {.most = most});
        ASSERT_EQ(few.size(), most);
        EXPECT_TRUE(std::equal(few.begin(), few.end(), all.begin()));
    }
}

TEST(SharedNeighbours, WhoKnowsEverybodyJoinsNobody)
{
    EXPECT_EQ(closest(fixtures::star(6)).size(), 10U);
    EXPECT_TRUE(closest(fixtures::star(6), {.mostTies = 4}).empty());
}

TEST(SharedNeighbours, AreNoneWhereAllAreTiedOrNobodyIs)
{
    EXPECT_TRUE(closest(CompactGraph()).empty());
    EXPECT_TRUE(closest(GraphBuilder(1).build()).empty());
    EXPECT_TRUE(closest(fixtures::complete(6)).empty());
}

TEST(SharedNeighbours, TheSearchStopsWhenToldTo)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const auto found = closestUntiedPairs(fixtures::star(6), {}, task);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

} // namespace cw
