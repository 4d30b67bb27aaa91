// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Spreading.h"
#include "core/kernel/arrange/Band.h"
#include "core/kernel/arrange/Piles.h"
#include "core/kernel/arrange/Ticks.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cw::arrange {

namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;

std::vector<double> ascendingAngles(int count)
{
    std::vector<double> angles;
    for (int i = 0; i < count; ++i)
        angles.push_back(*rc::gen::inRange(0, 1'000) / 1'000.0 * 6.28);
    std::ranges::sort(angles);
    return angles;
}

} // namespace

TEST(SpreadOnLine, LeavesWhatHasRoomWhereItIs)
{
    const std::vector<double> wishes{0.0, 2.0, 9.0};
    EXPECT_EQ(spreadOnLine(wishes, 1.0), wishes);
}

TEST(SpreadOnLine, PartsThoseOnOneSpotEvenlyRoundIt)
{
    const std::vector<double> wishes{5.0, 5.0, 5.0};
    EXPECT_EQ(spreadOnLine(wishes, 1.0), (std::vector{4.0, 5.0, 6.0}));
}

TEST(SpreadOnCircle, PartsThoseOnBothSidesOfTheSeam)
{
    const std::vector<double> wishes{0.1, 6.2};
    const std::vector<double> angles = spreadOnCircle(wishes, 1.0);
    EXPECT_NEAR(std::remainder(angles[0] - angles[1], kTurn), 1.0, 1e-12);
}

TEST(SpreadOnCircle, OfNobodyIsNobody)
{
    EXPECT_TRUE(spreadOnCircle({}, 1.0).empty());
}

RC_GTEST_PROP(SpreadOnCircle, KeepsTheStepAllRoundAndTheOrder, ())
{
    const std::vector<double> wishes = ascendingAngles(*rc::gen::inRange(2, 40));
    const double step =
        kTurn / static_cast<double>(wishes.size()) * (*rc::gen::inRange(1, 101) / 100.0);
    const std::vector<double> angles = spreadOnCircle(wishes, step);
    for (std::size_t i = 0; i < angles.size(); ++i) {
        double gap = angles[(i + 1) % angles.size()] - angles[i];
        gap -= kTurn * std::floor((gap + 1e-9) / kTurn);
        RC_ASSERT(gap >= step - 1e-9);
    }
}

TEST(Band, HoldsFewInOneRowAndManyInSeveral)
{
    EXPECT_EQ(Band(3.0, 12, 1.0, 2.0).rows(), 1U);
    EXPECT_DOUBLE_EQ(Band(3.0, 12, 1.0, 2.0).inner(), 3.0);
    EXPECT_GT(Band(3.0, 5'000, 1.0, 2.0).rows(), 5U);
    EXPECT_DOUBLE_EQ(Band(0.0, 1, 1.0, 2.0).outer(), 0.0);
}

TEST(RoundTicks, AreRoundAndReachBeyondBothEnds)
{
    EXPECT_EQ(roundTicks(0.0, 10.0, 6), (std::vector{0.0, 2.0, 4.0, 6.0, 8.0, 10.0}));
    EXPECT_EQ(roundTicks(-3.0, 12.0, 4), (std::vector{-5.0, 0.0, 5.0, 10.0, 15.0}));
}

TEST(RoundTicks, OfOneNumberAreAtLeastTwoAround)
{
    for (const double number : {0.0, 7.0, -1e12, 1e-200, 1.7e308}) {
        const std::vector<double> ticks = roundTicks(number, number, 6);
        ASSERT_GE(ticks.size(), 2U) << number;
        ASSERT_LE(ticks.size(), 12U) << number;
        EXPECT_LE(ticks.front(), number);
        EXPECT_GE(ticks.back(), number);
    }
}

TEST(Piles, LeaveWhoStandsAloneAndPartTheOthers)
{
    Positions places(30);
    places.x[0] = 50.0;
    nudgePilesApart(places, 1.0);
    EXPECT_EQ(places.x[0], 50.0);
    EXPECT_EQ(places.y[0], 0.0);
    for (std::size_t a = 1; a < 30; ++a) {
        for (std::size_t b = a + 1; b < 30; ++b)
            EXPECT_GT(std::hypot(places.x[a] - places.x[b], places.y[a] - places.y[b]), 0.6);
    }
}

} // namespace cw::arrange
