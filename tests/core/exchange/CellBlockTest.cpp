// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/CellBlock.h"

#include "tests/core/exchange/ArbitraryDraft.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace cw::exchange {

namespace {

QList<QStringList> block(const char* text)
{
    return blockOfText(QString::fromUtf8(text));
}

} // namespace

TEST(CellBlock, IsReadAsSpreadsheetProgramsCopyIt)
{
    const QList<QStringList> expected{
        {QStringLiteral("Ana"), QStringLiteral("one\ntwo")},
        {QStringLiteral("Bo"), QStringLiteral("says \"no\"\tand goes")}};
    EXPECT_EQ(block("Ana\t\"one\ntwo\"\r\nBo\t\"says \"\"no\"\"\tand goes\"\r\n"), expected);
}

TEST(CellBlock, AQuoteThatIsNeverClosedIsText)
{
    const QList<QStringList> expected{
        {QStringLiteral("Ana"), QStringLiteral("\"open"), QStringLiteral("x")},
        {QStringLiteral("Bo")}};
    EXPECT_EQ(block("Ana\t\"open\tx\nBo\n"), expected);
}

TEST(CellBlock, EmptyLinesAreNoRows)
{
    EXPECT_EQ(block("\n\nAna\n\n").size(), 1);
    EXPECT_TRUE(block("").isEmpty());
}

TEST(CellBlock, KeepsEmptyCellsInTheirPlace)
{
    const QList<QStringList> expected{{QString(), QStringLiteral("x"), QString()}};
    EXPECT_EQ(block("\tx\t\n"), expected);
}

TEST(CellBlock, FormulasLeaveHarmless)
{
    EXPECT_EQ(textOfBlock({{QStringLiteral("=1+1")}}), QStringLiteral("'=1+1\n"));
}

RC_GTEST_PROP(CellBlockOfAnyCells, ComesBackAsItWas, ())
{
    const int width = *rc::gen::inRange(2, 5);
    QList<QStringList> rows;
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
        QStringList row;
        for (int j = 0; j < width; ++j)
            row.append(*testing::arbitraryText());
        rows.append(row);
    }
    RC_ASSERT(blockOfText(textOfBlock(rows)) == rows);
}

} // namespace cw::exchange
