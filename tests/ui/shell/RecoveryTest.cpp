// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Recovery.h"

#include "core/edit/Members.h"
#include "tests/support/FakeDialogs.h"
#include "ui/shell/BackupList.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RecoveryPage.h"
#include "ui/shell/SalvageDialog.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Toast.h"
#include "ui/support/ChangeText.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace cw {

namespace {

/// A network of two members with two backups, the older of one member, that was damaged then.
struct RecoveryTest : testing::Test
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.conf"))};
    FakePrompter prompter;
    FakeFileChooser files;
    store::BackupShelf shelf{folder.filePath(QStringLiteral("backups"))};
    MainWindow window{WindowServices{
        .settings = settings, .prompter = prompter, .files = files, .backups = shelf}};
    QString path = folder.filePath(QStringLiteral("net.weave"));
    QString id;

    void SetUp() override
    {
        window.create(path);
        id = window.document()->documentId();
        window.show();
        add("Ana Ruiz");
        closeWithBackup(1);
        window.open(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.document() != nullptr; }));
        add("Bo Lind");
        closeWithBackup(2);
    }

    void add(const char* name)
    {
        Document& document = *window.document();
        const auto change =
            edit::addMember(document.editContext(), {.name = QString::fromUtf8(name)});
        ASSERT_TRUE(change.ok());
        ASSERT_TRUE(document.commit(*change, titleOf(titles::kMemberAdd, QString())).ok());
    }

    void closeWithBackup(qsizetype count)
    {
        window.actions().action(ActionId::CloseNetwork).trigger();
        ASSERT_TRUE(QTest::qWaitFor([&] { return shelf.backupsOf(id).size() == count; }));
    }

    static void overwrite(const QString& file, const QByteArray& from, const QByteArray& to)
    {
        QFile there(file);
        ASSERT_TRUE(there.open(QFile::ReadWrite));
        const auto at = there.readAll().indexOf(from);
        ASSERT_GE(at, 0);
        ASSERT_TRUE(there.seek(at));
        there.write(to);
    }

    void openDamaged()
    {
        overwrite(path, "Bo Lind", "Bo Link");
        window.open(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<RecoveryPage*>() != nullptr; }));
    }

    QPushButton* button(const char* name) const
    {
        return window.findChild<QPushButton*>(QLatin1String(name));
    }

    static qsizetype membersIn(const QString& file)
    {
        TaskContext task;
        const auto opened =
            Document::open(file, store::Access::ReadOnly, DocumentServices::system(), task);
        return opened.ok() ? qsizetype((*opened)->network().all<Member>().size()) : -1;
    }
};

} // namespace

TEST_F(RecoveryTest, OffersEveryBackupWithWhatItHolds)
{
    openDamaged();
    auto* list = window.findChild<BackupList*>();
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->rowCount(), 2);
    EXPECT_EQ(list->item(0, 2)->text(), QStringLiteral("2"));
    EXPECT_EQ(list->item(1, 2)->text(), QStringLiteral("1"));
}

TEST_F(RecoveryTest, AnOlderBackupCanBeChosen)
{
    openDamaged();
    window.findChild<BackupList*>()->setCurrentCell(1, 0);
    const QString copy = folder.filePath(QStringLiteral("copy.weave"));
    files.next = {copy};
    QSignalSpy wanted(&window, &MainWindow::documentRequested);
    button("openBackupButton")->click();
    ASSERT_TRUE(wanted.wait());
    EXPECT_EQ(files.lastRequest.name, QStringLiteral("net from backup.weave"));
    EXPECT_EQ(membersIn(copy), 1);
}

TEST_F(RecoveryTest, ABackupThatIsDamagedTooIsLeftOutOrRefused)
{
    overwrite(shelf.backupsOf(id).first().path, "Bo Lind", "Bo Link");
    openDamaged();
    EXPECT_EQ(window.findChild<BackupList*>()->rowCount(), 1) << "the newest good one comes first";
    overwrite(shelf.backupsOf(id).last().path, "Ana Ruiz", "Ana Rust");
    const QString copy = folder.filePath(QStringLiteral("copy.weave"));
    files.next = {copy};
    button("openBackupButton")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.toast().isVisible(); }));
    EXPECT_FALSE(QFile::exists(copy));
}

TEST_F(RecoveryTest, ShowsWhatSalvageLostBeforeAnythingIsKept)
{
    openDamaged();
    button("salvageButton")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<SalvageDialog*>() != nullptr; }));
    EXPECT_TRUE(files.lastRequest.title.isEmpty()) << "not asked where yet";
    auto* table = window.findChild<QTableWidget*>(QStringLiteral("salvageTable"));
    ASSERT_NE(table, nullptr);
    bool isSaid = false;
    for (int row = 0; row < table->rowCount(); ++row)
        isSaid = isSaid || (table->item(row, 0)->text() == QLatin1String("Members") &&
                            !table->item(row, 3)->text().isEmpty());
    EXPECT_TRUE(isSaid) << "a name is not as it was";

    const QString copy = folder.filePath(QStringLiteral("rescued.weave"));
    files.next = {copy};
    QSignalSpy wanted(&window, &MainWindow::documentRequested);
    button("saveSalvageButton")->click();
    ASSERT_TRUE(wanted.wait());
    EXPECT_EQ(membersIn(copy), 2);
}

TEST_F(RecoveryTest, WhatWasSalvagedIsGoneWhenItIsDiscarded)
{
    openDamaged();
    button("salvageButton")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<SalvageDialog*>() != nullptr; }));
    button("discardSalvageButton")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<SalvageDialog*>() == nullptr; }));
    EXPECT_NE(window.findChild<RecoveryPage*>(), nullptr) << "and the page is still there";
}

} // namespace cw
