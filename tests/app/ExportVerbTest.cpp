// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Document.h"
#include "core/edit/Projects.h"
#include "tests/app/VerbTest.h"

namespace cw::cli {

namespace {

class ExportVerbTest : public VerbTest
{
protected:
    ExportVerbTest()
    {
        const QString elements = write(
            "e.csv", "Label,Type,Sector,Notes\nAna Ruiz,Person,Food,likes tea\nBo,Person,,\n");
        const QString connections =
            write("c.csv", "From,To,Type,Strength\nAna Ruiz,Bo,advises,3\n");
        run(runImport, {elements, connections, into, path("net.weave")});
    }

    QByteArray content(const QString& file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    const QString to = QStringLiteral("--to");
};

} // namespace

TEST_F(ExportVerbTest, WritesTheTwoSheetsOfKumu)
{
    EXPECT_EQ(run(runExport, {path("net.weave"), to, path("out.csv"), json}), ExitCode::Done);
    EXPECT_EQ(answer()[u"files"].toArray().size(), 2);
    EXPECT_TRUE(content(path("out-elements.csv")).contains("Ana Ruiz"));
    EXPECT_TRUE(content(path("out-connections.csv")).contains("advises"));
}

TEST_F(ExportVerbTest, KeepsPrivateThingsUnlessToldOtherwise)
{
    run(runExport, {path("net.weave"), to, path("out.json")});
    EXPECT_FALSE(content(path("out.json")).contains("likes tea"));
    EXPECT_FALSE(err.isEmpty());
    run(runExport, {path("net.weave"), to, path("out.json"), QStringLiteral("--with-private")});
    EXPECT_TRUE(content(path("out.json")).contains("likes tea"));
}

TEST_F(ExportVerbTest, WhatItWroteComesBackUnchangedInEveryDialect)
{
    const std::pair<const char*, const char*> dialects[] = {
        {"kumu-blueprint", "o.json"},     {"kumu-xlsx", "o.xlsx"},     {"graphml", "o.graphml"},
        {"graphml-gephi", "o.graphml"},   {"gexf-1.2", "o.gexf"},      {"gexf-1.3", "o.gexf"},
        {"graphml-socnetv", "o.graphml"}, {"graphml-yed", "o.graphml"}};
    for (const auto& each : dialects) {
        const QString file = path(each.second);
        const QString format = QStringLiteral("--format=") + QLatin1String(each.first);
        ASSERT_EQ(
            run(runExport, {path("net.weave"), to, file, format, QStringLiteral("--with-private")}),
            ExitCode::Done)
            << each.first << err.toStdString();
        run(runImport, {file, into, path("net.weave"), json, QStringLiteral("--dry-run")});
        const QJsonObject members = answer()[u"members"].toObject();
        const QJsonObject relationships = answer()[u"relationships"].toObject();
        EXPECT_EQ(members[u"unchanged"].toInt(), 2) << each.first << out.toStdString();
        EXPECT_EQ(members[u"new"].toInt() + members[u"changed"].toInt(), 0) << each.first;
        EXPECT_EQ(relationships[u"unchanged"].toInt(), 1) << each.first << out.toStdString();
    }
}

TEST_F(ExportVerbTest, DrawsTheMap)
{
    EXPECT_EQ(run(runExport, {path("net.weave"), to, path("map.svg")}), ExitCode::Done);
    EXPECT_TRUE(content(path("map.svg")).contains("Ana Ruiz"));
    EXPECT_EQ(run(runExport, {path("net.weave"), to, path("map.png")}), ExitCode::Done);
    EXPECT_TRUE(content(path("map.png")).startsWith("\x89PNG"));
}

TEST_F(ExportVerbTest, WritesFollowUpsForACalendarWithTheSameIdsEachTime)
{
    {
        TaskContext task;
        const auto document = Document::open(
            path("net.weave"), store::Access::ReadWrite, DocumentServices::system(), task);
        ASSERT_TRUE(document.ok());
        Commitment promise;
        promise.member = (*document)->network().all<Member>().begin()->id;
        promise.text = QStringLiteral("Ask about the barn");
        promise.made = promise.due = (*document)->today();
        const auto change = edit::addCommitment((*document)->editContext(), promise);
        ASSERT_TRUE(change.ok());
        ASSERT_TRUE((*document)->commit(*change, {QStringLiteral("test"), {}}).ok());
    }
    const auto uid = [&](const char* file) {
        EXPECT_EQ(run(runExport, {path("net.weave"), to, path(file)}), ExitCode::Done);
        const QByteArray bytes = content(path(file));
        EXPECT_TRUE(bytes.contains("SUMMARY:Ana Ruiz promised: Ask about the barn\r\n"));
        EXPECT_FALSE(bytes.contains("likes tea"));
        const auto begin = bytes.indexOf("UID:");
        return bytes.mid(begin, bytes.indexOf('\r', begin) - begin);
    };
    const QByteArray first = uid("todo.ics");
    EXPECT_GT(first.size(), 4);
    EXPECT_EQ(uid("again.ics"), first);
}

TEST_F(ExportVerbTest, WhereNothingIsAheadNoCalendarIsWritten)
{
    EXPECT_EQ(run(runExport, {path("net.weave"), to, path("todo.ics"), json}), ExitCode::Done);
    EXPECT_TRUE(answer()[u"files"].toArray().isEmpty());
    EXPECT_EQ(answer()[u"notes"].toArray().size(), 1);
    EXPECT_FALSE(QFile::exists(path("todo.ics")));
}

TEST_F(ExportVerbTest, AnEndingThatIsNotKnownIsSaidAndWritesNothing)
{
    EXPECT_EQ(run(runExport, {path("net.weave"), to, path("out.doc")}), ExitCode::Usage);
    EXPECT_FALSE(QFile::exists(path("out.doc")));
}

TEST_F(ExportVerbTest, ADocumentIsNeverWrittenOver)
{
    const QByteArray before = content(path("net.weave"));
    ASSERT_TRUE(QFile::copy(path("net.weave"), path("net.json")));
    ASSERT_TRUE(QFile::link(path("net.weave"), path("map.svg")));
    for (const char* target : {"net.json", "map.svg"})
        EXPECT_NE(run(runExport, {path("net.weave"), to, path(target)}), ExitCode::Done);
    EXPECT_EQ(content(path("net.weave")), before);
    EXPECT_EQ(content(path("net.json")), before);
}

TEST_F(ExportVerbTest, WritesNoFileThatNobodyNamed)
{
    write("victim.graphml", "precious");
    const QString format = QStringLiteral("--format=graphml");
    EXPECT_EQ(run(runExport, {path("net.weave"), to, path("victim.v2"), format}), ExitCode::Done);
    EXPECT_EQ(content(path("victim.graphml")), QByteArray("precious"));
    EXPECT_TRUE(QFile::exists(path("victim.v2.graphml")));
}

TEST_F(ExportVerbTest, AFolderThatIsNotThereIsAnError)
{
    EXPECT_EQ(run(runExport, {path("net.weave"), to, path("no/out.json")}), ExitCode::CannotOpen);
}

} // namespace cw::cli
