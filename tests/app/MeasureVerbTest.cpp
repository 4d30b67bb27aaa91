// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/base/CivilDate.h"
#include "tests/app/VerbTest.h"

#include <gtest/gtest.h>

namespace cw::cli {

namespace {

class MeasureVerbTest : public VerbTest
{
protected:
    MeasureVerbTest()
    {
        // A triangle with a tail; Bo and Dee are of another sector. Eve knows nobody.
        write(
            "p-elements.csv", "Label,Type,Sector\nAna,Person,Food\nBo,Person,Housing\n"
                              "Chi,Person,Food\nDee,Person,Housing\nEve,Person,Food\n");
        write("p-connections.csv", "From,To,Depth\nAna,Bo,3\nBo,Chi,1\nChi,Ana,4\nChi,Dee,2\n");
        run(runImport,
            {path("p-elements.csv"), path("p-connections.csv"), into, path("net.weave")});
    }

    QJsonObject network() const { return answer()[u"network"].toObject(); }
    QJsonObject member(const char* label) const
    {
        for (const QJsonValue& each : answer()[u"members"].toArray()) {
            if (each[u"label"] == QString::fromUtf8(label))
                return each.toObject();
        }
        return {};
    }
    QStringList words(const char* option) const
    {
        return {path("net.weave"), json, QString::fromLatin1(option)};
    }
};

} // namespace

TEST_F(MeasureVerbTest, MeasuresTheNetworkAndItsMembers)
{
    EXPECT_EQ(run(runMeasure, {path("net.weave"), json}), ExitCode::Done);
    EXPECT_EQ(answer()[u"rule"], QStringLiteral("claimed"));
    EXPECT_EQ(answer()[u"min_depth"], 0);
    EXPECT_TRUE(answer()[u"as_of"].isNull());
    EXPECT_EQ(network()[u"members"], 5);
    EXPECT_EQ(network()[u"relationships"], 4);
    EXPECT_DOUBLE_EQ(network()[u"density"].toDouble(), 0.4);
    EXPECT_EQ(network()[u"components"], 2);
    EXPECT_DOUBLE_EQ(network()[u"largest_component_share"].toDouble(), 0.8);
    EXPECT_DOUBLE_EQ(network()[u"fragmentation"].toDouble(), 0.4);
    EXPECT_DOUBLE_EQ(network()[u"transitivity"].toDouble(), 3.0 / 5.0);
    EXPECT_EQ(network()[u"diameter"], 2);
    EXPECT_EQ(answer()[u"members"].toArray().size(), 5);
    EXPECT_EQ(member("Chi")[u"degree"], 3);
    EXPECT_EQ(member("Chi")[u"weighted_degree"], 7);
    EXPECT_EQ(member("Chi")[u"articulation"], true);
    EXPECT_EQ(member("Chi")[u"betweenness"], 2);
    EXPECT_EQ(member("Chi")[u"kind"], QStringLiteral("individual"));
    EXPECT_TRUE(answer()[u"elapsed_ms"][u"betweenness"].isDouble());
}

TEST_F(MeasureVerbTest, WhatIsNotDefinedIsNullWithItsReason)
{
    run(runMeasure, {path("net.weave"), json});
    EXPECT_TRUE(member("Eve")[u"closeness"].isNull());
    EXPECT_TRUE(member("Eve")[u"constraint"].isNull());
    EXPECT_TRUE(member("Dee")[u"local_clustering"].isNull());
    EXPECT_TRUE(network()[u"arc_reciprocity"].isNull());
    EXPECT_EQ(answer()[u"not_defined"][u"arc_reciprocity"], QStringLiteral("no_arcs"));
    EXPECT_EQ(answer()[u"notes"].toArray().size(), 1);
}

TEST_F(MeasureVerbTest, ComparesTiesWithinAndBetweenTheValuesOfAField)
{
    run(runMeasure, words("--only=ei_index"));
    const QJsonObject sector = network()[u"ei_index_details"][u"sector"].toObject();
    EXPECT_DOUBLE_EQ(network()[u"ei_index"][u"sector"].toDouble(), 0.5);
    EXPECT_EQ(sector[u"internal"], 1);
    EXPECT_EQ(sector[u"external"], 3);
    EXPECT_DOUBLE_EQ(sector[u"lowest"].toDouble(), -1.0);
    EXPECT_DOUBLE_EQ(sector[u"highest"].toDouble(), 1.0);
    EXPECT_DOUBLE_EQ(sector[u"expected"].toDouble(), 0.2);
    EXPECT_GT(sector[u"p"].toDouble(), 0.05);
    EXPECT_FALSE(network()[u"ei_index"].toObject().contains(QStringLiteral("name")));
}

TEST_F(MeasureVerbTest, OnlyMeasuresWhatIsAskedFor)
{
    EXPECT_EQ(run(runMeasure, words("--only=density, core_number")), ExitCode::Done);
    EXPECT_EQ(network().keys(), QStringList{QStringLiteral("density")});
    EXPECT_EQ(
        member("Ana").keys(), (QStringList{
                                  QStringLiteral("core_number"), QStringLiteral("id"),
                                  QStringLiteral("kind"), QStringLiteral("label")}));
    EXPECT_EQ(run(runMeasure, words("--only=density")), ExitCode::Done);
    EXPECT_FALSE(answer().contains(QStringLiteral("members")));
}

TEST_F(MeasureVerbTest, CountsOnlyTiesThatTheRuleAndTheDepthLetThrough)
{
    run(runMeasure, words("--min-depth=3"));
    EXPECT_EQ(network()[u"relationships"], 2);
    EXPECT_EQ(answer()[u"coverage"][u"relationships"], 4);
    run(runMeasure, words("--rule=confirmed"));
    EXPECT_EQ(network()[u"relationships"], 0); // nobody has spoken for themselves
    EXPECT_EQ(answer()[u"rule"], QStringLiteral("confirmed"));
    EXPECT_TRUE(network()[u"mean_distance"].isNull());
    EXPECT_EQ(answer()[u"not_defined"][u"mean_distance"], QStringLiteral("no_ties"));
    EXPECT_TRUE(network()[u"ei_index"][u"sector"].isNull());
}

TEST_F(MeasureVerbTest, CountsOnlyTheMembersThatTheFilterLetsThrough)
{
    EXPECT_EQ(run(runMeasure, words("--filter=sector = Food")), ExitCode::Done);
    EXPECT_EQ(answer()[u"filter"], QStringLiteral("sector = Food"));
    EXPECT_EQ(network()[u"members"], 3);
    EXPECT_EQ(network()[u"relationships"], 1); // Ana and Chi
    EXPECT_EQ(run(runMeasure, words("--filter=")), ExitCode::Done);
    EXPECT_TRUE(answer()[u"filter"].isNull());
    EXPECT_EQ(network()[u"members"], 5);
}

TEST_F(MeasureVerbTest, RefusesAFilterThatItDoesNotUnderstandOrCannotAnswer)
{
    for (const char* word :
         {"--filter=sector =", "--filter=happiness = 3", "--filter=degree > 2",
          "--filter=betweenness > 2", "--filter=relationship.depth > 2"}) {
        EXPECT_EQ(run(runMeasure, words(word)), ExitCode::Usage) << word;
        EXPECT_TRUE(out.isEmpty()) << word;
        EXPECT_TRUE(err.contains(QStringLiteral("--filter"))) << word;
    }
}

TEST_F(MeasureVerbTest, DrawsLatticesOnlyWhenAskedTo)
{
    run(runMeasure, words("--exact"));
    EXPECT_FALSE(network().contains(QStringLiteral("small_world_omega")));
    EXPECT_FALSE(network().contains(QStringLiteral("mean_distance_error"))); // small: all pairs
    EXPECT_EQ(run(runMeasure, words("--only=small_world_omega")), ExitCode::Done);
    EXPECT_TRUE(network()[u"small_world_omega"].isDouble());
    EXPECT_TRUE(answer()[u"elapsed_ms"][u"small_world_omega"].isDouble());
}

TEST_F(MeasureVerbTest, SaysWhatHasNoDateWhenAskedForADay)
{
    EXPECT_EQ(run(runMeasure, words("--as-of=1990-01-01")), ExitCode::Done);
    EXPECT_EQ(answer()[u"as_of"], QStringLiteral("1990-01-01"));
    EXPECT_FALSE(answer()[u"notes"].toArray().isEmpty());
}

TEST_F(MeasureVerbTest, BeforeAnybodyJoinedNothingIsDefined)
{
    write("joined.csv", "Label,Joined\nAna,2020-01-01\nBo,2021-01-01\n");
    run(runImport, {path("joined.csv"), into, path("joined.weave")});
    ASSERT_EQ(
        run(runMeasure, {path("joined.weave"), json, QStringLiteral("--as-of=1990-01-01")}),
        ExitCode::Done);
    EXPECT_EQ(network()[u"members"], 0);
    EXPECT_TRUE(network()[u"density"].isNull());
    EXPECT_EQ(answer()[u"not_defined"][u"density"], QStringLiteral("too_few_members"));
    EXPECT_EQ(
        answer()[u"notes"].toArray().first().toString(),
        QStringLiteral("No member is known to have been there on that day."));
}

TEST_F(MeasureVerbTest, NamesThePhaseWithItsEvidence)
{
    EXPECT_EQ(run(runMeasure, words("--only=phase,cluster,in_core")), ExitCode::Done);
    const QJsonObject phase = network()[u"phase"].toObject();
    EXPECT_EQ(phase[u"name"], QStringLiteral("hub_and_spoke")); // without Chi two of four are left
    EXPECT_EQ(phase[u"hub"][u"label"], QStringLiteral("Chi"));
    EXPECT_EQ(phase[u"evidence"].toArray().size(), 10);
    EXPECT_EQ(phase[u"evidence"][0][u"value"].toDouble(), 0.8);
    EXPECT_TRUE(member("Eve")[u"cluster"].isNull());
    EXPECT_EQ(member("Ana")[u"cluster"], 0);
    EXPECT_EQ(run(runMeasure, {path("net.weave"), QStringLiteral("--only=phase")}), ExitCode::Done);
    EXPECT_TRUE(out.contains(QStringLiteral("Held together by Chi")));
}

TEST_F(MeasureVerbTest, RefusesWhatMakesNoSense)
{
    for (const char* word :
         {"--rule=both", "--rule=", "--min-depth=0", "--min-depth=6", "--min-depth=deep",
          "--as-of=2025-02-30", "--as-of=tomorrow", "--only=happiness",
          "--only=", "--only=density,"}) {
        EXPECT_EQ(run(runMeasure, words(word)), ExitCode::Usage) << word;
        EXPECT_TRUE(out.isEmpty()) << word;
        EXPECT_FALSE(err.isEmpty()) << word;
    }
    EXPECT_EQ(run(runMeasure, {path("nothing.weave")}), ExitCode::CannotOpen);
    EXPECT_EQ(run(runMeasure, {}), ExitCode::Usage);
}

TEST_F(MeasureVerbTest, AnUnknownNameIsAnsweredWithTheKnownOnes)
{
    run(runMeasure, words("--only=happiness"));
    EXPECT_TRUE(err.contains(QStringLiteral("happiness")));
    EXPECT_TRUE(err.contains(QStringLiteral("betweenness_normalized")));
}

TEST_F(MeasureVerbTest, SpeaksToPeopleInLines)
{
    EXPECT_EQ(run(runMeasure, {path("net.weave")}), ExitCode::Done);
    EXPECT_TRUE(out.contains(QStringLiteral("0.400  Density")));
    EXPECT_TRUE(out.contains(QStringLiteral("nobody has told of their own ties")));
    EXPECT_EQ(
        run(runMeasure, {path("net.weave"), QStringLiteral("--only=degree")}), ExitCode::Done);
    EXPECT_TRUE(out.contains(QStringLiteral("3  Chi")));
}

} // namespace cw::cli
