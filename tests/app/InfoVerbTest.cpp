// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/edit/Introductions.h"
#include "core/edit/OffersAndNeeds.h"
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

TEST_F(InfoVerbTest, CountsWhatWeaversKeepAndHowFarItIs)
{
    run(runImport, {write("e.csv", "Label\nAna\nBo\n"), into, path("net.weave")});
    {
        TaskContext task;
        const auto document = Document::open(
            path("net.weave"), store::Access::ReadWrite, DocumentServices::system(), task);
        ASSERT_TRUE(document.ok());
        Document& net = **document;
        const auto commit = [&](const Result<Change>& change) {
            ASSERT_TRUE(change.ok());
            ASSERT_TRUE(net.commit(*change, {QStringLiteral("test"), {}}).ok());
        };
        const auto& members = net.network().all<Member>();
        Need need;
        need.member = members.begin()->id;
        need.text = QStringLiteral("A van");
        commit(edit::addNeed(net.editContext(), need));
        const auto second = edit::addNeed(net.editContext(), need);
        commit(second);
        commit(edit::meetNeed(net.editContext(), edit::insertedId<Need>(*second)));
        Introduction introduction;
        introduction.first = members.begin()->id;
        introduction.second = std::next(members.begin())->id;
        introduction.suggested = net.today();
        const auto suggested = edit::suggestIntroduction(net.editContext(), introduction);
        commit(suggested);
        commit(edit::askSide(
            net.editContext(), edit::insertedId<Introduction>(*suggested), introduction.first));
    }
    EXPECT_EQ(run(runInfo, {path("net.weave"), json}), ExitCode::Done);
    EXPECT_EQ(answer()[u"needs"].toInt(), 2);
    EXPECT_EQ(answer()[u"needs_by_state"].toObject()[u"open"].toInt(), 1);
    EXPECT_EQ(answer()[u"introductions"].toInt(), 1);
    EXPECT_EQ(answer()[u"introductions_by_stage"].toObject()[u"asked"].toInt(), 1);
    EXPECT_EQ(answer()[u"introductions_by_stage"].toObject()[u"made"].toInt(-1), 0);
    for (const char* key :
         {"exchanges", "offers", "interests", "skills", "follow_ups", "advice_cards", "projects",
          "project_members", "outcomes", "commitments", "opportunities", "recognitions",
          "nominations", "cadence_rules", "snoozes", "strains"})
        EXPECT_EQ(answer()[QLatin1String(key)].toInt(-1), 0) << key;
    EXPECT_EQ(run(runInfo, {path("net.weave")}), ExitCode::Done);
    EXPECT_TRUE(out.contains(u"1 introductions, 0 follow-ups (1 asked)")) << out.toStdString();
    EXPECT_TRUE(out.contains(u"2 needs (1 open, 1 met)")) << out.toStdString();
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
