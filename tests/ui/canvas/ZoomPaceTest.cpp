// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ZoomPace.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

/// Frames of 16 ms, each with the scale of the last times `step`.
ZoomPace paceOf(double step, double pictureMs)
{
    ZoomPace pace;
    pace.setPictureMs(pictureMs);
    double scale = 1;
    for (int frame = 0; frame < 20; ++frame, scale *= step)
        pace.follow(scale, frame * 16);
    return pace;
}

} // namespace

TEST(ZoomPace, QuickPicturesAreDrawnALittleAhead)
{
    const ZoomPace pace = paceOf(1 / 1.03, 10);
    EXPECT_TRUE(pace.isOut());
    EXPECT_DOUBLE_EQ(pace.ahead(), 0.7);
    EXPECT_FALSE(pace.isDue(1.2));
    EXPECT_TRUE(pace.isDue(1.0));
}

TEST(ZoomPace, SlowPicturesReachUntilTheNextComes)
{
    const ZoomPace pace = paceOf(1 / 1.03, 300);
    // 300 ms are 19 frames: the view is then 1.74 times as wide, after as many again 3.03 times.
    EXPECT_NEAR(pace.ahead(), 1.4 / 3.03, 0.02);
    EXPECT_TRUE(pace.isDue(1.3));
    EXPECT_FALSE(pace.isDue(1.5));
}

TEST(ZoomPace, NeverDrawsSoFarAheadThatNothingCanBeTold)
{
    EXPECT_DOUBLE_EQ(paceOf(1 / 1.2, 5'000).ahead(), 0.3);
}

TEST(ZoomPace, ForgetsAMovementThatHasEnded)
{
    ZoomPace pace = paceOf(1 / 1.03, 300);
    pace.follow(0.01, 10'000);
    EXPECT_DOUBLE_EQ(pace.ahead(), 0.7);
    pace.follow(0.02, 10'016);
    EXPECT_FALSE(pace.isOut());
}

} // namespace cw
