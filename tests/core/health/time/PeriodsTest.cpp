// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Periods.h"

#include "tests/core/query/QueryTest.h"

namespace cw::health {

using query::day;

class PeriodsTest : public query::QueryTest
{};

TEST_F(PeriodsTest, QuarterEndsWithTheLastDayOfItsThirdMonth)
{
    EXPECT_EQ(
        periodAround(day("2024-02-29"), PeriodLength::Quarter),
        (Period{day("2024-01-01"), day("2024-03-31")}));
    EXPECT_EQ(
        periodAround(day("2024-12-31"), PeriodLength::Quarter),
        (Period{day("2024-10-01"), day("2024-12-31")}));
    EXPECT_EQ(
        periodAround(day("2024-02-01"), PeriodLength::Month),
        (Period{day("2024-02-01"), day("2024-02-29")}));
    EXPECT_EQ(
        periodAround(day("2023-07-07"), PeriodLength::Year),
        (Period{day("2023-01-01"), day("2023-12-31")}));
}

TEST_F(PeriodsTest, FollowOneAnotherWithoutAGap)
{
    const auto periods = periodsFrom(day("2022-11-15"), day("2024-02-01"), PeriodLength::Quarter);
    ASSERT_EQ(periods.size(), 6U);
    for (std::size_t i = 1; i < periods.size(); ++i)
        EXPECT_EQ(periods[i].first, periods[i - 1].last.plusDays(1));
    EXPECT_TRUE(periods.front().contains(day("2022-11-15")));
    EXPECT_TRUE(periods.back().contains(day("2024-02-01")));
}

TEST_F(PeriodsTest, EveryDayIsOfOnePeriodAndDaysOutsideOfNone)
{
    const auto periods = periodsFrom(day("2023-01-01"), day("2023-12-31"), PeriodLength::Month);
    EXPECT_EQ(periodOf(periods, day("2023-01-01")), 0U);
    EXPECT_EQ(periodOf(periods, day("2023-01-31")), 0U);
    EXPECT_EQ(periodOf(periods, day("2023-02-01")), 1U);
    EXPECT_EQ(periodOf(periods, day("2023-12-31")), 11U);
    EXPECT_EQ(periodOf(periods, day("2022-12-31")), 12U);
    EXPECT_EQ(periodOf(periods, day("2024-01-01")), 12U);
    EXPECT_EQ(periodOf(periods, {}), 12U);
}

TEST_F(PeriodsTest, OfNoDayOrTheWrongWayRoundThereAreNone)
{
    EXPECT_TRUE(periodsFrom({}, day("2024-01-01"), PeriodLength::Year).empty());
    EXPECT_TRUE(periodsFrom(day("2024-01-01"), {}, PeriodLength::Year).empty());
    EXPECT_TRUE(periodsFrom(day("2024-01-02"), day("2024-01-01"), PeriodLength::Year).empty());
}

TEST_F(PeriodsTest, TheLastYearThereIsEndsToo)
{
    EXPECT_EQ(
        periodAround(day("9999-11-01"), PeriodLength::Quarter),
        (Period{day("9999-10-01"), day("9999-12-31")}));
}

TEST_F(PeriodsTest, TrendLooksAtQuarterEndsAndToday)
{
    EXPECT_EQ(trendDays(network, day("2024-05-05")), std::vector{day("2024-05-05")});
    change(add("Ana"), [](Member& member) { member.joined = day("2023-08-01"); });
    EXPECT_EQ(
        trendDays(network, day("2024-05-05")),
        (std::vector{day("2023-09-30"), day("2023-12-31"), day("2024-03-31"), day("2024-05-05")}));
    EXPECT_EQ(trendDays(network, day("2023-09-30")), std::vector{day("2023-09-30")});
}

TEST_F(PeriodsTest, LongTrendLooksAtYearEndsAndNoFurtherBackThanItCan)
{
    const MemberId ana = add("Ana");
    change(ana, [](Member& member) { member.joined = day("2001-08-01"); });
    const auto years = trendDays(network, day("2024-05-05"));
    EXPECT_EQ(years.front(), day("2001-12-31"));
    EXPECT_EQ(years.size(), 24U);
    change(ana, [](Member& member) { member.joined = day("0001-01-01"); });
    const auto most = trendDays(network, day("2024-05-05"));
    EXPECT_EQ(most.size(), kMostTrendDays);
    EXPECT_EQ(most.back(), day("2024-05-05"));
}

} // namespace cw::health
