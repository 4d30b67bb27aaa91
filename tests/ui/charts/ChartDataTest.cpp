// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartData.h"

#include <gtest/gtest.h>

#include <numeric>

namespace cw {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

ChartData bars()
{
    ChartData chart;
    chart.title = text("Ties");
    chart.across = text("Of");
    chart.upwards = text("Members");
    chart.categories = {text("one"), text("two, three"), text("=four")};
    chart.values = {1, 5, 2};
    return chart;
}

} // namespace

TEST(Histogram, WholeNumbersGetABarEachWhereThereIsRoom)
{
    const ChartData chart = histogram({0, 1, 1, 3}, true);
    EXPECT_EQ(chart.categories, QStringList({text("0"), text("1"), text("2"), text("3")}));
    EXPECT_EQ(chart.values, (std::vector<double>{1, 2, 0, 1}));
}

TEST(Histogram, CountsEveryValueOnceInAFewRoundBars)
{
    std::vector<double> values(1000);
    std::iota(values.begin(), values.end(), 0.0);
    const ChartData chart = histogram(values, true, 15);
    EXPECT_LE(chart.values.size(), 15U);
    EXPECT_EQ(std::accumulate(chart.values.begin(), chart.values.end(), 0.0), 1000.0);
    EXPECT_EQ(chart.categories.first(), text("0–99"));
}

TEST(Histogram, OfOneValueOrNoneIsOneBarOrNone)
{
    EXPECT_TRUE(histogram({}, false).isEmpty());
    EXPECT_EQ(histogram({0.25, 0.25}, false).values, std::vector<double>{2});
}

TEST(Histogram, TheLargestValueIsInTheLastBar)
{
    const ChartData chart = histogram({0.0, 0.05, 0.1}, false, 10);
    EXPECT_EQ(std::accumulate(chart.values.begin(), chart.values.end(), 0.0), 3.0);
    EXPECT_EQ(chart.values.back(), 1.0);
}

TEST(ChartCsv, QuotesWhatNeedsItAndIsNoFormula)
{
    EXPECT_EQ(
        chartCsv(bars()),
        QByteArray("\xEF\xBB\xBFOf,Members\r\none,1\r\n\"two, three\",5\r\n'=four,2\r\n"));
}

TEST(ChartCsv, OfAMatrixHasItsNamesOnBothSides)
{
    ChartData chart;
    chart.kind = ChartKind::Matrix;
    chart.across = text("Sector");
    chart.categories = {text("Food"), text("Health")};
    chart.rows = chart.categories;
    chart.values = {4, 1, 1, 2};
    EXPECT_EQ(
        chartCsv(chart),
        QByteArray("\xEF\xBB\xBFSector,Food,Health\r\nFood,4,1\r\nHealth,1,2\r\n"));
}

TEST(ChartCsv, OfSeveralLinesHasAColumnEachAndTwoForABand)
{
    ChartData chart = bars();
    chart.kind = ChartKind::Line;
    chart.name = text("chance");
    chart.low = {0, 4, 1};
    chart.high = {2, 6, 3};
    chart.others = {{text("worst"), {0, 1, 0}, {}, {}}};
    EXPECT_EQ(
        chartCsv(chart), QByteArray("\xEF\xBB\xBFOf,chance,chance: at least,chance: at most,worst"
                                    "\r\none,1,0,2,0\r\n\"two, three\",5,4,6,1"
                                    "\r\n'=four,2,1,3,0\r\n"));
    EXPECT_TRUE(chartSummary(chart).contains(text("worst. From 0 (one)")));
    chart.summary = text("All is well.");
    EXPECT_EQ(chartSummary(chart), text("Ties. All is well."));
}

TEST(ChartTable, PointsAreRowsAndAColumnOfTheirOwnWithWhatIsToBeSaid)
{
    ChartData chart = bars();
    chart.kind = ChartKind::Line;
    chart.name = text("now");
    chart.pointsName = text("kept");
    chart.points = {
        {text("early"), -1.5, 7, text("kept"), false},
        {text("middle"), 1.0, 8, text("kept; another rule"), true}};
    EXPECT_EQ(
        chartCsv(chart),
        QByteArray("\xEF\xBB\xBFOf,now,kept,Remark\r\nearly,,7,kept\r\none,1,,"
                   "\r\n\"two, three\",5,,\r\nmiddle,,8,kept; another rule\r\n'=four,2,,\r\n"));
    EXPECT_TRUE(chartSummary(chart).endsWith(text("middle: 8 (kept; another rule).")));
}

TEST(ChartSummary, SaysWhatStandsOut)
{
    EXPECT_TRUE(chartSummary(bars()).contains(text("two, three with 5")));
    ChartData line = bars();
    line.kind = ChartKind::Line;
    EXPECT_TRUE(chartSummary(line).contains(text("From 1 (one) to 2 (=four)")));
    EXPECT_EQ(chartSummary({.title = text("Nothing")}), text("Nothing"));
}

TEST(ChartDataTest, NamesStandWhereNoLineGoes)
{
    const auto line = [](std::vector<double> values) {
        return ChartSeries{QStringLiteral("line"), std::move(values), {}, {}};
    };
    const auto corner = [](const std::vector<ChartSeries>& lines) {
        return freeCorner(lines, 10.0, 0.3, 0.3);
    };
    EXPECT_EQ(corner({line({0, 4, 8, 9, 9, 9, 9})}), Qt::BottomRightCorner);
    EXPECT_EQ(corner({line({9, 8, 5, 2, 1, 1, 1})}), Qt::TopRightCorner);
    EXPECT_EQ(
        corner({line({2, 2, 2, 2, 2, 2, 2}), line({2, 3, 5, 9, 9, 9, 9})}), Qt::TopLeftCorner);
    EXPECT_EQ(
        corner({line({9, 9, 9, 5, 2, 2, 2}), line({9, 9, 9, 9, 9, 9, 9})}), Qt::BottomLeftCorner);
    EXPECT_EQ(corner({line({1, 1, 1, 1, 1, 1, 1}), line({9, 9, 9, 9, 9, 9, 9})}), std::nullopt);
    ChartSeries banded = line({5, 5, 5, 5, 5, 5, 5});
    banded.low = {5, 4, 3, 2, 1, 1, 1};
    banded.high = banded.values;
    EXPECT_EQ(corner({banded}), Qt::TopRightCorner) << "what may be is in the corner below";
}

} // namespace cw
