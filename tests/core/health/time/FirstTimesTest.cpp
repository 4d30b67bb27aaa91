// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/FirstTimes.h"

#include "tests/core/health/HealthTest.h"

namespace cw::health {

using query::day;

class FirstTimesTest : public HealthTest
{
protected:
    InteractionId together(
        const char* on, const IdSet<Member>& participants,
        InteractionKind kind = InteractionKind::Worked)
    {
        const CivilDate date = on ? day(on) : CivilDate();
        return write(
            Interaction{.id = {}, .date = date, .kind = kind, .participants = participants});
    }

    FirstTimes found(Together how = Together::Anyhow, const query::GraphQuery& of = {})
    {
        TaskContext task;
        const Period quarter{day("2024-01-01"), day("2024-03-31")};
        auto times = findFirstTimes(network, of, quarter, how, task);
        EXPECT_TRUE(times.ok());
        return std::move(times).value();
    }

    void triangle(MemberId a, MemberId b, MemberId c)
    {
        tie(a, b);
        tie(b, c);
        tie(a, c);
    }
};

TEST_F(FirstTimesTest, AreThePairsWhoHadNotBeenTogetherBefore)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    together("2023-06-01", {ana, bo});
    const InteractionId first = together("2024-02-01", {ana, bo, chi});
    together("2024-02-15", {ana, chi});
    const FirstTimes times = found();
    EXPECT_EQ(
        times.pairs,
        (std::vector<FirstTime>{
            {ana, chi, day("2024-02-01"), first}, {bo, chi, day("2024-02-01"), first}}));
    EXPECT_EQ(times.together, 3U);
    EXPECT_DOUBLE_EQ(*times.share.value, 2.0 / 3.0);
}

TEST_F(FirstTimesTest, OfCollaborationsLookAtWorkOnly)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    together("2023-06-01", {ana, bo}, InteractionKind::Call);
    together("2024-02-01", {ana, bo}, InteractionKind::Worked);
    EXPECT_TRUE(found().pairs.empty());
    EXPECT_EQ(found(Together::Working).pairs.size(), 1U);
}

TEST_F(FirstTimesTest, WithoutADayMayHaveBeenBefore)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    together(nullptr, {ana, bo});
    EXPECT_EQ(found().share.why, NotDefined::NoDates);
    together("2024-02-01", {ana, bo});
    EXPECT_EQ(found().share.value, 0.0);
}

TEST_F(FirstTimesTest, AreAcrossWhereTheTwoWereInTwoClustersBefore)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId dan = add("Dan");
    const MemberId eva = add("Eva");
    const MemberId fay = add("Fay");
    triangle(ana, bo, add("Chi"));
    triangle(dan, eva, add("Gil"));
    together("2024-02-01", {ana, dan});
    together("2024-02-02", {ana, bo});
    together("2024-02-03", {ana, fay}); // who is in none
    const FirstTimes times = found();
    ASSERT_EQ(times.pairs.size(), 3U);
    EXPECT_TRUE(times.pairs[0].isAcross);
    EXPECT_FALSE(times.pairs[1].isAcross);
    EXPECT_FALSE(times.pairs[2].isAcross);
    EXPECT_EQ(times.across, 1U);
}

TEST_F(FirstTimesTest, InACrowdNobodyMetEverybody)
{
    IdSet<Member> crowd;
    for (int i = 0; i <= kMostTogether; ++i)
        crowd.insert(add("member"));
    together("2024-02-01", crowd);
    EXPECT_TRUE(found().pairs.empty());
    EXPECT_EQ(found().tooLarge, 1U);
    EXPECT_EQ(found().share.why, NotDefined::TooFewMembers);
}

TEST_F(FirstTimesTest, AreOfThoseAskedFor)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    together("2024-02-01", {ana, bo, add("Chi")});
    query::GraphQuery of;
    of.includes = [&](const Member& member) { return member.id == ana || member.id == bo; };
    EXPECT_EQ(found(Together::Anyhow, of).pairs.size(), 1U);
    change(bo, [](Member& row) { row.archived = true; });
    EXPECT_TRUE(found(Together::Anyhow, of).pairs.empty());
}

TEST_F(FirstTimesTest, StopWhenCancelled)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const auto times =
        findFirstTimes(network, {}, {day("2024-01-01"), day("2024-03-31")}, Together::Anyhow, task);
    ASSERT_FALSE(times.ok());
    EXPECT_EQ(times.error().code, ErrorCode::Cancelled);
}

} // namespace cw::health
