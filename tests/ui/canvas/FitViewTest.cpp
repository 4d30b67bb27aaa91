// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/FitView.h"

#include <gtest/gtest.h>

#include <cmath>

namespace cw {

namespace {

std::vector<scene::Point> ring(int count, double radius)
{
    std::vector<scene::Point> points;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * M_PI * i / count;
        points.push_back({radius * std::cos(angle), radius * std::sin(angle)});
    }
    return points;
}

int pointsBelow(
    const scene::ViewTransform& view, const std::vector<scene::Point>& points, const QRectF& cover)
{
    int below = 0;
    for (const scene::Point& each : points) {
        const scene::Point at = view.toView(each);
        below += cover.contains(at.x, at.y);
    }
    return below;
}

} // namespace

TEST(FitView, ShowsEverythingInside)
{
    const auto points = ring(200, 1000);
    const auto view = fitAround(points, {.view = {900, 600}, .covers = {}, .largestScale = 10});
    for (const scene::Point& each : points) {
        const scene::Point at = view.toView(each);
        EXPECT_TRUE(QRectF(0, 0, 900, 600).contains(at.x, at.y));
    }
    EXPECT_GT(view.scale * 2000, 500) << "fills the height";
}

TEST(FitView, KeepsClearOfAPanelInACorner)
{
    const auto points = ring(200, 1000);
    const QRectF legend(12, 250, 180, 338);
    const auto view =
        fitAround(points, {.view = {900, 600}, .covers = {legend}, .largestScale = 10});
    EXPECT_EQ(pointsBelow(view, points, legend), 0);
    EXPECT_GT(view.scale * 2000, 450) << "a circle loses little to a corner";
}

TEST(FitView, GoesAsNearAsTheRoomBesideAPanelLets)
{
    // As wide as they are; only the left half of the lower edge is free of the legend.
    const std::vector<scene::Point> points{{0, 0}, {1000, 0}, {0, 1000}, {1000, 1000}};
    const QRectF legend(0, 300, 300, 300);
    const auto view =
        fitAround(points, {.view = {900, 600}, .covers = {legend}, .largestScale = 10});
    EXPECT_EQ(pointsBelow(view, points, legend), 0);
    const double room = 900 - 300 - 16 - 44; // the air beside a panel, the margin of the view
    EXPECT_GT(view.scale * 1000, 0.97 * std::min(room, 600.0 - 28 - 36));
    const std::vector<scene::Point> wide{{0, 0}, {1000, 0}, {0, 500}, {1000, 500}};
    const auto beside =
        fitAround(wide, {.view = {900, 600}, .covers = {legend}, .largestScale = 10});
    EXPECT_GT(beside.scale * 1000, 0.97 * room);
}

TEST(FitView, WhatIsOutOfReachIsLeftOut)
{
    const FitRoom room{.view = {900, 600}, .covers = {}, .largestScale = 10};
    auto points = ring(200, 1000);
    const auto expected = fitAround(points, room);
    points.push_back({1e300, -1e300});
    points.push_back({0, std::nan("")});
    EXPECT_EQ(fitAround(points, room), expected);
    EXPECT_TRUE(std::isfinite(fitAround({{1e300, 0}, {-1e300, 5}}, room).scale));
}

TEST(FitView, DoesNotGoNearerThanItMay)
{
    const auto view =
        fitAround({{0, 0}, {10, 0}}, {.view = {900, 600}, .covers = {}, .largestScale = 2});
    EXPECT_DOUBLE_EQ(view.scale, 2);
}

TEST(FitView, OneMemberStandsInTheMiddle)
{
    const auto view = fitAround({{7, 7}}, {.view = {400, 300}, .covers = {}, .largestScale = 3});
    EXPECT_NEAR(view.toView({7, 7}).x, 200, 1);
    EXPECT_NEAR(view.toView({7, 7}).y, 150, 10);
}

TEST(FitView, StillShowsSomethingWhereEverythingIsCovered)
{
    const auto view = fitAround(
        ring(50, 10), {.view = {300, 200}, .covers = {{0, 0, 300, 200}}, .largestScale = 10});
    EXPECT_GT(view.scale, 0);
}

} // namespace cw
