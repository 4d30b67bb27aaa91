// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/LabelText.h"

#include <gtest/gtest.h>

namespace cw::scene {

using Lines = std::vector<std::string>;

TEST(LabelText, KeepsAShortNameOnOneLine)
{
    EXPECT_EQ(wrapLabel("Ana Ruiz"), Lines{"Ana Ruiz"});
    EXPECT_EQ(wrapLabel("Eighteen letters !"), Lines{"Eighteen letters !"});
}

TEST(LabelText, BreaksBetweenWords)
{
    EXPECT_EQ(wrapLabel("Harbour Food Network"), (Lines{"Harbour Food", "Network"}));
    EXPECT_EQ(wrapLabel("  Harbour \t Food\n Network "), (Lines{"Harbour Food", "Network"}));
}

TEST(LabelText, SpreadsWordsEvenlyOverTheLines)
{
    EXPECT_EQ(wrapLabel("Valley Water Board 4"), (Lines{"Valley Water", "Board 4"}));
    EXPECT_EQ(wrapLabel("Saltmarsh Seaweed Works"), (Lines{"Saltmarsh", "Seaweed Works"}));
    EXPECT_EQ(wrapLabel("a b c d e f g h i j"), (Lines{"a b c d e", "f g h i j"}));
}

TEST(LabelText, LeavesNoCharacterAloneOnALine)
{
    EXPECT_EQ(wrapLabel("Kingsportcouncills 4"), Lines{"Kingsportcouncills 4"});
    EXPECT_EQ(wrapLabel("Donaudampfschifffah"), (Lines{"Donaudampfschiff", "fah"}));
    EXPECT_EQ(wrapLabel("Kingsportcouncills 41"), Lines{"Kingsportcouncills 41"});
    EXPECT_EQ(wrapLabel("Ana 4"), Lines{"Ana 4"});
}

TEST(LabelText, CutsWhatDoesNotFitWithAnEllipsis)
{
    EXPECT_EQ(
        wrapLabel("Institute for Regional Food Systems and Trade"),
        (Lines{"Institute for", "Regional Food Sys…"}));
}

TEST(LabelText, BreaksALongWordWithinIt)
{
    EXPECT_EQ(
        wrapLabel("Donaudampfschifffahrtsgesellschaft"),
        (Lines{"Donaudampfschifffa", "hrtsgesellschaft"}));
}

TEST(LabelText, CountsCharactersAndNotBytes)
{
    EXPECT_EQ(wrapLabel("Čížková Žlutíčková"), Lines{"Čížková Žlutíčková"});
    EXPECT_EQ(wrapLabel("東京都食品安全協会連合会"), (Lines{"東京都食品安全協会", "連合会"}));
    EXPECT_EQ(wrapLabel("Ame\xCC\x81lie", 6, 1), Lines{"Ame\xCC\x81lie"});
}

TEST(LabelText, OfNothingIsNoLine)
{
    EXPECT_TRUE(wrapLabel("").empty());
    EXPECT_TRUE(wrapLabel(" \t ").empty());
}

TEST(Initials, AreTheFirstLettersOfTheFirstAndTheLastWord)
{
    EXPECT_EQ(initialsOf("Ana Ruiz"), "AR");
    EXPECT_EQ(initialsOf("Harbour Food Network"), "HN");
    EXPECT_EQ(initialsOf("Medici"), "M");
    EXPECT_EQ(initialsOf("Elif Kaya 2"), "EK") << "a number is no name";
    EXPECT_EQ(initialsOf("Ruth (new)"), "R");
    EXPECT_EQ(initialsOf("Jean-Luc Picard"), "JP");
    EXPECT_EQ(initialsOf("Émile Čapek"), "ÉČ");
    EXPECT_EQ(initialsOf("東京都"), "東");
    EXPECT_EQ(initialsOf("42"), "4");
    EXPECT_EQ(initialsOf("*** !"), "");
    EXPECT_EQ(initialsOf(""), "");
    EXPECT_EQ(initialsOf("\xFF\xE6 \xE6\x9D"), "");
}

TEST(LabelText, SurvivesStrayBytesAndVeryLongNames)
{
    EXPECT_EQ(wrapLabel("a\xFFz"), Lines{"a\xFFz"});
    EXPECT_EQ(wrapLabel("\xE6\x9D"), Lines{"\xE6\x9D"});
    const auto lines = wrapLabel(std::string(10'000, 'x'));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[1], std::string(17, 'x') + "…");
}

} // namespace cw::scene
