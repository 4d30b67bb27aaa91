// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/Hull.h"

#include "core/kernel/base/Random.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>

namespace cw::scene {

namespace {

constexpr HullOptions kOptions{.padding = 10.0, .flatness = 0.05};

double areaOf(const std::vector<Point>& outline)
{
    double twice = 0.0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return 0.5 * twice;
}

double distanceToSide(Point p, Point a, Point b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double square = dx * dx + dy * dy;
    const double t =
        square > 0.0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0.0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

double distanceTo(const std::vector<Point>& outline, Point p)
{
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < outline.size(); ++i)
        least = std::min(least, distanceToSide(p, outline[i], outline[(i + 1) % outline.size()]));
    return least;
}

/// How far a corner turns away from the others, over all corners; 0 for a convex outline.
double worstDent(const std::vector<Point>& outline)
{
    double worst = 0.0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        const Point c = outline[(i + 2) % outline.size()];
        const double turn = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        worst = std::max(worst, -turn);
    }
    return worst;
}

} // namespace

TEST(Hull, OfNobodyIsEmpty)
{
    EXPECT_TRUE(hullAround({}, kOptions).empty());
}

TEST(Hull, OfOneIsACircle)
{
    const std::vector<Point> one{{5, 7}, {5, 7}};
    const std::vector<Point> outline = hullAround(one, kOptions);
    for (const Point& corner : outline)
        EXPECT_NEAR(std::hypot(corner.x - 5, corner.y - 7), 10.0, 1e-9);
    EXPECT_NEAR(areaOf(outline), 100.0 * std::numbers::pi, 3.0);
}

TEST(Hull, OfPointsOnALineIsARoundedBar)
{
    const std::vector<Point> line{{0, 0}, {100, 0}, {30, 0}, {60, 0}};
    EXPECT_NEAR(areaOf(hullAround(line, kOptions)), 100 * 20 + 100 * std::numbers::pi, 3.0);
    const std::vector<Point> upright{{0, 0}, {0, 50}};
    EXPECT_NEAR(areaOf(hullAround(upright, kOptions)), 50 * 20 + 100 * std::numbers::pi, 3.0);
}

TEST(Hull, OfASquareHasItsSidesMovedOutAndItsCornersRound)
{
    const std::vector<Point> square{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {50, 50}, {50, 0}};
    const std::vector<Point> outline = hullAround(square, kOptions);
    EXPECT_NEAR(areaOf(outline), 10'000 + 4 * 1'000 + 100 * std::numbers::pi, 3.0);
    EXPECT_NEAR(distanceTo(outline, {100, 50}), 10.0, 1e-9);
    EXPECT_NEAR(distanceTo(outline, {100, 100}), 10.0, 0.06);
}

TEST(Hull, KeepsEveryPointInsideAtThePaddingAtLeastAndIsConvex)
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Random random(seed);
        std::vector<Point> points;
        for (std::uint64_t k = 1 + random.below(60); k > 0; --k) {
            points.push_back(
                {static_cast<double>(random.below(20)) * 40.0,
                 static_cast<double>(random.below(seed % 3 == 0 ? 2 : 20)) * 40.0});
        }
        const std::vector<Point> outline = hullAround(points, kOptions);
        EXPECT_GT(areaOf(outline), 0.0);
        EXPECT_LT(worstDent(outline), 1e-6) << "seed " << seed;
        for (const Point& point : points) {
            EXPECT_GE(distanceTo(outline, point), 10.0 - 0.06) << "seed " << seed;
            for (std::size_t i = 0; i < outline.size(); ++i) {
                const Point a = outline[i];
                const Point b = outline[(i + 1) % outline.size()];
                EXPECT_GE((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x), -1e-6);
            }
        }
    }
}

TEST(Hull, LeavesOutPointsThatAreNowhere)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double far = std::numeric_limits<double>::infinity();
    const std::vector<Point> points{{none, 0}, {0, far}, {3, 4}};
    EXPECT_EQ(hullAround(points, kOptions), hullAround(std::vector<Point>{{3, 4}}, kOptions));
}

} // namespace cw::scene
