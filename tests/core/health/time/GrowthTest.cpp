// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Growth.h"

#include "tests/core/health/HealthTest.h"

namespace cw::health {

using query::day;

class GrowthTest : public HealthTest
{
protected:
    Growth growth(const char* first, const char* last, CivilDate today = day("2025-01-01"))
    {
        const auto periods = periodsFrom(day(first), day(last), PeriodLength::Quarter);
        TaskContext task;
        auto found = measureGrowth(network, {}, periods, today, task);
        EXPECT_TRUE(found.ok());
        return std::move(found).value();
    }

    MemberId joined(const char* on)
    {
        const MemberId member = add("member");
        change(member, [&](Member& row) { row.joined = day(on); });
        return member;
    }

    RelationshipId known(MemberId a, MemberId b, const char* since)
    {
        const RelationshipId made = tie(a, b);
        change(made, [&](Relationship& row) { row.firstKnown = day(since); });
        return made;
    }
};

TEST_F(GrowthTest, OfAPeriodNamesWhoAndWhatCameAndWent)
{
    const MemberId ana = joined("2023-01-01");
    const MemberId bo = joined("2023-01-01");
    const MemberId chi = joined("2024-02-10");
    change(bo, [](Member& row) { row.left = day("2024-03-31"); });
    const RelationshipId old = known(ana, bo, "2023-05-01");
    const RelationshipId made = known(ana, chi, "2024-03-01");
    const Growth found = growth("2024-01-01", "2024-03-31");
    ASSERT_EQ(found.periods.size(), 1U);
    const PeriodGrowth& quarter = found.periods.front();
    EXPECT_EQ(quarter.came, std::vector{chi});
    EXPECT_EQ(quarter.left, std::vector{bo}); // the day of an end is the first without
    EXPECT_EQ(quarter.made, std::vector{made});
    EXPECT_EQ(quarter.gone, std::vector{old});
    EXPECT_EQ(quarter.membersBefore, 2U);
    EXPECT_EQ(quarter.members, 2U);
    EXPECT_EQ(quarter.netMembers.value, 0.0);
    EXPECT_EQ(quarter.netTies.value, 0.0);
    EXPECT_EQ(quarter.retention.value, 0.5);
    EXPECT_EQ(quarter.turnover.value, 1.0);
}

TEST_F(GrowthTest, PeriodsAddUp)
{
    for (int i = 1; i <= 9; ++i)
        joined(("2024-0" + std::to_string(i) + "-15").c_str());
    const Growth found = growth("2024-01-01", "2024-12-31");
    ASSERT_EQ(found.periods.size(), 4U);
    double net = 0.0;
    for (const PeriodGrowth& each : found.periods)
        net += *each.netMembers.value;
    EXPECT_EQ(net, 9.0);
    for (std::size_t i = 1; i < found.periods.size(); ++i)
        EXPECT_EQ(found.periods[i].membersBefore, found.periods[i - 1].members);
    EXPECT_EQ(found.periods.back().netMembers.value, 0.0);
}

TEST_F(GrowthTest, DoublesInTheTimeThatItTookToDouble)
{
    EXPECT_DOUBLE_EQ(*doublingOf(10, 20, 100).days, 100.0);
    EXPECT_DOUBLE_EQ(*doublingOf(10, 40, 100).days, 50.0);
    EXPECT_EQ(doublingOf(0, 40, 100).why, NoDoubling::NobodyBefore);
    EXPECT_EQ(doublingOf(10, 10, 100).why, NoDoubling::NotGrowing);
    EXPECT_EQ(doublingOf(10, 9, 100).why, NoDoubling::NotGrowing);
    EXPECT_EQ(doublingOf(10, 20, 0).why, NoDoubling::NotGrowing);
}

TEST_F(GrowthTest, DoublingIsCountedFromTheDayBeforeTheFirstPeriod)
{
    joined("2023-01-01");
    joined("2024-06-01");
    const Growth found = growth("2024-01-01", "2024-12-31");
    ASSERT_TRUE(found.ofMembers.days);
    EXPECT_DOUBLE_EQ(*found.ofMembers.days, 366.0);
}

TEST_F(GrowthTest, WithoutDatesIsNotKnownRatherThanZero)
{
    tie(add("Ana"), add("Bo"));
    const Growth found = growth("2024-01-01", "2024-03-31");
    const PeriodGrowth& quarter = found.periods.front();
    for (const Measured& each :
         {quarter.netMembers, quarter.netTies, quarter.retention, quarter.turnover}) {
        EXPECT_FALSE(each.value);
        EXPECT_EQ(each.why, NotDefined::NoDates);
    }
    EXPECT_EQ(found.ofMembers.why, NoDoubling::NoDates);
    EXPECT_EQ(found.coverage.undatedMembers, 2U);
}

TEST_F(GrowthTest, MembersMayBeDatedWhereTiesAreNot)
{
    tie(joined("2023-01-01"), joined("2023-01-01"));
    const PeriodGrowth quarter = growth("2024-01-01", "2024-03-31").periods.front();
    EXPECT_EQ(quarter.netMembers.value, 0.0);
    EXPECT_EQ(quarter.retention.value, 1.0);
    EXPECT_EQ(quarter.turnover.why, NotDefined::NoDates);
}

TEST_F(GrowthTest, BeforeAnybodyThereIsNobodyToRetain)
{
    known(joined("2024-02-01"), joined("2024-02-01"), "2024-08-01");
    const PeriodGrowth quarter = growth("2024-01-01", "2024-03-31").periods.front();
    EXPECT_EQ(quarter.netMembers.value, 2.0);
    EXPECT_EQ(quarter.retention.why, NotDefined::TooFewMembers);
    EXPECT_EQ(quarter.turnover.why, NotDefined::NoTies);
}

TEST_F(GrowthTest, LooksNoFurtherThanToday)
{
    joined("2023-01-01");
    change(add("Bo"), [](Member& row) { row.joined = day("2024-03-20"); });
    const Growth found = growth("2024-01-01", "2024-12-31", day("2024-03-01"));
    ASSERT_EQ(found.periods.size(), 1U);
    EXPECT_EQ(found.periods.front().period.last, day("2024-03-01"));
    EXPECT_EQ(found.periods.front().netMembers.value, 0.0);
    EXPECT_TRUE(growth("2024-01-01", "2024-12-31", day("2023-12-31")).periods.empty());
}

TEST_F(GrowthTest, StopsWhenCancelled)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const auto periods = periodsFrom(day("2024-01-01"), day("2024-12-31"), PeriodLength::Quarter);
    const auto found = measureGrowth(network, {}, periods, day("2025-01-01"), task);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

} // namespace cw::health
