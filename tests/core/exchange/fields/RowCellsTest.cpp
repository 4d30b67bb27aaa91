// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fields/RowCells.h"

#include <gtest/gtest.h>

namespace {

using namespace cw::exchange;

constexpr QLatin1StringView kHeader("Interaction rows");

QJsonArray rowsOf(int count, qsizetype letters)
{
    QJsonArray rows;
    for (int i = 0; i < count; ++i)
        rows.append(QJsonObject{
            {QStringLiteral("date"), i}, {QStringLiteral("note"), QString(letters, u'\u00E9')}});
    return rows;
}

DraftFields cellsOf(const QJsonArray& rows)
{
    DraftFields fields{{QStringLiteral("Other"), QStringLiteral("x")}};
    appendRows(fields, kHeader, rows);
    return fields;
}

TEST(RowCells, KeepAFewRowsInOneCell)
{
    const DraftFields fields = cellsOf(rowsOf(3, 10));
    ASSERT_EQ(fields.size(), 2);
    EXPECT_EQ(fields[1].first, kHeader);
    EXPECT_EQ(rowCells(fields, kHeader).rows.size(), 3);
}

TEST(RowCells, SpreadManyRowsOverCellsThatNoSpreadsheetCuts)
{
    const DraftFields fields = cellsOf(rowsOf(500, 300));
    EXPECT_GT(fields.size(), 4);
    for (const auto& [header, cell] : fields)
        EXPECT_LE(cell.size(), kMostCellText) << qPrintable(header);
    const RowCells read = rowCells(fields, kHeader);
    ASSERT_EQ(read.rows.size(), 500);
    EXPECT_TRUE(read.unreadable.isEmpty());
    for (int i = 0; i < 500; ++i)
        EXPECT_EQ(read.rows[i].value(QStringLiteral("date")).toInt(), i);
}

TEST(RowCells, AreNoneWithoutRows)
{
    EXPECT_EQ(cellsOf({}).size(), 1);
}

TEST(RowCells, SayWhichCellWasCut)
{
    DraftFields fields = cellsOf(rowsOf(500, 300));
    fields[2].second.chop(7);
    const RowCells read = rowCells(fields, kHeader);
    EXPECT_EQ(read.unreadable, fields[2].second);
    EXPECT_GT(read.rows.size(), 300) << "the cells behind it are sound";
}

TEST(RowCells, AreKnownByTheirNumber)
{
    EXPECT_EQ(firstRowsHeader(QStringLiteral("Interaction rows 12")), kHeader);
    EXPECT_EQ(firstRowsHeader(QStringLiteral("Interaction rows 1")), u"Interaction rows 1");
    EXPECT_EQ(firstRowsHeader(kHeader), kHeader);
}

} // namespace
