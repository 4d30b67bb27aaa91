// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ClearPlace.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

constexpr QSizeF kView(900, 600);
const scene::Box kLegend{12, 300, 212, 588};

} // namespace

TEST(ClearPlace, AMarkInTheOpenStaysWhereItIs)
{
    EXPECT_TRUE(isClear({450, 300}, kView, {kLegend}));
    EXPECT_TRUE(panToClear({450, 300}, kView, {kLegend}).isNull());
}

TEST(ClearPlace, AMarkOutsideIsBroughtIntoTheView)
{
    const QPointF by = panToClear({1000, 300}, kView, {});
    EXPECT_LT(1000 + by.x(), kView.width());
    EXPECT_EQ(by.y(), 0);
}

TEST(ClearPlace, AMarkBehindAPanelComesOutOnTheNearestSide)
{
    const QPointF toTheRight = panToClear({200, 500}, kView, {kLegend});
    EXPECT_GT(200 + toTheRight.x(), kLegend.right);
    EXPECT_EQ(toTheRight.y(), 0);
    const QPointF up = panToClear({100, 310}, kView, {kLegend});
    EXPECT_LT(310 + up.y(), kLegend.top);
    EXPECT_EQ(up.x(), 0);
}

TEST(ClearPlace, ComingOutOfOnePanelDoesNotGoBehindTheNext)
{
    const scene::Box above{12, 12, 212, 296};
    const QPointF by = panToClear({100, 310}, kView, {kLegend, above});
    EXPECT_TRUE(isClear(QPointF(100, 310) + by, kView, {kLegend, above}));
}

TEST(ClearPlace, WhereEverythingIsCoveredTheMarkIsInTheViewAtLeast)
{
    const QPointF by = panToClear({-50, 300}, kView, {{0, 0, 900, 600}});
    EXPECT_GT(-50 + by.x(), 0);
}

} // namespace cw
