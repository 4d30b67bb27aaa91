// SPDX-License-Identifier: GPL-3.0-or-later
// What each arrangement means, on networks small enough to see.
#include "core/kernel/arrange/Circle.h"
#include "core/kernel/arrange/Geographic.h"
#include "core/kernel/arrange/Levels.h"
#include "core/kernel/arrange/Rings.h"
#include "core/kernel/arrange/Scatter.h"
#include "core/kernel/arrange/Sectors.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace cw::arrange {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double radius(const Arranged& arranged, std::size_t node)
{
    return std::hypot(arranged.places.x[node], arranged.places.y[node]);
}

double angle(const Arranged& arranged, std::size_t node)
{
    return std::atan2(arranged.places.y[node], arranged.places.x[node]);
}

int count(const Guides& guides, GuideWord word)
{
    return static_cast<int>(std::ranges::count(guides.texts, word, &GuideText::word));
}

} // namespace

TEST(Rings, RadiusTellsTheHops)
{
    const std::array<NodeIndex, 1> centre{2};
    const Arranged arranged = rings(fixtures::path(5), centre, {});
    EXPECT_EQ(radius(arranged, 2), 0.0);
    EXPECT_NEAR(radius(arranged, 1), radius(arranged, 3), 1e-9);
    EXPECT_NEAR(radius(arranged, 0), radius(arranged, 4), 1e-9);
    EXPECT_GT(radius(arranged, 0), radius(arranged, 1));
    EXPECT_EQ(arranged.guides.arcs.size(), 2U);
    EXPECT_TRUE(arranged.apart.empty());
}

TEST(Rings, WhomNoPathReachesStandsOutsideAndIsNamed)
{
    GraphBuilder builder(4);
    builder.addEdge(0, 1);
    builder.addEdge(2, 3);
    const std::array<NodeIndex, 1> centre{0};
    const Arranged arranged = rings(builder.build(), centre, {});
    EXPECT_EQ(arranged.apart, (std::vector<NodeIndex>{2, 3}));
    EXPECT_GT(radius(arranged, 2), radius(arranged, 1));
    EXPECT_EQ(count(arranged.guides, GuideWord::Apart), 1);
}

TEST(Rings, WhoIsFurtherOutStandsBehindWhoLeadsThere)
{
    // Four friends of the middle, each with two of their own.
    GraphBuilder builder(13);
    for (NodeIndex friendOf = 1; friendOf <= 4; ++friendOf) {
        builder.addEdge(0, friendOf);
        builder.addEdge(friendOf, 3 + 2 * friendOf);
        builder.addEdge(friendOf, 4 + 2 * friendOf);
    }
    const std::array<NodeIndex, 1> centre{0};
    const Arranged arranged = rings(builder.build(), centre, {});
    for (std::size_t friendOf = 1; friendOf <= 4; ++friendOf) {
        for (const std::size_t own : {3 + 2 * friendOf, 4 + 2 * friendOf})
            EXPECT_LT(
                std::abs(std::remainder(
                    angle(arranged, own) - angle(arranged, friendOf), 2.0 * std::numbers::pi)),
                std::numbers::pi / 4.0);
    }
}

TEST(Rings, KeepTheDirectionsInWhichOneKnowsPeople)
{
    const std::vector<Place> from{{0.0, 0.0}, {9.0, 0.0}, {0.0, 9.0}, {-9.0, 0.0}, {0.0, -9.0}};
    const std::array<NodeIndex, 1> centre{0};
    const Arranged arranged = rings(fixtures::star(5), centre, {.spacing = 1.0, .from = from});
    for (std::size_t node = 1; node < 5; ++node)
        EXPECT_NEAR(
            std::remainder(
                angle(arranged, node) - std::atan2(from[node].y, from[node].x),
                2.0 * std::numbers::pi),
            0.0, 1e-6);
}

TEST(Rings, AGroupInTheMiddleIsARingOfItsOwn)
{
    const std::array<NodeIndex, 2> centre{0, 3};
    const Arranged arranged = rings(fixtures::path(4), centre, {});
    EXPECT_NEAR(radius(arranged, 0), radius(arranged, 3), 1e-9);
    EXPECT_GT(radius(arranged, 0), 0.0);
    EXPECT_NEAR(radius(arranged, 1), radius(arranged, 2), 1e-9);
}

TEST(Levels, HigherNumbersStandHigher)
{
    const std::vector<double> value{1.0, 5.0, 3.0, kNaN};
    const Arranged arranged = levelsByNumber(fixtures::path(4), value, {});
    EXPECT_LT(arranged.places.y[1], arranged.places.y[2]);
    EXPECT_LT(arranged.places.y[2], arranged.places.y[0]);
    EXPECT_LT(arranged.places.y[0], arranged.places.y[3]) << "who has none stands lowest";
    EXPECT_EQ(arranged.apart, (std::vector<NodeIndex>{3}));
    EXPECT_EQ(count(arranged.guides, GuideWord::Number), 3);
}

TEST(Levels, ManyNumbersBecomeRoundRanges)
{
    std::vector<double> value;
    for (int i = 0; i < 40; ++i)
        value.push_back(i);
    const Arranged arranged = levelsByNumber(fixtures::path(40), value, {});
    ASSERT_EQ(count(arranged.guides, GuideWord::Range), 8);
    EXPECT_EQ(arranged.guides.texts.front().number, 0.0);
    EXPECT_EQ(arranged.guides.texts.front().upTo, 5.0);
    EXPECT_LT(arranged.places.y[39], arranged.places.y[0]);
}

TEST(Levels, TiesBetweenTwoLevelsDoNotCrossWhereTheyNeedNot)
{
    // Each of the lower level has one above, given in the opposite order.
    GraphBuilder builder(12);
    std::vector<std::int32_t> level(12, 0);
    for (NodeIndex i = 0; i < 6; ++i) {
        builder.addEdge(i, 11 - i);
        level[static_cast<std::size_t>(11 - i)] = 1;
    }
    const Arranged arranged = levels(builder.build(), level, {});
    for (std::size_t a = 0; a < 6; ++a) {
        for (std::size_t b = 0; b < 6; ++b)
            EXPECT_EQ(
                arranged.places.x[a] < arranged.places.x[b],
                arranged.places.x[11 - a] < arranged.places.x[11 - b]);
    }
}

TEST(Circle, EachGroupHasAnArcOfItsOwn)
{
    const std::vector<std::int32_t> group{0, 1, 0, 1, 0, -1};
    const Arranged arranged = circle(fixtures::ring(6), group, {});
    EXPECT_EQ(arranged.guides.arcs.size(), 3U);
    EXPECT_EQ(count(arranged.guides, GuideWord::Group), 2);
    EXPECT_EQ(arranged.apart, (std::vector<NodeIndex>{5}));
    for (std::size_t node = 1; node < 6; ++node)
        EXPECT_NEAR(radius(arranged, node), radius(arranged, 0), 1e-9);
    for (std::size_t node = 0; node < 6; ++node) {
        const std::size_t arc = group[node] < 0 ? 2 : static_cast<std::size_t>(group[node]);
        const GuideArc& guide = arranged.guides.arcs[arc];
        const double into =
            std::remainder(angle(arranged, node) - guide.start, 2.0 * std::numbers::pi);
        EXPECT_TRUE(
            into >= 0.0 ? into <= guide.sweep : into + 2.0 * std::numbers::pi <= guide.sweep)
            << node;
    }
}

TEST(Sectors, EachGroupStaysInItsWedge)
{
    std::vector<std::int32_t> group;
    for (int i = 0; i < 90; ++i)
        group.push_back(i < 60 ? 0 : i < 89 ? 1 : 2);
    const Arranged arranged = sectors(fixtures::path(90), group, {});
    ASSERT_EQ(arranged.guides.lines.size(), 3U);
    for (std::size_t node = 0; node < 90; ++node) {
        const auto lineAngle = [&](std::size_t line) {
            const Place to = arranged.guides.lines[line].to;
            return std::atan2(to.y, to.x);
        };
        const auto mine = static_cast<std::size_t>(group[node]);
        const double turn = 2.0 * std::numbers::pi;
        const auto positive = [&](double a) { return a - turn * std::floor(a / turn); };
        const double sweep = positive(lineAngle((mine + 1) % 3) - lineAngle(mine));
        EXPECT_LT(positive(angle(arranged, node) - lineAngle(mine)), sweep) << node;
    }
}

TEST(Sectors, TheBestConnectedStandInmost)
{
    const std::vector<std::int32_t> group(50, 0);
    const Arranged arranged = sectors(fixtures::star(50), group, {});
    for (std::size_t node = 1; node < 50; ++node)
        EXPECT_LE(radius(arranged, 0), radius(arranged, node) + 1e-9);
}

TEST(Scatter, PlacesAreInProportionToTheNumbers)
{
    const std::vector<double> x{0.0, 5.0, 10.0};
    const std::vector<double> y{0.0, 10.0, 2.0};
    const Arranged arranged = scatter(x, y, {});
    EXPECT_NEAR(arranged.places.x[1] * 2.0, arranged.places.x[2], 1e-9);
    EXPECT_NEAR(arranged.places.y[2] * 5.0, arranged.places.y[1], 1e-9);
    EXPECT_LT(arranged.places.y[1], arranged.places.y[2]) << "more is higher up";
    EXPECT_EQ(count(arranged.guides, GuideWord::Number), 12);
}

TEST(Scatter, WhoLacksANumberStandsInTheMargin)
{
    const std::vector<double> x{1.0, kNaN, 2.0, kNaN};
    const std::vector<double> y{1.0, 2.0, kNaN, kNaN};
    const Arranged arranged = scatter(x, y, {});
    EXPECT_LT(arranged.places.x[1], 0.0);
    EXPECT_GT(arranged.places.y[2], 0.0);
    EXPECT_LT(arranged.places.x[3], 0.0);
    EXPECT_GT(arranged.places.y[3], 0.0);
    EXPECT_EQ(arranged.apart, (std::vector<NodeIndex>{1, 2, 3}));
}

TEST(Geographic, NorthIsUpAndEastIsRight)
{
    // Hamburg, Munich, Warsaw.
    const std::vector<double> latitude{53.55, 48.14, 52.23};
    const std::vector<double> longitude{9.99, 11.58, 21.01};
    const Arranged arranged = geographic(latitude, longitude, {});
    EXPECT_LT(arranged.places.y[0], arranged.places.y[1]);
    EXPECT_LT(arranged.places.x[0], arranged.places.x[2]);
    const double across = arranged.places.x[2] - arranged.places.x[0];
    const double down = arranged.places.y[1] - arranged.places.y[0];
    EXPECT_NEAR(
        across / down,
        (21.01 - 9.99) * std::cos((53.55 + 48.14) / 2.0 * std::numbers::pi / 180.0) /
            (53.55 - 48.14),
        1e-9);
}

TEST(Geographic, NeighboursAcrossTheDateLineStayNeighbours)
{
    // Fiji and Samoa.
    const std::vector<double> latitude{-18.1, -13.8};
    const std::vector<double> longitude{178.4, -171.8};
    const Arranged arranged = geographic(latitude, longitude, {});
    EXPECT_LT(arranged.places.x[0], arranged.places.x[1]);
    EXPECT_LT(arranged.places.x[1] - arranged.places.x[0], 30.0);
}

TEST(Geographic, WhatIsNotOnEarthStandsBelowAndIsNamed)
{
    const std::vector<double> latitude{10.0, 95.0, kNaN, 20.0};
    const std::vector<double> longitude{10.0, 10.0, 10.0, 400.0};
    const Arranged arranged = geographic(latitude, longitude, {});
    EXPECT_EQ(arranged.apart, (std::vector<NodeIndex>{1, 2, 3}));
    for (const NodeIndex node : arranged.apart)
        EXPECT_GT(arranged.places.y[static_cast<std::size_t>(node)], arranged.places.y[0]);
}

} // namespace cw::arrange
