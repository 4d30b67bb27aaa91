// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerbTest.h"
#include "ui/shell/Languages.h"

#include <QDir>
#include <QLocale>

namespace cw::cli {

namespace {

class LetterVerbTest : public VerbTest
{
protected:
    LetterVerbTest()
    {
        write(
            "p-elements.csv", "Label,Type,Sector\nAna Ruiz,Person,Food\nBo/Lind,Person,Housing\n"
                              "Chi Okoro,Person,Food\nChi Okóro,Person,Housing\nThe "
                              "Kitchen,Organization,Food\n");
        write("p-connections.csv", "From,To,Depth\nAna Ruiz,Bo/Lind,3\nBo/Lind,The Kitchen,1\n");
        run(runImport,
            {path("p-elements.csv"), path("p-connections.csv"), into, path("net.weave")});
    }
    ~LetterVerbTest() override
    {
        installLanguage(QStringLiteral("en"));
        QLocale::setDefault(before);
    }

    QByteArray content(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList letter(const char* member, const char* file) const
    {
        return {
            path("net.weave"), QStringLiteral("--member"), QString::fromUtf8(member), to,
            path(file)};
    }

    const QLocale before;
    const QString to = QStringLiteral("--to");
    const QString all = QStringLiteral("--all");
};

} // namespace

TEST_F(LetterVerbTest, WritesOnePageToAMember)
{
    EXPECT_EQ(run(runLetter, letter("ana ruiz", "a.pdf") << json), ExitCode::Done);
    EXPECT_EQ(answer()[u"files"].toArray(), QJsonArray{path("a.pdf")});
    EXPECT_TRUE(content("a.pdf").startsWith("%PDF-"));
    EXPECT_TRUE(content("a.pdf").contains("/MediaBox [0 0 595"));
    EXPECT_EQ(content("a.pdf").count("/Type /Page\n"), 1);
    EXPECT_FALSE(content("a.pdf").contains("/Subtype /Image"));
    run(runLetter, letter("Ana Ruiz", "a.pdf") << QStringLiteral("--page=Letter"));
    EXPECT_TRUE(content("a.pdf").contains("/MediaBox [0 0 612"));
}

TEST_F(LetterVerbTest, WritesAFolderOfLettersToAllPeople)
{
    EXPECT_EQ(run(runLetter, {path("net.weave"), all, to, path("new/letters")}), ExitCode::Done);
    EXPECT_EQ(
        QDir(path("new/letters")).entryList(QDir::Files, QDir::Name),
        QStringList(
            {QStringLiteral("Ana Ruiz.pdf"), QStringLiteral("Bo Lind.pdf"),
             QStringLiteral("Chi Okoro.pdf"), QString::fromUtf8("Chi Okóro.pdf")}))
        << "no letter goes to an organisation";
    EXPECT_EQ(out.count(u'\n'), 4);
}

TEST_F(LetterVerbTest, SpeaksTheLanguageThatIsAskedFor)
{
    // A PDF's text cannot be searched; that German is in use afterwards can be.
    EXPECT_EQ(
        run(runLetter, letter("Ana Ruiz", "a.pdf") << QStringLiteral("--language=de")),
        ExitCode::Done);
    EXPECT_EQ(QLocale().language(), QLocale::German);
    const QByteArray german = content("a.pdf");
    run(runLetter, letter("Ana Ruiz", "a.pdf") << QStringLiteral("--language=en"));
    EXPECT_EQ(QLocale().language(), QLocale::English);
    EXPECT_NE(german.size(), content("a.pdf").size());
}

TEST_F(LetterVerbTest, SaysWhomItDoesNotKnowAndWhoCouldBeMeant)
{
    EXPECT_EQ(run(runLetter, letter("Nobody", "a.pdf")), ExitCode::Usage);
    EXPECT_TRUE(err.contains(QStringLiteral("'Nobody'"))) << qPrintable(err);
    EXPECT_EQ(run(runLetter, letter("Chi Okoro", "a.pdf")), ExitCode::Usage);
    const QString id = err.section(QStringLiteral(": "), -1).section(u',', 0, 0).trimmed();
    EXPECT_FALSE(QFile::exists(path("a.pdf")));
    EXPECT_EQ(run(runLetter, letter(qPrintable(id), "a.pdf")), ExitCode::Done) << qPrintable(id);
}

TEST_F(LetterVerbTest, SaysWhereItCouldNotWrite)
{
    EXPECT_EQ(run(runLetter, letter("Ana Ruiz", "nowhere/a.pdf")), ExitCode::CannotOpen);
    EXPECT_TRUE(err.contains(path("nowhere/a.pdf")));
    write("file", "in the way");
    EXPECT_EQ(run(runLetter, {path("net.weave"), all, to, path("file")}), ExitCode::CannotOpen);
    EXPECT_TRUE(err.contains(path("file")));
    EXPECT_EQ(content("file"), "in the way");
}

TEST_F(LetterVerbTest, RefusesWhatMakesNoSenseAndWritesNothing)
{
    const QStringList ana = letter("Ana Ruiz", "a.pdf");
    EXPECT_EQ(run(runLetter, {path("net.weave"), to, path("a.pdf")}), ExitCode::Usage);
    EXPECT_EQ(run(runLetter, ana + QStringList{all}), ExitCode::Usage);
    EXPECT_EQ(run(runLetter, ana.mid(0, 3)), ExitCode::Usage);
    EXPECT_EQ(run(runLetter, letter("Ana Ruiz", "a.docx")), ExitCode::Usage);
    for (const char* wrong : {"--page=a3", "--language=xx"})
        EXPECT_EQ(run(runLetter, ana + QStringList{QString::fromLatin1(wrong)}), ExitCode::Usage)
            << wrong;
    EXPECT_FALSE(QFile::exists(path("a.pdf")));
    EXPECT_EQ(
        run(runLetter, {path("not-there.weave"), all, to, path("letters")}), ExitCode::CannotOpen);
}

TEST_F(LetterVerbTest, NeverReplacesADocument)
{
    QFile::copy(path("net.weave"), path("copy.pdf"));
    EXPECT_NE(run(runLetter, letter("Ana Ruiz", "copy.pdf")), ExitCode::Done);
}

} // namespace cw::cli
