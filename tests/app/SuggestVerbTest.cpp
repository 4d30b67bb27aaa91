// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerbTest.h"

#include <gtest/gtest.h>

#include <set>

namespace cw::cli {

namespace {

class SuggestVerbTest : public VerbTest
{
protected:
    SuggestVerbTest()
    {
        // Two circles around Dana and Hal, who alone know each other; Eve knows nobody.
        write(
            "s-elements.csv", "Label,Type,Sector\nAna,Person,Food\nBo,Person,Food\n"
                              "Chi,Person,Housing\nDana,Person,Food\nEve,Person,Housing\n"
                              "Fay,Person,Food\nGus,Person,Housing\nHal,Person,Housing\n");
        write(
            "s-connections.csv",
            "From,To,Depth\nAna,Dana,4\nBo,Dana,3\nChi,Dana,3\nDana,Hal,2\nFay,Hal,3\nGus,Hal,4\n");
        run(runImport,
            {path("s-elements.csv"), path("s-connections.csv"), into, path("net.weave")});
    }

    QStringList words(std::initializer_list<const char*> options) const
    {
        QStringList all{path("net.weave")};
        for (const char* option : options)
            all.append(QString::fromLatin1(option));
        return all;
    }
};

} // namespace

TEST_F(SuggestVerbTest, SaysWhoAndWhyForMachines)
{
    EXPECT_EQ(run(runSuggest, words({"--json"})), ExitCode::Done);
    ASSERT_FALSE(list().isEmpty());
    for (const QJsonValue& card : list()) {
        EXPECT_TRUE(card[u"kind"].isString());
        EXPECT_EQ(card[u"members"].toArray().size(), 2);
        EXPECT_TRUE(card[u"members"][0][u"id"].isString());
        EXPECT_TRUE(card[u"members"][0][u"label"].isString());
        EXPECT_GT(card[u"score"].toDouble(), 0.0);
        EXPECT_FALSE(card[u"reasons"].toArray().isEmpty());
        EXPECT_TRUE(card[u"effect"].isObject());
        EXPECT_TRUE(card[u"parts"][0][u"weight"].isDouble());
    }
}

TEST_F(SuggestVerbTest, SaysItForPeopleAndWhatItHeldBack)
{
    EXPECT_EQ(run(runSuggest, words({"--kind=close_triangle"})), ExitCode::Done);
    EXPECT_TRUE(out.contains(QStringLiteral("1. ")));
    EXPECT_TRUE(out.contains(QStringLiteral("Both know Dana.")));
    EXPECT_TRUE(err.contains(QStringLiteral("enough cards")));
}

TEST_F(SuggestVerbTest, GivesAsManyAndOnlyTheKindsThatWereAskedFor)
{
    run(runSuggest, words({"--json", "--limit=1"}));
    EXPECT_EQ(list().size(), 1);
    run(runSuggest, words({"--json", "--kind=close_triangle, relieve_hub"}));
    std::set<QString> kinds;
    for (const QJsonValue& card : list())
        kinds.insert(card[u"kind"].toString());
    EXPECT_EQ(kinds, (std::set{QStringLiteral("close_triangle"), QStringLiteral("relieve_hub")}));
}

TEST_F(SuggestVerbTest, RefusesWhatMakesNoSense)
{
    EXPECT_EQ(run(runSuggest, words({"--kind=matchmaking"})), ExitCode::Usage);
    EXPECT_TRUE(err.contains(QStringLiteral("close_triangle")));
    EXPECT_EQ(run(runSuggest, words({"--limit=0"})), ExitCode::Usage);
    EXPECT_EQ(run(runSuggest, words({"--limit=many"})), ExitCode::Usage);
    EXPECT_EQ(run(runSuggest, {}), ExitCode::Usage);
}

TEST_F(SuggestVerbTest, SaysThatAFileIsNotThere)
{
    EXPECT_EQ(run(runSuggest, {path("nowhere.weave")}), ExitCode::CannotOpen);
}

} // namespace cw::cli
