// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/GroupForces.h"

#include "core/kernel/base/Random.h"
#include "core/kernel/layout/NestedGroups.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cw::layout {

namespace {

constexpr float kSpacing = 1.0F;

/// `count` points strewn over a square of this width around a middle.
void strew(Points& points, std::size_t count, Vector middle, float width, Random& random)
{
    for (std::size_t i = 0; i < count; ++i) {
        points.x.push_back(middle.x + width * (static_cast<float>(random.unit()) - 0.5F));
        points.y.push_back(middle.y + width * (static_cast<float>(random.unit()) - 0.5F));
    }
}

Vector middleOf(const Points& points, std::size_t begin, std::size_t end)
{
    Vector sum;
    for (std::size_t i = begin; i < end; ++i)
        sum = {sum.x + points.x[i], sum.y + points.y[i]};
    const auto count = static_cast<float>(end - begin);
    return {sum.x / count, sum.y / count};
}

float distanceBetween(Vector a, Vector b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

void applyOften(Points& points, GroupForces& forces, const std::vector<bool>& fixed = {})
{
    WorkerTeam team(1);
    for (int round = 0; round < 200; ++round)
        forces.apply(points, kSpacing, fixed, team);
}

} // namespace

TEST(GroupForces, MoveGroupsThatLieOverOneAnotherApartTheLighterOneFurther)
{
    Random random(1);
    Points points;
    strew(points, 100, {0, 0}, 8, random);
    strew(points, 25, {1, 0}, 4, random);
    GroupForces forces({100, 125}, {.room = 0.6F, .pull = 0.0F, .push = 0.5F});
    const Vector heavyBefore = middleOf(points, 0, 100);
    const Vector lightBefore = middleOf(points, 100, 125);
    applyOften(points, forces);
    const Vector heavy = middleOf(points, 0, 100);
    const Vector light = middleOf(points, 100, 125);
    EXPECT_NEAR(distanceBetween(heavy, light), 0.6 * (10 + 5), 0.01) << "their discs touch";
    EXPECT_GT(distanceBetween(light, lightBefore), 3 * distanceBetween(heavy, heavyBefore));
}

TEST(GroupForces, DrawAWideGroupIntoItsDiscAndLeaveANarrowOneAlone)
{
    Random random(2);
    Points points;
    strew(points, 100, {0, 0}, 60, random);
    strew(points, 100, {500, 0}, 4, random);
    const Points before = points;
    GroupForces forces({100, 200}, {.room = 0.6F, .pull = 0.5F, .push = 0.5F});
    applyOften(points, forces);
    const Vector middle = middleOf(points, 0, 100);
    for (std::size_t i = 0; i < 100; ++i)
        ASSERT_LT(distanceBetween({points.x[i], points.y[i]}, middle), 1.05F * 0.6F * 10);
    for (std::size_t i = 100; i < 200; ++i)
        ASSERT_EQ(points.x[i], before.x[i]);
}

TEST(GroupForces, MakeALongGroupRound)
{
    Random random(7);
    Points points;
    strew(points, 200, {0, 0}, 9, random);
    // Five times as long as it is wide, and slanting.
    for (std::size_t i = 0; i < 200; ++i) {
        const Vector at{8 * points.x[i], 1.5F * points.y[i]};
        points.x[i] = 0.8F * at.x - 0.6F * at.y;
        points.y[i] = 0.6F * at.x + 0.8F * at.y;
    }
    GroupForces forces({200}, {.room = 0.6F, .pull = 0.5F, .push = 0.5F});
    applyOften(points, forces);
    const Vector middle = middleOf(points, 0, 200);
    double along = 0.0;
    double across = 0.0;
    for (std::size_t i = 0; i < 200; ++i) {
        const float dx = points.x[i] - middle.x;
        const float dy = points.y[i] - middle.y;
        along += std::pow(0.8 * static_cast<double>(dx) + 0.6 * static_cast<double>(dy), 2);
        across += std::pow(0.8 * static_cast<double>(dy) - 0.6 * static_cast<double>(dx), 2);
    }
    EXPECT_LT(std::sqrt(along / across), 1.7);
}

TEST(GroupForces, KeepThoseInNoGroupOutOfTheDiscs)
{
    Random random(6);
    Points points;
    strew(points, 100, {0, 0}, 8, random);
    strew(points, 30, {0, 0}, 8, random);
    GroupForces forces({100}, {.room = 0.6F, .pull = 0.5F, .push = 0.5F});
    applyOften(points, forces);
    const Vector middle = middleOf(points, 0, 100);
    for (std::size_t i = 100; i < 130; ++i)
        ASSERT_GT(distanceBetween({points.x[i], points.y[i]}, middle), 0.99F * 0.6F * 10);
}

TEST(GroupForces, DoNotMoveWhoIsFixed)
{
    Random random(3);
    Points points;
    strew(points, 60, {0, 0}, 60, random);
    const Points before = points;
    std::vector<bool> fixed(60, false);
    fixed[7] = true;
    GroupForces forces({30, 60}, {});
    applyOften(points, forces, fixed);
    EXPECT_EQ(points.x[7], before.x[7]);
    EXPECT_EQ(points.y[7], before.y[7]);
    EXPECT_NE(points.x[8], before.x[8]);
}

TEST(GroupForces, AreTheSameOnAnyNumberOfThreads)
{
    Random random(4);
    Points points;
    strew(points, 5'000, {0, 0}, 40, random);
    std::vector<std::size_t> ends;
    for (std::size_t end = 0; end < 5'000;)
        ends.push_back(end = std::min<std::size_t>(5'000, end + 1 + random.below(40)));
    Points other = points;
    GroupForces alone(ends, {});
    GroupForces together(ends, {});
    WorkerTeam one(1);
    WorkerTeam three(3);
    for (int round = 0; round < 20; ++round) {
        alone.apply(points, kSpacing, {}, one);
        together.apply(other, kSpacing, {}, three);
    }
    EXPECT_EQ(points, other);
}

TEST(GroupForces, DoNothingToNobody)
{
    Points points;
    GroupForces forces({}, {});
    applyOften(points, forces);
    EXPECT_EQ(points.size(), 0U);
}

TEST(NestedGroups, AreRunsOfOneOrderEachWithinOneOfTheLevelAbove)
{
    const CompactGraph graph = fixtures::communities(20, 60, 4, 0.5, 5);
    const Communities communities = findCommunities(graph, 1);
    WorkerTeam team(2);
    const NestedGroups groups = nestGroups(graph, communities, 3, 7, team);
    std::vector<NodeIndex> all(groups.order);
    std::ranges::sort(all);
    std::vector<NodeIndex> everybody(static_cast<std::size_t>(graph.nodeCount()));
    std::iota(everybody.begin(), everybody.end(), 0);
    EXPECT_EQ(all, everybody);
    ASSERT_EQ(groups.ends.size(), 3U);
    EXPECT_EQ(groups.ends[0].size(), static_cast<std::size_t>(communities.count));
    for (std::size_t level = 0; level < 3; ++level) {
        ASSERT_TRUE(std::ranges::is_sorted(groups.ends[level], std::less_equal{}));
        ASSERT_EQ(groups.ends[level].back(), groups.order.size());
        const std::size_t above = level > 0 ? level - 1 : 0;
        ASSERT_TRUE(std::ranges::includes(groups.ends[level], groups.ends[above]));
    }
    EXPECT_GT(groups.ends[2].size(), groups.ends[0].size());
    for (std::size_t i = 1; i < groups.ends[0].front(); ++i) {
        const auto first = static_cast<std::size_t>(groups.order[0]);
        const auto other = static_cast<std::size_t>(groups.order[i]);
        ASSERT_EQ(communities.of[first], communities.of[other]);
    }
}

TEST(NestedGroups, AreTheSameOnAnyNumberOfThreads)
{
    const CompactGraph graph = fixtures::communities(12, 50, 4, 0.5, 6);
    const Communities communities = findCommunities(graph, 1);
    WorkerTeam one(1);
    WorkerTeam three(3);
    const NestedGroups alone = nestGroups(graph, communities, 3, 7, one);
    const NestedGroups together = nestGroups(graph, communities, 3, 7, three);
    EXPECT_EQ(alone.order, together.order);
    EXPECT_EQ(alone.ends, together.ends);
}

} // namespace cw::layout
