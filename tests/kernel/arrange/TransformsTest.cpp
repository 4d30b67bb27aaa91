// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Transforms.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <numbers>

namespace cw::arrange {

namespace {

const std::vector<Place> kThree{{0.0, 0.0}, {1.0, 4.0}, {10.0, 2.0}};

std::vector<Place> anyPlaces()
{
    const auto places = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(-1'000, 1'000), rc::gen::inRange(-1'000, 1'000)));
    std::vector<Place> result;
    for (const auto& place : places)
        result.push_back({static_cast<double>(place.first), static_cast<double>(place.second)});
    return result;
}

void expectNear(const std::vector<Place>& a, const std::vector<Place>& b)
{
    RC_ASSERT(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        RC_ASSERT(std::abs(a[i].x - b[i].x) < 1e-6);
        RC_ASSERT(std::abs(a[i].y - b[i].y) < 1e-6);
    }
}

} // namespace

TEST(Aligned, BringsAllOntoTheEdgeAsked)
{
    EXPECT_EQ(
        aligned(kThree, Edge::Left), (std::vector<Place>{{0.0, 0.0}, {0.0, 4.0}, {0.0, 2.0}}));
    EXPECT_EQ(
        aligned(kThree, Edge::Middle), (std::vector<Place>{{5.0, 0.0}, {5.0, 4.0}, {5.0, 2.0}}));
    EXPECT_EQ(
        aligned(kThree, Edge::Right), (std::vector<Place>{{10.0, 0.0}, {10.0, 4.0}, {10.0, 2.0}}));
    EXPECT_EQ(
        aligned(kThree, Edge::Top), (std::vector<Place>{{0.0, 0.0}, {1.0, 0.0}, {10.0, 0.0}}));
    EXPECT_EQ(
        aligned(kThree, Edge::Centre), (std::vector<Place>{{0.0, 2.0}, {1.0, 2.0}, {10.0, 2.0}}));
    EXPECT_EQ(
        aligned(kThree, Edge::Bottom), (std::vector<Place>{{0.0, 4.0}, {1.0, 4.0}, {10.0, 4.0}}));
}

TEST(Distributed, KeepsTheEndsAndStepsEvenlyBetween)
{
    EXPECT_EQ(
        distributed(kThree, Direction::Across),
        (std::vector<Place>{{0.0, 0.0}, {5.0, 4.0}, {10.0, 2.0}}));
    EXPECT_EQ(distributed(kThree, Direction::Down), kThree);
}

TEST(Scaled, MovesAwayFromTheMiddle)
{
    EXPECT_EQ(scaled(kThree, 2.0), (std::vector<Place>{{-5.0, -2.0}, {-3.0, 6.0}, {15.0, 2.0}}));
}

TEST(Transforms, OfNobodyAndOfOneChangeNothing)
{
    for (const std::vector<Place>& few : {std::vector<Place>{}, std::vector<Place>{{3.0, 4.0}}}) {
        EXPECT_EQ(aligned(few, Edge::Left), few);
        EXPECT_EQ(distributed(few, Direction::Across), few);
        EXPECT_EQ(scaled(few, 3.0), few);
        EXPECT_EQ(rotated(few, 1.0), few);
        EXPECT_EQ(mirrored(few, Direction::Down), few);
    }
}

TEST(Rotated, AQuarterTurnLaysTheRowUpright)
{
    const std::vector<Place> row{{0.0, 0.0}, {4.0, 0.0}};
    const std::vector<Place> turned = rotated(row, std::numbers::pi / 2.0);
    EXPECT_NEAR(turned[0].x, 2.0, 1e-12);
    EXPECT_NEAR(turned[0].y, -2.0, 1e-12);
    EXPECT_NEAR(turned[1].y, 2.0, 1e-12);
}

RC_GTEST_PROP(Mirrored, TwiceIsAsBefore, ())
{
    const std::vector<Place> places = anyPlaces();
    const auto direction = *rc::gen::element(Direction::Across, Direction::Down);
    expectNear(mirrored(mirrored(places, direction), direction), places);
}

RC_GTEST_PROP(Scaled, BackIsAsBefore, ())
{
    const std::vector<Place> places = anyPlaces();
    expectNear(scaled(scaled(places, 1.25), 0.8), places);
}

RC_GTEST_PROP(Aligned, AgainChangesNothing, ())
{
    const std::vector<Place> places = anyPlaces();
    const auto edge = *rc::gen::element(
        Edge::Left, Edge::Middle, Edge::Right, Edge::Top, Edge::Centre, Edge::Bottom);
    expectNear(aligned(aligned(places, edge), edge), aligned(places, edge));
}

} // namespace cw::arrange
