// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerbTest.h"

#include <cmath>

namespace cw::cli {

namespace {

class LayoutVerbTest : public VerbTest
{
protected:
    LayoutVerbTest()
    {
        const QString source = write("c.csv", "From,To\nAna,Bo\nBo,Chi\nChi,Ana\nChi,Dee\n");
        run(runImport, {source, into, path("net.weave")});
    }
};

} // namespace

TEST_F(LayoutVerbTest, KeepsPositionsAndSaysThem)
{
    EXPECT_EQ(run(runLayout, {path("net.weave"), json}), ExitCode::Done);
    EXPECT_EQ(answer()[u"positions"].toArray().size(), 4);
    const QJsonObject first = answer()[u"positions"].toArray().first().toObject();
    EXPECT_EQ(first[u"label"], QStringLiteral("Ana"));
    EXPECT_TRUE(first[u"x"].isDouble());
    EXPECT_TRUE(answer()[u"stress"].toDouble() < 0.1);
    EXPECT_TRUE(answer().contains(QStringLiteral("elapsed_ms")));
    run(runInfo, {path("net.weave"), json});
    EXPECT_EQ(answer()[u"revision"].toInt(), 2);
}

TEST_F(LayoutVerbTest, TheSameSeedFromScratchGivesTheSamePicture)
{
    const QStringList words{
        path("net.weave"), json, QStringLiteral("--from-scratch"), QStringLiteral("--seed=9")};
    run(runLayout, words);
    const QJsonArray once = answer()[u"positions"].toArray();
    run(runLayout, words);
    EXPECT_EQ(answer()[u"positions"].toArray(), once);
}

TEST_F(LayoutVerbTest, DrawsDeepRelationshipsShorterWhenAsked)
{
    const QString source =
        write("depths.csv", "From,To,Depth\nAna,Bo,5\nBo,Chi,1\nChi,Dee,5\nDee,Eve,1\nEve,Fay,5\n");
    run(runImport, {source, into, path("depths.weave")});
    const QStringList words{path("depths.weave"), json, QStringLiteral("--from-scratch")};
    EXPECT_EQ(run(runLayout, words), ExitCode::Done);
    EXPECT_FALSE(answer().contains(QStringLiteral("asked_stress")));
    EXPECT_EQ(
        run(runLayout, words + QStringList{QStringLiteral("--lengths=depth")}), ExitCode::Done);
    EXPECT_LT(answer()[u"asked_stress"].toDouble(), answer()[u"stress"].toDouble());
    const QJsonArray places = answer()[u"positions"].toArray();
    const auto between = [&](int a, int b) {
        return std::hypot(
            places[a][u"x"].toDouble() - places[b][u"x"].toDouble(),
            places[a][u"y"].toDouble() - places[b][u"y"].toDouble());
    };
    EXPECT_LT(between(0, 1), 0.7 * between(1, 2));
}

TEST_F(LayoutVerbTest, RefusesWhatMakesNoSense)
{
    for (const char* word :
         {"--seed=x", "--clustering=2", "--clustering=nan", "--clustering=much", "--lengths=long",
          "--groups=nothing"}) {
        EXPECT_EQ(run(runLayout, {path("net.weave"), QString::fromLatin1(word)}), ExitCode::Usage)
            << word;
    }
    EXPECT_EQ(
        run(runLayout, {path("net.weave"), QStringLiteral("--clustering=1")}), ExitCode::Done);
}

} // namespace cw::cli
