// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/PlaceNew.h"
#include "core/kernel/layout/StressLayout.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Positions placed(const CompactGraph& graph, const Positions& known)
{
    TaskContext task;
    Result<Positions> positions = placeNew(graph, known, task);
    EXPECT_TRUE(positions.ok());
    return std::move(positions).value();
}

Positions layoutOf(const CompactGraph& graph)
{
    TaskContext task;
    return layoutStress(graph, {}, task).value();
}

void forget(Positions& positions, std::size_t node)
{
    positions.x[node] = kNone;
    positions.y[node] = kNone;
}

double distance(const Positions& positions, std::size_t i, std::size_t j)
{
    return std::hypot(positions.x[i] - positions.x[j], positions.y[i] - positions.y[j]);
}

double nearest(const Positions& positions, std::size_t node)
{
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (i != node)
            least = std::min(least, distance(positions, i, node));
    }
    return least;
}

} // namespace

TEST(PlaceNew, LeavesEveryoneElseExactlyWhereTheyAre)
{
    const CompactGraph graph = fixtures::communities(10, 30, 3, 0.8, 5);
    Positions known = layoutOf(graph);
    for (std::size_t i = 0; i < known.size(); i += 11)
        forget(known, i);
    const Positions all = placed(graph, known);
    for (std::size_t i = 0; i < known.size(); ++i) {
        EXPECT_TRUE(std::isfinite(all.x[i]) && std::isfinite(all.y[i]));
        if (i % 11 != 0) {
            EXPECT_EQ(all.x[i], known.x[i]);
            EXPECT_EQ(all.y[i], known.y[i]);
        }
    }
}

TEST(PlaceNew, PutsANodeAmongThoseItKnowsOnAFreeSpot)
{
    const CompactGraph graph = fixtures::grid(9, 9);
    Positions known(81);
    for (std::size_t i = 0; i < 81; ++i) {
        known.x[i] = 100.0 * static_cast<double>(i % 9);
        known.y[i] = 100.0 * static_cast<double>(i / 9);
    }
    forget(known, 40);
    const Positions all = placed(graph, known);
    EXPECT_NEAR(all.x[40], 400.0, 1e-9);
    EXPECT_NEAR(all.y[40], 400.0, 1e-9);

    // Two more who know the same four find the middle taken, but room beside it.
    GraphBuilder builder(83);
    for (const GraphEdge& edge : graph.edges())
        builder.addEdge(edge.first, edge.second);
    for (const NodeIndex newcomer : {81, 82}) {
        for (const NodeIndex other : {31, 39, 41, 49})
            builder.addEdge(newcomer, other);
    }
    known.x.resize(83, kNone);
    known.y.resize(83, kNone);
    const Positions more = placed(builder.build(), known);
    for (const std::size_t newcomer : {40U, 81U, 82U}) {
        EXPECT_LT(std::hypot(more.x[newcomer] - 400.0, more.y[newcomer] - 400.0), 200.0);
        EXPECT_GE(nearest(more, newcomer), 50.0);
    }
}

TEST(PlaceNew, PutsOneWhoKnowsOneBesideThem)
{
    GraphBuilder builder(4);
    builder.addEdge(0, 1);
    builder.addEdge(0, 2);
    builder.addEdge(0, 3);
    Positions known(4);
    known.x = {0.0, -80.0, -80.0, kNone};
    known.y = {0.0, 40.0, -40.0, kNone};
    const Positions all = placed(builder.build(), known);
    EXPECT_NEAR(all.x[3], 80.0, 1e-9); // away from the others, at the distance of near ones
    EXPECT_NEAR(all.y[3], 0.0, 1e-9);
}

TEST(PlaceNew, FollowsAChainOfNewcomers)
{
    const CompactGraph graph = fixtures::path(12);
    Positions known(12);
    for (std::size_t i = 0; i < 12; ++i)
        known.x[i] = i < 8 ? 50.0 * static_cast<double>(i) : kNone;
    const Positions all = placed(graph, known);
    for (std::size_t i = 8; i < 12; ++i)
        EXPECT_LT(distance(all, i, i - 1), 101.0);
    EXPECT_GT(all.x[11], all.x[7]);
}

TEST(PlaceNew, LaysOutWhatIsMostlyNewAroundWhatIsKnown)
{
    const CompactGraph graph = fixtures::grid(10, 10);
    Positions known = layoutOf(graph);
    for (std::size_t i = 0; i < 100; ++i) {
        known.x[i] += 4000.0;
        if (i % 10 > 2)
            forget(known, i);
    }
    const Positions all = placed(graph, known);
    for (const GraphEdge& edge : graph.edges()) {
        EXPECT_LT(
            distance(
                all, static_cast<std::size_t>(edge.first), static_cast<std::size_t>(edge.second)),
            3.0 * kNodeSpacing);
    }
}

TEST(PlaceNew, PutsStrangersToTheRightOfEveryone)
{
    GraphBuilder builder(11);
    for (NodeIndex i = 1; i < 5; ++i)
        builder.addEdge(i - 1, i);
    builder.addEdge(5, 6);
    builder.addEdge(6, 7); // 8, 9 and 10 know nobody
    Positions known(11);
    for (std::size_t i = 0; i < 11; ++i)
        known.x[i] = i < 5 ? 70.0 * static_cast<double>(i) : kNone;
    const Positions all = placed(builder.build(), known);
    for (std::size_t i = 5; i < 11; ++i) {
        EXPECT_GT(all.x[i], 280.0);
        EXPECT_GE(nearest(all, i), 30.0);
    }
}

TEST(PlaceNew, LaysOutAllWhenNobodyHasAPlace)
{
    const CompactGraph graph = fixtures::grid(5, 5);
    Positions none(25);
    none.x.assign(25, kNone);
    EXPECT_EQ(placed(graph, none), layoutOf(graph));
    EXPECT_EQ(placed(CompactGraph{}, Positions{}).size(), 0U);
}

TEST(PlaceNew, KeepsToTheScaleOfThePicture)
{
    const CompactGraph graph = fixtures::communities(10, 30, 3, 0.8, 5);
    Positions known = layoutOf(graph);
    Positions small = known;
    for (std::size_t i = 0; i < known.size(); ++i) {
        small.x[i] *= 1.0 / 1024.0;
        small.y[i] *= 1.0 / 1024.0;
    }
    forget(known, 17);
    forget(small, 17);
    EXPECT_NEAR(placed(graph, small).x[17] * 1024.0, placed(graph, known).x[17], 1e-6);
}

TEST(PlaceNew, RefusesPositionsThatAreMissingAndStopsWhenAsked)
{
    TaskContext task;
    EXPECT_EQ(
        placeNew(fixtures::path(3), Positions(2), task).error().code, ErrorCode::InvalidArgument);
    std::stop_source stop;
    stop.request_stop();
    TaskContext stopped(stop.get_token());
    Positions none(3);
    none.x.assign(3, kNone);
    EXPECT_EQ(placeNew(fixtures::path(3), none, stopped).error().code, ErrorCode::Cancelled);
}

} // namespace cw
