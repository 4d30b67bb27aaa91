// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/FilterCompletion.h"

#include "tests/core/query/filter/FilterTest.h"

namespace cw::query {

class FilterCompletionTest : public FilterTest
{
protected:
    FilterCompletionTest()
    {
        tie(add("Ana", "Food"), add("Bo", "Housing"));
        add("Chi", "Food");
        add("Dan", "Fire brigade");
    }

    FilterCompletion at(const char* typed) const
    {
        const QString whole = text(typed);
        const int cursor = static_cast<int>(whole.indexOf(u'|'));
        return completeFilter(QString(whole).remove(cursor, 1), cursor, words(), network, {});
    }
    QStringList offered(const char* typed) const
    {
        QStringList texts;
        for (const FilterSuggestion& each : at(typed).suggestions)
            texts << each.text;
        return texts;
    }
};

TEST_F(FilterCompletionTest, OffersNamesWhereAConditionBegins)
{
    EXPECT_EQ(offered("|").mid(0, 3), list({"name", "kind", "sector"}));
    EXPECT_EQ(offered("sec|"), list({"sector"}));
    EXPECT_TRUE(offered("sector = Food and |").contains(text("sector")));
    EXPECT_TRUE(offered("yearly|").contains(text("field:budget")));
}

TEST_F(FilterCompletionTest, OffersComparisonsThatFit)
{
    EXPECT_TRUE(offered("degree |").contains(text(">=")));
    EXPECT_FALSE(offered("sector |").contains(text(">=")));
    EXPECT_TRUE(offered("sector |").contains(text("is empty")));
    EXPECT_EQ(offered("sector con|"), list({"contains"}));
}

TEST_F(FilterCompletionTest, OffersTheValuesThatOccurMostFrequentFirst)
{
    EXPECT_EQ(offered("sector = |"), list({"Food", "\"Fire brigade\"", "Housing"}));
    EXPECT_EQ(at("sector = |").suggestions.first().count, 2);
    EXPECT_EQ(offered("sector = Hou|"), list({"Housing"}));
    EXPECT_EQ(offered("sector = bri|"), list({"\"Fire brigade\""}));
    EXPECT_EQ(offered("sector in (Food, Ho|"), list({"Housing"}));
    EXPECT_EQ(offered("pinned = |"), list({"no", "yes"}));
}

TEST_F(FilterCompletionTest, OffersWordsThatJoin)
{
    EXPECT_EQ(offered("sector = Food |"), list({"and", "or"}));
    EXPECT_EQ(offered("(sector = Food |"), list({"and", "or", ")"}));
    EXPECT_EQ(offered("sector in (Food |"), list({",", ")"}));
}

TEST_F(FilterCompletionTest, ReplacesThePieceBeforeTheCursor)
{
    const FilterCompletion piece = at("sector = \"Fire b| and name = A");
    EXPECT_EQ(piece.begin, 9);
    EXPECT_EQ(piece.length, 7);
    EXPECT_EQ(piece.suggestions.first().text, text("\"Fire brigade\""));
}

TEST_F(FilterCompletionTest, IsSilentBehindAnError)
{
    EXPECT_TRUE(offered("sectr = Food and |").isEmpty());
}

} // namespace cw::query
