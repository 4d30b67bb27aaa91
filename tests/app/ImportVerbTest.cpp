// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "tests/app/VerbTest.h"

#include <sys/stat.h>

namespace cw::cli {

namespace {

using ImportVerbTest = VerbTest;

constexpr char kElements[] = "Label,Type,Sector\nAna Ruiz,Person,Food\nHarbour Bank,NGO,Food\n";
constexpr char kConnections[] = "From,To,Type,Strength\nAna Ruiz,Harbour Bank,advises,3\n";

} // namespace

TEST_F(ImportVerbTest, MakesTheDocumentAndCountsWhatIsNew)
{
    const QStringList words{
        write("e.csv", kElements), write("c.csv", kConnections), into, path("net.weave"), json};
    EXPECT_EQ(run(runImport, words), ExitCode::Done);
    EXPECT_EQ(answer()[u"members"].toObject()[u"new"].toInt(), 2);
    EXPECT_EQ(answer()[u"relationships"].toObject()[u"new"].toInt(), 1);
    EXPECT_TRUE(answer()[u"problems"].toArray().isEmpty());
    EXPECT_TRUE(QFile::exists(path("net.weave")));

    EXPECT_EQ(run(runImport, words), ExitCode::Done);
    EXPECT_EQ(answer()[u"members"].toObject()[u"unchanged"].toInt(), 2);
    EXPECT_EQ(answer()[u"relationships"].toObject()[u"unchanged"].toInt(), 1);
}

TEST_F(ImportVerbTest, BringsAnAddressBookOnce)
{
    const QStringList words{
        write(
            "people.vcf", "BEGIN:VCARD\nFN:Ana Ruiz\nEMAIL:ana@x.org\nORG:Harbour Bank\n"
                          "TITLE:Clerk\nBDAY:1980-01-01\nEND:VCARD\n"),
        into, path("net.weave"), json};
    EXPECT_EQ(run(runImport, words), ExitCode::Done);
    EXPECT_EQ(answer()[u"members"].toObject()[u"new"].toInt(), 2);
    EXPECT_EQ(answer()[u"new_affiliations"].toInt(), 1);
    EXPECT_EQ(answer()[u"notes"].toArray().size(), 1);

    EXPECT_EQ(run(runImport, words), ExitCode::Done);
    EXPECT_EQ(answer()[u"members"].toObject()[u"new"].toInt(), 0);
    EXPECT_EQ(answer()[u"members"].toObject()[u"changed"].toInt(), 0);
    EXPECT_EQ(answer()[u"new_affiliations"].toInt(), 0);
}

TEST_F(ImportVerbTest, PlacesNewcomersOnTheMapLikeTheWindow)
{
    run(runImport, {write("e.csv", kElements), into, path("net.weave")});
    TaskContext task;
    const auto document = Document::open(
        path("net.weave"), store::Access::ReadOnly, DocumentServices::system(), task);
    ASSERT_TRUE(document.ok());
    EXPECT_EQ((*document)->network().all<Placement>().size(), 2U);
}

TEST_F(ImportVerbTest, ADryRunMakesNothing)
{
    EXPECT_EQ(
        run(runImport, {write("e.csv", kElements), into, path("net.weave"),
                        QStringLiteral("--dry-run"), json}),
        ExitCode::Done);
    EXPECT_EQ(answer()[u"members"].toObject()[u"new"].toInt(), 2);
    EXPECT_FALSE(QFile::exists(path("net.weave")));
}

TEST_F(ImportVerbTest, ProblemsNameTheirCellAndTheRestIsDone)
{
    const QString source = write("c.csv", "From,To\nAna,Bo\nBo,Bo\n");
    EXPECT_EQ(run(runImport, {source, into, path("net.weave"), json}), ExitCode::DataProblems);
    const QJsonObject problem = answer()[u"problems"].toArray().first().toObject();
    EXPECT_EQ(problem[u"source"], QStringLiteral("c.csv"));
    EXPECT_EQ(problem[u"row"].toInt(), 3);
    EXPECT_EQ(problem[u"column"], QStringLiteral("To"));
    EXPECT_EQ(problem[u"value"], QStringLiteral("Bo"));
    EXPECT_EQ(problem[u"reason"], QStringLiteral("self_tie"));
    EXPECT_EQ(answer()[u"relationships"].toObject()[u"new"].toInt(), 1);
}

TEST_F(ImportVerbTest, AskedForNoDepthItMakesNoAssessments)
{
    run(runImport, {write("c.csv", kConnections), into, path("net.weave"),
                    QStringLiteral("--depth"), QStringLiteral("none")});
    run(runInfo, {path("net.weave"), json});
    EXPECT_EQ(answer()[u"assessments"].toInt(), 0);
    EXPECT_EQ(answer()[u"strands"].toInt(), 1);
}

TEST_F(ImportVerbTest, SaysWhatIsWrongWithTheWords)
{
    EXPECT_EQ(run(runImport, {}), ExitCode::Usage);
    EXPECT_EQ(run(runImport, {write("e.csv", kElements)}), ExitCode::Usage);
    EXPECT_EQ(
        run(runImport, {path("e.csv"), into, path("n.weave"), QStringLiteral("--direction=up")}),
        ExitCode::Usage);
    EXPECT_TRUE(out.isEmpty());
    EXPECT_TRUE(err.contains(u"--help"));
}

TEST_F(ImportVerbTest, ADepthColumnWithoutANameIsAMistake)
{
    const QString sheet = write("people.csv", "Label\nAna\n");
    EXPECT_EQ(
        run(runImport,
            {sheet, into, path("net.weave"), QStringLiteral("--depth"), QStringLiteral("")}),
        ExitCode::Usage);
    EXPECT_FALSE(QFile::exists(path("net.weave")));
}

TEST_F(ImportVerbTest, ManyProblemsAreSummedUpForAPerson)
{
    QByteArray rows = "Label,Latitude\n";
    for (int i = 0; i < 200; ++i)
        rows += "Ana " + QByteArray::number(i) + ",52 N\n";
    const QString sheet = write("people.csv", rows.constData());
    EXPECT_EQ(run(runImport, {sheet, into, path("net.weave")}), ExitCode::DataProblems);
    EXPECT_LT(err.count(u'\n'), 60) << err.toStdString();
    EXPECT_TRUE(err.contains(QLatin1String("150"))) << err.toStdString();
    EXPECT_EQ(run(runImport, {sheet, into, path("b.weave"), json}), ExitCode::DataProblems);
    EXPECT_EQ(answer().value(QStringLiteral("problems")).toArray().size(), 200);
}

TEST_F(ImportVerbTest, OfASourceThatCannotBeReadNoDocumentIsMade)
{
    EXPECT_EQ(
        run(runImport,
            {write("letter.txt", "<!DOCTYPE letter><p>Dear Ana</p>"), into, path("net.weave")}),
        ExitCode::DataProblems);
    EXPECT_FALSE(QFile::exists(path("net.weave")));
}

TEST_F(ImportVerbTest, AValueThatItsColumnDoesNotTakeIsSaidToBeLeftOut)
{
    run(runImport, {write("e.csv", "Label,Latitude\nAna,52 N\n"), into, path("net.weave"), json});
    const QJsonObject problem = answer()[u"problems"].toArray().first().toObject();
    EXPECT_EQ(problem[u"column"], QStringLiteral("Latitude"));
    EXPECT_EQ(problem[u"value"], QStringLiteral("52 N"));
    EXPECT_EQ(problem[u"reason"], QStringLiteral("not_taken"));
}

TEST_F(ImportVerbTest, APipeIsNotReadFrom)
{
    const QString pipe = path("pipe.csv");
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(run(runImport, {pipe, into, path("net.weave")}), ExitCode::CannotOpen);
    EXPECT_FALSE(QFile::exists(path("net.weave")));
}

TEST_F(ImportVerbTest, ASourceThatIsNotThereIsAnErrorAndMakesNothing)
{
    EXPECT_EQ(run(runImport, {path("no.csv"), into, path("net.weave")}), ExitCode::CannotOpen);
    EXPECT_FALSE(QFile::exists(path("net.weave")));
}

} // namespace cw::cli
