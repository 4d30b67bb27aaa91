// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/Diffusion.h"

#include "tests/core/health/scenario/ScenarioTest.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <limits>

namespace cw::health {

namespace {

class DiffusionTest : public ScenarioTest
{
protected:
    Diffusion spread(const DiffusionQuery& query) { return spreadIn(network, query); }

    static Diffusion spreadIn(const Network& network, const DiffusionQuery& query)
    {
        TaskContext task;
        Result<Diffusion> found = measureDiffusion(network, query, task);
        EXPECT_TRUE(found.ok());
        return std::move(found).value();
    }
};

PassingByDepth always(double chance)
{
    PassingByDepth passing;
    passing.of.fill(chance);
    passing.unknown = chance;
    return passing;
}

} // namespace

TEST(PassingByDepth, LiesBetweenWholeDepths)
{
    PassingByDepth passing;
    passing.of = {0.0, 0.1, 0.2, 0.4, 0.6, 1.0};
    passing.unknown = 0.05;
    EXPECT_DOUBLE_EQ(passing.at(2.0), 0.2);
    EXPECT_DOUBLE_EQ(passing.at(2.5), 0.3);
    EXPECT_DOUBLE_EQ(passing.at(5.0), 1.0);
    EXPECT_DOUBLE_EQ(passing.at(-1.0), 0.05);
}

TEST_F(DiffusionTest, GoesByTheDepthOfTies)
{
    addGraph(fixtures::path(3));
    said(network.relationshipBetween(member(0), member(1))->id, member(0), 5);
    said(network.relationshipBetween(member(1), member(2))->id, member(1), 1);
    PassingByDepth passing = always(0.5);
    passing.of[5] = 1.0;
    passing.of[1] = 0.0;
    const Diffusion found = spread({.starts = members({0}), .passing = passing});
    EXPECT_EQ(found.cascade.chance, (std::vector<double>{1.0, 1.0, 0.0}));
    EXPECT_EQ(found.starts, members({0}));
}

TEST_F(DiffusionTest, OfAStarSaysThatItsMiddleWouldReachMost)
{
    addGraph(fixtures::star(5));
    const Diffusion found =
        spread({.starts = members({3}), .passing = always(0.3), .best = 1, .simulations = 8'192});
    EXPECT_EQ(found.bestInstead, members({0}));
    EXPECT_NEAR(found.bestReach, 2.2, 0.05); // 1 + p (n - 1)
    ASSERT_EQ(found.bestKnowing.size(), 2U);
    EXPECT_EQ(found.bestKnowing.front().mean, 1.0);
    EXPECT_EQ(found.bestKnowing.back().mean, found.bestReach);
    EXPECT_NEAR(found.cascade.reach().mean, 1.0 + 0.3 + 0.3 * 0.3 * 3, 0.05);
    EXPECT_LT(found.cascade.reach().mean, found.bestReach);
    EXPECT_GT(found.randomReach, 1.0);
    EXPECT_LT(found.randomReach, found.bestReach);
    EXPECT_EQ(found.bestBesides, members({0}));
    ASSERT_EQ(found.reachWith.size(), 2U);
    EXPECT_NEAR(found.reachWith[1], 2.0 + 0.3 * 3, 0.05);
}

TEST_F(DiffusionTest, WhoeverIsReachedLastIsNamed)
{
    GraphBuilder builder(5); // 0-1-2-3 and one alone
    for (NodeIndex i = 1; i < 4; ++i)
        builder.addEdge(i - 1, i);
    addGraph(builder.build());
    const Diffusion found = spread({.starts = members({0}), .passing = always(0.8)});
    const std::vector<LateMember> late = reachedLast(found, 3);
    ASSERT_EQ(late.size(), 3U);
    EXPECT_EQ(late[0], (LateMember{member(4), 0.0, std::nullopt}));
    EXPECT_EQ(late[1].member, member(3));
    EXPECT_EQ(late[1].meanStep, 3.0);
    EXPECT_EQ(late[2].member, member(2));
}

TEST_F(DiffusionTest, AnIntroductionBringsItFurther)
{
    addGraph(fixtures::twoCliques(5));
    const DiffusionQuery query{.starts = members({0}), .passing = always(0.3)};
    const double before = spread(query).cascade.reach().mean;
    const Branch then = branch({.introduced = {{member(0), member(7)}, {member(1), member(8)}}});
    const Cascade after = spreadIn(then.network, query).cascade;
    EXPECT_GT(after.reach().mean - after.reach().interval, before);
}

TEST_F(DiffusionTest, LeavesOutStartsWhoAreNotThereOrComeTwice)
{
    addGraph(fixtures::path(3));
    const Diffusion found =
        spread({.starts = {member(2), MemberId{999}, member(2)}, .passing = always(1.0)});
    EXPECT_EQ(found.starts, members({2}));
    EXPECT_EQ(found.cascade.reach().mean, 3.0);
}

TEST_F(DiffusionTest, OfNobodyOfOneAndWithoutStarts)
{
    EXPECT_EQ(spread({}).cascade.reach().mean, 0.0);
    add("Ana");
    const Diffusion without = spread({});
    EXPECT_EQ(without.cascade.reach().mean, 0.0);
    EXPECT_EQ(without.bestBesides, members({0}));
    const Diffusion alone = spread({.starts = members({0})});
    EXPECT_EQ(alone.cascade.reach().mean, 1.0);
    EXPECT_EQ(alone.bestReach, 1.0);
    EXPECT_EQ(alone.randomReach, 1.0);
}

TEST_F(DiffusionTest, IsTheSameOnAnyNumberOfThreads)
{
    addGraph(fixtures::communities(4, 10, 1.0, 0.3, 5));
    const Diffusion one = spread({.starts = members({3, 17}), .threads = 1});
    const Diffusion three = spread({.starts = members({3, 17}), .threads = 3});
    EXPECT_EQ(one.cascade, three.cascade);
    EXPECT_EQ(one.bestInstead, three.bestInstead);
    EXPECT_EQ(one.reachWith, three.reachWith);
    EXPECT_EQ(one.randomReach, three.randomReach);
}

TEST_F(DiffusionTest, RefusesWhatIsNoProbabilityAndStopsWhenCancelled)
{
    addGraph(fixtures::path(3));
    TaskContext task;
    const auto wrong = measureDiffusion(
        network, {.passing = always(std::numeric_limits<double>::quiet_NaN())}, task);
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().code, ErrorCode::InvalidArgument);
    std::stop_source stop;
    stop.request_stop();
    TaskContext stopped(stop.get_token());
    const auto cancelled = measureDiffusion(network, {.starts = members({0})}, stopped);
    ASSERT_FALSE(cancelled.ok());
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
}

} // namespace cw::health
