// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/ViewTransform.h"

#include <gtest/gtest.h>

namespace cw::scene {

TEST(ViewTransform, ZoomKeepsThePointUnderThePointer)
{
    const ViewTransform view{2, 30, -10};
    const Point pointer{400, 300};
    const Point before = view.toWorld(pointer);
    const Point after = view.zoomedAt(pointer, 1.7).toWorld(pointer);
    EXPECT_NEAR(before.x, after.x, 1e-9);
    EXPECT_NEAR(before.y, after.y, 1e-9);
}

TEST(ViewTransform, FittingShowsEverythingWithinTheMargin)
{
    const Box world{-50, 10, 950, 210};
    const Box shown = ViewTransform::fitting(world, 800, 600, 40, 10).boxToView(world);
    EXPECT_NEAR(shown.left, 40, 1e-6);
    EXPECT_NEAR(shown.right, 760, 1e-6);
    EXPECT_NEAR(shown.center().y, 300, 1e-6);
}

TEST(ViewTransform, FittingOneMemberOrAnEmptyViewIsFinite)
{
    const auto one = ViewTransform::fitting({5, 5, 5, 5}, 800, 600, 40, 4);
    EXPECT_EQ(one.scale, 4);
    EXPECT_NEAR(one.toView(Point{5, 5}).x, 400, 1e-9);
    const auto none = ViewTransform::fitting({0, 0, 100, 100}, 0, 0, 40, 4);
    EXPECT_GT(none.scale, 0);
}

TEST(ViewTransform, BetweenStartsAndEndsWhereItShould)
{
    const ViewTransform from{1, 0, 0};
    const ViewTransform to{8, -900, -300};
    EXPECT_EQ(ViewTransform::between(from, to, {400, 300}, 0), from);
    EXPECT_EQ(ViewTransform::between(from, to, {400, 300}, 1), to);
    const auto near = ViewTransform::between(from, to, {400, 300}, 0.999999);
    EXPECT_NEAR(near.offsetX, to.offsetX, 0.1);
    EXPECT_NEAR(near.offsetY, to.offsetY, 0.1);
}

TEST(ViewTransform, BetweenKeepsTheFixedPointOfAZoom)
{
    const ViewTransform from{1, 12, 7};
    const Point pointer{123, 456};
    const ViewTransform to = from.zoomedAt(pointer, 5);
    const Point world = from.toWorld(pointer);
    for (const double fraction : {0.2, 0.5, 0.9}) {
        const Point at = ViewTransform::between(from, to, {400, 300}, fraction).toView(world);
        EXPECT_NEAR(at.x, pointer.x, 1e-6);
        EXPECT_NEAR(at.y, pointer.y, 1e-6);
    }
}

} // namespace cw::scene
