// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/Contour.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string_view>

namespace cw::scene {

namespace {

/// '#' is one above zero, anything else one below; rows are separated by blanks.
HeightGrid gridOf(std::string_view rows)
{
    HeightGrid grid;
    grid.columns = static_cast<int>(rows.find(' '));
    for (const char each : rows) {
        if (each != ' ')
            grid.heights.push_back(each == '#' ? 1.0F : -1.0F);
    }
    grid.rows = static_cast<int>(grid.heights.size()) / grid.columns;
    return grid;
}

double areaOf(const std::vector<Point>& ring)
{
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

} // namespace

TEST(Contour, AllWaterHasNoIsland)
{
    const Islands islands = islandsOf(gridOf(".... .... ...."));
    EXPECT_TRUE(islands.shores.empty());
    EXPECT_EQ(islands.of, std::vector<std::uint32_t>(12, Islands::kWater));
}

TEST(Contour, OneHeightIsADiamondAroundIt)
{
    const Islands islands = islandsOf(gridOf("... .#. ..."));
    ASSERT_EQ(islands.shores.size(), 1U);
    ASSERT_EQ(islands.shores[0].size(), 1U);
    EXPECT_EQ(islands.shores[0][0].size(), 4U);
    EXPECT_DOUBLE_EQ(std::abs(areaOf(islands.shores[0][0])), 0.5);
}

TEST(Contour, ShoresLieWhereTheSlopeCrossesZero)
{
    HeightGrid grid = gridOf("... .#. ...");
    grid.corner = {100, 200};
    grid.step = 10;
    grid.heights[4] = 3; // three quarters of the way
    const Islands islands = islandsOf(grid);
    double right = 0;
    for (const Point& point : islands.shores[0][0])
        right = std::max(right, point.x);
    EXPECT_DOUBLE_EQ(right, 100 + 10 + 7.5);
}

TEST(Contour, WhatIsApartIsTwoIslands)
{
    const Islands islands = islandsOf(gridOf("....... .##.##. ......."));
    ASSERT_EQ(islands.shores.size(), 2U);
    EXPECT_EQ(islands.of[8], islands.of[9]);
    EXPECT_EQ(islands.of[11], islands.of[12]);
    EXPECT_NE(islands.of[8], islands.of[11]);
}

TEST(Contour, ALakeIsAShoreOfItsIslandTheOtherWayRound)
{
    const Islands islands = islandsOf(gridOf("..... .###. .#.#. .###. ....."));
    ASSERT_EQ(islands.shores.size(), 1U);
    ASSERT_EQ(islands.shores[0].size(), 2U);
    EXPECT_LT(areaOf(islands.shores[0][0]) * areaOf(islands.shores[0][1]), 0);
}

TEST(Contour, ALakeIsNotItsOwnIsland)
{
    const Islands islands =
        islandsOf(gridOf("....... .#####. .#...#. .#.#.#. .#...#. .#####. ......."));
    ASSERT_EQ(islands.shores.size(), 2U);
    EXPECT_EQ(islands.shores[islands.of[24] - 1].size(), 1U) << "the island in the lake";
    EXPECT_EQ(islands.shores[islands.of[8] - 1].size(), 2U);
}

TEST(Contour, TouchingCornersAreOneWhereTheirMiddleIsLand)
{
    HeightGrid grid = gridOf(".... .#.. ..#. ....");
    EXPECT_EQ(islandsOf(grid).shores.size(), 2U) << "the middle is at zero";
    grid.heights[5] = grid.heights[10] = 2;
    const Islands islands = islandsOf(grid);
    ASSERT_EQ(islands.shores.size(), 1U);
    EXPECT_EQ(islands.shores[0].size(), 1U);
}

TEST(Contour, TheNearestHeightOfAPointIsFoundAndNeverBeyondTheRim)
{
    HeightGrid grid = gridOf("... ... ...");
    grid.corner = {-10, -10};
    grid.step = 10;
    EXPECT_EQ(grid.nearest({1, -2}), 4U);
    EXPECT_EQ(grid.nearest({500, 500}), 8U);
}

} // namespace cw::scene
