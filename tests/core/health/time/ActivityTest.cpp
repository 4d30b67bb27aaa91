// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Activity.h"

#include "tests/core/query/QueryTest.h"

namespace cw::health {

using query::day;

class ActivityTest : public query::QueryTest
{
protected:
    void together(const char* on, InteractionKind kind, const IdSet<Member>& participants)
    {
        const CivilDate date = on ? day(on) : CivilDate();
        write(Interaction{.id = {}, .date = date, .kind = kind, .participants = participants});
    }

    Activity counted(const std::function<bool(const Member&)>& includes = {}) const
    {
        return countActivity(
            network, includes,
            periodsFrom(day("2024-01-01"), day("2024-03-31"), PeriodLength::Month));
    }
};

TEST_F(ActivityTest, SeriesEqualsTheCountsOfEvents)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    together("2023-12-31", InteractionKind::Call, {ana, bo});
    together("2024-01-01", InteractionKind::Meeting, {ana, bo});
    together("2024-01-31", InteractionKind::Call, {ana, chi});
    together("2024-01-31", InteractionKind::Call, {ana});
    together("2024-03-31", InteractionKind::Worked, {bo, chi});
    together("2024-04-01", InteractionKind::Worked, {bo, chi});
    together(nullptr, InteractionKind::Worked, {bo, chi});
    const Activity found = counted();
    ASSERT_EQ(found.periods.size(), 3U);
    EXPECT_EQ(found.periods[0].count(InteractionKind::Meeting), 1);
    EXPECT_EQ(found.periods[0].count(InteractionKind::Call), 2);
    EXPECT_EQ(found.periods[0].all(), 3);
    EXPECT_EQ(found.periods[0].activeMembers, 3U);
    EXPECT_EQ(found.periods[0].perActiveMember().value, 1.0);
    EXPECT_EQ(found.periods[1].all(), 0);
    EXPECT_EQ(found.periods[2].all(), 1);
    EXPECT_EQ(found.periods[2].perActiveMember().value, 0.5);
    EXPECT_EQ(found.undated, 1U);
}

TEST_F(ActivityTest, WithoutAnybodyActiveThereIsNoMean)
{
    EXPECT_EQ(counted().periods[0].perActiveMember().why, NotDefined::TooFewMembers);
}

TEST_F(ActivityTest, CountsOnlyWhereSomebodyAskedForTakesPart)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    together("2024-01-05", InteractionKind::Call, {bo});
    together("2024-01-06", InteractionKind::Call, {ana, bo});
    const Activity found = counted([&](const Member& member) { return member.id == ana; });
    EXPECT_EQ(found.periods[0].all(), 1);
    EXPECT_EQ(found.periods[0].activeMembers, 1U);
}

} // namespace cw::health
