// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/BestStarters.h"

#include "core/kernel/analytics/NullModel.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cw {

namespace {

CascadeOptions options(const CompactGraph& graph, float passing, std::size_t simulations = 128)
{
    return {.passing = std::vector<float>(graph.edgeCount(), passing), .simulations = simulations};
}

BestStarters found(const CompactGraph& graph, const CascadeOptions& options, std::size_t count)
{
    TaskContext task;
    Result<BestStarters> best = bestStarters(graph, options, count, task);
    EXPECT_TRUE(best.ok());
    return std::move(best).value();
}

double
reachOf(const CompactGraph& graph, CascadeOptions options, const std::vector<NodeIndex>& starts)
{
    TaskContext task;
    options.starts = starts;
    options.threads = 1;
    return simulateCascade(graph, options, task)->reach().mean;
}

/// Looks at everybody anew each time.
std::vector<NodeIndex>
plainGreedy(const CompactGraph& graph, const CascadeOptions& options, std::size_t count)
{
    std::vector<NodeIndex> chosen;
    while (chosen.size() < count) {
        NodeIndex best = -1;
        double most = -1.0;
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            if (std::ranges::find(chosen, node) != chosen.end())
                continue;
            std::vector<NodeIndex> with = chosen;
            with.push_back(node);
            const double reach = reachOf(graph, options, with);
            if (reach > most) {
                most = reach;
                best = node;
            }
        }
        chosen.push_back(best);
    }
    return chosen;
}

} // namespace

TEST(BestStarters, AreTheMiddlesOfTwoStars)
{
    GraphBuilder builder(12);
    for (NodeIndex i = 1; i < 7; ++i)
        builder.addEdge(0, i);
    for (NodeIndex i = 8; i < 12; ++i)
        builder.addEdge(7, i);
    const CompactGraph graph = builder.build();
    const BestStarters best = found(graph, options(graph, 1.0F), 2);
    EXPECT_EQ(best.reach, (std::vector<double>{0.0, 7.0, 12.0}));
    // All who are tied reach as many where nothing is lost: the smallest of equals.
    EXPECT_EQ(best.starters, (std::vector<NodeIndex>{0, 7}));
    EXPECT_EQ(found(graph, options(graph, 0.3F), 2).starters, (std::vector<NodeIndex>{0, 7}));
}

TEST(BestStarters, AreThoseOfPlainGreedySearchOnTheSameCoins)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        Random random(seed);
        const CompactGraph graph = randomGraph(20, 30, random);
        CascadeOptions how = options(graph, 0.3F);
        how.seed = seed;
        const BestStarters best = found(graph, how, 4);
        EXPECT_EQ(best.starters, plainGreedy(graph, how, 4)) << seed;
        EXPECT_EQ(best.simulations, 128U);
        // And come to what the simulation with the same coins says.
        EXPECT_DOUBLE_EQ(best.reach[4], reachOf(graph, how, best.starters));
    }
}

TEST(BestStarters, ReachAtLeastSixtyThreePercentOfTheBest)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        Random random(seed);
        const CompactGraph graph = randomGraph(10, 14, random);
        const CascadeOptions how = options(graph, 0.4F);
        double most = 0.0;
        for (NodeIndex a = 0; a < 10; ++a) {
            for (NodeIndex b = a + 1; b < 10; ++b) {
                for (NodeIndex c = b + 1; c < 10; ++c)
                    most = std::max(most, reachOf(graph, how, {a, b, c}));
            }
        }
        const BestStarters best = found(graph, how, 3);
        EXPECT_GE(best.reach[3], 0.63 * most) << seed;
        EXPECT_LE(best.reach[3], most + 1e-9) << seed;
    }
}

TEST(BestStarters, BuildOnThoseThatAreGiven)
{
    GraphBuilder builder(7);
    for (const auto& [a, b] : {std::pair(0, 1), std::pair(0, 2), std::pair(0, 3), std::pair(4, 5)})
        builder.addEdge(a, b);
    const CompactGraph graph = builder.build();
    CascadeOptions how = options(graph, 1.0F);
    how.starts = {1};
    const BestStarters best = found(graph, how, 2);
    EXPECT_EQ(best.starters, (std::vector<NodeIndex>{4, 6}));
    EXPECT_EQ(best.reach, (std::vector<double>{4.0, 6.0, 7.0}));
}

TEST(BestStarters, EachAddsNoMoreThanTheOneBefore)
{
    const CompactGraph graph = fixtures::communities(5, 20, 1.0, 0.2, 4);
    const BestStarters best = found(graph, options(graph, 0.2F), 20);
    for (std::size_t i = 2; i < best.reach.size(); ++i)
        EXPECT_LE(best.reach[i] - best.reach[i - 1], best.reach[i - 1] - best.reach[i - 2] + 1e-9);
}

TEST(BestStarters, AreTheSameOnAnyNumberOfThreads)
{
    const CompactGraph graph = fixtures::communities(5, 20, 1.0, 0.2, 4);
    CascadeOptions how = options(graph, 0.2F, 512);
    how.threads = 1;
    const BestStarters one = found(graph, how, 5);
    how.threads = 3;
    EXPECT_EQ(found(graph, how, 5), one);
}

TEST(BestStarters, OfNobodyOfOneAndOfMoreThanThereAre)
{
    EXPECT_TRUE(found(CompactGraph(), {}, 3).starters.empty());
    const CompactGraph one = GraphBuilder(1).build();
    EXPECT_EQ(found(one, {}, 3).starters, std::vector<NodeIndex>{0});
    EXPECT_EQ(found(one, {}, 3).reach, (std::vector<double>{0.0, 1.0}));
}

TEST(BestStarters, StopWhenTheyAreCancelled)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const CompactGraph path = fixtures::path(30);
    const Result<BestStarters> best = bestStarters(path, options(path, 0.5F), 3, task);
    ASSERT_FALSE(best.ok());
    EXPECT_EQ(best.error().code, ErrorCode::Cancelled);
}

} // namespace cw
