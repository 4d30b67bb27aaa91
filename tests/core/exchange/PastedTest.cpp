// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Pasted.h"

#include <gtest/gtest.h>

namespace cw::exchange {

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

Draft paste(const char* text)
{
    TaskContext task;
    auto draft = readPasted({utf8(text)}, {}, task);
    EXPECT_TRUE(draft.ok());
    return draft ? *draft : Draft{};
}

} // namespace

TEST(PastedTest, readsAListOfTiesWithoutAHeader)
{
    const Draft draft = paste("Ana Ruiz\tBo Lind\nBo Lind\tCy\n\nCy\tAna Ruiz\n");
    ASSERT_EQ(draft.connections.size(), 3U);
    EXPECT_EQ(draft.connections[0].from, utf8("Ana Ruiz"));
    EXPECT_EQ(draft.connections[0].to, utf8("Bo Lind"));
    EXPECT_EQ(draft.connections[0].place.row, 1);
    EXPECT_EQ(draft.connections[2].place.row, 4);
    EXPECT_TRUE(draft.problems.empty());
}

TEST(PastedTest, takesNumbersBehindTiesForStrengthAndWordsForTheirType)
{
    const Draft strong = paste("Ana,Bo,3\nBo,Cy,\n");
    ASSERT_EQ(strong.connections.size(), 2U);
    EXPECT_EQ(strong.connections[0].strength, 3.0);
    EXPECT_FALSE(strong.connections[1].strength.has_value());
    const Draft typed = paste("Ana;Bo;funds\nBo;Cy;3\n");
    ASSERT_EQ(typed.connections.size(), 2U);
    EXPECT_EQ(typed.connections[0].type, utf8("funds"));
}

TEST(PastedTest, countsRowsOfProblemsAsTheyWereCopied)
{
    const Draft draft = paste("Ana\tBo\nBo\tCy\n\"open\tDee\nCy\tAna\n");
    EXPECT_EQ(draft.connections.size(), 3U);
    ASSERT_EQ(draft.problems.size(), 1U);
    EXPECT_EQ(draft.problems[0].place.row, 3);
}

TEST(PastedTest, readsWhatHasAHeaderAsItIs)
{
    const Draft sheet = paste("Label\tType\nAna\tPerson\n");
    ASSERT_EQ(sheet.elements.size(), 1U);
    EXPECT_EQ(sheet.elements[0].place.row, 2);
    const Draft card = paste("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n");
    EXPECT_EQ(card.format, utf8("vcard"));
}

TEST(PastedTest, saysWhatItMissesInOtherText)
{
    for (const char* text : {"just a sentence", "a,b,c,d\n1,2,3,4\n", "Ana\n,Bo\n"}) {
        const Draft draft = paste(text);
        EXPECT_TRUE(draft.connections.empty()) << text;
        ASSERT_FALSE(draft.problems.empty()) << text;
        EXPECT_EQ(draft.problems[0].reason, Reason::MissingColumn) << text;
    }
}

} // namespace cw::exchange
