// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Opening.h"
#include "core/store/FileHeader.h"
#include "core/store/Files.h"
#include "core/store/Format.h"
#include "core/store/Places.h"
#include "tests/core/store/StoreFixture.h"

#include <sqlite3.h>

namespace cw::store {

namespace {

class Opening : public testing::StoreFixture
{
protected:
    ErrorCode refusal(const QString& file)
    {
        const auto opened = DocumentFile::open(file, Access::ReadWrite, task);
        return opened.ok() ? ErrorCode::Internal : opened.error().code;
    }

    /// What another program with SQLite in it does to the file at path().
    void meddle(const QByteArray& sql)
    {
        sqlite3* other = nullptr;
        ASSERT_EQ(sqlite3_open(QFile::encodeName(path()).constData(), &other), SQLITE_OK);
        char* message = nullptr;
        EXPECT_EQ(sqlite3_exec(other, sql.constData(), nullptr, nullptr, &message), SQLITE_OK)
            << message;
        sqlite3_close(other);
    }

    /// Leaves a journal beside the document as a crash does: a commit torn at its last write.
    void interrupt()
    {
        Change change;
        change.of<Tag>().inserted.push_back({TagId{1}, QStringLiteral("new"), {}, {}});
        const QByteArray bytes = testing::bytesOf(path());
        const auto tearAt = [&](int nth) {
            testing::putBytes(path(), bytes);
            QFile::remove(path() + QStringLiteral("-journal"));
            return testing::inChild([&] {
                auto file = open();
                load(*file);
                disk.tearAndExit(nth);
                return file->commit(change, {}, task).ok() ? 7 : 8;
            });
        };
        int writes = 1;
        while (tearAt(writes) == 99)
            ++writes;
        ASSERT_EQ(tearAt(writes - 1), 99);
        ASSERT_GT(QFileInfo(path() + QStringLiteral("-journal")).size(), 600);
    }
};

} // namespace

TEST_F(Opening, AMissingFileIsNotMade)
{
    EXPECT_EQ(refusal(pathOf("nothing.weave")), ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(pathOf("nothing.weave")));
}

TEST_F(Opening, CreatingNeverTakesTheFileThatIsThere)
{
    testing::putBytes(path(), "a letter");
    const auto made = DocumentFile::create(path());
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(testing::bytesOf(path()), QByteArray("a letter"));
    EXPECT_EQ(othersThan({QStringLiteral("net.weave")}), QStringList());
}

TEST_F(Opening, WhatIsNoDocumentIsSaidToBeNone)
{
    EXPECT_EQ(refusal(folder.path()), ErrorCode::CannotOpen);
    testing::putBytes(pathOf("empty.txt"), {});
    EXPECT_EQ(refusal(pathOf("empty.txt")), ErrorCode::UnsupportedFormat);
    testing::putBytes(pathOf("sheet.csv"), QByteArray("Label,Type\n").repeated(200));
    EXPECT_EQ(refusal(pathOf("sheet.csv")), ErrorCode::UnsupportedFormat);
}

TEST_F(Opening, AnEmptyOrForeignFileWithOurEndingIsDamagedAndStaysAsItIs)
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray(5000, 'x'), QByteArray(4096, '\0')}) {
        testing::putBytes(path(), bytes);
        EXPECT_EQ(refusal(path()), ErrorCode::Damaged);
        EXPECT_EQ(testing::bytesOf(path()), bytes);
    }
}

TEST_F(Opening, ADatabaseOfAnotherProgramIsRefused)
{
    for (const char* name : {"places.sqlite", "places.weave"}) {
        sqlite3* other = nullptr;
        const QString file = pathOf(name);
        ASSERT_EQ(sqlite3_open(QFile::encodeName(file).constData(), &other), SQLITE_OK);
        sqlite3_exec(
            other, "PRAGMA application_id=77; CREATE TABLE bookmarks(a)", nullptr, nullptr,
            nullptr);
        sqlite3_close(other);
        EXPECT_EQ(refusal(file), ErrorCode::UnsupportedFormat) << name;
    }
}

TEST_F(Opening, ADocumentWhoseMarkIsDamagedIsNotTakenForAnotherProgramsFile)
{
    makeDocument(1);
    QByteArray bytes = testing::bytesOf(path());
    bytes[68] = static_cast<char>(bytes[68] ^ 4); // of the four bytes of the application id
    testing::putBytes(path(), bytes);
    EXPECT_EQ(refusal(path()), ErrorCode::Damaged);
}

TEST_F(Opening, DamageIsSaidOfTheFileAndNotOfATable)
{
    makeDocument(1);
    meddle("UPDATE meta SET value='x' WHERE key='document_id'");
    const auto refused = DocumentFile::open(path(), Access::ReadWrite, task);
    ASSERT_TRUE(refused.ok());
    const auto loaded = (*refused)->load(task);
    ASSERT_FALSE(loaded.ok());
    EXPECT_EQ(loaded.error().code, ErrorCode::Damaged);
    EXPECT_EQ(loaded.error().subject, path().toStdString());
    EXPECT_TRUE(loaded.error().detail.starts_with("meta: ")) << loaded.error().detail;
}

TEST(PartFiles, AreSpokenOfByTheNameTheyWillHave)
{
    const QString path = QStringLiteral("/tmp/a b/net.weave");
    EXPECT_EQ(finalPathOf(partPathFor(path)), path);
    EXPECT_EQ(finalPathOf(path), path);
    EXPECT_EQ(finalPathOf(partPathFor(partPathFor(path))), path);
    const Error full =
        aboutFile(Error{ErrorCode::DiskFull, {}, "database or disk is full"}, partPathFor(path));
    EXPECT_EQ(full.subject, path.toStdString());
    const Error rule = aboutFile(Error{ErrorCode::Conflict, "member", {}}, path);
    EXPECT_EQ(rule.subject, "member");
}

TEST_F(Opening, AReadOnlyFileIsRead)
{
    const Network network = makeDocument(1);
    QFile::setPermissions(path(), QFile::ReadOwner);
    const auto file = open();
    EXPECT_EQ(file->access(), Access::ReadOnly);
    EXPECT_EQ(file->readOnlyReason(), ReadOnlyReason::FileNotWritable);
    EXPECT_EQ(load(*file).network, network);
    EXPECT_EQ(file->commit(Change(), {}, task).error().code, ErrorCode::ReadOnly);
    const Result<void> saved = file->saveCopy(pathOf("copy.weave"), task);
    EXPECT_TRUE(saved.ok()) << testing::failureOf(saved);
}

TEST_F(Opening, ReadingIsPossibleWhileItIsOpenForWriting)
{
    const Network network = makeDocument(2);
    const auto writer = open();
    EXPECT_EQ(writer->access(), Access::ReadWrite);
    const auto reader = open(Access::ReadOnly);
    EXPECT_EQ(reader->readOnlyReason(), ReadOnlyReason::AskedFor);
    EXPECT_EQ(load(*reader).network, network);
    const auto second = open();
    EXPECT_EQ(second->readOnlyReason(), ReadOnlyReason::LockedByOther);
}

TEST_F(Opening, TheLockGoesWithTheDocument)
{
    makeDocument(2, 1);
    open().reset();
    EXPECT_EQ(othersThan({QStringLiteral("net.weave")}), QStringList());
}

TEST_F(Opening, ALockThatAnotherMachineLeftIsTakenOverOnlyWhenAskedTo)
{
    makeDocument(2, 1);
    testing::putBytes(DocumentLock::pathFor(path()), "4711\ncommonweave\nelsewhere\n");
    {
        const auto file = open();
        EXPECT_EQ(file->readOnlyReason(), ReadOnlyReason::LockedByOther);
        EXPECT_EQ(file->holder().host, QStringLiteral("elsewhere"));
        EXPECT_EQ(file->holder().pid, 4711);
    }
    const auto file = open(Access::TakeOver);
    EXPECT_EQ(file->access(), Access::ReadWrite);
    load(*file);
    EXPECT_TRUE(file->commit(Change(), {}, task).ok());
    EXPECT_EQ(open(Access::TakeOver)->readOnlyReason(), ReadOnlyReason::LockedByOther)
        << "a lock of this machine's is respected";
}

TEST_F(Opening, AnInterruptedWriteIsTakenBackAndSaid)
{
    const Network network = makeDocument(3);
    interrupt();
    const auto file = open();
    const Loaded loaded = load(*file);
    EXPECT_TRUE(loaded.notes.wasInterrupted);
    EXPECT_FALSE(loaded.notes.readFromCopy);
    EXPECT_EQ(loaded.network, network);
    EXPECT_FALSE(QFile::exists(path() + QStringLiteral("-journal")));
}

TEST_F(Opening, ReadingTakesNothingBackInTheFileItself)
{
    const Network network = makeDocument(3, 2);
    interrupt();
    const QByteArray bytes = testing::bytesOf(path());
    const QByteArray journal = testing::bytesOf(path() + QStringLiteral("-journal"));
    EXPECT_EQ(load(*open(Access::ReadOnly)).network, network);
    EXPECT_EQ(testing::bytesOf(path()), bytes);
    EXPECT_EQ(testing::bytesOf(path() + QStringLiteral("-journal")), journal);
}

TEST_F(Opening, AJournalOfAnotherFileIsPutAsideAndTheDocumentLeftAsItIs)
{
    makeDocument(3, 2);
    interrupt();
    const QByteArray journal = testing::bytesOf(path() + QStringLiteral("-journal"));
    QFile::remove(path());
    QFile::remove(path() + QStringLiteral("-journal"));
    const Network network = makeDocument(9, 4); // a backup, say, copied over the damaged file
    testing::putBytes(path() + QStringLiteral("-journal"), journal);
    const QByteArray bytes = testing::bytesOf(path());

    EXPECT_EQ(stored(), network);
    EXPECT_EQ(testing::bytesOf(path()), bytes);
    EXPECT_TRUE(QFile::exists(path() + QStringLiteral("-journal"))) << "reading changes nothing";

    const auto file = open();
    ASSERT_NE(file, nullptr);
    const Loaded loaded = load(*file);
    EXPECT_EQ(loaded.network, network);
    EXPECT_FALSE(loaded.notes.wasInterrupted);
    EXPECT_EQ(testing::bytesOf(loaded.notes.strayJournal), journal);
    EXPECT_EQ(file->access(), Access::ReadWrite);
    EXPECT_EQ(testing::bytesOf(path()), bytes);
}

TEST_F(Opening, AnInterruptedWriteOnAReadOnlyDiskIsTakenBackInACopy)
{
    const Network network = makeDocument(3);
    interrupt();
    QFile::setPermissions(path(), QFile::ReadOwner);
    const QByteArray bytes = testing::bytesOf(path());
    {
        const auto file = open();
        const Loaded loaded = load(*file);
        EXPECT_TRUE(loaded.notes.readFromCopy);
        EXPECT_EQ(loaded.network, network);
        EXPECT_EQ(file->access(), Access::ReadOnly);
    }
    EXPECT_EQ(testing::bytesOf(path()), bytes);
}

TEST_F(Opening, ADocumentThatWasSwitchedToAWriteAheadLogIsSwitchedBack)
{
    const Network network = makeDocument(4);
    meddle("PRAGMA journal_mode=WAL");
    ASSERT_TRUE(readFileHeader(path())->usesWriteAheadLog);
    EXPECT_EQ(stored(), network);
    EXPECT_EQ(load(*open()).network, network);
    EXPECT_FALSE(readFileHeader(path())->usesWriteAheadLog);
}

TEST_F(Opening, AHostileSchemaIsRefused)
{
    makeDocument(5);
    const QByteArray bytes = testing::bytesOf(path());
    for (const char* sql :
         {"CREATE TRIGGER evil AFTER INSERT ON member BEGIN DELETE FROM relationship; END",
          "CREATE VIEW evil AS SELECT * FROM sqlite_schema",
          "CREATE VIRTUAL TABLE evil USING fts5(a)", "CREATE TABLE evil(a)",
          "CREATE INDEX evil ON member(name)", "DROP INDEX strand_by_relationship",
          "CREATE TABLE evil(a TEXT CHECK(json_valid(a)))",
          "ALTER TABLE tag RENAME COLUMN name TO title"}) {
        testing::putBytes(path(), bytes);
        meddle(sql);
        EXPECT_EQ(refusal(path()), ErrorCode::Damaged) << sql;
    }
    testing::putBytes(path(), bytes);
    meddle("DROP VIEW IF EXISTS evil; ANALYZE");
    EXPECT_NE(open(), nullptr) << "statistics are harmless";
}

TEST_F(Opening, ATooNewFileIsRefusedAsSuch)
{
    makeDocument(5, 1);
    meddle("UPDATE meta SET value='9' WHERE key IN ('format', 'oldest_reader');"
           "PRAGMA user_version=9");
    EXPECT_EQ(refusal(path()), ErrorCode::NewerFormat);
}

TEST_F(Opening, WhatAnotherProgramWroteIsNeverOverwritten)
{
    makeDocument(6);
    auto file = open();
    const Loaded loaded = load(*file);
    meddle("UPDATE network SET name='Theirs'");
    const auto committed = file->commit(Change(), {}, task);
    ASSERT_FALSE(committed.ok());
    EXPECT_EQ(committed.error().code, ErrorCode::ChangedElsewhere);
    EXPECT_EQ(file->load(task).error().code, ErrorCode::Damaged) << "the sums are not theirs";
    meddle(
        "UPDATE network SET name='" + loaded.network.profile().name.toUtf8().replace("'", "''") +
        "'");
    EXPECT_EQ(file->commit(Change(), {}, task).error().code, ErrorCode::ChangedElsewhere);
}

TEST_F(Opening, AFileThatTookItsPlaceIsNotWrittenTo)
{
    makeDocument(6, 2);
    const QByteArray bytes = testing::bytesOf(path());
    auto file = open();
    load(*file);
    QFile::remove(path());
    testing::putBytes(path(), bytes);
    const auto committed = file->commit(testing::RandomChanges(1).next(stored()), {}, task);
    ASSERT_FALSE(committed.ok());
    EXPECT_EQ(committed.error().code, ErrorCode::ChangedElsewhere);
    EXPECT_EQ(testing::bytesOf(path()), bytes);
}

TEST_F(Opening, ALinkAndItsFileShareOneLock)
{
    makeDocument(7, 1);
    const QString link = pathOf("link.weave");
    ASSERT_TRUE(QFile::link(path(), link));
    const auto file = open();
    const auto linked = DocumentFile::open(link, Access::ReadWrite, task);
    ASSERT_TRUE(linked.ok());
    EXPECT_EQ((*linked)->readOnlyReason(), ReadOnlyReason::LockedByOther);
}

TEST_F(Opening, NamesThatMeanSomethingInAnAddressAreOnlyNames)
{
    const QString odd = pathOf("50%20 of ?mode=memory&x#y 'Grüße'.weave");
    ASSERT_TRUE(DocumentFile::create(odd).ok());
    EXPECT_TRUE(QFile::exists(odd));
    EXPECT_TRUE(DocumentFile::open(odd, Access::ReadWrite, task).ok());
}

TEST_F(Opening, StopsWhenItIsCancelled)
{
    makeDocument(8);
    std::stop_source stop;
    stop.request_stop();
    TaskContext cancelled(stop.get_token());
    const auto opened = DocumentFile::open(path(), Access::ReadWrite, cancelled);
    const Result<Loaded> loaded = open()->load(cancelled);
    EXPECT_TRUE(opened.ok() || opened.error().code == ErrorCode::Cancelled);
    EXPECT_TRUE(loaded.ok() || loaded.error().code == ErrorCode::Cancelled);
}

TEST(Places, NetworkAndCloudFoldersAreRecognised)
{
    EXPECT_EQ(placeOf(QStringLiteral("/home/ana/net.weave"), "ext4"), Place::Local);
    EXPECT_EQ(placeOf(QStringLiteral("/mnt/share/net.weave"), "cifs"), Place::NetworkFolder);
    EXPECT_EQ(placeOf(QStringLiteral("/mnt/share/net.weave"), "fuse.sshfs"), Place::NetworkFolder);
    EXPECT_EQ(placeOf(QStringLiteral("/home/ana/Dropbox/net.weave"), "ext4"), Place::CloudFolder);
    EXPECT_EQ(
        placeOf(QStringLiteral("/home/ana/OneDrive - Work/a/net.weave"), "ext4"),
        Place::CloudFolder);
    EXPECT_EQ(placeOf(QStringLiteral("/home/ana/Dropbox.weave"), "ext4"), Place::Local)
        << "a file of that name is in no such folder";
}

} // namespace cw::store
