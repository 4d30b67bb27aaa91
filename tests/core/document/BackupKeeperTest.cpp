// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/BackupKeeper.h"

#include "core/document/Document.h"
#include "core/edit/Members.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace cw {

namespace {

using namespace std::chrono_literals;

class BackupKeeperTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto created = Document::create(path, services);
        ASSERT_TRUE(created.ok());
        document = std::move(created).value();
    }

    void add(const char* name)
    {
        const auto change =
            edit::addMember(document->editContext(), {.name = QString::fromUtf8(name)});
        ASSERT_TRUE(change.ok());
        ASSERT_TRUE(document->commit(*change, {QStringLiteral("member.add"), {}}).ok());
    }

    QList<store::Backup> backups() const { return shelf.backupsOf(document->documentId()); }

    static qint64 membersIn(const store::Backup& backup)
    {
        const auto contents = store::contentsOf(backup);
        return contents ? contents->members : -1;
    }

    std::int64_t now = 1'700'000'000'000;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("net.weave"));
    store::BackupShelf shelf{folder.filePath(QStringLiteral("backups"))};
    DocumentServices services{
        .nowMs = [this] { return now += 1000; },
        .today = [] { return *CivilDate::of(2025, 3, 12); },
        .seed = 7};
    std::unique_ptr<Document> document;
    BackupKeeper keeper{shelf, services.nowMs};
    QSignalSpy made{&keeper, &BackupKeeper::made};
    QSignalSpy failed{&keeper, &BackupKeeper::failed};
};

} // namespace

TEST_F(BackupKeeperTest, ANewDocumentHasNothingToKeepYet)
{
    keeper.attach(*document);
    keeper.detach();
    EXPECT_TRUE(backups().isEmpty());
}

TEST_F(BackupKeeperTest, KeepsHowADocumentWasFoundAndHowItIsLeft)
{
    add("Ana");
    keeper.attach(*document);
    ASSERT_TRUE(made.wait());
    add("Bo");
    keeper.detach();
    ASSERT_TRUE(made.wait());
    const auto kept = backups();
    ASSERT_EQ(kept.size(), 2);
    EXPECT_EQ(membersIn(kept[0]), 2);
    EXPECT_EQ(membersIn(kept[1]), 1);
    EXPECT_TRUE(failed.isEmpty());
}

TEST_F(BackupKeeperTest, MakesNoSecondOneOfTheSame)
{
    add("Ana");
    keeper.attach(*document);
    ASSERT_TRUE(made.wait());
    keeper.backUp();
    keeper.detach();
    keeper.attach(*document);
    keeper.detach();
    EXPECT_EQ(backups().size(), 1);
}

TEST_F(BackupKeeperTest, ComesBackWhileTheDocumentIsChanged)
{
    BackupKeeper often(shelf, services.nowMs, 1ms);
    QSignalSpy madeOften(&often, &BackupKeeper::made);
    often.attach(*document);
    add("Ana");
    ASSERT_TRUE(madeOften.wait());
    EXPECT_EQ(membersIn(backups().first()), 1);
    add("Bo");
    ASSERT_TRUE(madeOften.wait());
    EXPECT_EQ(membersIn(backups().first()), 2);
}

TEST_F(BackupKeeperTest, WhatIsCommittedWhileItCopiesIsKeptToo)
{
    add("Ana");
    keeper.attach(*document);
    add("Bo");
    keeper.backUp();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !backups().isEmpty() && membersIn(backups().first()) == 2; }));
}

TEST_F(BackupKeeperTest, LeavingInTheMiddleOfACopyStillKeepsHowItIsLeft)
{
    add("Ana");
    keeper.attach(*document);
    keeper.detach();
    ASSERT_TRUE(made.wait());
    EXPECT_EQ(backups().size(), 1);
    const QDir files(folder.filePath(QStringLiteral("backups/")) + document->documentId());
    QCoreApplication::processEvents();
    EXPECT_EQ(files.entryList(QDir::Files | QDir::Hidden).size(), 2) << "and where it came from";
}

TEST_F(BackupKeeperTest, SaysOnceThatItCannot)
{
    QFile blocked(folder.filePath(QStringLiteral("backups")));
    ASSERT_TRUE(blocked.open(QFile::WriteOnly));
    add("Ana");
    keeper.attach(*document);
    ASSERT_TRUE(failed.wait());
    add("Bo");
    keeper.backUp();
    keeper.detach();
    EXPECT_EQ(failed.count(), 1);
    ASSERT_TRUE(blocked.remove());
    keeper.attach(*document);
    ASSERT_TRUE(made.wait()) << "and it tries again";
}

TEST_F(BackupKeeperTest, LeavesADocumentThatIsOnlyReadAlone)
{
    add("Ana");
    document.reset();
    TaskContext task;
    auto opened = Document::open(path, store::Access::ReadOnly, services, task);
    ASSERT_TRUE(opened.ok());
    document = std::move(opened).value();
    keeper.attach(*document);
    keeper.detach();
    EXPECT_TRUE(backups().isEmpty());
}

TEST_F(BackupKeeperTest, GoesOnAfterItWasCancelled)
{
    add("Ana");
    keeper.attach(*document);
    keeper.cancel();
    keeper.detach();
    ASSERT_TRUE(made.wait());
    EXPECT_EQ(backups().size(), 1);
}

TEST_F(BackupKeeperTest, OutlivesADocumentThatIsGone)
{
    add("Ana");
    keeper.attach(*document);
    document.reset();
    keeper.backUp();
    keeper.detach();
    EXPECT_TRUE(failed.isEmpty());
}

} // namespace cw
