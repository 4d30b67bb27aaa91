// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/SampledPathMeasures.h"

#include "core/kernel/analytics/PathMeasures.h"
#include "core/kernel/analytics/SampleBounds.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <cmath>

namespace cw {

namespace {

SampledPathMeasures sampled(const CompactGraph& graph, const PathSampleOptions& options)
{
    TaskContext task;
    Result<SampledPathMeasures> found = samplePaths(graph, options, task);
    EXPECT_TRUE(found.ok());
    return std::move(found).value();
}

PathMeasures measured(const CompactGraph& graph)
{
    TaskContext task;
    return *measurePaths(graph, {}, task);
}

/// 2,000 in one part, 100 in another, a pair and two isolates.
CompactGraph inParts()
{
    GraphBuilder builder(2104);
    for (const GraphEdge& edge : fixtures::communities(40, 50, 2, 0.3, 1).edges())
        builder.addEdge(edge.first, edge.second);
    for (const GraphEdge& edge : fixtures::grid(10, 10).edges())
        builder.addEdge(2000 + edge.first, 2000 + edge.second);
    builder.addEdge(2100, 2101);
    return builder.build();
}

bool holds(const Estimate& estimate, double value)
{
    return std::abs(estimate.value - value) <= estimate.bound + 1e-9 * std::abs(value);
}

} // namespace

TEST(SampledPathMeasures, OfASmallGraphAreExact)
{
    const CompactGraph graph = fixtures::grid(12, 20);
    const PathMeasures exact = measured(graph);
    const SampledPathMeasures found = sampled(graph, {.sources = 10});
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const auto i = static_cast<std::size_t>(node);
        EXPECT_EQ(found.betweenness[i].bound, 0.0);
        EXPECT_NEAR(found.betweenness[i].value, exact.betweenness[i], 1e-9 * exact.betweenness[i]);
        EXPECT_EQ(found.betweennessError[i], 0.0);
        EXPECT_EQ(found.closeness[i]->bound, 0.0);
        EXPECT_DOUBLE_EQ(found.closeness[i]->value, *exact.closeness(node));
    }
    EXPECT_NEAR(found.meanDistance->value, *exact.meanDistance(), 1e-9);
    EXPECT_EQ(found.meanDistance->bound, 0.0);
    EXPECT_NEAR(found.globalEfficiency->value, *exact.globalEfficiency(), 1e-9);
    EXPECT_EQ(found.diameterAtLeast, exact.diameter());
    EXPECT_EQ(found.diameterAtMost, exact.diameter());
}

TEST(SampledPathMeasures, LieWithinTheirBoundsAndNearTheTruth)
{
    const CompactGraph graph = inParts();
    const PathMeasures exact = measured(graph);
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const SampledPathMeasures found = sampled(graph, {.sources = 600, .seed = seed});
        EXPECT_EQ(found.sources, 570U + 102U); // the large part's share of 600, the rest in full
        std::size_t near = 0;
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            const auto i = static_cast<std::size_t>(node);
            EXPECT_TRUE(holds(found.betweenness[i], exact.betweenness[i])) << node;
            const double error = std::abs(found.betweenness[i].value - exact.betweenness[i]);
            near += error <= 2.0 * found.betweennessError[i] + 1e-9 * exact.betweenness[i];
            ASSERT_EQ(found.closeness[i].has_value(), exact.closeness(node).has_value());
            if (found.closeness[i]) {
                EXPECT_TRUE(holds(*found.closeness[i], *exact.closeness(node))) << node;
            }
        }
        EXPECT_GT(near, 0.8 * graph.nodeCount());
        EXPECT_TRUE(holds(*found.meanDistance, *exact.meanDistance()));
        EXPECT_NEAR(found.meanDistance->value, *exact.meanDistance(), 0.1);
        EXPECT_TRUE(holds(*found.globalEfficiency, *exact.globalEfficiency()));
        EXPECT_DOUBLE_EQ(*found.connectedness, *exact.connectedness());
        EXPECT_LE(*found.diameterAtLeast, *exact.diameter());
        EXPECT_GE(*found.diameterAtMost, *exact.diameter());
    }
}

TEST(SampledPathMeasures, OfASmallPartBesideALargeOneAreExact)
{
    const CompactGraph graph = inParts();
    const PathMeasures exact = measured(graph);
    const SampledPathMeasures found = sampled(graph, {.sources = 600});
    EXPECT_GT(found.betweenness[0].bound, 0.0);
    EXPECT_NEAR(found.betweenness[2055].value, exact.betweenness[2055], 1e-6);
    EXPECT_EQ(found.betweenness[2055].bound, 0.0);
    EXPECT_EQ(found.closeness[2100], (Estimate{1.0, 0.0}));
    EXPECT_FALSE(found.closeness[2102]);
    EXPECT_EQ(found.betweenness[2102], (Estimate{0.0, 0.0}));
}

TEST(SampledPathMeasures, AreTheSameOnAnyNumberOfThreadsAndForTheSameSeed)
{
    const CompactGraph graph = inParts();
    const SampledPathMeasures alone = sampled(graph, {.sources = 600, .seed = 4, .threads = 1});
    EXPECT_EQ(sampled(graph, {.sources = 600, .seed = 4, .threads = 3}), alone);
    EXPECT_NE(sampled(graph, {.sources = 600, .seed = 5, .threads = 1}), alone);
}

TEST(SampledPathMeasures, OfNobodyAndOfStrangersAreNotDefined)
{
    const SampledPathMeasures nobody = sampled(CompactGraph{}, {});
    EXPECT_FALSE(nobody.meanDistance);
    EXPECT_FALSE(nobody.globalEfficiency);
    EXPECT_FALSE(nobody.diameterAtMost);
    const SampledPathMeasures strangers = sampled(GraphBuilder(3).build(), {});
    EXPECT_FALSE(strangers.meanDistance);
    EXPECT_EQ(strangers.globalEfficiency, (Estimate{0.0, 0.0}));
    EXPECT_EQ(strangers.connectedness, 0.0);
    EXPECT_EQ(strangers.sources, 0U);
}

TEST(SampledPathMeasures, StopWhenTheyAreCancelledAndSayHowFarTheyAre)
{
    std::stop_source stop;
    int last = -1;
    TaskContext task({}, [&](int percent) {
        EXPECT_GT(percent, last);
        last = percent;
    });
    ASSERT_TRUE(samplePaths(inParts(), {}, task).ok());
    EXPECT_EQ(last, 100);
    stop.request_stop();
    TaskContext cancelled(stop.get_token());
    const Result<SampledPathMeasures> found = samplePaths(inParts(), {}, cancelled);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

TEST(SampleBounds, AreNoughtOnceEverybodyWasDrawn)
{
    EXPECT_EQ(analytics::hoeffdingSerfling({50, 50}, 3.0, 0.05), 0.0);
    EXPECT_EQ(analytics::bernsteinSerfling({50, 50}, 3.0, 1.0, 0.05), 0.0);
}

TEST(SampleBounds, AreAsWorkedOutByHand)
{
    // A tenth drawn: 1 - 99/1000 of the variance is left; ln(2/0.05) = 3.6889, ln(200) = 5.2983.
    EXPECT_NEAR(
        analytics::hoeffdingSerfling({100, 1000}, 1.0, 0.05), std::sqrt(0.901 * 3.6889 / 200.0),
        1e-5);
    EXPECT_NEAR(
        analytics::bernsteinSerfling({100, 1000}, 1.0, 0.1, 0.05),
        0.1 * std::sqrt(2.0 * 0.901 * 5.2983 / 100.0) + 4.45465 * 5.2983 / 100.0, 1e-5);
    // More than half: (1 - 0.6)(1 + 1/600).
    EXPECT_NEAR(
        analytics::hoeffdingSerfling({600, 1000}, 1.0, 0.05),
        std::sqrt(0.4 * (1.0 + 1.0 / 600.0) * 3.6889 / 1200.0), 1e-5);
}

TEST(SampleBounds, OfLittleVariationAreNarrowerByBernstein)
{
    EXPECT_LT(
        analytics::bernsteinSerfling({5000, 100000}, 1.0, 0.001, 0.05),
        analytics::hoeffdingSerfling({5000, 100000}, 1.0, 0.05));
}

} // namespace cw
