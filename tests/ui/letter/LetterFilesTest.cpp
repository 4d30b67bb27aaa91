// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/LetterFiles.h"

#include "tests/core/query/QueryTest.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace cw {

namespace {

class LetterFilesTest : public query::QueryTest
{
protected:
    Result<void> writeAll(const QStringList& paths, Paper paper = Paper::A4)
    {
        TaskContext task;
        const auto people = advice::peopleForLetters(network, day);
        const auto letters = advice::memberLetters(network, people, day, task);
        EXPECT_TRUE(letters.ok());
        return writeLetters(network, *letters, paths, paper, task);
    }

    QStringList names(const std::vector<MemberId>& members) const
    {
        QStringList names;
        for (const QString& path : letterPaths(network, members, folder.path()))
            names.append(QFileInfo(path).fileName());
        return names;
    }

    const CivilDate day = query::day("2026-06-01");
    QTemporaryDir folder;
};

} // namespace

TEST_F(LetterFilesTest, NamesAFileAsItsReaderAndLeavesOutWhatADiskRefuses)
{
    EXPECT_EQ(letterFileName(QStringLiteral("Ana Ruiz")), QStringLiteral("Ana Ruiz"));
    EXPECT_EQ(letterFileName(QString::fromUtf8("ليلى")), QString::fromUtf8("ليلى"));
    EXPECT_EQ(letterFileName(QStringLiteral("../../etc/pass\nwd")), QStringLiteral("etc pass wd"));
    EXPECT_EQ(letterFileName(QStringLiteral("A/B: \"C\" <d>?")), QStringLiteral("A B C d"));
    for (const char* nothing : {"", ".", "..", "///", "\t"})
        EXPECT_EQ(letterFileName(QString::fromUtf8(nothing)), QStringLiteral("letter")) << nothing;
    EXPECT_LE(letterFileName(QString(10'000, u'x')).toUtf8().size(), 180);
    const QString cut = letterFileName(QString::fromUtf8("😀").repeated(500));
    EXPECT_LE(cut.toUtf8().size(), 180);
    EXPECT_FALSE(cut.back().isHighSurrogate());
    EXPECT_LE(letterFileName(QString(10'000, QChar(0x0301))).toUtf8().size(), 180);
}

TEST_F(LetterFilesTest, GivesEachReaderAFileOfTheirOwn)
{
    const std::vector<MemberId> members{add("Ana"), add("ANA"), add("Ana (2)"), add("A/na")};
    EXPECT_EQ(
        names(members), QStringList(
                            {QStringLiteral("Ana.pdf"), QStringLiteral("ANA (2).pdf"),
                             QStringLiteral("Ana (2) (2).pdf"), QStringLiteral("A na.pdf")}));
}

TEST_F(LetterFilesTest, WritesOnePageOfTheAskedPaperEach)
{
    tie(add("Ana"), add("Bo"));
    const QStringList paths{
        folder.filePath(QStringLiteral("a.pdf")), folder.filePath(QStringLiteral("b.pdf"))};
    ASSERT_TRUE(writeAll(paths, Paper::Letter).ok());
    for (const QString& path : paths) {
        QFile file(path);
        ASSERT_TRUE(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_TRUE(bytes.contains("/MediaBox [0 0 612"));
        EXPECT_EQ(bytes.count("/Type /Page\n"), 1);
    }
}

TEST_F(LetterFilesTest, SaysWhichFileCouldNotBeWritten)
{
    add("Ana");
    const QString path = folder.filePath(QStringLiteral("nowhere/a.pdf"));
    const auto written = writeAll({path});
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(written.error().subject, path.toStdString());
}

} // namespace cw
