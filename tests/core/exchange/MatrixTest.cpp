// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FormatRegistry.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cw::exchange {

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

Draft readTable(const QByteArray& bytes, const Budget& budget = {})
{
    TaskContext task;
    auto draft = readSources({Source{utf8("matrix.csv"), bytes}}, budget, task);
    EXPECT_TRUE(draft.ok());
    return draft ? *draft : Draft{};
}

} // namespace

TEST(MatrixTest, readsTheSameBothWaysAsTiesWithoutDirection)
{
    const Draft draft = readTable("\tAna\tBo\tCy\nAna\t0\t1\t\nBo\t1\t0\t1\nCy\t\t1\t0\n");
    EXPECT_EQ(draft.format, utf8("matrix"));
    EXPECT_EQ(draft.elements.size(), 3U);
    ASSERT_EQ(draft.connections.size(), 2U);
    EXPECT_EQ(draft.connections[0].from, utf8("Ana"));
    EXPECT_EQ(draft.connections[0].to, utf8("Bo"));
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Undirected);
    EXPECT_FALSE(draft.connections[0].strength.has_value());
    EXPECT_TRUE(draft.problems.empty());
    EXPECT_TRUE(draft.notes.empty());
}

TEST(MatrixTest, readsOneWayNumbersAsDirectedStrength)
{
    const Draft draft = readTable(";Ana;Bo\nAna;;0,5\nBo;2;\n");
    ASSERT_EQ(draft.connections.size(), 2U);
    EXPECT_EQ(draft.connections[0].direction, DraftDirection::Directed);
    EXPECT_EQ(draft.connections[0].strength, 0.5);
    EXPECT_EQ(draft.connections[1].from, utf8("Bo"));
    EXPECT_EQ(draft.connections[1].strength, 2.0);
    EXPECT_EQ(draft.connections[1].place.row, 3);
}

TEST(MatrixTest, saysWhichCellIsNoNumberAndWhatIsOnTheDiagonal)
{
    const Draft draft = readTable("who,Ana,Bo,Cy\nAna,7,1,\nBo,1,,\nCy,,often,\n,1,,\nDee,1,,,4\n");
    ASSERT_EQ(draft.problems.size(), 3U);
    EXPECT_EQ(draft.problems[0].reason, Reason::NotANumber);
    EXPECT_EQ(draft.problems[0].place, (Place{utf8("matrix.csv"), 4, utf8("Bo")}));
    EXPECT_EQ(draft.problems[1].reason, Reason::MissingLabel);
    EXPECT_EQ(draft.problems[1].place.row, 5);
    EXPECT_EQ(draft.problems[2].reason, Reason::MissingEnd);
    EXPECT_EQ(draft.problems[2].place.column, utf8("E"));
    ASSERT_EQ(draft.notes.size(), 1U);
    EXPECT_EQ(draft.notes[0].value, utf8("1"));
    // A row of somebody who has no column is somebody too.
    EXPECT_EQ(draft.elements.size(), 4U);
    EXPECT_EQ(draft.connections.size(), 3U);
}

TEST(MatrixTest, leavesOtherTablesToTheSheetReader)
{
    EXPECT_EQ(readTable("Label,Type\nAna,Person\nBo,Person\n").format, utf8("kumu-csv"));
    EXPECT_EQ(readTable("From,To,Strength\nAna,Bo,3\nBo,Ana,2\n").format, utf8("kumu-csv"));
    EXPECT_TRUE(readTable("a,b\n1,2\n").connections.empty());
}

TEST(MatrixTest, stopsAtTheLimitOfRows)
{
    Budget few;
    few.rows = 4;
    const Draft draft = readTable(",A,B,C\nA,,1,1\nB,1,,1\nC,1,1,\n", few);
    EXPECT_EQ(draft.elements.size() + draft.connections.size(), 4U);
    EXPECT_TRUE(std::ranges::any_of(
        draft.problems, [](const Finding& each) { return each.reason == Reason::LimitExceeded; }));
}

} // namespace cw::exchange
