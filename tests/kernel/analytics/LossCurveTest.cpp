// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/LossCurve.h"

#include "core/kernel/analytics/Robustness.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace cw {

namespace {

LossCurve drawn(const CompactGraph& graph, const LossCurveOptions& options = {})
{
    TaskContext task;
    Result<LossCurve> curve = drawLossCurve(graph, options, task);
    EXPECT_TRUE(curve.ok());
    return std::move(curve).value();
}

} // namespace

TEST(LossCurve, OfACompleteGraphFallsByOneEachTimeWhoeverGoes)
{
    const LossCurve curve = drawn(fixtures::complete(4));
    EXPECT_EQ(curve.lost, (std::vector<NodeIndex>{0, 1, 2, 3, 4}));
    EXPECT_EQ(curve.targeted, (std::vector<double>{1.0, 0.75, 0.5, 0.25, 0.0}));
    for (std::size_t i = 0; i < 5; ++i) {
        const double share = curve.targeted[i];
        EXPECT_EQ(curve.random[i], (RandomLoss{share, 0.0, share, share}));
    }
}

TEST(LossCurve, OfAStarIsItsFormula)
{
    // Its middle is among the lost with probability q / n; then nobody is tied to anybody.
    constexpr NodeIndex kNodes = 10;
    const LossCurve curve = drawn(fixtures::star(kNodes), {.runs = 4'000});
    ASSERT_EQ(curve.lost.size(), 11U);
    EXPECT_EQ(curve.targeted[1], 0.1);
    for (NodeIndex q = 0; q < kNodes; ++q) {
        const double gone = static_cast<double>(q) / kNodes;
        const double expected = (gone * 1 + (1.0 - gone) * (kNodes - q)) / kNodes;
        const RandomLoss& found = curve.random[static_cast<std::size_t>(q)];
        EXPECT_NEAR(found.mean, expected, 1.6 * found.interval + 1e-12) << q;
        EXPECT_LE(found.low, found.mean + 1e-12);
        EXPECT_GE(found.high, found.mean - 1e-12);
    }
    EXPECT_EQ(curve.random[5].low, 0.1);
    EXPECT_EQ(curve.random[5].high, 0.5);
}

TEST(LossCurve, TheMeanOfTheTargetedIsTheRobustness)
{
    const CompactGraph graph = fixtures::communities(4, 20, 1.0, 0.2, 3);
    const LossCurve curve = drawn(graph, {.runs = 2, .points = 1'000});
    ASSERT_EQ(curve.targeted.size(), 81U);
    const double sum = std::accumulate(curve.targeted.begin() + 1, curve.targeted.end(), 0.0);
    EXPECT_NEAR(sum / 80.0, *robustness(graph), 1e-12);
}

TEST(LossCurve, HasAsManyPointsAsAskedForAndBothEnds)
{
    const LossCurve curve = drawn(fixtures::ring(1'000), {.runs = 2, .points = 11});
    EXPECT_EQ(
        curve.lost,
        (std::vector<NodeIndex>{0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1'000}));
    EXPECT_EQ(drawn(fixtures::ring(5), {.points = 0}).lost, (std::vector<NodeIndex>{0, 5}));
}

TEST(LossCurve, IsTheSameOnAnyNumberOfThreads)
{
    const CompactGraph graph = fixtures::communities(4, 20, 1.0, 0.2, 3);
    const LossCurve one = drawn(graph, {.runs = 50, .threads = 1});
    EXPECT_EQ(drawn(graph, {.runs = 50, .threads = 3}), one);
    EXPECT_NE(drawn(graph, {.runs = 50, .seed = 2}), one);
}

TEST(LossCurve, OfNobodyAndOfOne)
{
    EXPECT_TRUE(drawn(CompactGraph()).lost.empty());
    const LossCurve one = drawn(GraphBuilder(1).build());
    EXPECT_EQ(one.lost, (std::vector<NodeIndex>{0, 1}));
    EXPECT_EQ(one.targeted, (std::vector<double>{1.0, 0.0}));
    EXPECT_EQ(one.random[0], (RandomLoss{1.0, 0.0, 1.0, 1.0}));
}

TEST(LossCurve, StopsWhenItIsCancelled)
{
    std::stop_source stop;
    TaskContext task(stop.get_token(), [&](int percent) {
        if (percent >= 20)
            stop.request_stop();
    });
    const Result<LossCurve> curve = drawLossCurve(fixtures::ring(50), {.threads = 1}, task);
    ASSERT_FALSE(curve.ok());
    EXPECT_EQ(curve.error().code, ErrorCode::Cancelled);
}

} // namespace cw
