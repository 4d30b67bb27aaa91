// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerbTest.h"

namespace cw::cli {

namespace {

class CheckVerbTest : public VerbTest
{
protected:
    CheckVerbTest()
    {
        const QString source = write("c.csv", "From,To\nAna Ruiz,Bo\nBo,Chi\n");
        run(runImport, {source, into, path("net.weave")});
    }

    /// Changes one letter of a name in the file behind SQLite's back.
    void spoil() const
    {
        QFile file(path("net.weave"));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const auto at = file.readAll().indexOf("Ana Ruiz");
        ASSERT_GE(at, 0);
        ASSERT_TRUE(file.seek(at));
        file.write("Eva");
    }
};

} // namespace

TEST_F(CheckVerbTest, ASoundDocumentIsOk)
{
    EXPECT_EQ(run(runCheck, {path("net.weave"), json}), ExitCode::Done);
    EXPECT_TRUE(answer()[u"ok"].toBool());
    EXPECT_TRUE(answer()[u"findings"].toArray().isEmpty());
}

TEST_F(CheckVerbTest, ANameThatChangedByItselfIsFound)
{
    spoil();
    EXPECT_EQ(run(runCheck, {path("net.weave"), json}), ExitCode::Damaged);
    EXPECT_FALSE(answer()[u"ok"].toBool());
    EXPECT_EQ(run(runInfo, {path("net.weave")}), ExitCode::Damaged);
}

TEST_F(CheckVerbTest, SalvageMakesASoundDocumentOfWhatCanBeRead)
{
    spoil();
    run(runCheck, {path("net.weave"), QStringLiteral("--salvage"), path("saved.weave"), json});
    EXPECT_FALSE(answer()[u"salvaged"].toArray().isEmpty());
    EXPECT_EQ(run(runCheck, {path("saved.weave"), json}), ExitCode::Done);
    run(runInfo, {path("saved.weave"), json});
    EXPECT_EQ(answer()[u"members"].toInt(), 3);
    EXPECT_EQ(answer()[u"relationships"].toInt(), 2);
}

TEST_F(CheckVerbTest, ASalvageNeedsAFileToWrite)
{
    EXPECT_EQ(
        run(runCheck, {path("net.weave"), QStringLiteral("--salvage"), QString()}),
        ExitCode::Usage);
}

TEST_F(CheckVerbTest, AListForAPersonHasAnEnd)
{
    QStringList lines;
    for (int i = 0; i < 50; ++i)
        lines.append(QString::number(i));
    EXPECT_EQ(firstFew(lines), lines);
    lines.append(QStringLiteral("one more"));
    EXPECT_EQ(firstFew(lines).size(), 51);
    EXPECT_TRUE(firstFew(lines).last().contains(QLatin1String("1 more")));
}

} // namespace cw::cli
