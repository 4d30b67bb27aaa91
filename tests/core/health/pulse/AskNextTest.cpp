// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/pulse/AskNext.h"

#include "tests/core/query/QueryTest.h"

namespace cw::health {

using query::day;

class AskNextTest : public query::QueryTest
{
protected:
    AskNext asked(const char* on = "2024-06-01")
    {
        query::GraphQuery of;
        of.asOf = day(on);
        return askNext(network, query::networkGraph(network, of), day(on));
    }

    static std::vector<MemberId> membersOf(const AskNext& next)
    {
        std::vector<MemberId> members;
        for (const AskMember& each : next.members)
            members.push_back(each.member);
        return members;
    }
};

TEST_F(AskNextTest, ThoseNeverAskedComeFirstThoseWithMostToSettleAmongThem)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    const RelationshipId told = tie(ana, bo);
    const RelationshipId untold = tie(bo, chi);
    said(told, ana, 3, day("2024-05-01"));
    const AskNext next = asked();
    EXPECT_EQ(membersOf(next), (std::vector{bo, chi}));
    EXPECT_EQ(next.members[0].reason, AskReason::NeverAsked);
    EXPECT_EQ(next.members[0].untold, 1);
    EXPECT_EQ(next.members[0].onlyOthers, 1);
    EXPECT_EQ(next.members[1].untold, 1);
    EXPECT_EQ(next.relationships, std::vector{untold});
}

TEST_F(AskNextTest, ThenThoseWhoseViewIsOldest)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    const RelationshipId first = tie(ana, bo);
    const RelationshipId second = tie(bo, chi);
    said(first, ana, 3, day("2023-02-01"));
    said(first, bo, 3, day("2022-02-01"));
    said(second, bo, 3);
    said(second, chi, 3, day("2024-02-01"));
    const AskNext next = asked();
    ASSERT_EQ(membersOf(next), (std::vector{bo, ana}));
    EXPECT_EQ(next.members[0].reason, AskReason::LongAgo);
    EXPECT_EQ(next.members[0].last, day("2022-02-01"));
    EXPECT_TRUE(next.relationships.empty());
}

TEST_F(AskNextTest, WhoHasToldLatelyIsAskedOnlyOfTiesThatNobodyToldOf)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const RelationshipId told = tie(ana, bo);
    said(told, ana, 3, day("2024-05-01"));
    said(told, bo, 3, day("2024-05-01"));
    EXPECT_TRUE(asked().members.empty());
    const RelationshipId untold = tie(ana, add("Chi"));
    said(untold, {}, 3, day("2024-05-01")); // an observer is no side
    const AskNext next = asked();
    ASSERT_EQ(next.members.size(), 2U);
    EXPECT_EQ(next.members[1].member, ana);
    EXPECT_EQ(next.members[1].reason, AskReason::TiesUntold);
    EXPECT_EQ(next.relationships, std::vector{untold});
}

TEST_F(AskNextTest, WhoOnlyWantsToObserveIsLeftInPeace)
{
    const MemberId ana = add("Ana");
    change(ana, [](Member& member) { member.engagement = Engagement::Observe; });
    const AskNext next = asked();
    EXPECT_TRUE(next.members.empty());
    EXPECT_EQ(next.leftInPeace, 1U);
}

TEST_F(AskNextTest, WhatWasSaidLaterIsNotKnownYet)
{
    const MemberId ana = add("Ana");
    const RelationshipId known = tie(ana, add("Bo"));
    change(known, [](Relationship& row) { row.firstKnown = day("2020-01-01"); });
    said(known, ana, 3, day("2024-07-01"));
    EXPECT_EQ(asked().members.size(), 2U);
    EXPECT_EQ(asked("2024-08-01").members.size(), 1U);
}

TEST_F(AskNextTest, SaysWhenARoundLastAsked)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    write(PulseRound{.id = {}, .asked = day("2024-01-01"), .askedMembers = {ana, bo}});
    write(PulseRound{.id = {}, .asked = day("2024-04-01"), .askedMembers = {bo}});
    write(PulseRound{.id = {}, .asked = day("2024-09-01"), .askedMembers = {ana}});
    const AskNext next = asked();
    ASSERT_EQ(membersOf(next), (std::vector{ana, bo}));
    EXPECT_EQ(next.members[0].lastPulse, day("2024-01-01"));
    EXPECT_EQ(next.members[1].lastPulse, day("2024-04-01"));
}

TEST_F(AskNextTest, OfNobodyThereIsNobodyToAsk)
{
    const AskNext next = asked();
    EXPECT_TRUE(next.members.empty());
    EXPECT_TRUE(next.relationships.empty());
}

} // namespace cw::health
