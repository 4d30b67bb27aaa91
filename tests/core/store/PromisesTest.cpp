// SPDX-License-Identifier: GPL-3.0-or-later
// The eight promises of FORMAT.md, one test each (some are sweeps over every position at which a
// disk can fail).
#include "core/store/Opening.h"
#include "core/store/Verify.h"
#include "tests/core/store/StoreFixture.h"

#include <QDateTime>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace cw::store {

namespace {

using testing::DiskCall;
using testing::failureOf;

class Promises : public testing::StoreFixture
{
protected:
    /// A change of some size to `network`, of which the file is full.
    Change bigChange(const Network& network) { return testing::RandomChanges(77).next(network); }

    static HistoryEdit step(qint64 seq)
    {
        HistoryEdit edit;
        edit.append = HistoryStep{
            seq,
            1'000 + seq,
            {QStringLiteral("member.edit"), {QStringLiteral("Ana, \"A\"\n")}},
            QByteArray(static_cast<qsizetype>(seq * 10), 'h')};
        edit.cursor = seq;
        return edit;
    }

    /// Fails one call after the other of a commit; every time the document is the one before or
    /// the one after, as commit() said, and goes on working.
    void sweepCommits(DiskCall call, int error)
    {
        const Network before = makeDocument(5);
        const QByteArray bytes = testing::bytesOf(path());
        const Change change = bigChange(before);
        Network after = before;
        apply(after, change);

        int failures = 0;
        for (int nth = 1; nth < 500; ++nth) {
            disk.heal();
            testing::putBytes(path(), bytes);
            auto file = open();
            load(*file);
            disk.fail(call, nth, error);
            const auto committed = file->commit(change, step(1), task);
            const bool hasFailed = disk.hasFailed();
            disk.heal();
            ASSERT_EQ(load(*file).network, committed.ok() ? after : before)
                << "call " << nth << ": " << failureOf(committed);
            if (!committed.ok()) {
                ++failures;
                const auto again = file->commit(change, step(1), task);
                ASSERT_TRUE(again.ok()) << failureOf(again);
            }
            file.reset();
            ASSERT_EQ(stored(), after);
            if (!hasFailed)
                break;
        }
        EXPECT_GE(failures, call == DiskCall::Write ? 5 : 1);
    }
};

} // namespace

TEST_F(Promises, P1_WhatIsCommittedIsOnTheDisk)
{
    const Network before = makeDocument(1);
    const Change change = bigChange(before);
    // No destructor runs, nothing is closed or flushed later.
    ASSERT_EQ(
        testing::inChild([&] {
            auto file = open();
            load(*file);
            return file->commit(change, step(1), task).ok() ? 7 : 8;
        }),
        7);
    Network after = before;
    apply(after, change);
    EXPECT_EQ(stored(), after);
}

TEST_F(Promises, P2_ATornWriteAtAnyPositionLosesAtMostTheActionInProgress)
{
    const Network before = makeDocument(2);
    const QByteArray bytes = testing::bytesOf(path());
    const Change change = bigChange(before);
    Network after = before;
    apply(after, change);
    int torn = 0;
    for (int nth = 1; nth < 500; ++nth) {
        testing::putBytes(path(), bytes);
        const int exit = testing::inChild([&] {
            auto file = open();
            load(*file);
            disk.tearAndExit(nth);
            return file->commit(change, step(1), task).ok() ? 7 : 8;
        });
        ASSERT_TRUE(exit == 99 || exit == 7) << exit;
        const Network now = stored();
        ASSERT_TRUE(exit == 7 ? now == after : now == before || now == after) << "write " << nth;
        if (exit == 7)
            break;
        ++torn;
    }
    EXPECT_GE(torn, 5);
}

TEST_F(Promises, P2_KilledAtAnyMomentItLosesAtMostTheActionInProgress)
{
    makeDocument(3, 2);
    QList<Change> changes;
    QList<Network> states{stored()};
    testing::RandomChanges random(9);
    for (int i = 0; i < 60; ++i) {
        changes.append(random.next(states.last()));
        states.append(states.last());
        apply(states.last(), changes.last());
    }
    const QByteArray bytes = testing::bytesOf(path());
    for (int round = 0; round < 12; ++round) {
        testing::putBytes(path(), bytes);
        int channel[2];
        ASSERT_EQ(::pipe(channel), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto file = DocumentFile::open(path(), Access::ReadWrite, task);
            if (!file.ok() || !(*file)->load(task).ok())
                ::_exit(1);
            for (const Change& change : changes) {
                if (!(*file)->commit(change, {}, task).ok())
                    ::_exit(2);
                (void)!::write(channel[1], "x", 1);
            }
            for (;;)
                ::pause();
        }
        ::close(channel[1]);
        // The more is waited for, the later in its work it is killed.
        int acknowledged = 0;
        char letter = 0;
        while (acknowledged <= round * 4 && ::read(channel[0], &letter, 1) == 1)
            ++acknowledged;
        ::kill(child, SIGKILL);
        while (::read(channel[0], &letter, 1) == 1)
            ++acknowledged;
        ::close(channel[0]);
        ::waitpid(child, nullptr, 0);
        const Network now = stored();
        const bool isLast = acknowledged == changes.size();
        ASSERT_TRUE(now == states[acknowledged] || (!isLast && now == states[acknowledged + 1]))
            << "after " << acknowledged;
    }
}

TEST_F(Promises, P3_AFullDiskAtAnyPositionChangesNothing)
{
    sweepCommits(DiskCall::Write, ENOSPC);
}

TEST_F(Promises, P3_ADiskThatStaysFullIsReportedAsFull)
{
    const Network before = makeDocument(5);
    auto file = open();
    load(*file);
    disk.failFrom(DiskCall::Write, 1, ENOSPC);
    const auto committed = file->commit(bigChange(before), step(1), task);
    ASSERT_FALSE(committed.ok());
    EXPECT_EQ(committed.error().code, ErrorCode::DiskFull) << failureOf(committed);
    disk.heal();
    EXPECT_TRUE(file->commit(bigChange(before), step(1), task).ok());
}

TEST_F(Promises, P3_AFailingWriteAtAnyPositionChangesNothing)
{
    sweepCommits(DiskCall::Write, EIO);
}

TEST_F(Promises, P3_AFailingFlushAtAnyPositionChangesNothing)
{
    sweepCommits(DiskCall::Flush, EIO);
}

TEST_F(Promises, P3_AJournalThatCannotBeRemovedChangesNothing)
{
    sweepCommits(DiskCall::Remove, EACCES);
}

TEST_F(Promises, P3_AJournalThatCannotBeMadeChangesNothing)
{
    sweepCommits(DiskCall::Open, EMFILE);
}

TEST_F(Promises, P5_ANewerFileOpensForReading)
{
    const Network network = makeDocument(4);
    {
        const auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
        ASSERT_TRUE(connection.ok());
        const auto run = [&](const QString& sql) {
            ASSERT_TRUE((*connection)->run(sql).ok()) << qPrintable(sql);
        };
        run(QStringLiteral("ALTER TABLE member ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'"));
        run(QStringLiteral("CREATE TABLE future(id INTEGER PRIMARY KEY) STRICT"));
        run(QStringLiteral("CREATE INDEX future_by_mood ON member(mood)"));
        run(QStringLiteral("UPDATE meta SET value='%1' WHERE key IN ('format', 'oldest_writer')")
                .arg(kFormat + 1));
        run(QStringLiteral("PRAGMA user_version=%1").arg(kFormat + 1));
        Sums sums = *Sums::read(**connection);
        const Sums before = sums;
        for (const char* table : {"member", "meta"})
            sums.of(table) = *computeSum(**connection, table, task);
        ASSERT_TRUE(sums.write(**connection, before).ok());
    }
    const QByteArray bytes = testing::bytesOf(path());
    {
        const auto file = open();
        EXPECT_EQ(file->access(), Access::ReadOnly);
        EXPECT_EQ(file->readOnlyReason(), ReadOnlyReason::NewerFormat);
        EXPECT_EQ(load(*file).network, network);
        const auto committed = file->commit(Change(), step(1), task);
        ASSERT_FALSE(committed.ok());
        EXPECT_EQ(committed.error().code, ErrorCode::ReadOnly);
    }
    EXPECT_EQ(testing::bytesOf(path()), bytes);
}

TEST_F(Promises, P6_ASecondProgramCanOnlyReadAndSaysWhoWrites)
{
    const Network network = makeDocument(6);
    int ready[2];
    int done[2];
    ASSERT_EQ(::pipe(ready), 0);
    ASSERT_EQ(::pipe(done), 0);
    const pid_t child = ::fork();
    char letter = 'x';
    if (child == 0) {
        ::close(done[1]);
        const auto file = DocumentFile::open(path(), Access::ReadWrite, task);
        letter = file.ok() && (*file)->access() == Access::ReadWrite ? 'w' : 'r';
        (void)!::write(ready[1], &letter, 1);
        (void)!::read(done[0], &letter, 1);
        ::_exit(0);
    }
    ASSERT_EQ(::read(ready[0], &letter, 1), 1);
    ASSERT_EQ(letter, 'w');
    {
        const auto second = open();
        EXPECT_EQ(second->access(), Access::ReadOnly);
        EXPECT_EQ(second->readOnlyReason(), ReadOnlyReason::LockedByOther);
        EXPECT_EQ(second->holder().pid, child);
        EXPECT_FALSE(second->holder().application.isEmpty());
        EXPECT_EQ(load(*second).network, network);
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_EQ(open()->access(), Access::ReadWrite) << "the lock of a dead program holds nobody up";
    for (const int end : {ready[0], ready[1], done[0], done[1]})
        ::close(end);
}

TEST_F(Promises, P7_UndoSurvivesARestart)
{
    makeDocument(7);
    {
        auto file = open();
        load(*file);
        for (qint64 seq = 1; seq <= 4; ++seq)
            ASSERT_TRUE(file->commit(Change(), step(seq), task).ok());
        HistoryEdit undo;
        undo.rewrite = *step(4).append;
        undo.rewrite->rows = "whole rows";
        undo.cursor = 3;
        ASSERT_TRUE(file->commit(Change(), undo, task).ok());
    }
    auto file = open();
    const Loaded loaded = load(*file);
    EXPECT_EQ(loaded.cursor, 3);
    ASSERT_EQ(loaded.history.size(), 4);
    EXPECT_EQ(loaded.history[2].title, step(3).append->title);
    EXPECT_EQ(loaded.history[2].atMs, 1'003);
    EXPECT_EQ(*file->historyRows(3), QByteArray(30, 'h'));
    EXPECT_EQ(*file->historyRows(4), QByteArray("whole rows"));
    HistoryEdit edit = step(5);
    edit.dropAfterSeq = 3;
    ASSERT_TRUE(file->commit(Change(), edit, task).ok());
    EXPECT_EQ(load(*file).history.size(), 4);
    EXPECT_EQ(file->historyRows(4).error().code, ErrorCode::NotFound);
}

TEST_F(Promises, P8_ACopyIsCompleteOrAbsent)
{
    const Network network = makeDocument(8);
    const QString copy = pathOf("copy.weave");
    auto file = open();
    load(*file);
    for (const DiskCall call : {DiskCall::Write, DiskCall::Flush}) {
        bool hasFailed = true;
        for (int nth = 1; hasFailed; ++nth) {
            const QByteArray old = "what was there before";
            testing::putBytes(copy, old);
            disk.fail(call, nth, ENOSPC);
            const Result<void> saved = file->saveCopy(copy, task);
            hasFailed = disk.hasFailed();
            disk.heal();
            const bool isLastFlush =
                call == DiskCall::Flush && !saved.ok() && testing::bytesOf(copy) != old;
            if (saved.ok() || isLastFlush)
                ASSERT_TRUE(verifyFile(copy, task).ok()) << nth;
            else
                ASSERT_EQ(testing::bytesOf(copy), old) << nth << ": " << failureOf(saved);
            ASSERT_EQ(
                othersThan(
                    {QStringLiteral("net.weave"), QStringLiteral("copy.weave"),
                     QStringLiteral(".net.weave.lock")}),
                QStringList());
        }
    }
    const auto copied = DocumentFile::open(copy, Access::ReadOnly, task);
    ASSERT_TRUE(copied.ok()) << failureOf(copied);
    EXPECT_EQ(load(**copied).network, network);
    EXPECT_EQ(file->saveCopy(path(), task).error().code, ErrorCode::InvalidArgument);
}

} // namespace cw::store
