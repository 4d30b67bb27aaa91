// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerbTest.h"

namespace cw::cli {

namespace {

using InfoVerbTest = VerbTest;

} // namespace

TEST_F(InfoVerbTest, CountsMembersByKind)
{
    const QString source =
        write("e.csv", "Label,Type\nAna,Person\nBo,Person\nBank,Organisation\nCircle,Group\n");
    run(runImport, {source, into, path("net.weave")});
    EXPECT_EQ(run(runInfo, {path("net.weave"), json}), ExitCode::Done);
    EXPECT_EQ(answer()[u"members"].toInt(), 4);
    EXPECT_EQ(answer()[u"individuals"].toInt(), 2);
    EXPECT_EQ(answer()[u"organizations"].toInt(), 1);
    EXPECT_EQ(answer()[u"groups"].toInt(), 1);
    EXPECT_EQ(answer()[u"revision"].toInt(), 1);
    EXPECT_TRUE(answer()[u"created"].toString().endsWith(u'Z'));
}

TEST_F(InfoVerbTest, OfADocumentThatCannotBeReadItSaysDamaged)
{
    EXPECT_EQ(run(runInfo, {write("x.weave", "not a document")}), ExitCode::Damaged);
    EXPECT_FALSE(err.isEmpty());
}

TEST_F(InfoVerbTest, NeverMakesAFile)
{
    EXPECT_EQ(run(runInfo, {path("no.weave")}), ExitCode::CannotOpen);
    EXPECT_FALSE(QFile::exists(path("no.weave")));
}

} // namespace cw::cli
