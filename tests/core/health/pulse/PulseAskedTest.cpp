// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/pulse/PulseAsked.h"

#include "tests/core/health/pulse/PulseTest.h"

namespace cw::health {

using query::day;

class PulseAskedTest : public PulseTest
{
protected:
    void SetUp() override
    {
        question = ask(PulseTheme::Belonging);
        ana = add("Ana");
        bo = add("Bo");
        chi = add("Chi");
    }

    PulseRoundId startAsking(bool isAnonymous, const IdSet<Member>& members, const char* on)
    {
        const PulseRoundId round = startRound({question}, isAnonymous);
        change(round, [&](PulseRound& row) {
            row.asked = day(on);
            row.askedMembers = members;
        });
        return round;
    }

    std::vector<MemberId> waiting(PulseRoundId round)
    {
        std::vector<MemberId> members;
        for (const PulseWaiting& each : waitingFor(network, round, day("2024-06-01")))
            members.push_back(each.member);
        return members;
    }

    PulseQuestionId question;
    MemberId ana;
    MemberId bo;
    MemberId chi;
};

TEST_F(PulseAskedTest, AsksWhoIsThereAndTakesPart)
{
    change(bo, [](Member& row) { row.kind = MemberKind::Organization; });
    change(chi, [](Member& row) { row.engagement = Engagement::Observe; });
    const MemberId old = add("Dee");
    change(old, [](Member& row) { row.archived = true; });
    const MemberId gone = add("Eli");
    change(gone, [](Member& row) { row.left = day("2024-01-01"); });
    EXPECT_EQ(membersToAsk(network, PulseCircle::People), std::vector{ana});
    EXPECT_EQ(membersToAsk(network, PulseCircle::Everybody), (std::vector{ana, bo}));
}

TEST_F(PulseAskedTest, WithNamesItWaitsForThoseAskedWhoHaveNotAnswered)
{
    const PulseRoundId round = startAsking(false, {ana, bo}, "2024-05-01");
    EXPECT_EQ(waiting(round), (std::vector{ana, bo}));
    answer(round, question, ana, 3);
    EXPECT_EQ(waiting(round), std::vector{bo});
    change(bo, [](Member& row) { row.left = day("2024-05-02"); });
    EXPECT_TRUE(waiting(round).empty());
}

TEST_F(PulseAskedTest, WithNamesAndNobodyNotedItWaitsForEverybody)
{
    const PulseRoundId round = startAsking(false, {}, "2024-05-01");
    answer(round, question, bo, 3);
    EXPECT_EQ(waiting(round), (std::vector{ana, chi}));
}

TEST_F(PulseAskedTest, WithoutNamesItTellsNobodyApartByWhetherTheyAnswered)
{
    const PulseRoundId round = startAsking(true, {ana, bo}, "2024-05-01");
    const std::vector<MemberId> before = waiting(round);
    EXPECT_EQ(before, std::vector{chi});
    answer(round, question, {1, 2, 3});
    EXPECT_EQ(waiting(round), before);
}

TEST_F(PulseAskedTest, WhoWasNeverAskedComesFirstThenTheLongestAgo)
{
    startAsking(true, {ana}, "2024-03-01");
    startAsking(true, {bo}, "2024-02-01");
    startAsking(true, {chi}, "2024-09-01"); // still to come
    const PulseRoundId round = startAsking(true, {}, "2024-05-01");
    EXPECT_EQ(waiting(round), (std::vector{chi, bo, ana}));
    const auto all = waitingFor(network, round, day("2024-06-01"));
    EXPECT_FALSE(all[0].lastAsked);
    EXPECT_EQ(all[1].lastAsked, day("2024-02-01"));
}

} // namespace cw::health
