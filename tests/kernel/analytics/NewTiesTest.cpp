// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/NewTies.h"

#include "core/kernel/analytics/NullModel.h"
#include "core/kernel/analytics/PathMeasures.h"
#include "core/kernel/analytics/SourceDistances.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace cw {

namespace {

using Ties = std::vector<GraphEdge>;

Ties untiedPairs(const CompactGraph& graph)
{
    Ties pairs;
    for (NodeIndex a = 0; a < graph.nodeCount(); ++a) {
        for (NodeIndex b = a + 1; b < graph.nodeCount(); ++b) {
            if (!graph.areNeighbours(a, b))
                pairs.push_back({a, b});
        }
    }
    return pairs;
}

Ties endsOf(const NewTies& ties)
{
    Ties ends;
    for (const NewTie& each : ties.chosen)
        ends.push_back(each.ends);
    return ends;
}

PathMeasures paths(const CompactGraph& graph, bool betweenness = true)
{
    TaskContext task;
    return *measurePaths(graph, {.betweenness = betweenness, .threads = 1}, task);
}

double efficiency(const CompactGraph& graph)
{
    return paths(graph, false).globalEfficiency().value_or(0.0);
}

double connectedness(const CompactGraph& graph)
{
    return paths(graph, false).connectedness().value_or(0.0);
}

NewTies forEfficiency(const CompactGraph& graph, const Ties& candidates, std::size_t count)
{
    TaskContext task;
    Result<NewTies> ties = tiesForEfficiency(graph, candidates, {.count = count}, task);
    EXPECT_TRUE(ties.ok());
    return std::move(ties).value();
}

NewTies around(const CompactGraph& graph, NodeIndex node, std::size_t count)
{
    TaskContext task;
    Result<NewTies> ties = tiesAround(graph, node, untiedPairs(graph), {.count = count}, task);
    EXPECT_TRUE(ties.ok());
    return std::move(ties).value();
}

/// The largest number that any two of the pairs bring.
double bestOfTwo(
    const CompactGraph& graph, const Ties& pairs,
    const std::function<double(const CompactGraph&)>& number)
{
    double best = 0.0;
    for (std::size_t a = 0; a < pairs.size(); ++a) {
        for (std::size_t b = a + 1; b < pairs.size(); ++b)
            best = std::max(best, number(withTies(graph, Ties{pairs[a], pairs[b]})));
    }
    return best;
}

/// A path of five, one of three and a single node.
CompactGraph islands()
{
    GraphBuilder builder(9);
    for (const auto& [a, b] :
         {std::pair(0, 1), std::pair(1, 2), std::pair(2, 3), std::pair(3, 4), std::pair(5, 6),
          std::pair(6, 7)})
        builder.addEdge(a, b);
    return builder.build();
}

} // namespace

TEST(SourceDistances, KeepUpWithTies)
{
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        Random random(seed);
        CompactGraph graph = randomGraph(14, random.below(25), random);
        TaskContext task;
        analytics::SourceDistances distances(graph, 1);
        ASSERT_TRUE(distances.measure(graph, task));
        for (const GraphEdge& tie : untiedPairs(graph)) {
            if (random.below(5) != 0)
                continue;
            const double before = efficiency(graph);
            EXPECT_NEAR(distances.efficiency(), before, 1e-12);
            const double gain = distances.gain(graph, tie);
            distances.addTie(graph, tie);
            graph = withTies(graph, Ties{tie});
            EXPECT_NEAR(gain, efficiency(graph) - before, 1e-12) << seed;
        }
    }
}

TEST(SourceDistances, OfALargeGraphAreASampleThatComesNearTheTruth)
{
    // All nodes are alike: efficiency is the same from everybody, so that any sample is exact.
    constexpr NodeIndex kNodes = 6'001;
    GraphBuilder builder(kNodes);
    for (NodeIndex i = 0; i < kNodes; ++i) {
        for (const NodeIndex far : {1, 17, 290})
            builder.addEdge(i, (i + far) % kNodes);
    }
    const CompactGraph ring = builder.build();
    TaskContext task;
    analytics::SourceDistances distances(ring, 1);
    ASSERT_TRUE(distances.measure(ring, task));
    EXPECT_LT(distances.sourceCount(), 6'001U);
    EXPECT_NEAR(distances.efficiency(), efficiency(ring), 1e-12);
    const GraphEdge across{0, 3'137};
    const double gained = efficiency(withTies(ring, Ties{across})) - efficiency(ring);
    EXPECT_NEAR(distances.gain(ring, across) / gained, 1.0, 0.05);
}

TEST(TiesForEfficiency, CloseALongPath)
{
    // By hand: of all ties of a path of four, that of the ends brings one pair from 3 steps to 1
    // (2/3); either other one brings one pair from 2 to 1 and one from 3 to 2 (1/2 + 1/6): as much.
    // The first candidate is taken.
    const CompactGraph path = fixtures::path(4);
    EXPECT_EQ(endsOf(forEfficiency(path, {{0, 3}, {0, 2}, {1, 3}}, 1)), (Ties{{0, 3}}));
    const NewTies ties = forEfficiency(path, {{0, 2}, {0, 3}, {1, 3}}, 1);
    EXPECT_NEAR(ties.before, (3.0 + 2.0 / 2 + 1.0 / 3) / 6, 1e-12);
    EXPECT_NEAR(ties.chosen.front().after, ties.before + (2.0 / 3) / 6, 1e-12);
    EXPECT_EQ(ties.sources, 4U);
}

TEST(TiesForEfficiency, ComeNearTheBestOfAllPairs)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        const CompactGraph graph = randomGraph(10, 9 + random.below(6), random);
        const Ties pairs = untiedPairs(graph);
        const NewTies ties = forEfficiency(graph, pairs, 2);
        ASSERT_EQ(ties.chosen.size(), 2U);
        EXPECT_NEAR(ties.chosen[1].after, efficiency(withTies(graph, endsOf(ties))), 1e-12);
        const double best = bestOfTwo(graph, pairs, efficiency);
        EXPECT_GE(ties.chosen[1].after - ties.before, 0.9 * (best - ties.before)) << seed;
        EXPECT_LE(ties.chosen[1].after, best + 1e-12);
    }
}

TEST(TiesForEfficiency, GainNearlyAsMuchAsLookingAtAllAnew)
{
    int asMuch = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Random random(seed);
        CompactGraph graph = randomGraph(12, 10 + random.below(12), random);
        const Ties pairs = untiedPairs(graph);
        const NewTies ties = forEfficiency(graph, pairs, 3);
        const double gained = ties.chosen.back().after - ties.before;
        for (int i = 0; i < 3; ++i) {
            std::vector<double> after;
            for (const GraphEdge& pair : pairs)
                after.push_back(efficiency(withTies(graph, Ties{pair})));
            const auto best =
                std::ranges::max_element(after, [](double a, double b) { return a < b - 1e-12; });
            graph = withTies(graph, Ties{pairs[static_cast<std::size_t>(best - after.begin())]});
        }
        const double best = efficiency(graph) - ties.before;
        asMuch += gained >= best - 1e-12;
        EXPECT_GE(gained, 0.9 * best) << seed;
    }
    EXPECT_GE(asMuch, 25);
}

TEST(TiesForEfficiency, PassOverWhatIsATieAndComeOnlyOnce)
{
    const CompactGraph path = fixtures::path(4);
    EXPECT_EQ(endsOf(forEfficiency(path, {{0, 1}, {2, 2}, {0, 3}, {0, 3}}, 3)), (Ties{{0, 3}}));
    EXPECT_TRUE(forEfficiency(fixtures::complete(5), {{0, 1}}, 3).chosen.empty());
}

TEST(TiesForEfficiency, AreTheSameOnAnyNumberOfThreads)
{
    const CompactGraph graph = fixtures::communities(5, 12, 0.5, 0.1, 2);
    TaskContext task;
    const auto chosen = [&](int threads) {
        return *tiesForEfficiency(
            graph, untiedPairs(graph), {.count = 4, .threads = threads}, task);
    };
    EXPECT_EQ(chosen(1), chosen(3));
}

TEST(TiesThatJoin, JoinTheLargestPiecesFirst)
{
    const CompactGraph graph = islands();
    const NewTies ties = tiesThatJoin(graph, untiedPairs(graph), 5);
    EXPECT_NEAR(ties.before, 13.0 / 36, 1e-12);
    EXPECT_EQ(endsOf(ties), (Ties{{0, 5}, {0, 8}}));
    EXPECT_NEAR(ties.chosen[0].after, 28.0 / 36, 1e-12);
    EXPECT_NEAR(ties.chosen[1].after, 1.0, 1e-12);
}

TEST(TiesThatJoin, TakeTheEarlierOfEquallyGoodOnes)
{
    const Ties candidates{{8, 0}, {2, 6}, {0, 5}, {0, 1}};
    EXPECT_EQ(endsOf(tiesThatJoin(islands(), candidates, 1)), (Ties{{2, 6}}));
}

TEST(TiesThatJoin, NoOthersDoBetter)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        const CompactGraph graph = randomGraph(10, 5, random);
        const Ties pairs = untiedPairs(graph);
        const NewTies ties = tiesThatJoin(graph, pairs, 2);
        EXPECT_NEAR(ties.chosen.back().after, connectedness(withTies(graph, endsOf(ties))), 1e-12);
        EXPECT_NEAR(ties.chosen.back().after, bestOfTwo(graph, pairs, connectedness), 1e-12);
    }
}

TEST(TiesAround, TakeTheStarsLoadOffItsMiddle)
{
    // Every tie of two leaves takes one pair of the six from the middle.
    const NewTies ties = around(fixtures::star(5), 0, 10);
    EXPECT_NEAR(ties.before, 1.0, 1e-12);
    ASSERT_FALSE(ties.chosen.empty());
    EXPECT_NEAR(ties.chosen[0].after, 5.0 / 6, 1e-12);
    EXPECT_NEAR(ties.chosen.back().after, 0.0, 1e-12);
    EXPECT_EQ(paths(withTies(fixtures::star(5), endsOf(ties))).normalizedBetweenness(0), 0.0);
}

TEST(TiesAround, AreTheBestAloneAndNearTheBestOfTwo)
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        Random random(seed);
        const CompactGraph graph = randomGraph(9, 11, random);
        const PathMeasures before = paths(graph);
        const auto node = static_cast<NodeIndex>(
            std::ranges::max_element(before.betweenness) - before.betweenness.begin());
        const auto freed = [&](const CompactGraph& with) {
            return *before.normalizedBetweenness(node) - *paths(with).normalizedBetweenness(node);
        };
        Ties others;
        double best = 0.0;
        for (const GraphEdge& pair : untiedPairs(graph)) {
            if (pair.first == node || pair.second == node)
                continue;
            others.push_back(pair);
            best = std::max(best, freed(withTies(graph, Ties{pair})));
        }
        const NewTies ties = around(graph, node, 2);
        ASSERT_EQ(ties.chosen.size(), 2U) << seed;
        EXPECT_NEAR(ties.before - ties.chosen[0].after, best, 1e-9) << seed;
        EXPECT_GE(ties.before - ties.chosen[1].after, 0.75 * bestOfTwo(graph, others, freed))
            << seed;
    }
}

TEST(NewTies, OfNobodyAndOfOneAreNone)
{
    for (const NodeIndex nodes : {0, 1}) {
        const CompactGraph graph = GraphBuilder(nodes).build();
        EXPECT_TRUE(forEfficiency(graph, {}, 3).chosen.empty());
        EXPECT_EQ(forEfficiency(graph, {}, 3).before, 0.0);
        EXPECT_TRUE(tiesThatJoin(graph, {}, 3).chosen.empty());
    }
    EXPECT_TRUE(around(GraphBuilder(1).build(), 0, 3).chosen.empty());
}

TEST(NewTies, StopWhenTheyAreCancelled)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const CompactGraph path = fixtures::path(30);
    const Ties pairs = untiedPairs(path);
    const Result<NewTies> nearer = tiesForEfficiency(path, pairs, {}, task);
    ASSERT_FALSE(nearer.ok());
    EXPECT_EQ(nearer.error().code, ErrorCode::Cancelled);
    const Result<NewTies> free = tiesAround(path, 15, pairs, {}, task);
    ASSERT_FALSE(free.ok());
    EXPECT_EQ(free.error().code, ErrorCode::Cancelled);
}

} // namespace cw
