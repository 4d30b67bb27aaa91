// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/SpatialGrid.h"

#include "core/kernel/base/Random.h"
#include "tests/support/SceneFixture.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace cw::scene {

namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr float kInfinity = std::numeric_limits<float>::infinity();

SceneModel threeInARow()
{
    SceneBuilder builder;
    builder.addNode({.id = 1, .radius = 10}, "a", {0, 0});
    builder.addNode({.id = 2, .radius = 5}, "b", {30, 0});
    builder.addNode({.id = 3, .radius = 5}, "c", {60, 0});
    return builder.build();
}

SpatialGrid::Reach reachOf(const SceneModel& scene, double slack = 0)
{
    return {.nodes = scene.nodes(), .worldPerRadius = 1, .slack = slack, .largestRadius = 16};
}

} // namespace

TEST(SpatialGrid, FindsTheMarkUnderThePoint)
{
    const SceneModel scene = threeInARow();
    const SpatialGrid grid(scene.positions());
    EXPECT_EQ(grid.nodeAt({9, 0}, reachOf(scene)), 0U);
    EXPECT_EQ(grid.nodeAt({11, 0}, reachOf(scene)), std::nullopt);
    EXPECT_EQ(grid.nodeAt({63, 3}, reachOf(scene)), 2U);
    EXPECT_EQ(grid.nodeAt({36, 0}, reachOf(scene, 2)), 1U) << "slack reaches beyond the rim";
}

TEST(SpatialGrid, AgreesWithLookingAtEveryNode)
{
    const SceneModel scene = testing::clusteredScene({.members = 3000});
    const SpatialGrid grid(scene.positions());
    const Box all = *grid.bounds();
    Random random(7);
    for (int round = 0; round < 200; ++round) {
        const auto corner = [&] {
            return Point{
                all.left + random.unit() * all.width(), all.top + random.unit() * all.height()};
        };
        const Box box = Box::of(corner(), corner());
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
            if (box.contains(scene.position(i)))
                expected.push_back(i);
        }
        ASSERT_EQ(grid.nodesIn(box), expected);
        const std::array<Point, 4> corners{
            Point{box.left, box.top}, Point{box.right, box.top}, Point{box.right, box.bottom},
            Point{box.left, box.bottom}};
        ASSERT_EQ(grid.nodesInside(corners), expected);

        const auto node = static_cast<std::uint32_t>(random.below(scene.nodeCount()));
        double nearest = std::numeric_limits<double>::infinity();
        for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
            const double dx = scene.position(i).x - scene.position(node).x;
            const double dy = scene.position(i).y - scene.position(node).y;
            if (i != node)
                nearest = std::min(nearest, std::hypot(dx, dy));
        }
        ASSERT_NEAR(*grid.nearestDistance(node), nearest, 1e-3);
    }
}

TEST(SpatialGrid, LeavesOutNodesThatAreNowhere)
{
    SceneBuilder builder;
    builder.addNode({.id = 1}, "a", {kNaN, 0});
    builder.addNode({.id = 2}, "b", {0, kInfinity});
    builder.addNode({.id = 3}, "c", {5, 5});
    const SceneModel scene = builder.build();
    const SpatialGrid grid(scene.positions());
    EXPECT_EQ(grid.placedCount(), 1U);
    EXPECT_EQ(grid.nodesIn({-1e30, -1e30, 1e30, 1e30}), std::vector<std::uint32_t>{2});
    EXPECT_FALSE(grid.nearestDistance(0));
}

TEST(SpatialGrid, HoldsWithAllNodesAtOnePlaceAndWithAFarOutlier)
{
    SceneBuilder builder;
    for (int i = 0; i < 500; ++i)
        builder.addNode({.id = i + 1}, "", {3, 3});
    builder.addNode({.id = 501}, "", {1e30, -1e30});
    const SceneModel scene = builder.build();
    const SpatialGrid grid(scene.positions());
    EXPECT_EQ(grid.nodesIn({2, 2, 4, 4}).size(), 500U);
    EXPECT_EQ(grid.nodesIn({1e29, -1e31, 1e31, -1e29}).size(), 1U);
}

TEST(SpatialGrid, OfNothingFindsNothing)
{
    const SceneModel empty;
    const SpatialGrid grid(empty.positions());
    EXPECT_FALSE(grid.bounds());
    EXPECT_FALSE(grid.nodeAt({0, 0}, reachOf(empty)));
    EXPECT_TRUE(grid.nodesIn({0, 0, 1, 1}).empty());
    EXPECT_TRUE(grid.nodesInside(std::array<Point, 2>{Point{0, 0}, Point{1, 1}}).empty());
}

} // namespace cw::scene
