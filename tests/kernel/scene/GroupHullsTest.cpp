// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/GroupHulls.h"

#include "core/kernel/base/Random.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <limits>

namespace cw::scene {

namespace {

constexpr double kReach = 10;

ScenePositions placesOf(const std::vector<Point>& points)
{
    ScenePositions places;
    for (const Point& point : points) {
        places.x.push_back(static_cast<float>(point.x));
        places.y.push_back(static_cast<float>(point.y));
    }
    return places;
}

std::vector<GroupHull> hullsOf(
    const std::vector<Point>& points, const std::vector<std::vector<std::uint32_t>>& groups,
    bool isExact = true)
{
    const ScenePositions places = placesOf(points);
    return groupHulls(
        places, SpatialGrid(places), groups, {.reach = kReach, .isExact = isExact}, {});
}

/// All of the points are one group.
std::vector<GroupHull> hullsAround(const std::vector<Point>& points)
{
    std::vector<std::uint32_t> all(points.size());
    for (std::uint32_t i = 0; i < all.size(); ++i)
        all[i] = i;
    return hullsOf(points, {all});
}

bool holds(const GroupHull& hull, Point point)
{
    bool isInside = false;
    for (const std::vector<Point>& ring : hull.rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[(i + 1) % ring.size()];
            if ((a.y > point.y) != (b.y > point.y) &&
                point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
                isInside = !isInside;
        }
    }
    return isInside;
}

bool anyHolds(const std::vector<GroupHull>& hulls, Point point)
{
    return std::ranges::any_of(hulls, [&](const GroupHull& hull) { return holds(hull, point); });
}

} // namespace

TEST(GroupHulls, NobodyHasNone)
{
    EXPECT_TRUE(hullsOf({}, {}).empty());
    EXPECT_TRUE(hullsOf({{0, 0}}, {{}}).empty());
}

TEST(GroupHulls, OneMemberHasACircle)
{
    const auto hulls = hullsAround({{3, -7}});
    ASSERT_EQ(hulls.size(), 1U);
    EXPECT_EQ(hulls[0].members, 1U);
    ASSERT_EQ(hulls[0].rings.size(), 1U);
    for (const Point& point : hulls[0].rings[0])
        EXPECT_NEAR(std::hypot(point.x - 3, point.y + 7), 0.48 * kReach, 0.04 * kReach);
}

TEST(GroupHulls, TwoThatStandNearHaveOneAndTwoFarApartHaveTwo)
{
    const auto near = hullsAround({{0, 0}, {15, 0}});
    ASSERT_EQ(near.size(), 1U);
    EXPECT_EQ(near[0].members, 2U);
    EXPECT_TRUE(holds(near[0], {7.5, 0}));
    const auto far = hullsAround({{0, 0}, {40, 0}});
    ASSERT_EQ(far.size(), 2U);
    EXPECT_FALSE(anyHolds(far, {20, 0}));
}

TEST(GroupHulls, AllAtOnePlaceHaveTheCircleOfAFewMore)
{
    const auto hulls = hullsAround(std::vector<Point>(200, Point{5, 5}));
    ASSERT_EQ(hulls.size(), 1U);
    EXPECT_EQ(hulls[0].members, 200U);
    EXPECT_LT(hulls[0].bounds.width(), 4.5 * kReach);
}

TEST(GroupHulls, StrangersAtTheVeryPlaceDoNotTakeAMemberOut)
{
    const auto hulls = hullsOf({{0, 0}, {0, 0}, {1, 0}, {-1, 0}, {0, 1}}, {{0}});
    ASSERT_EQ(hulls.size(), 1U);
    EXPECT_TRUE(holds(hulls[0], {0, 0}));
}

TEST(GroupHulls, WhoStandsAmidAGroupWithoutBelongingIsLeftOut)
{
    std::vector<Point> points{{0, 0}};
    std::vector<std::uint32_t> ring;
    for (int i = 0; i < 10; ++i) {
        const double angle = 0.2 * 3.14159265358979 * i;
        points.push_back({12 * std::cos(angle), 12 * std::sin(angle)});
        ring.push_back(static_cast<std::uint32_t>(i + 1));
    }
    const auto hulls = hullsOf(points, {ring});
    ASSERT_EQ(hulls.size(), 1U);
    EXPECT_EQ(hulls[0].rings.size(), 2U) << "a lake around the stranger";
    EXPECT_FALSE(holds(hulls[0], {0, 0}));
}

TEST(GroupHulls, AGroupScatteredAmongOthersIsNotOneBlob)
{
    // A chessboard, its members as far apart as would be near but for the others between.
    std::vector<Point> points;
    std::vector<std::uint32_t> black;
    for (int i = 0; i < 64; ++i) {
        points.push_back({10.0 * (i % 8), 10.0 * (i / 8)});
        if ((i % 8 + i / 8) % 2 == 0)
            black.push_back(static_cast<std::uint32_t>(i));
    }
    const auto hulls = hullsOf(points, {black});
    for (std::uint32_t i = 0; i < 64; ++i) {
        const bool isBlack = std::binary_search(black.begin(), black.end(), i);
        EXPECT_EQ(anyHolds(hulls, points[i]), isBlack) << i;
    }
}

TEST(GroupHulls, EveryMemberIsInsideAndEveryOtherOutside)
{
    Random random(7);
    std::vector<Point> points;
    std::vector<std::vector<std::uint32_t>> groups(3);
    for (std::uint32_t i = 0; i < 300; ++i) {
        points.push_back({200 * random.unit(), 200 * random.unit()});
        groups[random.below(3)].push_back(i);
    }
    const auto hulls = hullsOf(points, groups);
    std::uint32_t members = 0;
    for (const GroupHull& hull : hulls)
        members += hull.members;
    EXPECT_EQ(members, 300U);
    for (std::uint32_t group = 0; group < 3; ++group) {
        std::vector<GroupHull> own;
        std::ranges::copy_if(hulls, std::back_inserter(own), [&](const GroupHull& hull) {
            return hull.group == group;
        });
        for (const std::uint32_t node : groups[group])
            EXPECT_TRUE(anyHolds(own, points[node])) << node;
    }
}

TEST(GroupHulls, AMemberOfTwoGroupsIsInHullsOfBoth)
{
    const auto hulls = hullsOf({{0, 0}, {8, 0}, {16, 0}}, {{0, 1}, {1, 2}});
    ASSERT_EQ(hulls.size(), 2U);
    EXPECT_TRUE(holds(hulls[0], {8, 0}));
    EXPECT_TRUE(holds(hulls[1], {8, 0}));
    EXPECT_FALSE(holds(hulls[0], {16, 0}));
}

TEST(GroupHulls, PartsComeTheLargerFirst)
{
    const auto hulls = hullsAround({{0, 0}, {100, 0}, {105, 0}, {200, 0}, {205, 0}, {200, 5}});
    ASSERT_EQ(hulls.size(), 3U);
    EXPECT_EQ(hulls[0].members, 3U);
    EXPECT_EQ(hulls[1].members, 2U);
    EXPECT_EQ(hulls[2].members, 1U);
}

TEST(GroupHulls, WhoIsNowhereDoesNotCount)
{
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    const auto hulls =
        hullsAround({{0, 0}, {kNaN, 0}, {5, std::numeric_limits<double>::infinity()}});
    ASSERT_EQ(hulls.size(), 1U);
    EXPECT_EQ(hulls[0].members, 1U);
}

TEST(GroupHulls, FromAfarTheyShowWhoPrevails)
{
    // Seven of ten belong to the first group.
    Random random(3);
    std::vector<Point> points;
    std::vector<std::vector<std::uint32_t>> groups(2);
    for (std::uint32_t i = 0; i < 2000; ++i) {
        points.push_back({100 * random.unit(), 100 * random.unit()});
        groups[i % 10 < 7 ? 0 : 1].push_back(i);
    }
    const auto hulls = hullsOf(points, groups, false);
    ASSERT_FALSE(hulls.empty());
    EXPECT_EQ(hulls[0].group, 0U);
    EXPECT_GT(hulls[0].members, 1300U);
    std::uint32_t others = 0;
    for (const GroupHull& hull : hulls)
        others += hull.group == 1 ? hull.members : 0;
    EXPECT_LT(others, 100U);
}

TEST(GroupHulls, PlacesAtTheEndOfTheWorldTakeNoMoreThanTheyShould)
{
    const auto hulls = hullsAround({{-1e30, 0}, {0, 0}, {1e30, 1e30}});
    EXPECT_TRUE(anyHolds(hulls, {0, 0}));
}

TEST(GroupHulls, ASprawlingPartIsDrawnMoreCoarsely)
{
    std::vector<Point> diagonal;
    for (int i = 0; i < 3000; ++i)
        diagonal.push_back({12.0 * i, 12.0 * i});
    const auto hulls = hullsAround(diagonal);
    ASSERT_EQ(hulls.size(), 1U);
    EXPECT_TRUE(holds(hulls[0], {18006, 18006}));
}

TEST(GroupHulls, ACancelledTaskEndsEarly)
{
    std::stop_source stop;
    stop.request_stop();
    const ScenePositions places = placesOf({{0, 0}});
    const std::vector<std::vector<std::uint32_t>> groups{{0}};
    EXPECT_TRUE(
        groupHulls(places, SpatialGrid(places), groups, {}, TaskContext(stop.get_token())).empty());
}

} // namespace cw::scene
