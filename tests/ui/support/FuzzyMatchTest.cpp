// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/FuzzyMatch.h"

#include "core/network/Folding.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

int score(const char* needle, const char* text)
{
    return fuzzyScore(folded(QString::fromUtf8(needle)), folded(QString::fromUtf8(text)));
}

} // namespace

TEST(FuzzyMatch, FoldsAccentsCaseAndSpaces)
{
    EXPECT_EQ(folded(QString::fromUtf8("Zo\u00eb  M\u00fcller ")), QStringLiteral("zoe muller"));
    EXPECT_EQ(folded(QString::fromUtf8("S\u00f8ren \u0141uk")), QStringLiteral("soren luk"));
    EXPECT_GT(score("ines", "In\u00e9s Vidal"), 0);
}

TEST(FuzzyMatch, PrefersTheStartThenAWordThenTheInside)
{
    EXPECT_GT(score("ana", "Ana Ruiz"), score("ana", "Lee Anaya"));
    EXPECT_GT(score("ana", "Lee Anaya"), score("ana", "Juliana Paz"));
    EXPECT_GT(score("ana", "Juliana Paz"), 0);
}

TEST(FuzzyMatch, TakesInitialsAndLeftOutLetters)
{
    EXPECT_GT(score("sok", "Sam Okoro"), 0);
    EXPECT_GT(score("so", "Sam Okoro"), 0);
    EXPECT_EQ(score("xq", "Sam Okoro"), 0);
}

TEST(FuzzyMatch, RefusesLettersStrewnByChance)
{
    EXPECT_EQ(score("aeit", "harbour bakery collective of the old site"), 0);
}

TEST(FuzzyMatch, ShorterTextWinsBetweenEquals)
{
    EXPECT_GT(score("map", "Map"), score("map", "Map legend"));
}

} // namespace cw
