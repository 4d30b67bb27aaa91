// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Trend.h"

#include "core/health/MeasureTable.h"
#include "tests/core/health/HealthTest.h"

namespace cw::health {

using query::day;

class TrendTest : public HealthTest
{
protected:
    /// Ana and Bo from the start, Chi from 2024 on and tied to Bo since April.
    void addThree()
    {
        const MemberId bo = add("Bo");
        tie(add("Ana"), bo);
        const MemberId chi = add("Chi");
        change(chi, [](Member& member) { member.joined = day("2024-01-15"); });
        const RelationshipId late = tie(bo, chi);
        change(late, [](Relationship& row) { row.firstKnown = day("2024-04-01"); });
    }

    std::vector<Reading> trend(const std::vector<CivilDate>& days, const HealthQuery& query = {})
    {
        TaskContext task;
        auto readings = measureTrend(network, query, days, {}, task);
        EXPECT_TRUE(readings.ok());
        return std::move(readings).value();
    }

    static std::vector<std::optional<double>> valuesOf(const std::vector<TrendPoint>& points)
    {
        std::vector<std::optional<double>> values;
        for (const TrendPoint& point : points)
            values.push_back(point.value.value);
        return values;
    }
};

TEST_F(TrendTest, EachPointIsTheNetworkAsOfItsDay)
{
    addThree();
    const auto readings = trend({day("2023-12-31"), day("2024-03-31"), day("2024-06-30")});
    using Values = std::vector<std::optional<double>>;
    EXPECT_EQ(valuesOf(trendOf("members", readings, readings.back())), (Values{2.0, 3.0, 3.0}));
    EXPECT_EQ(
        valuesOf(trendOf("relationships", readings, readings.back())), (Values{1.0, 1.0, 2.0}));
    EXPECT_EQ(
        valuesOf(trendOf("density", readings, readings.back())),
        (Values{1.0, 1.0 / 3.0, 2.0 / 3.0}));
}

TEST_F(TrendTest, EachPointHasItsCoverage)
{
    addThree();
    const auto readings = trend({day("2023-12-31"), day("2024-06-30")});
    const auto points = trendOf("members", readings, readings.back());
    EXPECT_EQ(points[0].coverage.members, 2U);
    EXPECT_EQ(points[0].coverage.undatedMembers, 2U);
    EXPECT_EQ(points[1].coverage.members, 3U);
    EXPECT_EQ(points[1].coverage.undatedRelationships, 1U);
}

TEST_F(TrendTest, IsTheSameAsMeasuringThatDayByItself)
{
    addThree();
    HealthQuery query;
    query.of.asOf = day("2024-03-31");
    EXPECT_EQ(trend({day("2024-03-31")}).front(), readingOf(measured(query), day("2024-07-01")));
}

TEST_F(TrendTest, TellsTheLatestDayFirstAndAnswersInOrder)
{
    addThree();
    TaskContext task;
    std::vector<CivilDate> told;
    const std::vector days{day("2024-03-31"), day("2023-12-31"), day("2024-06-30")};
    const auto readings = measureTrend(
        network, {}, days, [&](const Reading& reading) { told.push_back(reading.day); }, task);
    ASSERT_TRUE(readings.ok());
    EXPECT_EQ(told, (std::vector{day("2024-06-30"), day("2024-03-31"), day("2023-12-31")}));
    EXPECT_TRUE(std::ranges::is_sorted(*readings, {}, &Reading::day));
}

TEST_F(TrendTest, StopsWhenCancelled)
{
    addThree();
    std::stop_source stop;
    TaskContext task(stop.get_token());
    const std::vector days{day("2024-03-31"), day("2023-12-31")};
    const auto readings = measureTrend(
        network, {}, days, [&](const Reading&) { stop.request_stop(); }, task);
    ASSERT_FALSE(readings.ok());
    EXPECT_EQ(readings.error().code, ErrorCode::Cancelled);
}

TEST_F(TrendTest, OfNobodyIsNotDefinedRatherThanZero)
{
    const auto readings = trend({day("2024-03-31")});
    const auto points = trendOf("density", readings, readings.back());
    ASSERT_EQ(points.size(), 1U);
    EXPECT_FALSE(points[0].value.value);
    EXPECT_EQ(points[0].value.why, NotDefined::TooFewMembers);
}

TEST_F(TrendTest, WhatWasNotMeasuredGivesNoPoint)
{
    addThree();
    HealthQuery query;
    query.passes = quickPasses();
    const auto readings = trend({day("2024-03-31")}, query);
    EXPECT_TRUE(trendOf("gini_betweenness", readings, readings.back()).empty());
    EXPECT_EQ(trendOf("robustness", readings, readings.back()).size(), 1U);
}

TEST_F(TrendTest, OfOneDayWhatWasKeptFollowsWhatIsComputed)
{
    addThree();
    auto readings = trend({day("2024-03-31"), day("2024-06-30")});
    Reading kept = readings.front();
    kept.isKept = true;
    kept.numbers.find("members")->second.value = {7.0};
    readings.insert(readings.begin(), kept);
    const auto points = trendOf("members", readings, readings.back());
    ASSERT_EQ(points.size(), 3U);
    EXPECT_FALSE(points[0].isKept);
    EXPECT_TRUE(points[1].isKept);
    EXPECT_EQ(points[1].value.value, 7.0);
}

TEST_F(TrendTest, SaysWhatKeepsTwoReadingsFromBeingHeldAgainstEachOther)
{
    addThree();
    const Reading now = trend({day("2024-06-30")}).front();
    const auto changed = [&](auto&& edit) {
        Reading other = now;
        edit(other);
        return comparability(other, now, "density");
    };
    EXPECT_EQ(comparability(now, now, "density"), Comparability::Comparable);
    EXPECT_EQ(comparability(now, now, "happiness"), Comparability::NotMeasured);
    EXPECT_EQ(changed([](Reading& r) { r.rule = Rule::Mean; }), Comparability::OtherRule);
    EXPECT_EQ(changed([](Reading& r) { r.minDepth = 2; }), Comparability::OtherDepth);
    EXPECT_EQ(
        changed([](Reading& r) { r.filter = QStringLiteral("tag = x"); }),
        Comparability::OtherFilter);
    EXPECT_EQ(
        changed([](Reading& r) { r.numbers.find("density")->second.method = 9; }),
        Comparability::OtherMethod);
    EXPECT_EQ(
        changed([](Reading& r) { r.numbers.find("members")->second.method = 9; }),
        Comparability::Comparable); // of another measure
}

TEST_F(TrendTest, FieldsAreReadByTheirKeys)
{
    addThree();
    for (const char* const sector : {"Food", "Health"}) {
        for (int i = 0; i < 3; ++i)
            change(add(sector), [&](Member& member) { member.sector = query::text(sector); });
    }
    const Reading now = trend({day("2024-06-30")}).front();
    const ReadNumber* const index = now.find("ei_index:sector");
    ASSERT_NE(index, nullptr);
    EXPECT_FALSE(index->value.value); // nobody of a sector has a tie
    EXPECT_EQ(index->method, kFieldMixingMethod);
}

} // namespace cw::health
