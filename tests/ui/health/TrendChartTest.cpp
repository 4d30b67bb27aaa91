// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/PanelChart.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

CivilDate day(const char* iso)
{
    return *CivilDate::fromIso(iso);
}

health::Finding connectivity()
{
    health::Finding finding;
    finding.panel = health::Panel::Connectivity;
    return finding;
}

health::Reading reading(const char* iso, double share, int method = 1)
{
    health::Reading reading;
    reading.day = day(iso);
    reading.numbers["largest_component_share"] = {{share}, method};
    return reading;
}

health::Reading kept(const char* iso, double share, int method = 1)
{
    health::Reading reading = cw::reading(iso, share, method);
    reading.isKept = true;
    return reading;
}

const std::vector<health::Reading> kQuarters{
    reading("2024-06-30", 0.5), reading("2024-09-30", 0.6), reading("2024-12-31", 0.8)};

} // namespace

TEST(TrendChart, WhatWasKeptIsAPointOfItsOwnBesideTheLine)
{
    const ChartData chart =
        trendChart(connectivity(), kQuarters, std::vector{kept("2024-09-30", 0.4)});
    EXPECT_EQ(chart.values, (std::vector{50.0, 60.0, 80.0}));
    ASSERT_EQ(chart.points.size(), 1U);
    EXPECT_EQ(chart.points[0].at, 1.0);
    EXPECT_EQ(chart.points[0].value, 40.0);
    EXPECT_FALSE(chart.points[0].isApart);
    EXPECT_TRUE(chart.others.empty());
}

TEST(TrendChart, APointStandsByItsDayBetweenTheQuarters)
{
    const ChartData chart = trendChart(
        connectivity(), kQuarters,
        std::vector{kept("2024-03-30", 0.1), kept("2024-08-15", 0.2), kept("2024-12-31", 0.3)});
    ASSERT_EQ(chart.points.size(), 3U);
    EXPECT_EQ(chart.points[0].at, -1.0); // 92 days before, as the first two are apart
    EXPECT_EQ(chart.points[1].at, 0.5);
    EXPECT_EQ(chart.points[2].at, 2.0);
}

TEST(TrendChart, ByAnotherMethodRuleOrFilterAPointStandsApartWithTheReason)
{
    const auto remarkOf = [](const health::Reading& other) {
        const ChartData chart = trendChart(connectivity(), kQuarters, std::vector{other});
        EXPECT_EQ(chart.points.size(), 1U);
        EXPECT_TRUE(chart.points[0].isApart);
        EXPECT_TRUE(chartSummary(chart).contains(chart.points[0].remark));
        return chart.points[0].remark;
    };
    health::Reading other = kept("2024-09-30", 0.4);
    other.rule = Rule::Mean;
    EXPECT_EQ(remarkOf(other), QStringLiteral("kept in a snapshot; not comparable: another rule"));
    other = kept("2024-09-30", 0.4);
    other.filter = QStringLiteral("sector = Food");
    EXPECT_TRUE(remarkOf(other).endsWith(QStringLiteral("another filter")));
    EXPECT_TRUE(remarkOf(kept("2024-09-30", 0.4, 2)).endsWith(QStringLiteral("another way")));
}

TEST(TrendChart, WhatWasKeptLaterThanTheDayAskedAboutIsLeftOut)
{
    const ChartData chart =
        trendChart(connectivity(), kQuarters, std::vector{kept("2025-01-01", 0.4)});
    EXPECT_TRUE(chart.points.empty());
    EXPECT_TRUE(chart.name.isEmpty());
}

TEST(TrendChart, OneDayAndASnapshotBeforeItMakeAChart)
{
    const std::vector<health::Reading> today{reading("2024-12-31", 0.8)};
    EXPECT_TRUE(trendChart(connectivity(), today, {}).isEmpty());
    const ChartData chart = trendChart(connectivity(), today, std::vector{kept("2024-10-01", 0.4)});
    ASSERT_FALSE(chart.isEmpty());
    EXPECT_EQ(chart.points[0].at, -1.0);
}

} // namespace cw
