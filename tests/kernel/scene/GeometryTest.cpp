// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/Geometry.h"

#include <gtest/gtest.h>

namespace cw::scene {

constexpr Box kBox{0, 0, 100, 50};

TEST(ClippedSegment, KeepsWhatLiesInside)
{
    const auto line = clipped({10, 10, 90, 40}, kBox);
    ASSERT_TRUE(line);
    EXPECT_FLOAT_EQ(line->x1, 10);
    EXPECT_FLOAT_EQ(line->y2, 40);
}

TEST(ClippedSegment, CutsBothEndsAndKeepsTheDirection)
{
    const auto line = clipped({200, 25, -100, 25}, kBox);
    ASSERT_TRUE(line);
    EXPECT_FLOAT_EQ(line->x1, 100);
    EXPECT_FLOAT_EQ(line->x2, 0);
    EXPECT_FLOAT_EQ(line->y1, 25);
}

TEST(ClippedSegment, IsNothingWhenTheLinePassesBy)
{
    EXPECT_FALSE(clipped({-10, -10, 110, -10}, kBox));
    EXPECT_FALSE(clipped({-30, 20, 20, -30}, kBox));
    EXPECT_FALSE(clipped({300, 10, 300, 20}, kBox));
}

TEST(ClippedSegment, SurvivesFarAwayEnds)
{
    const auto line = clipped({-1e9F, 25, 1e9F, 25}, kBox);
    ASSERT_TRUE(line);
    EXPECT_NEAR(line->x1, 0, 1);
    EXPECT_NEAR(line->x2, 100, 1);
}

} // namespace cw::scene
