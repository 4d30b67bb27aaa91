// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Verify.h"
#include "core/store/backup/BackupShelf.h"
#include "core/store/backup/Thinning.h"
#include "tests/core/store/StoreFixture.h"

#include <QDateTime>

namespace cw::store {

namespace {

using testing::DiskCall;
using testing::failureOf;

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;

qint64 timeOf(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

class Backups : public testing::StoreFixture
{
protected:
    BackupShelf shelf() const { return BackupShelf(pathOf("shelf")); }

    void edit(DocumentFile& file, std::uint64_t seed)
    {
        const Change change = testing::RandomChanges(seed).next(load(file).network);
        ASSERT_TRUE(file.commit(change, {}, task).ok());
    }
};

} // namespace

TEST(Thinning, EverythingOfTwoDaysIsKept)
{
    const qint64 now = timeOf("2026-03-20T12:00:00Z");
    QList<qint64> times;
    for (int hours = 0; hours < 48; ++hours)
        times.append(now - hours * kHourMs);
    EXPECT_EQ(expiredBackups(times, now), QList<qint64>());
}

TEST(Thinning, OlderDaysKeepTheirLast)
{
    const qint64 now = timeOf("2026-03-20T12:00:00Z");
    const qint64 morning = timeOf("2026-03-15T08:00:00Z");
    const qint64 noon = timeOf("2026-03-15T12:00:00Z");
    const qint64 evening = timeOf("2026-03-15T22:00:00Z");
    EXPECT_EQ(expiredBackups({evening, morning, now, noon}, now), (QList<qint64>{noon, morning}));
}

TEST(Thinning, TwoYearsOfDailyWorkLeaveDaysWeeksAndMonths)
{
    const qint64 now = timeOf("2026-03-20T12:00:00Z");
    QList<qint64> times;
    for (int day = 0; day < 730; ++day)
        times.append(now - day * kDayMs);
    const QList<qint64> expired = expiredBackups(times, now);
    // Two recent ones, then 12 days, 10 weeks, 9 months.
    EXPECT_EQ(times.size() - expired.size(), 2 + 12 + 10 + 9);
    QList<qint64> kept = times;
    kept.removeIf([&](qint64 time) { return expired.contains(time); });
    for (qsizetype i = 0; i + 1 < kept.size(); ++i) {
        const qint64 days = (kept[i] - kept[i + 1]) / kDayMs;
        EXPECT_LE(days, i < 13 ? 1 : i < 23 ? 12 : 45) << i;
    }
    EXPECT_EQ(expiredBackups(kept, now), QList<qint64>()) << "thinning twice thins no more";
}

TEST(Thinning, TheNewestStaysHoweverOldItIs)
{
    const ThinningRule nothing{0, 0, 0, 0};
    const qint64 now = timeOf("2026-03-20T12:00:00Z");
    EXPECT_EQ(expiredBackups({1000, 3000, 2000}, now, nothing), (QList<qint64>{2000, 1000}));
    EXPECT_EQ(expiredBackups({}, now), QList<qint64>());
}

TEST_F(Backups, ABackupIsTheDocumentAndOnlyItsOwnersToRead)
{
    const Network network = makeDocument(1);
    auto file = open();
    load(*file);
    const auto made = file->backup(shelf(), 1'700'000'000'123, task);
    ASSERT_TRUE(made.ok()) << failureOf(made);
    EXPECT_TRUE(made->endsWith(QStringLiteral("/20231114T221320123Z.weave"))) << qPrintable(*made);
    constexpr QFile::Permissions kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(*made) & kOthers, 0);
    const auto copy = DocumentFile::open(*made, Access::ReadOnly, task);
    ASSERT_TRUE(copy.ok()) << failureOf(copy);
    EXPECT_EQ(load(**copy).network, network);
    const QList<Backup> listed = shelf().backupsOf(file->documentId());
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed.first().atMs, 1'700'000'000'123);
}

TEST_F(Backups, WhatHasNotChangedIsNotBackedUpAgain)
{
    makeDocument(2);
    auto file = open();
    load(*file);
    const QString first = *file->backup(shelf(), 1'000'000, task);
    EXPECT_EQ(*file->backup(shelf(), 2'000'000, task), first);
    edit(*file, 5);
    EXPECT_NE(*file->backup(shelf(), 3'000'000, task), first);
    EXPECT_EQ(shelf().backupsOf(file->documentId()).size(), 2);
}

TEST_F(Backups, CommitsInTheMiddleOfABackupAreInIt)
{
    makeDocument(3);
    auto file = open();
    const Change many = testing::RandomChanges(1).manyRows(load(*file).network, 900);
    ASSERT_TRUE(file->commit(many, {}, task).ok());
    auto run = file->startBackup(shelf(), 1'000'000);
    ASSERT_TRUE(run.ok()) << failureOf(run);
    ASSERT_TRUE(*(*run)->step());
    edit(*file, 8);
    EXPECT_GT((*run)->fraction(), 0.0);
    for (bool more = true; more;) {
        const Result<bool> stepped = (*run)->step();
        ASSERT_TRUE(stepped.ok()) << failureOf(stepped);
        more = *stepped;
    }
    const auto accepted = shelf().accept((*run)->part(), file->documentId(), 1'000'000, task);
    ASSERT_TRUE(accepted.ok()) << failureOf(accepted);
    EXPECT_EQ(
        load(**DocumentFile::open(*accepted, Access::ReadOnly, task)).network, load(*file).network);
}

TEST_F(Backups, ADamagedCopyIsNotTakenInAndPushesNoGoodOneOut)
{
    makeDocument(4);
    auto file = open();
    load(*file);
    const QString good = *file->backup(shelf(), 1'000'000, task);
    const QString part = pathOf("shelf/part");
    QByteArray bytes = testing::bytesOf(good);
    bytes.truncate(bytes.size() / 2);
    testing::putBytes(part, bytes);
    EXPECT_EQ(
        shelf().accept(part, file->documentId(), 2'000'000, task).error().code, ErrorCode::Damaged);
    EXPECT_FALSE(QFile::exists(part));
    EXPECT_EQ(shelf().backupsOf(file->documentId()).size(), 1);
}

TEST_F(Backups, AFullDiskLeavesTheBackupsAsTheyWere)
{
    makeDocument(5);
    auto file = open();
    load(*file);
    ASSERT_TRUE(file->backup(shelf(), 1'000'000, task).ok());
    edit(*file, 9);
    bool hasFailed = true;
    for (int nth = 1; hasFailed; ++nth) {
        disk.fail(DiskCall::Write, nth, ENOSPC);
        const auto made = file->backup(shelf(), 2'000'000, task);
        hasFailed = disk.hasFailed();
        disk.heal();
        ASSERT_NE(made.ok(), hasFailed) << nth;
        const QDir backups(pathOf("shelf/") + file->documentId());
        ASSERT_EQ(backups.entryList(QDir::Files | QDir::Hidden).size(), hasFailed ? 2 : 3) << nth;
    }
}

TEST_F(Backups, WhatAKilledProgramLeftIsTakenAwayAndWorkInProgressIsNot)
{
    makeDocument(1);
    const auto file = open();
    const Result<QString> prepared = shelf().prepare(file->documentId(), path());
    ASSERT_TRUE(prepared.ok());
    const QString old = *prepared + QStringLiteral("/.a.weave.0123456789ab.part");
    const QString fresh = *prepared + QStringLiteral("/.b.weave.0123456789ab.part");
    testing::putBytes(old, "half");
    testing::putBytes(fresh, "half");
    QFile aged(old);
    ASSERT_TRUE(aged.open(QIODevice::ReadWrite));
    ASSERT_TRUE(aged.setFileTime(
        QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
    aged.close();
    ASSERT_TRUE(shelf().prepare(file->documentId(), path()).ok());
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(fresh));
}

TEST_F(Backups, TheNewestGoodOneIsFoundForADocumentThatCannotSayItsName)
{
    makeDocument(6);
    QString older;
    {
        auto file = open();
        load(*file);
        older = *file->backup(shelf(), 1'000'000, task);
        edit(*file, 3);
        const QString newer = *file->backup(shelf(), 2'000'000, task);
        QByteArray bytes = testing::bytesOf(newer);
        bytes.truncate(bytes.size() - 4096);
        testing::putBytes(newer, bytes);
    }
    testing::putBytes(path(), QByteArray(100, 'x'));
    const auto found = shelf().backupsFromNewestGood(path(), task);
    ASSERT_FALSE(found.isEmpty());
    EXPECT_EQ(found.first().path, older) << "the newer one is damaged";
    EXPECT_TRUE(shelf().backupsFromNewestGood(pathOf("other.weave"), task).isEmpty());
}

TEST_F(Backups, ADocumentIsFoundWhereverACopyOfItWasSeen)
{
    makeDocument(6);
    QString backup;
    {
        auto file = open();
        load(*file);
        backup = *file->backup(shelf(), 1'000'000, task);
    }
    ASSERT_TRUE(copyVerified(backup, pathOf("beside.weave"), task).ok());
    const auto beside = DocumentFile::open(pathOf("beside.weave"), Access::ReadWrite, task);
    ASSERT_TRUE(beside.ok());
    load(**beside);
    ASSERT_TRUE((*beside)->startBackup(shelf(), 2'000'000).ok());
    EXPECT_EQ(shelf().backupsSeenAt(pathOf("beside.weave")).size(), 1);
    EXPECT_EQ(shelf().backupsSeenAt(path()).size(), 1) << "the first place is not forgotten";
}

TEST_F(Backups, TellWhatTheyHold)
{
    const Network network = makeDocument(6, 12);
    auto file = open();
    load(*file);
    ASSERT_TRUE(file->backup(shelf(), 1'000'000, task).ok());
    const Backup backup = shelf().backupsOf(file->documentId()).first();
    const auto contents = contentsOf(backup);
    ASSERT_TRUE(contents.has_value());
    EXPECT_EQ(contents->members, qint64(network.all<Member>().size()));
    EXPECT_EQ(contents->relationships, qint64(network.all<Relationship>().size()));
    testing::putBytes(backup.path, "nothing of the kind");
    EXPECT_FALSE(contentsOf(backup).has_value());
}

TEST_F(Backups, ACopyOfADamagedOneIsNotMade)
{
    makeDocument(6);
    QByteArray bytes = testing::bytesOf(path());
    bytes.truncate(bytes.size() - 4096);
    testing::putBytes(path(), bytes);
    const auto copied = copyVerified(path(), pathOf("copy.weave"), task);
    ASSERT_FALSE(copied.ok());
    EXPECT_EQ(copied.error().code, ErrorCode::Damaged) << failureOf(copied);
    EXPECT_EQ(othersThan({QStringLiteral("net.weave")}), QStringList());
}

TEST_F(Backups, ACopyNeverTakesTheFileThatIsThere)
{
    makeDocument(6);
    testing::putBytes(pathOf("there.weave"), "precious");
    const auto copied = copyVerified(path(), pathOf("there.weave"), task);
    ASSERT_FALSE(copied.ok());
    EXPECT_EQ(copied.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(testing::bytesOf(pathOf("there.weave")), "precious");
}

TEST_F(Backups, ErasingReachesTheFileItsHistoryAndEveryCopy)
{
    const QByteArray secret = "Zephyrine Quillfeather";
    Network network = makeDocument(7);
    Member member;
    member.id = MemberId{1'000};
    member.name = QString::fromUtf8(secret);
    auto file = open();
    load(*file);
    Change add;
    add.of<Member>().inserted.push_back(member);
    HistoryEdit edit;
    edit.append = HistoryStep{1, 0, {QStringLiteral("member.add"), {member.name}}, secret};
    edit.cursor = 1;
    ASSERT_TRUE(file->commit(add, edit, task).ok());
    ASSERT_TRUE(file->backup(shelf(), 1'000'000, task).ok());
    ASSERT_TRUE(file->saveCopy(path() + QStringLiteral(".v0.20250101T000000Z.bak"), task).ok());
    ASSERT_TRUE(testing::bytesOf(path()).contains(secret));

    const auto erased = file->erase(add.inverse(), shelf(), 3'000'000, task);
    ASSERT_TRUE(erased.ok()) << failureOf(erased);
    EXPECT_FALSE(erased->left.has_value());
    const Loaded loaded = load(*file);
    EXPECT_EQ(loaded.network, network);
    EXPECT_TRUE(loaded.history.isEmpty());
    EXPECT_EQ(loaded.cursor, 0);
    EXPECT_TRUE(file->commit(add, {}, task).ok()) << "and it goes on working";
    ASSERT_TRUE(file->erase(add.inverse(), shelf(), 4'000'000, task).ok());
    file.reset();
    QStringList folders{folder.path()};
    int files = 0;
    while (!folders.isEmpty()) {
        const QDir dir(folders.takeFirst());
        const auto filter = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        for (const QFileInfo& entry : dir.entryInfoList(filter)) {
            if (entry.isDir()) {
                folders.append(entry.filePath());
                continue;
            }
            ++files;
            EXPECT_FALSE(testing::bytesOf(entry.filePath()).contains(secret))
                << entry.filePath().toStdString();
        }
    }
    EXPECT_EQ(files, 3) << "the document, a new backup and where it came from";
}

} // namespace cw::store
