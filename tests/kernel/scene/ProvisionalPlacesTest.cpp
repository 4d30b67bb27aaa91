// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/ProvisionalPlaces.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace cw::scene {

namespace {

constexpr float kNowhere = std::numeric_limits<float>::quiet_NaN();

} // namespace

TEST(ProvisionalPlaces, PutsANewcomerBesideThoseItKnows)
{
    ScenePositions positions{{0, 100, 1000, kNowhere}, {0, 0, 1000, kNowhere}};
    const std::vector<SceneEdge> edges{{.a = 0, .b = 3}, {.a = 3, .b = 1}};
    EXPECT_EQ(placeProvisionally(positions, edges), std::vector<std::uint32_t>{3});
    EXPECT_LT(std::hypot(positions.x[3] - 50, positions.y[3]), 300);
    EXPECT_EQ(positions.x[2], 1000) << "nobody else moves";
}

TEST(ProvisionalPlaces, PutsStrangersBelowInRows)
{
    ScenePositions positions{{0, 100, kNowhere, kNowhere}, {0, 50, kNowhere, kNowhere}};
    placeProvisionally(positions, {});
    EXPECT_GT(positions.y[2], 50);
    EXPECT_GT(positions.y[3], 50);
    EXPECT_NE(positions.x[2], positions.x[3]);
}

TEST(ProvisionalPlaces, SpreadsAllWhenNobodyHasAPlace)
{
    ScenePositions positions{std::vector<float>(200, kNowhere), std::vector<float>(200, kNowhere)};
    EXPECT_EQ(placeProvisionally(positions, {}).size(), 200U);
    for (std::size_t i = 0; i < 200; ++i) {
        ASSERT_TRUE(positions.isPlaced(i));
        for (std::size_t j = 0; j < i; ++j)
            ASSERT_GT(
                std::hypot(positions.x[i] - positions.x[j], positions.y[i] - positions.y[j]), 20);
    }
}

TEST(ProvisionalPlaces, LeavesThePlacedAndTheEmptyAlone)
{
    ScenePositions placed{{1, 2}, {3, 4}};
    EXPECT_TRUE(placeProvisionally(placed, {}).empty());
    ScenePositions none;
    EXPECT_TRUE(placeProvisionally(none, {}).empty());
}

} // namespace cw::scene
