// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerbTest.h"

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

TEST_F(LayoutVerbTest, RefusesASeedThatIsNoNumber)
{
    EXPECT_EQ(run(runLayout, {path("net.weave"), QStringLiteral("--seed=x")}), ExitCode::Usage);
}

} // namespace cw::cli
