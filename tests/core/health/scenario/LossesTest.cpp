// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/Losses.h"

#include "tests/core/health/scenario/ScenarioTest.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

namespace cw::health {

namespace {

using Pieces = std::vector<std::vector<MemberId>>;

class LossesTest : public ScenarioTest
{
protected:
    Losses losses(std::size_t most = 10)
    {
        TaskContext task;
        Result<Losses> found = findLosses(query::networkGraph(network, {}), most, task);
        EXPECT_TRUE(found.ok());
        return std::move(found).value();
    }
};

} // namespace

TEST_F(LossesTest, OfAPathAreItsInnerMembersAndAllItsTies)
{
    addGraph(fixtures::path(5));
    const Losses found = losses();
    EXPECT_EQ(found.articulationMembers, 3U);
    EXPECT_EQ(found.bridges, 4U);
    ASSERT_EQ(found.members.size(), 3U);
    EXPECT_EQ(found.members[0].member, member(2));
    EXPECT_EQ(found.members[0].cutOff, (Pieces{members({3, 4})}));
    EXPECT_EQ(found.members[1].member, member(1));
    EXPECT_EQ(found.members[1].cutOff, (Pieces{members({0})}));
    ASSERT_EQ(found.ties.size(), 4U);
    EXPECT_EQ(found.ties[0].first, member(1));
    EXPECT_EQ(found.ties[0].second, member(2));
    EXPECT_EQ(found.ties[0].cutOff, members({0, 1}));
    EXPECT_EQ(found.ties[0].relationship, network.relationshipBetween(member(1), member(2))->id);
}

TEST_F(LossesTest, TheMiddleOfAStarCutsOffAllButOne)
{
    addGraph(fixtures::star(6));
    const Losses found = losses();
    ASSERT_EQ(found.members.size(), 1U);
    EXPECT_EQ(found.members[0].member, member(0));
    EXPECT_EQ(found.members[0].cutOff.size(), 4U);
    EXPECT_EQ(found.members[0].cutOffCount(), 4U);
    EXPECT_EQ(found.bridges, 5U);
}

TEST_F(LossesTest, OfARingAreNone)
{
    addGraph(fixtures::ring(5));
    EXPECT_EQ(losses(), Losses{});
}

TEST_F(LossesTest, OfTheKarateClubHangOnMemberOne)
{
    // Published: 1 is the only articulation point, 1-12 the only bridge.
    const fixtures::NamedGraph club = fixtures::karateClub();
    addGraph(club.graph);
    const Losses found = losses();
    ASSERT_EQ(found.members.size(), 1U);
    EXPECT_EQ(found.members[0].member, member(club.node("1")));
    ASSERT_EQ(found.ties.size(), 1U);
    EXPECT_EQ(found.ties[0].cutOff, members({club.node("12")}));
    EXPECT_EQ(found.members[0].cutOffCount(), 6U); // 12, and 5 6 7 11 17
}

TEST_F(LossesTest, NameNoMoreThanAskedForButCountAll)
{
    addGraph(fixtures::path(9));
    const Losses found = losses(2);
    EXPECT_EQ(found.members.size(), 2U);
    EXPECT_EQ(found.ties.size(), 2U);
    EXPECT_EQ(found.articulationMembers, 7U);
    EXPECT_EQ(found.bridges, 8U);
}

TEST_F(LossesTest, OfNobodyAndOfOneAreNone)
{
    EXPECT_EQ(losses(), Losses{});
    add("Ana");
    EXPECT_EQ(losses(), Losses{});
}

TEST_F(LossesTest, StopWhenTheyAreCancelled)
{
    addGraph(fixtures::path(5));
    std::stop_source stop;
    stop.request_stop();
    const TaskContext task(stop.get_token());
    const auto found = findLosses(query::networkGraph(network, {}), 3, task);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

} // namespace cw::health
