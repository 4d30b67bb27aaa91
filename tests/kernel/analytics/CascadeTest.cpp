// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/Cascade.h"

#include "core/kernel/analytics/CoinMasks.h"
#include "core/kernel/analytics/NullModel.h"
#include "tests/support/GraphFixtures.h"
#include "tests/support/KnownNetworks.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>

namespace cw {

namespace {

CascadeOptions options(
    const CompactGraph& graph, std::vector<NodeIndex> starts, float passing,
    std::size_t simulations = 1024)
{
    return {
        .starts = std::move(starts),
        .passing = std::vector<float>(graph.edgeCount(), passing),
        .simulations = simulations};
}

Cascade simulated(const CompactGraph& graph, const CascadeOptions& options)
{
    TaskContext task;
    Result<Cascade> cascade = simulateCascade(graph, options, task);
    EXPECT_TRUE(cascade.ok());
    return std::move(cascade).value();
}

/// Steps from the starts over the open edges.
std::vector<int>
stepsOver(const CompactGraph& graph, std::uint64_t open, const std::vector<NodeIndex>& starts)
{
    std::vector<int> steps(static_cast<std::size_t>(graph.nodeCount()), -1);
    std::vector<NodeIndex> order = starts;
    for (const NodeIndex start : starts)
        steps[static_cast<std::size_t>(start)] = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto neighbours = graph.neighbours(order[i]);
        for (std::size_t k = 0; k < neighbours.size(); ++k) {
            int& other = steps[static_cast<std::size_t>(neighbours[k])];
            if (other >= 0 || ((open >> graph.edgeNumbers(order[i])[k]) & 1) == 0)
                continue;
            other = steps[static_cast<std::size_t>(order[i])] + 1;
            order.push_back(neighbours[k]);
        }
    }
    return steps;
}

/// By going through every way in which the coins may fall.
struct Expected
{
    std::vector<double> knowing; ///< after each step
    std::vector<double> chance;  ///< of each node

    Expected(const CompactGraph& graph, const CascadeOptions& options)
        : knowing(static_cast<std::size_t>(graph.nodeCount()), 0.0), chance(knowing)
    {
        for (std::uint64_t open = 0; open < std::uint64_t{1} << graph.edgeCount(); ++open) {
            double weight = 1.0;
            for (std::size_t edge = 0; edge < graph.edgeCount(); ++edge) {
                const auto p = static_cast<double>(options.passing[edge]);
                weight *= ((open >> edge) & 1) != 0 ? p : 1.0 - p;
            }
            const std::vector<int> steps = stepsOver(graph, open, options.starts);
            for (std::size_t node = 0; node < steps.size(); ++node) {
                if (steps[node] < 0)
                    continue;
                chance[node] += weight;
                for (auto step = static_cast<std::size_t>(steps[node]); step < knowing.size();
                     ++step)
                    knowing[step] += weight;
            }
        }
    }
};

} // namespace

TEST(CoinMasks, FallAsOftenAsTheyShould)
{
    Random random(3);
    EXPECT_EQ(analytics::coinMask(0.0F, random), 0U);
    EXPECT_EQ(analytics::coinMask(1.0F, random), ~std::uint64_t{0});
    for (const float p : {0.01F, 0.3F, 0.5F, 0.99F}) {
        int ones = 0;
        for (int i = 0; i < 10'000; ++i)
            ones += std::popcount(analytics::coinMask(p, random));
        EXPECT_NEAR(ones / 640'000.0, static_cast<double>(p), 0.003) << p;
    }
}

TEST(CoinMasks, AreCountedBitByBit)
{
    analytics::BitCounters counters;
    for (std::uint64_t i = 1; i <= 100; ++i)
        counters.add(i % 2 == 0 ? 0b11U : 0b10U);
    EXPECT_EQ(counters.at(0), 50);
    EXPECT_EQ(counters.at(1), 100);
    EXPECT_EQ(counters.at(63), 0);
}

TEST(Cascade, OfAStarsCentreIsItsFormulaWithinTheInterval)
{
    // 1 + p (n - 1)
    const CompactGraph star = fixtures::star(5);
    const Cascade cascade = simulated(star, options(star, {0}, 0.3F, 65'536));
    EXPECT_NEAR(cascade.reach().mean, 2.2, cascade.reach().interval);
    EXPECT_LT(cascade.reach().interval, 0.01);
    ASSERT_EQ(cascade.knowing.size(), 2U);
    EXPECT_EQ(cascade.knowing[0], (MeanReach{1.0, 0.0}));
    EXPECT_EQ(cascade.chance[0], 1.0);
    EXPECT_NEAR(cascade.chance[4], 0.3, 0.01);
    EXPECT_EQ(cascade.meanStep[0], 0.0);
    EXPECT_EQ(cascade.meanStep[4], 1.0);
}

TEST(Cascade, IntervalsCoverTheTruthNineteenTimesInTwenty)
{
    const CompactGraph star = fixtures::star(5);
    CascadeOptions how = options(star, {0}, 0.3F);
    int covered = 0;
    for (how.seed = 1; how.seed <= 400; ++how.seed) {
        const MeanReach reach = simulated(star, how).reach();
        covered += std::abs(reach.mean - 2.2) <= reach.interval;
    }
    EXPECT_GE(covered, 365); // 380 expected; three standard deviations are 13
    EXPECT_LE(covered, 395);
}

TEST(Cascade, OfAPathATriangleAndTheKiteIsWhatIsWorkedOut)
{
    const CompactGraph path = fixtures::path(4);
    const MeanReach along = simulated(path, options(path, {0}, 0.5F, 65'536)).reach();
    EXPECT_NEAR(along.mean, 1.875, 1.5 * along.interval); // 1 + p + p^2 + p^3
    const CompactGraph triangle = fixtures::ring(3);
    const MeanReach around = simulated(triangle, options(triangle, {0}, 0.5F, 65'536)).reach();
    EXPECT_NEAR(around.mean, 2.25, 1.5 * around.interval);
    // By going through all ways in which the 18 coins may fall.
    const fixtures::NamedGraph kite = fixtures::kite();
    for (const auto& [name, expected] :
         {std::pair("Diane", 3.00881), std::pair("Fernando", 2.80904),
          std::pair("Heather", 2.17728), std::pair("Jane", 1.27749)}) {
        const MeanReach reach =
            simulated(kite.graph, options(kite.graph, {kite.node(name)}, 0.2F, 65'536)).reach();
        EXPECT_NEAR(reach.mean, expected, 1.5 * reach.interval) << name;
    }
}

TEST(Cascade, OfSmallGraphsIsWhatAllWaysOfTheCoinsGive)
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        const CompactGraph graph = randomGraph(7, 1 + random.below(9), random);
        CascadeOptions how = options(graph, {0, 3}, 0.0F, 16'384);
        for (float& each : how.passing)
            each = static_cast<float>(random.unit());
        const Cascade cascade = simulated(graph, how);
        const Expected expected(graph, how);
        for (std::size_t step = 0; step < cascade.knowing.size(); ++step)
            EXPECT_NEAR(
                cascade.knowing[step].mean, expected.knowing[step],
                2.0 * cascade.knowing[step].interval + 1e-9)
                << seed;
        EXPECT_NEAR(cascade.reach().mean, expected.knowing.back(), 0.05);
        for (std::size_t node = 0; node < expected.chance.size(); ++node)
            EXPECT_NEAR(cascade.chance[node], expected.chance[node], 0.02) << seed;
    }
}

TEST(Cascade, WhereNothingIsLostIsTheDistance)
{
    const CompactGraph path = fixtures::path(6);
    const Cascade cascade = simulated(path, options(path, {0}, 1.0F, 1));
    EXPECT_EQ(cascade.simulations, 64U);
    ASSERT_EQ(cascade.knowing.size(), 6U);
    for (std::size_t i = 0; i < 6; ++i) {
        EXPECT_EQ(cascade.knowing[i], (MeanReach{static_cast<double>(i + 1), 0.0}));
        EXPECT_EQ(cascade.meanStep[i], static_cast<double>(i));
    }
    EXPECT_EQ(cascade.stepsToHalf(), 2U);
}

TEST(Cascade, WhoeverIsElsewhereNeverKnows)
{
    GraphBuilder builder(3);
    builder.addEdge(0, 1);
    const CompactGraph graph = builder.build();
    const Cascade cascade = simulated(graph, options(graph, {0}, 1.0F));
    EXPECT_EQ(cascade.chance, (std::vector<double>{1.0, 1.0, 0.0}));
    EXPECT_FALSE(cascade.meanStep[2]);
}

TEST(Cascade, IsTheSameOnAnyNumberOfThreads)
{
    const CompactGraph graph = fixtures::communities(4, 25, 2.0, 0.3, 9);
    CascadeOptions how = options(graph, {3, 50}, 0.2F, 640);
    how.threads = 1;
    const Cascade one = simulated(graph, how);
    how.threads = 3;
    EXPECT_EQ(simulated(graph, how), one);
    how.threads = 16;
    EXPECT_EQ(simulated(graph, how), one);
    how.seed = 2;
    EXPECT_NE(simulated(graph, how), one);
}

TEST(Cascade, MoreStartsNeverReachFewer)
{
    const CompactGraph graph = fixtures::communities(4, 25, 2.0, 0.3, 9);
    std::vector<NodeIndex> starts;
    double before = 0.0;
    for (NodeIndex start = 0; start < 100; start += 9) {
        starts.push_back(start);
        const double reach = simulated(graph, options(graph, starts, 0.1F)).reach().mean;
        EXPECT_GE(reach, before);
        before = reach;
    }
}

TEST(Cascade, OfNobodyOfOneAndWithoutAStart)
{
    EXPECT_EQ(simulated(CompactGraph(), {}).reach(), (MeanReach{0.0, 0.0}));
    const CompactGraph one = GraphBuilder(1).build();
    EXPECT_EQ(simulated(one, {}).reach(), (MeanReach{0.0, 0.0}));
    const Cascade alone = simulated(one, options(one, {0}, 0.5F));
    EXPECT_EQ(alone.reach(), (MeanReach{1.0, 0.0}));
    EXPECT_EQ(alone.stepsToHalf(), 0U);
}

TEST(Cascade, RefusesWhatIsNoStartAndNoProbability)
{
    const CompactGraph path = fixtures::path(3);
    TaskContext task;
    const auto codeOf = [&](const CascadeOptions& how) {
        const Result<Cascade> cascade = simulateCascade(path, how, task);
        return cascade.ok() ? std::optional<ErrorCode>() : cascade.error().code;
    };
    EXPECT_EQ(codeOf(options(path, {0, 0}, 0.5F)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(options(path, {3}, 0.5F)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(options(path, {-1}, 0.5F)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(options(path, {0}, 1.5F)), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(options(path, {0}, -0.1F)), ErrorCode::InvalidArgument);
    EXPECT_EQ(
        codeOf(options(path, {0}, std::numeric_limits<float>::quiet_NaN())),
        ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf({.starts = {0}, .passing = {0.5F}}), ErrorCode::InvalidArgument);
    EXPECT_FALSE(codeOf(options(path, {0}, 0.5F)));
}

TEST(Cascade, StopsWhenItIsCancelled)
{
    std::stop_source stop;
    TaskContext task(stop.get_token(), [&](int percent) {
        if (percent >= 20)
            stop.request_stop();
    });
    const CompactGraph path = fixtures::path(30);
    CascadeOptions how = options(path, {0}, 0.5F);
    how.threads = 1;
    const Result<Cascade> cascade = simulateCascade(path, how, task);
    ASSERT_FALSE(cascade.ok());
    EXPECT_EQ(cascade.error().code, ErrorCode::Cancelled);
}

} // namespace cw
