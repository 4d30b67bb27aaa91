// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/LetterDialog.h"

#include "tests/support/DocumentFixture.h"
#include "tests/support/FakeDialogs.h"
#include "ui/letter/LetterPreview.h"
#include "ui/tasks/TaskRunner.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace cw {

namespace {

class LetterDialogTest : public DocumentFixture
{
protected:
    LetterDialogTest()
    {
        ana = addMember("Ana Ruiz");
        bo = addMember("Bo Lind");
        relate(ana, bo);
    }

    void openOn(std::vector<MemberId> members)
    {
        dialog = std::make_unique<LetterDialog>(
            *document, std::move(members),
            LetterServices{
                .tasks = tasks,
                .files = files,
                .prompter = prompter,
                .openFolder = [this](const QString& path) { opened = path; }},
            nullptr);
        dialog->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return dialog->isReady(); }, 30'000));
    }

    template <class Widget>
    Widget* part(const char* name) const
    {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }

    QString shownLetter() const
    {
        return part<LetterPreview>("letterPreview")->accessibleDescription();
    }

    void save()
    {
        part<QPushButton>("saveLetter")->click();
        ASSERT_TRUE(QTest::qWaitFor([this] { return tasks.isIdle(); }, 30'000));
    }

    QString outcome() const { return part<QLabel>("letterOutcome")->text(); }

    QByteArray read(const QString& path) const
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString pathOf(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }

    MemberId ana;
    MemberId bo;
    TaskRunner tasks;
    FakeFileChooser files;
    FakePrompter prompter;
    QString opened;
    std::unique_ptr<LetterDialog> dialog;
};

} // namespace

TEST_F(LetterDialogTest, ShowsTheLetterAndSavesItToAFile)
{
    openOn({ana});
    EXPECT_TRUE(shownLetter().contains(QStringLiteral("Dear Ana Ruiz,")));
    files.next = {pathOf("one.pdf")};
    save();
    EXPECT_EQ(files.lastRequest.name, QStringLiteral("Ana Ruiz.pdf"));
    EXPECT_TRUE(read(pathOf("one.pdf")).startsWith("%PDF-"));
    EXPECT_TRUE(outcome().contains(QStringLiteral("one.pdf")));
    part<QPushButton>("openLetterFolder")->click();
    EXPECT_EQ(opened, folder.path());
}

TEST_F(LetterDialogTest, IsOfThePaperThatIsChosen)
{
    openOn({ana});
    part<QComboBox>("letterPaper")->setCurrentIndex(1);
    EXPECT_EQ(part<LetterPreview>("letterPreview")->width(), 612);
    files.next = {pathOf("one.pdf")};
    save();
    EXPECT_TRUE(read(pathOf("one.pdf")).contains("/MediaBox [0 0 612"));
}

TEST_F(LetterDialogTest, ShowsEachOfSeveralAndSavesThemToAFolder)
{
    openOn({ana, bo});
    part<QComboBox>("letterReader")->setCurrentIndex(1);
    EXPECT_TRUE(shownLetter().contains(QStringLiteral("Dear Bo Lind,")));
    files.next = {folder.path()};
    save();
    EXPECT_TRUE(QFile::exists(pathOf("Ana Ruiz.pdf")));
    EXPECT_TRUE(QFile::exists(pathOf("Bo Lind.pdf")));
    EXPECT_TRUE(prompter.asked.isEmpty());
}

TEST_F(LetterDialogTest, ReplacesNothingWithoutAYes)
{
    QFile there(pathOf("Bo Lind.pdf"));
    ASSERT_TRUE(there.open(QFile::WriteOnly));
    there.write("of last year");
    there.close();
    openOn({ana, bo});
    files.next = {folder.path()};
    save();
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_EQ(read(pathOf("Bo Lind.pdf")), "of last year");
    EXPECT_FALSE(QFile::exists(pathOf("Ana Ruiz.pdf")));
    prompter.answer = true;
    save();
    EXPECT_TRUE(read(pathOf("Bo Lind.pdf")).startsWith("%PDF-"));
}

TEST_F(LetterDialogTest, WritesNothingWhenNoPlaceIsChosen)
{
    openOn({ana});
    save();
    EXPECT_TRUE(part<QLabel>("letterOutcome")->isHidden());
    EXPECT_TRUE(part<QPushButton>("saveLetter")->isEnabled());
}

TEST_F(LetterDialogTest, SaysWhyALetterCouldNotBeWritten)
{
    openOn({ana});
    files.next = {pathOf("nowhere/one.pdf")};
    save();
    EXPECT_TRUE(outcome().contains(QStringLiteral("one.pdf")));
    EXPECT_FALSE(outcome().startsWith(QStringLiteral("Saved")));
    EXPECT_TRUE(part<QPushButton>("openLetterFolder")->isHidden());
    EXPECT_TRUE(part<QPushButton>("saveLetter")->isEnabled());
}

TEST_F(LetterDialogTest, MayBeClosedWhileItsLettersAreFound)
{
    dialog = std::make_unique<LetterDialog>(
        *document, std::vector{ana},
        LetterServices{.tasks = tasks, .files = files, .prompter = prompter, .openFolder = {}},
        nullptr);
    dialog.reset();
    EXPECT_TRUE(QTest::qWaitFor([this] { return tasks.isIdle(); }, 30'000));
}

} // namespace cw
