// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportPreview.h"

#include "tests/support/DocumentFixture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QThread>

namespace cw {

namespace {

class ImportPreviewTest : public DocumentFixture
{
protected:
    QString write(const char* name, const char* text) const
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    ImportPreview& preview(const QStringList& paths)
    {
        dialog = std::make_unique<ImportPreview>(*document, tasks, services(), paths);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->isReady(); }, 30'000));
        return *dialog;
    }

    /// Not those of the document: what the dialog makes must not repeat its ids.
    DocumentServices services() const
    {
        return {
            .nowMs = [] { return 1'750'000'000'000; },
            .today = [] { return *CivilDate::of(2025, 3, 12); },
            .seed = 99};
    }

    /// Keeps every worker busy until all is cancelled, so that what is asked for next waits.
    void holdWorkers()
    {
        constexpr int kMoreThanThereAre = 64;
        for (int i = 0; i < kMoreThanThereAre; ++i) {
            const auto wait = [](TaskContext& task) {
                while (!task.cancelled())
                    QThread::yieldCurrentThread();
                return true;
            };
            tasks.run(document.get(), QStringLiteral("holding"), wait, [](bool) {});
        }
    }

    QPushButton* importButton() const
    {
        return dialog->findChild<QPushButton*>(QStringLiteral("import"));
    }

    QString headline() const { return dialog->findChild<QLabel*>()->text(); }

    QString text(const char* label) const
    {
        return dialog->findChild<QLabel*>(QString::fromUtf8(label))->text();
    }

    TaskRunner tasks;
    std::unique_ptr<ImportPreview> dialog;
};

constexpr char kTies[] = "From,To,Strength\nAna,Bo,3\nBo,Bo,2\nBo,Chi,1\n";

} // namespace

TEST_F(ImportPreviewTest, SaysWhatWouldHappenAndDoesNothingYet)
{
    preview({write("ties.csv", kTies)});
    EXPECT_TRUE(text("importMembers").startsWith(QStringLiteral("3 new")));
    EXPECT_TRUE(text("importRelationships").startsWith(QStringLiteral("2 new")));
    EXPECT_TRUE(document->network().all<Member>().empty());
    auto* tabs = dialog->findChild<QTabWidget*>();
    EXPECT_TRUE(tabs->tabText(0).endsWith(QStringLiteral("(1)")));
    const auto* problems = qobject_cast<QTableView*>(tabs->widget(0));
    EXPECT_TRUE(problems->model()->index(0, 0).data().toString().contains(QStringLiteral("row 3")));
}

TEST_F(ImportPreviewTest, SaysWhoBelongsWhereOfAnAddressBook)
{
    preview({write(
        "people.vcf", "BEGIN:VCARD\nFN:Ana\nORG:Mill\nEND:VCARD\n"
                      "BEGIN:VCARD\nFN:Bo\nORG:Mill\nBDAY:1980\nEND:VCARD\n")});
    EXPECT_TRUE(text("importMembers").startsWith(QStringLiteral("3 new")));
    EXPECT_EQ(text("importAffiliations"), QStringLiteral("2 new"));
    const auto isShown = [&](const char* label) {
        return dialog->findChild<QLabel*>(QString::fromUtf8(label))->isVisible();
    };
    EXPECT_TRUE(isShown("importAffiliations"));
    EXPECT_FALSE(isShown("importInteractions"));
    const auto* notes =
        qobject_cast<QTableView*>(dialog->findChild<QTabWidget*>()->widget(1))->model();
    QString said;
    for (int column = 0; column < notes->columnCount(); ++column)
        said += notes->index(0, column).data().toString();
    EXPECT_TRUE(said.contains(QStringLiteral("birthdays"))) << qPrintable(said);
}

TEST_F(ImportPreviewTest, BringsTiesThatWereCopied)
{
    const exchange::PastedText copied{QStringLiteral("Ana\tBo\nBo\tBo\nBo\tChi\n")};
    dialog = std::make_unique<ImportPreview>(*document, tasks, services(), copied);
    dialog->show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isReady(); }, 30'000));
    EXPECT_EQ(text("importMembers"), QStringLiteral("3 new"));
    EXPECT_EQ(text("importRelationships"), QStringLiteral("2 new"));
    const auto* problems =
        qobject_cast<QTableView*>(dialog->findChild<QTabWidget*>()->widget(0))->model();
    EXPECT_EQ(problems->index(0, 0).data().toString(), QStringLiteral("row 2, column To"));
    QSignalSpy imported(dialog.get(), &ImportPreview::imported);
    dialog->import();
    ASSERT_TRUE(QTest::qWaitFor([&] { return imported.count() == 1; }, 30'000));
    EXPECT_EQ(document->network().all<Relationship>().size(), 2U);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_TRUE(document->network().all<Member>().empty());
}

TEST_F(ImportPreviewTest, ImportsTheRestAsOneStep)
{
    preview({write("ties.csv", kTies)});
    QSignalSpy imported(dialog.get(), &ImportPreview::imported);
    auto* button = dialog->findChild<QPushButton*>(QStringLiteral("import"));
    EXPECT_EQ(button->text(), QStringLiteral("Import the rest"));
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return imported.count() == 1; }, 30'000));
    EXPECT_EQ(document->network().all<Member>().size(), 3U);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_TRUE(document->network().all<Member>().empty());
}

TEST_F(ImportPreviewTest, TheSameFileAgainHasNothingToImport)
{
    const QString path = write("ties.csv", "From,To\nAna,Bo\n");
    preview({path}).import();
    ASSERT_TRUE(QTest::qWaitFor([&] { return document->network().all<Member>().size() == 2; }));
    preview({path});
    EXPECT_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("import"))->isEnabled());
}

TEST_F(ImportPreviewTest, AnotherMeaningOfDepthIsPlannedAnew)
{
    preview({write("ties.csv", "From,To,Strength\nAna,Bo,3\n")});
    auto* depth = dialog->findChildren<QComboBox*>().at(1);
    depth->setCurrentIndex(1);
    Q_EMIT depth->activated(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isReady(); }, 30'000));
    dialog->import();
    ASSERT_TRUE(QTest::qWaitFor([&] { return document->network().all<Member>().size() == 2; }));
    EXPECT_TRUE(document->network().all<Assessment>().empty());
}

TEST_F(ImportPreviewTest, AFileThatCannotBeOpenedSaysSo)
{
    dialog = std::make_unique<ImportPreview>(
        *document, tasks, services(), QStringList{folder.filePath(QStringLiteral("no.csv"))});
    QSignalSpy failed(dialog.get(), &ImportPreview::failed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }, 30'000));
    EXPECT_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("import"))->isEnabled());
}

TEST_F(ImportPreviewTest, IdsAreOfTheClockItWasGiven)
{
    preview({write("ties.csv", "From,To\nAna,Bo\n")}).import();
    ASSERT_TRUE(QTest::qWaitFor([&] { return document->network().all<Member>().size() == 2; }));
    constexpr std::int64_t kEpochMs = 1'577'836'800'000;
    const std::int64_t madeMs =
        (document->network().all<Member>().begin()->id.value >> 22) + kEpochMs;
    EXPECT_EQ(madeMs, services().nowMs());
}

TEST_F(ImportPreviewTest, ReadingThatIsStoppedSaysSoAndOffersNothing)
{
    holdWorkers();
    dialog = std::make_unique<ImportPreview>(
        *document, tasks, services(), QStringList{write("ties.csv", kTies)});
    QSignalSpy failed(dialog.get(), &ImportPreview::failed);
    tasks.cancelAll();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tasks.isIdle(); }, 30'000));
    EXPECT_FALSE(dialog->isReady());
    EXPECT_FALSE(importButton()->isEnabled());
    EXPECT_TRUE(headline().startsWith(QStringLiteral("Stopped")));
    for (const QComboBox* option : dialog->findChildren<QComboBox*>())
        EXPECT_FALSE(option->isEnabled());
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(ImportPreviewTest, ComparingThatIsStoppedSaysSoAndCanBeginAgain)
{
    preview({write("ties.csv", kTies)});
    auto* depth = dialog->findChildren<QComboBox*>().at(1);
    depth->setCurrentIndex(1);
    holdWorkers();
    Q_EMIT depth->activated(1);
    tasks.cancelAll();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tasks.isIdle(); }, 30'000));
    EXPECT_FALSE(dialog->isReady());
    EXPECT_FALSE(importButton()->isEnabled());
    EXPECT_TRUE(headline().startsWith(QStringLiteral("Stopped")));
    EXPECT_TRUE(depth->isEnabled());
    Q_EMIT depth->activated(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isReady(); }, 30'000));
    EXPECT_TRUE(importButton()->isEnabled());
}

TEST_F(ImportPreviewTest, EscapeWhileItIsWrittenStopsItOrSaysThatItIsDone)
{
    preview({write("ties.csv", kTies)});
    QSignalSpy imported(dialog.get(), &ImportPreview::imported);
    dialog->import();
    EXPECT_FALSE(tasks.isIdle()) << "not in the progress strip";
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible()) << "closed before the outcome was known";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 30'000));
    EXPECT_EQ(document->network().all<Member>().size(), imported.count() == 1 ? 3U : 0U);
    EXPECT_FALSE(document->isBusy());
    EXPECT_TRUE(tasks.isIdle());
}

TEST_F(ImportPreviewTest, ClosingTheWindowIsCancelling)
{
    preview({write("ties.csv", kTies)});
    dialog->close();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(document->network().all<Member>().empty());
}

TEST_F(ImportPreviewTest, ReadsNoDocumentThatIsOpenHere)
{
    dialog = std::make_unique<ImportPreview>(
        *document, tasks, services(), QStringList{document->path()});
    const auto refuses = [&] {
        return headline().contains(QStringLiteral("is open in another window"));
    };
    EXPECT_TRUE(QTest::qWaitFor(refuses, 30'000)) << qPrintable(headline());
    EXPECT_FALSE(importButton()->isEnabled());
}

} // namespace cw
