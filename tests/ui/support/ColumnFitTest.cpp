// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ColumnFit.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>
#include <gtest/gtest.h>

#include <numeric>

namespace cw {

namespace {

int sumOf(const std::vector<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

struct ColumnFitTest : testing::Test
{
    QTableWidget table{3, 4};
    ColumnFit* fit = nullptr;

    void SetUp() override
    {
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 4; ++column)
                table.setItem(
                    row, column,
                    new QTableWidgetItem(QString(column == 1 ? 60 : 8, QLatin1Char('m'))));
        table.resize(700, 200);
        fit = new ColumnFit(table);
        fit->refit();
        table.show();
    }
    int width() const { return table.horizontalHeader()->length(); }
};

} // namespace

TEST(ColumnWidths, FillTheRoomThatIsThere)
{
    const auto widths =
        ColumnFit::widthsWithin(500, {100, 100, 50}, {50, 50, 50}, {true, true, false});
    EXPECT_EQ(sumOf(widths), 500);
    EXPECT_EQ(widths[2], 50) << "figures stay where they are";
    EXPECT_EQ(widths[0], widths[1]);
}

TEST(ColumnWidths, TheWidestGivesWayFirst)
{
    const auto widths =
        ColumnFit::widthsWithin(300, {80, 300, 90}, {50, 50, 50}, {true, true, true});
    EXPECT_LE(sumOf(widths), 300);
    EXPECT_GE(widths[0], 80);
    EXPECT_GE(widths[2], 90);
}

TEST(ColumnWidths, WhatMustScrollCanBeRead)
{
    const std::vector<int> wanted{200, 200, 200};
    EXPECT_EQ(ColumnFit::widthsWithin(120, wanted, {60, 60, 60}, {true, true, true}), wanted);
}

TEST_F(ColumnFitTest, NobodyScrollsSideways)
{
    EXPECT_LE(width(), table.viewport()->width());
    table.resize(520, 200);
    EXPECT_LE(width(), table.viewport()->width());
    EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0);
}

TEST_F(ColumnFitTest, AHandSetsWidthsForGood)
{
    table.setColumnWidth(0, 190);
    EXPECT_TRUE(fit->isByHand());
    table.resize(900, 200);
    EXPECT_EQ(table.columnWidth(0), 190);
}

} // namespace cw
