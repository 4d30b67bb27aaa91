// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Opening.h"
#include "core/store/SchemaCheck.h"
#include "core/store/Verify.h"
#include "tests/core/store/StoreFixture.h"

namespace cw::store {

namespace {

using testing::DiskCall;
using testing::failureOf;

/// The runner, tested with a step to a format that is not there yet, which adds a column and
/// rebuilds a table. The real steps have their files (FrozenFilesTest.cpp).
class Migrations : public testing::StoreFixture
{
protected:
    static Result<void> runAll(Connection& connection, const QStringList& statements)
    {
        for (const QString& sql : statements) {
            const Result<void> done = connection.run(sql);
            if (!done.ok())
                return done;
        }
        return {};
    }

    static MigrationPlan toNextFormat()
    {
        MigrationPlan plan;
        plan.target = kFormat + 1;
        plan.check = [](Connection&) { return Result<void>(); };
        plan.steps.push_back({kFormat, [](Connection& connection) {
                                  return runAll(
                                      connection,
                                      {QStringLiteral("ALTER TABLE member ADD COLUMN mood TEXT "
                                                      "NOT NULL DEFAULT 'calm'"),
                                       QStringLiteral("CREATE TABLE tag_2(id INTEGER PRIMARY KEY, "
                                                      "title TEXT NOT NULL) STRICT"),
                                       QStringLiteral("INSERT INTO tag_2 SELECT id, name FROM tag"),
                                       QStringLiteral("DROP TABLE tag"),
                                       QStringLiteral("ALTER TABLE tag_2 RENAME TO tag")});
                              }});
        return plan;
    }

    QStringList copies() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("*.bak")}, QDir::Files);
    }
};

} // namespace

TEST_F(Migrations, P4_AnUpgradeKeepsAVerifiedCopyAndClearsTheHistory)
{
    const Network network = makeDocument(1);
    {
        auto file = open();
        load(*file);
        HistoryEdit edit;
        edit.append = HistoryStep{1, 0, {QStringLiteral("member.add"), {}}, "rows"};
        edit.cursor = 1;
        ASSERT_TRUE(file->commit(Change(), edit, task).ok());
    }
    const MigrationPlan plan = toNextFormat();
    Result<Opened> opened = openDocument(path(), Access::ReadWrite, task, plan);
    ASSERT_TRUE(opened.ok()) << failureOf(opened);
    EXPECT_EQ(opened->notes.migratedFrom, kFormat);
    EXPECT_EQ(opened->meta.format, kFormat + 1);
    EXPECT_EQ(opened->meta.cursor, 0);
    EXPECT_EQ(
        opened->connection->value(QStringLiteral("PRAGMA user_version"))->toInt(), kFormat + 1);
    EXPECT_EQ(opened->connection->value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
    EXPECT_EQ(
        opened->connection->value(QStringLiteral("SELECT count(*) FROM history"))->toInt(), 0);
    EXPECT_EQ(
        opened->connection->value(QStringLiteral("SELECT count(*) FROM tag"))->toULongLong(),
        network.all<Tag>().size());
    EXPECT_TRUE(checkSums(*opened->connection, task).ok());

    const auto copy = DocumentFile::open(opened->notes.migrationCopy, Access::ReadOnly, task);
    ASSERT_TRUE(copy.ok()) << failureOf(copy);
    const Loaded before = load(**copy);
    EXPECT_EQ(before.network, network);
    EXPECT_EQ(before.history.size(), 1);
    opened->connection.reset();
    const Result<Opened> again = openDocument(path(), Access::ReadWrite, task, plan);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->notes.migratedFrom, 0) << "once is enough";
}

TEST_F(Migrations, P4_AFailedUpgradeLeavesTheFileByteByByte)
{
    makeDocument(2);
    const QByteArray bytes = testing::bytesOf(path());
    MigrationPlan plan = toNextFormat();
    plan.target = kFormat + 2;
    plan.steps.push_back({kFormat + 1, [](Connection&) -> Result<void> {
                              return Error{ErrorCode::Internal, "step 2", {}};
                          }});
    const auto failed = openDocument(path(), Access::ReadWrite, task, plan);
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().subject, "step 2");
    EXPECT_EQ(testing::bytesOf(path()), bytes);
    plan.steps.pop_back();
    EXPECT_EQ(
        openDocument(path(), Access::ReadWrite, task, plan).error().code, ErrorCode::NewerFormat)
        << "no step leads there";
    EXPECT_EQ(testing::bytesOf(path()), bytes);
}

TEST_F(Migrations, P4_AnUpgradeThatBreaksReferencesIsTakenBack)
{
    makeDocument(3, 24);
    const QByteArray bytes = testing::bytesOf(path());
    MigrationPlan plan = toNextFormat();
    plan.steps.front().run = [](Connection& connection) {
        return connection.run(QStringLiteral("DELETE FROM member"));
    };
    EXPECT_EQ(openDocument(path(), Access::ReadWrite, task, plan).error().code, ErrorCode::Damaged);
    EXPECT_EQ(testing::bytesOf(path()), bytes);
}

TEST_F(Migrations, P4_AFullDiskAtAnyPositionOfAnUpgradeLeavesTheFileAsItWas)
{
    makeDocument(4, 3);
    const QByteArray bytes = testing::bytesOf(path());
    const MigrationPlan plan = toNextFormat();
    int failures = 0;
    for (int nth = 1; nth < 500; ++nth) {
        disk.fail(DiskCall::Write, nth, ENOSPC);
        const auto opened = openDocument(path(), Access::ReadWrite, task, plan);
        const bool hasFailed = disk.hasFailed();
        disk.heal();
        if (!hasFailed) {
            EXPECT_TRUE(opened.ok()) << failureOf(opened);
            break;
        }
        ++failures;
        ASSERT_FALSE(opened.ok());
        ASSERT_EQ(testing::bytesOf(path()), bytes) << "write " << nth;
    }
    EXPECT_GT(failures, 20);
}

TEST_F(Migrations, P4_AProcessThatDiesAtAnyPositionOfAnUpgradeLosesNothing)
{
    const Network network = makeDocument(5, 3);
    const QByteArray bytes = testing::bytesOf(path());
    const MigrationPlan plan = toNextFormat();
    int torn = 0;
    for (int nth = 1; nth < 500; nth += 3) {
        testing::putBytes(path(), bytes);
        QFile::remove(path() + QStringLiteral("-journal"));
        const int exit = testing::inChild([&] {
            disk.tearAndExit(nth);
            return openDocument(path(), Access::ReadWrite, task, plan).ok() ? 7 : 8;
        });
        ASSERT_TRUE(exit == 99 || exit == 7) << exit;
        if (exit == 7)
            break;
        ++torn;
        ASSERT_EQ(stored(), network) << "write " << nth;
    }
    EXPECT_GT(torn, 8);
}

TEST_F(Migrations, ADocumentThatIsOnlyReadIsUpgradedInACopy)
{
    makeDocument(6);
    const QByteArray bytes = testing::bytesOf(path());
    const MigrationPlan plan = toNextFormat();
    const auto opened = openDocument(path(), Access::ReadOnly, task, plan);
    ASSERT_TRUE(opened.ok()) << failureOf(opened);
    EXPECT_TRUE(opened->notes.readFromCopy);
    EXPECT_EQ(opened->meta.format, kFormat + 1);
    EXPECT_EQ(testing::bytesOf(path()), bytes);
    EXPECT_EQ(copies(), QStringList());
}

TEST_F(Migrations, ADamagedDocumentIsNotUpgraded)
{
    makeDocument(7);
    {
        const auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
        ASSERT_TRUE((*connection)->run(QStringLiteral("UPDATE network SET name=name || '!'")).ok());
    }
    const QByteArray bytes = testing::bytesOf(path());
    EXPECT_EQ(
        openDocument(path(), Access::ReadWrite, task, toNextFormat()).error().code,
        ErrorCode::Damaged);
    EXPECT_EQ(testing::bytesOf(path()), bytes);
    EXPECT_EQ(copies(), QStringList()) << "a copy that is not sound is not kept";
}

} // namespace cw::store
