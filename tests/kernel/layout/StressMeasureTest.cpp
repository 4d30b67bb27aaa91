// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/StressMeasure.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace cw {

namespace {

double stressOf(const CompactGraph& graph, const Positions& positions, int threads = 1)
{
    TaskContext task;
    return normalizedStress(graph, positions, {1, threads}, task).value();
}

Positions line(std::size_t count, double step)
{
    Positions positions(count);
    for (std::size_t i = 0; i < count; ++i)
        positions.x[i] = step * static_cast<double>(i);
    return positions;
}

} // namespace

TEST(NormalizedStress, OfAPathDrawnStraightIsNoneAtAnyScale)
{
    EXPECT_NEAR(stressOf(fixtures::path(9), line(9, 1.0)), 0.0, 1e-12);
    EXPECT_NEAR(stressOf(fixtures::path(9), line(9, 123.0)), 0.0, 1e-12);
}

TEST(NormalizedStress, OfAPathBentAtARightAngleIsAsWorkedByHand)
{
    Positions bent(3);
    bent.x = {0.0, 1.0, 1.0};
    bent.y = {0.0, 0.0, 1.0};
    // Ratios e/d are 1, 1 and sqrt(2)/2: 1 - (2 + sqrt(1/2))^2 / (3 * 2.5).
    const double sum = 2.0 + std::sqrt(0.5);
    EXPECT_NEAR(stressOf(fixtures::path(3), bent), 1.0 - sum * sum / 7.5, 1e-12);
}

TEST(NormalizedStress, LooksAtTheLargestComponentOnly)
{
    GraphBuilder builder(6);
    for (NodeIndex i = 1; i < 4; ++i)
        builder.addEdge(i - 1, i);
    builder.addEdge(4, 5);
    Positions positions = line(6, 1.0);
    positions.x[4] = -1e6;
    EXPECT_NEAR(stressOf(builder.build(), positions), 0.0, 1e-12);
}

TEST(NormalizedStress, HasNothingToMeasureWithoutTies)
{
    EXPECT_EQ(stressOf(CompactGraph{}, Positions{}), 0.0);
    EXPECT_EQ(stressOf(GraphBuilder(3).build(), line(3, 1.0)), 0.0);
}

TEST(NormalizedStress, IsOneWhenAllLieOnOneSpot)
{
    EXPECT_EQ(stressOf(fixtures::ring(5), Positions(5)), 1.0);
}

TEST(NormalizedStress, OfASampleIsNearThatOfAllAndTheSameOnAnyThreads)
{
    // A ring of 4,000 drawn round: all pairs by symmetry from one node.
    const NodeIndex n = 4000;
    const CompactGraph graph = fixtures::ring(n);
    Positions round(static_cast<std::size_t>(n));
    double ratios = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < round.size(); ++i) {
        const double angle = 2.0 * 3.14159265358979 * static_cast<double>(i) / n;
        round.x[i] = std::cos(angle);
        round.y[i] = std::sin(angle);
        const auto hops = static_cast<double>(std::min(i, round.size() - i));
        if (i > 0) {
            const double ratio = 2.0 * std::sin(0.5 * angle) / hops;
            ratios += ratio;
            squares += ratio * ratio;
        }
    }
    const double exact = 1.0 - ratios * ratios / (squares * (n - 1));
    const double sampled = stressOf(graph, round);
    EXPECT_NEAR(sampled, exact, 0.02 * exact);
    EXPECT_EQ(sampled, stressOf(graph, round, 2));
    EXPECT_EQ(sampled, stressOf(graph, round, 3));
}

TEST(NormalizedStress, RefusesPositionsThatAreMissingOrNotFinite)
{
    TaskContext task;
    Positions positions = line(4, 1.0);
    const auto codeOf = [&](NodeIndex nodes) {
        return normalizedStress(fixtures::path(nodes), positions, {}, task).error().code;
    };
    EXPECT_EQ(codeOf(5), ErrorCode::InvalidArgument);
    positions.y[2] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(codeOf(4), ErrorCode::InvalidArgument);
}

TEST(NormalizedStress, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const auto result = normalizedStress(fixtures::path(4), line(4, 1.0), {}, task);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

} // namespace cw
