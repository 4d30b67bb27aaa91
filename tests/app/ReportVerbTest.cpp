// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerbTest.h"

namespace cw::cli {

namespace {

class ReportVerbTest : public VerbTest
{
protected:
    ReportVerbTest()
    {
        write(
            "p-elements.csv", "Label,Type,Sector\nAna Ruiz,Person,Food\nBo Lind,Person,Housing\n"
                              "Chi Okoro,Person,Food\nDee Vidal,Person,Housing\n");
        write(
            "p-connections.csv",
            "From,To,Depth\nAna Ruiz,Bo Lind,3\nBo Lind,Chi Okoro,1\nChi Okoro,Dee Vidal,4\n");
        run(runImport,
            {path("p-elements.csv"), path("p-connections.csv"), into, path("net.weave")});
    }

    QByteArray content(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QString to = QStringLiteral("--to");
};

} // namespace

TEST_F(ReportVerbTest, WritesHtmlWithoutNames)
{
    EXPECT_EQ(run(runReport, {path("net.weave"), to, path("r.html"), json}), ExitCode::Done);
    EXPECT_EQ(answer()[u"file"], path("r.html"));
    EXPECT_EQ(answer()[u"sections"].toArray().first(), QStringLiteral("relationships"));
    EXPECT_TRUE(content("r.html").contains("<svg"));
    EXPECT_FALSE(content("r.html").contains("Chi Okoro"));
    run(runReport, {path("net.weave"), to, path("r.html"), QStringLiteral("--with-names")});
    EXPECT_TRUE(content("r.html").contains("Chi Okoro"));
}

TEST_F(ReportVerbTest, WritesPdf)
{
    EXPECT_EQ(
        run(runReport, {path("net.weave"), to, path("r.pdf"), QStringLiteral("--paper=letter")}),
        ExitCode::Done);
    EXPECT_TRUE(content("r.pdf").startsWith("%PDF-"));
}

TEST_F(ReportVerbTest, RefusesWhatMakesNoSenseAndWritesNothing)
{
    for (const char* wrong :
         {"--rule=loud", "--min-depth=9", "--as-of=soon", "--paper=a3", "--sections=weather"})
        EXPECT_EQ(
            run(runReport, {path("net.weave"), to, path("r.html"), QString::fromLatin1(wrong)}),
            ExitCode::Usage)
            << wrong;
    EXPECT_EQ(run(runReport, {path("net.weave"), to, path("r.docx")}), ExitCode::Usage);
    EXPECT_EQ(run(runReport, {path("net.weave")}), ExitCode::Usage);
    EXPECT_FALSE(QFile::exists(path("r.html")));
}

TEST_F(ReportVerbTest, IsAboutThoseWhomTheFilterLetsThroughAndSaysSo)
{
    EXPECT_EQ(
        run(runReport, {path("net.weave"), to, path("r.html"),
                        QStringLiteral("--filter=place = Nowhere"), json}),
        ExitCode::Done);
    EXPECT_TRUE(content("r.html").contains("Only these members count: place = Nowhere."));
    EXPECT_TRUE(answer()[u"sections"].toArray().isEmpty()) << "nobody is there";
    EXPECT_EQ(
        run(runReport,
            {path("net.weave"), to, path("r2.html"), QStringLiteral("--filter=degree > 2")}),
        ExitCode::Usage);
    EXPECT_FALSE(QFile::exists(path("r2.html")));
}

TEST_F(ReportVerbTest, HasThePulseAsASection)
{
    EXPECT_EQ(
        run(runReport,
            {path("net.weave"), to, path("r.html"), QStringLiteral("--sections=pulse"), json}),
        ExitCode::Done);
    EXPECT_EQ(answer()[u"sections"].toArray().size(), 1) << "nobody was asked, so it is not there";
}

TEST_F(ReportVerbTest, NeverReplacesADocument)
{
    QFile::copy(path("net.weave"), path("copy.html"));
    EXPECT_NE(run(runReport, {path("net.weave"), to, path("copy.html")}), ExitCode::Done);
}

} // namespace cw::cli
