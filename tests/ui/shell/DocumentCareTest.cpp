// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentCare.h"

#include "core/edit/Cells.h"
#include "core/edit/Members.h"
#include "core/edit/Relationships.h"
#include "tests/support/FakeDialogs.h"
#include "ui/shell/BackupsDialog.h"
#include "ui/shell/Banner.h"
#include "ui/shell/EraseDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NetworkDialog.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Toast.h"
#include "ui/shell/WindowFrame.h"
#include "ui/support/ChangeText.h"
#include "ui/support/InlineField.h"

#include <QAction>
#include <QCheckBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace cw {

namespace {

struct DocumentCareTest : testing::Test
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.conf"))};
    FakePrompter prompter;
    FakeFileChooser files;
    store::BackupShelf shelf{folder.filePath(QStringLiteral("backups"))};
    MainWindow window{WindowServices{
        .settings = settings, .prompter = prompter, .files = files, .backups = shelf}};
    QString path = folder.filePath(QStringLiteral("net.weave"));

    void SetUp() override
    {
        window.create(path);
        ASSERT_NE(window.document(), nullptr);
        window.show();
    }

    Document& document() { return *window.document(); }
    QAction& action(ActionId id) { return window.actions().action(id); }

    void commit(const Result<Change>& change)
    {
        ASSERT_TRUE(change.ok());
        ASSERT_TRUE(document().commit(*change, titleOf(titles::kMemberAdd, QString())).ok());
    }

    MemberId add(const char* name)
    {
        const auto change =
            edit::addMember(document().editContext(), {.name = QString::fromUtf8(name)});
        commit(change);
        return edit::insertedId<Member>(*change);
    }

    template <class T>
    T* child(const char* name) const
    {
        return window.findChild<T*>(QLatin1String(name));
    }

    /// Closes the network, which makes a backup of it, and opens it again.
    void reopen()
    {
        const QString id = document().documentId();
        const qsizetype backups = shelf.backupsOf(id).size();
        action(ActionId::CloseNetwork).trigger();
        ASSERT_TRUE(QTest::qWaitFor([&] { return shelf.backupsOf(id).size() > backups; }));
        window.open(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.document() != nullptr; }));
    }

    /// Files below the folder that hold the text.
    QStringList filesWith(const QByteArray& text) const
    {
        QStringList found;
        QDirIterator entries(
            folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QFile::ReadOnly) && file.readAll().contains(text))
                found << file.fileName();
        }
        return found;
    }
};

} // namespace

TEST_F(DocumentCareTest, ErasingNeedsSomebodyToErase)
{
    const MemberId ana = add("Ana Ruiz");
    EXPECT_FALSE(action(ActionId::EraseMembers).isEnabled());
    window.selection().select(ana);
    EXPECT_TRUE(action(ActionId::EraseMembers).isEnabled());
    window.selection().clear();
    EXPECT_FALSE(action(ActionId::EraseMembers).isEnabled());
}

TEST_F(DocumentCareTest, NothingIsErasedWithoutTheTick)
{
    window.selection().select(add("Ana Ruiz"));
    action(ActionId::EraseMembers).trigger();
    ASSERT_NE(child<QDialog>("eraseDialog"), nullptr);
    auto* erase = child<QPushButton>("eraseButton");
    EXPECT_FALSE(erase->isEnabled());
    QTest::keyClick(child<QDialog>("eraseDialog"), Qt::Key_Return);
    EXPECT_EQ(document().network().all<Member>().size(), 1U);
    EXPECT_TRUE(document().canUndo());
}

TEST_F(DocumentCareTest, ErasesFromTheFileItsHistoryAndItsBackupsAndSaysSo)
{
    const MemberId ana = add("Zephyrine");
    const MemberId bo = add("Bo Lind");
    commit(edit::relate(document().editContext(), ana, bo));
    commit(edit::setCell<Member>(
        document().editContext(), bo, QStringLiteral("notes"),
        QStringLiteral("Z. knows her well")));
    reopen();
    ASSERT_FALSE(filesWith("Zephyrine").isEmpty());

    window.selection().select(ana);
    action(ActionId::EraseMembers).trigger();
    auto* dialog = window.findChild<EraseDialog*>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(child<QCheckBox>("eraseTick"), Qt::Key_Space);
    auto* erase = child<QPushButton>("eraseButton");
    ASSERT_TRUE(erase->isEnabled());
    QTest::keyClick(erase, Qt::Key_Space);
    EXPECT_FALSE(erase->isEnabled()) << "at work";
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible()) << "at work it stays";
    ASSERT_TRUE(QTest::qWaitFor([&] { return child<QLabel>("eraseResult")->isVisible(); }));
    EXPECT_EQ(document().network().all<Member>().size(), 1U);
    EXPECT_TRUE(document().network().all<Relationship>().empty());
    EXPECT_TRUE(window.selection().isEmpty());
    EXPECT_EQ(action(ActionId::Undo).text(), QStringLiteral("Undo"));
    EXPECT_FALSE(action(ActionId::Undo).isEnabled());
    EXPECT_FALSE(action(ActionId::Redo).isEnabled());
    EXPECT_FALSE(window.toast().isVisible())
        << window.toast().findChild<QLabel*>()->text().toStdString();
    EXPECT_FALSE(child<QPushButton>("eraseButton")->isVisible());
    EXPECT_EQ(shelf.backupsOf(document().documentId()).size(), 1);
    EXPECT_EQ(filesWith("Zephyrine"), QStringList());
    QTest::keyClick(child<QPushButton>("keepButton"), Qt::Key_Space);
    EXPECT_FALSE(dialog->isVisible());

    action(ActionId::CloseNetwork).trigger();
    EXPECT_EQ(filesWith("Zephyrine"), QStringList());
}

TEST_F(DocumentCareTest, ErasingListsTheTextsThatStillNameSomebody)
{
    const MemberId ana = add("Ana Ruiz");
    const MemberId bo = add("Bo Lind");
    commit(edit::setCell<Member>(
        document().editContext(), bo, QStringLiteral("notes"),
        QStringLiteral("Came with Ana Ruiz")));
    window.selection().select(ana);
    action(ActionId::EraseMembers).trigger();
    auto* mentions = child<QListWidget>("mentionList");
    ASSERT_NE(mentions, nullptr);
    ASSERT_EQ(mentions->count(), 1);
    EXPECT_EQ(mentions->item(0)->text(), QStringLiteral("Bo Lind: “Came with Ana Ruiz”"));
}

TEST_F(DocumentCareTest, SaysWhatCouldNotBeRemoved)
{
    ErasePreview preview;
    preview.who = QStringLiteral("Ana");
    preview.members = 1;
    EraseDialog dialog(preview);
    dialog.showResult(store::Erased{Error{ErrorCode::CannotWrite, "/x/old.bak", {}}});
    const QString said = dialog.findChild<QLabel*>(QStringLiteral("eraseResult"))->text();
    EXPECT_TRUE(said.contains(QLatin1String("/x/old.bak"))) << said.toStdString();
}

TEST_F(DocumentCareTest, AnErasureThatFailsCanBeTriedAgain)
{
    ErasePreview preview;
    preview.who = QStringLiteral("Ana");
    preview.members = 1;
    EraseDialog dialog(preview);
    auto* tick = dialog.findChild<QCheckBox*>(QStringLiteral("eraseTick"));
    auto* erase = dialog.findChild<QPushButton*>(QStringLiteral("eraseButton"));
    QSignalSpy confirmed(&dialog, &EraseDialog::confirmed);
    tick->setChecked(true);
    erase->click();
    dialog.showResult(Error{ErrorCode::DiskFull, {}, {}});
    EXPECT_TRUE(erase->isEnabled());
    erase->click();
    EXPECT_EQ(confirmed.count(), 2);
}

TEST_F(DocumentCareTest, ABackupOpensAsAFileOfItsOwn)
{
    add("Ana Ruiz");
    reopen();
    add("Bo Lind");
    action(ActionId::ShowBackups).trigger();
    auto* list = window.findChild<BackupList*>();
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->rowCount() == 1; }));
    EXPECT_EQ(list->item(0, 2)->text(), QStringLiteral("1")) << "a member";
    QSignalSpy wanted(&window, &MainWindow::documentRequested);
    const QString copy = folder.filePath(QStringLiteral("earlier.weave"));
    files.next = {copy};
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(wanted.wait());
    EXPECT_TRUE(files.lastRequest.mustBeNew);
    EXPECT_EQ(files.lastRequest.name, QStringLiteral("net from backup.weave"));
    EXPECT_EQ(wanted.first().first().toString(), copy);
    EXPECT_EQ(document().network().all<Member>().size(), 2U) << "the network stays as it is";
    TaskContext task;
    const auto opened =
        Document::open(copy, store::Access::ReadOnly, DocumentServices::system(), task);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ((*opened)->network().all<Member>().size(), 1U);
}

TEST_F(DocumentCareTest, ABackupNeverReplacesAFile)
{
    add("Ana Ruiz");
    reopen();
    action(ActionId::ShowBackups).trigger();
    auto* list = window.findChild<BackupList*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->rowCount() == 1; }));
    files.next = {path};
    child<QPushButton>("openBackupButton")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.toast().isVisible(); }));
    EXPECT_EQ(document().network().all<Member>().size(), 1U);
}

TEST_F(DocumentCareTest, ABackupThatCannotBeMadeIsSaidOnce)
{
    QFile blocked(folder.filePath(QStringLiteral("backups")));
    ASSERT_TRUE(blocked.open(QFile::WriteOnly));
    add("Ana Ruiz");
    action(ActionId::CloseNetwork).trigger();
    window.open(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.frame().banner().text().isEmpty(); }));
    EXPECT_TRUE(window.frame().banner().text().contains(QLatin1String("backup")));
    add("Bo Lind");
    EXPECT_EQ(document().network().all<Member>().size(), 2U) << "work goes on";
}

TEST_F(DocumentCareTest, TheNetworkIsNamedInItsOwnPage)
{
    EXPECT_EQ(window.windowTitle(), QStringLiteral("net – Commonweave"));
    action(ActionId::EditNetwork).trigger();
    ASSERT_NE(child<NetworkDialog>("networkDialog"), nullptr);
    auto* name = child<InlineField>("network_name")->findChild<QLineEdit*>();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Harbour Food Network"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(document().network().profile().name, QStringLiteral("Harbour Food Network"));
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Harbour Food Network – Commonweave"));
    action(ActionId::Undo).trigger();
    EXPECT_EQ(document().network().profile().name, QStringLiteral("net"));
    EXPECT_EQ(name->text(), QStringLiteral("net"));
}

TEST_F(DocumentCareTest, ADayThatIsNoneIsSaidAndNotTaken)
{
    action(ActionId::EditNetwork).trigger();
    auto* start = child<InlineField>("network_start_date");
    auto* line = start->findChild<QLineEdit*>();
    line->setText(QStringLiteral("spring"));
    start->finish();
    EXPECT_TRUE(start->refusal().contains(QLatin1String("spring")));
    EXPECT_TRUE(document().network().profile().start.isNull());
    line->setText(QStringLiteral("2024-03-01"));
    start->finish();
    EXPECT_TRUE(start->refusal().isEmpty());
    EXPECT_EQ(document().network().profile().start.year(), 2024);
}

TEST_F(DocumentCareTest, APressOnTheTitleOpensThePage)
{
    QTest::mouseClick(child<QLabel>("titleLabel"), Qt::LeftButton);
    EXPECT_NE(child<NetworkDialog>("networkDialog"), nullptr);
}

TEST_F(DocumentCareTest, DialogsGoWithTheirNetwork)
{
    window.selection().select(add("Ana Ruiz"));
    for (const ActionId id : {ActionId::ShowBackups, ActionId::EditNetwork, ActionId::EraseMembers})
        action(id).trigger();
    EXPECT_EQ(window.findChildren<QDialog*>().size(), 3);
    action(ActionId::CloseNetwork).trigger();
    EXPECT_TRUE(window.findChildren<QDialog*>().isEmpty());
}

} // namespace cw
