// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/base/Random.h"
#include "core/kernel/graph/BreadthFirst.h"
#include "core/kernel/layout/BoxPacking.h"
#include "core/kernel/layout/Geometry.h"
#include "core/kernel/layout/PivotDistances.h"
#include "core/kernel/layout/PivotScaling.h"
#include "core/kernel/layout/PointGrid.h"
#include "core/kernel/layout/SweepKernel.h"
#include "core/kernel/layout/TieStrength.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace cw::layout {

namespace {

Points randomPoints(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    Points points(count);
    for (std::size_t i = 0; i < count; ++i) {
        points.x[i] = static_cast<float>(random.unit());
        points.y[i] = static_cast<float>(random.unit());
    }
    return points;
}

double at(const std::vector<float>& values, std::size_t i)
{
    return static_cast<double>(values[i]);
}

} // namespace

TEST(PivotDistances, AreHopsFromEachPivot)
{
    const CompactGraph graph = fixtures::communities(5, 20, 2, 0.5, 3);
    WorkerTeam team(2);
    const PivotDistances distances(graph, TieLengths::Same, 70, 4, team);
    ASSERT_EQ(distances.pivots().size(), 70U);
    EXPECT_EQ(distances.stride(), 72U);
    EXPECT_EQ(
        std::set<NodeIndex>(distances.pivots().begin(), distances.pivots().end()).size(), 70U);
    for (std::size_t k = 0; k < 70; ++k) {
        const auto hops = hopsFrom(graph, distances.pivots()[k]);
        for (std::size_t node = 0; node < hops.size(); ++node) {
            const float found =
                static_cast<float>(distances.row(node)[k]) * distances.hopsPerUnit();
            ASSERT_EQ(found, static_cast<float>(hops[node]));
        }
    }
}

TEST(PivotDistances, OfAPathLongerThan16BitsKeepTheirRatio)
{
    const CompactGraph graph = fixtures::path(70'000);
    WorkerTeam team(2);
    const PivotDistances distances(graph, TieLengths::Same, 2, 4, team);
    const auto pivot = static_cast<double>(distances.pivots()[0]);
    for (const std::size_t node : {std::size_t{0}, std::size_t{35'000}, std::size_t{69'999}}) {
        const double found = static_cast<double>(distances.row(node)[0]) *
                             static_cast<double>(distances.hopsPerUnit());
        EXPECT_NEAR(found, std::abs(static_cast<double>(node) - pivot), 2.0);
    }
}

TEST(PivotScaling, LaysAPathOutInOrder)
{
    const CompactGraph graph = fixtures::path(50);
    WorkerTeam team(1);
    const PivotDistances distances(graph, TieLengths::Same, 50, 4, team);
    Points points = pivotScaling(distances, 50, 1, team);
    if (points.x.front() > points.x.back()) {
        for (float& x : points.x)
            x = -x;
    }
    for (std::size_t i = 1; i < points.size(); ++i)
        EXPECT_LT(points.x[i - 1], points.x[i]);
    EXPECT_NEAR(at(points.x, 49) - at(points.x, 0), 49.0, 3.0);
}

TEST(SweepKernel, FindsTheWeightedMeanOfWhereEachPivotWantsAPoint)
{
    const Points pivots = randomPoints(24, 5);
    std::vector<std::uint16_t> distances(24);
    for (std::size_t k = 0; k < 24; ++k)
        distances[k] = static_cast<std::uint16_t>(k % 7); // some 0: they do not count
    const Vector from{0.3F, 0.8F};
    double x = 0.0;
    double y = 0.0;
    double weights = 0.0;
    for (std::size_t k = 0; k < 24; ++k) {
        const double wanted = 0.5 * distances[k];
        if (distances[k] == 0)
            continue;
        const double dx = 0.3F - at(pivots.x, k);
        const double dy = 0.8F - at(pivots.y, k);
        const double length = std::hypot(dx, dy);
        const double weight = 1.0 / (wanted * wanted);
        x += weight * (at(pivots.x, k) + wanted * dx / length);
        y += weight * (at(pivots.y, k) + wanted * dy / length);
        weights += weight;
    }
    const Vector target =
        stressTarget({pivots.x.data(), pivots.y.data(), 24, 0.5F}, distances.data(), from);
    EXPECT_NEAR(static_cast<double>(target.x), x / weights, 1e-4);
    EXPECT_NEAR(static_cast<double>(target.y), y / weights, 1e-4);
}

TEST(SweepKernel, LeavesAPointWhereItIsWhenNoPivotCounts)
{
    const Points pivots = randomPoints(8, 5);
    const std::vector<std::uint16_t> none(8, 0);
    const Vector target =
        stressTarget({pivots.x.data(), pivots.y.data(), 8, 1.0F}, none.data(), {2.0F, 3.0F});
    EXPECT_EQ(target.x, 2.0F);
    EXPECT_EQ(target.y, 3.0F);
}

TEST(SweepKernel, SumsPushesOfThoseInTheRangeOnly)
{
    const Points points = randomPoints(30, 6);
    const float s = 0.2F;
    const Vector push = repulsion(points.x.data(), points.y.data(), 3, 16, {0.5F, 0.5F}, s);
    double x = 0.0;
    double y = 0.0;
    for (std::size_t k = 3; k < 16; ++k) {
        const double dx = (0.5 - at(points.x, k)) / 0.2;
        const double dy = (0.5 - at(points.y, k)) / 0.2;
        const double square = dx * dx + dy * dy;
        if (square < 6.25) {
            x += dx / ((1 + square) * (1 + square));
            y += dy / ((1 + square) * (1 + square));
        }
    }
    EXPECT_NEAR(static_cast<double>(push.x), x, 1e-4);
    EXPECT_NEAR(static_cast<double>(push.y), y, 1e-4);
}

TEST(SweepKernel, SeparatesTwoPointsToTheDistanceAskedWhenBothMove)
{
    std::vector<float> x = {0.0F, 0.4F};
    std::vector<float> y = {0.0F, 0.0F};
    x.resize(16, 1e18F);
    y.resize(16, 1e18F);
    const Vector left = separation(x.data(), y.data(), 0, 2, {x[0], y[0]}, 1.0F);
    const Vector right = separation(x.data(), y.data(), 0, 2, {x[1], y[1]}, 1.0F);
    EXPECT_NEAR(static_cast<double>((x[1] + right.x) - (x[0] + left.x)), 1.0, 1e-4);
    EXPECT_EQ(left.y, 0.0F);
}

TEST(PointGrid, ShowsEveryPointWithinACell)
{
    const Points points = randomPoints(500, 8);
    const float cell = 0.07F;
    PointGrid grid;
    grid.sort(points, cell);
    for (std::size_t i = 0; i < points.size(); i += 17) {
        std::set<std::uint32_t> seen;
        grid.visitAround({points.x[i], points.y[i]}, [&](PointGrid::Range range) {
            for (std::size_t place = range.begin; place < range.end; ++place)
                EXPECT_TRUE(seen.insert(grid.order()[place]).second) << "shown twice";
        });
        for (std::size_t j = 0; j < points.size(); ++j) {
            const double apart =
                std::hypot(at(points.x, i) - at(points.x, j), at(points.y, i) - at(points.y, j));
            EXPECT_TRUE(apart > 0.07 || seen.count(static_cast<std::uint32_t>(j)) == 1);
        }
    }
}

TEST(PointGrid, HoldsPointsOnOneSpotOrOneLine)
{
    PointGrid grid;
    for (const float width : {0.0F, 1e9F}) {
        Points points(40);
        for (std::size_t i = 0; i < 40; ++i)
            points.x[i] = width * static_cast<float>(i);
        grid.sort(points, 1e-6F);
        EXPECT_EQ(std::set<std::uint32_t>(grid.order().begin(), grid.order().end()).size(), 40U);
    }
}

TEST(TieStrength, IsLargestWhereNeighboursAreShared)
{
    // A triangle 0-1-2 with a tail 2-3.
    GraphBuilder builder(4);
    builder.addEdge(0, 1);
    builder.addEdge(1, 2);
    builder.addEdge(2, 0);
    builder.addEdge(2, 3);
    const CompactGraph graph = builder.build();
    WorkerTeam team(1);
    const std::vector<float> strengths = tieStrengths(graph, team);
    const std::size_t row = graph.offsets()[2]; // 0, 1, 3
    EXPECT_EQ(strengths[row], strengths[row + 1]);
    EXPECT_NEAR(
        static_cast<double>(strengths[row] / strengths[row + 2]), 1.3 / 0.3 / std::sqrt(2.0), 1e-5);
    EXPECT_NEAR(
        static_cast<double>(strengths[row] + strengths[row + 1] + strengths[row + 2]), 1.0, 1e-6);
    EXPECT_EQ(strengths[graph.offsets()[3]], 1.0F);
}

TEST(BestFit, FindsTurnScaleMirrorAndShiftAgain)
{
    const Points points = randomPoints(20, 9);
    std::vector<Place> from;
    std::vector<Place> to;
    Similarity made{1.5, -2.0, true, {7.0, -3.0}};
    for (std::size_t i = 0; i < points.size(); ++i) {
        from.push_back({at(points.x, i), at(points.y, i)});
        to.push_back(made(from.back()));
    }
    const Similarity found = bestFit(from, to);
    EXPECT_TRUE(found.mirrored);
    EXPECT_NEAR(found.scale(), 2.5, 1e-9);
    for (std::size_t i = 0; i < from.size(); ++i) {
        EXPECT_NEAR(found(from[i]).x, to[i].x, 1e-9);
        EXPECT_NEAR(found(from[i]).y, to[i].y, 1e-9);
    }
}

TEST(BestFit, OfOnePointIsAShift)
{
    const std::vector<Place> from = {{1.0, 2.0}};
    const std::vector<Place> to = {{4.0, 0.0}};
    const Similarity found = bestFit(from, to);
    EXPECT_EQ(found.scale(), 1.0);
    EXPECT_EQ(found(from[0]), to[0]);
}

TEST(MedianNearestDistance, IsTheStepOfAGridAndZeroOfOnePoint)
{
    std::vector<Place> places;
    for (int i = 0; i < 100; ++i)
        places.push_back({3.0 * (i % 10), 3.0 * static_cast<double>(i / 10)});
    EXPECT_DOUBLE_EQ(medianNearestDistance(places), 3.0);
    places.resize(1);
    EXPECT_EQ(medianNearestDistance(places), 0.0);
}

TEST(BoxPacking, LeavesNoOverlapAndIsCompact)
{
    Random random(12);
    std::vector<Size> boxes;
    double area = 0.0;
    for (int i = 0; i < 200; ++i) {
        const double most = 400.0 / (1 + i);
        boxes.push_back({10.0 + most * random.unit(), 10.0 + most * random.unit()});
        area += boxes.back().width * boxes.back().height;
    }
    const std::vector<Place> corners = packBoxes(boxes, 1.6);
    ASSERT_EQ(corners.size(), boxes.size());
    EXPECT_EQ(corners[0], (Place{0.0, 0.0}));
    Box whole;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        whole.include(corners[i]);
        whole.include(corners[i] + Place{boxes[i].width, boxes[i].height});
        for (std::size_t j = 0; j < i; ++j) {
            const bool apart = corners[i].x >= corners[j].x + boxes[j].width - 1e-9 ||
                               corners[j].x >= corners[i].x + boxes[i].width - 1e-9 ||
                               corners[i].y >= corners[j].y + boxes[j].height - 1e-9 ||
                               corners[j].y >= corners[i].y + boxes[i].height - 1e-9;
            ASSERT_TRUE(apart) << i << " lies over " << j;
        }
    }
    EXPECT_LT(whole.width() * whole.height(), 2.0 * area);
}

} // namespace cw::layout
