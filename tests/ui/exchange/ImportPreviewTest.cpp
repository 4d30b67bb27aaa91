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
        dialog = std::make_unique<ImportPreview>(*document, tasks, paths);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->isReady(); }, 30'000));
        return *dialog;
    }

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
        *document, tasks, QStringList{folder.filePath(QStringLiteral("no.csv"))});
    QSignalSpy failed(dialog.get(), &ImportPreview::failed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }, 30'000));
    EXPECT_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("import"))->isEnabled());
}

} // namespace cw
