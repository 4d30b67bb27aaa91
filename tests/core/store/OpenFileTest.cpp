// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/OpenFile.h"

#include "core/store/FileHeader.h"
#include "core/store/Format.h"
#include "core/store/sqlite/Connection.h"
#include "tests/core/store/StoreFixture.h"
#include "tests/support/FileLocks.h"

namespace cw::store {

namespace {

class OpenFiles : public testing::StoreFixture
{
protected:
    OpenFiles()
    {
        makeDocument(1);
        EXPECT_TRUE(QFile::link(path(), pathOf("soft.csv")));
        EXPECT_EQ(
            ::link(
                QFile::encodeName(path()).constData(),
                QFile::encodeName(pathOf("hard.csv")).constData()),
            0);
    }
};

} // namespace

TEST_F(OpenFiles, AreKnownUnderEveryNameUntilTheyAreClosed)
{
    auto file = open();
    for (const char* name : {"net.weave", "soft.csv", "hard.csv"})
        EXPECT_TRUE(isOpenInSqlite(pathOf(name))) << name;
    EXPECT_FALSE(isOpenInSqlite(pathOf("nothing.weave")));
    auto other = DocumentFile::open(path(), Access::ReadOnly, task);
    ASSERT_TRUE(other.ok());
    file.reset();
    EXPECT_TRUE(isOpenInSqlite(path()));
    other->reset();
    EXPECT_FALSE(isOpenInSqlite(path()));
}

TEST_F(OpenFiles, KeepTheirLocksWhenTheirHeaderIsRead)
{
    const Result<FileHeader> closed = readFileHeader(path());
    auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
    ASSERT_TRUE(connection.ok());
    ASSERT_TRUE((*connection)->run(QStringLiteral("BEGIN IMMEDIATE")).ok());
    const Result<FileHeader> header = readFileHeader(pathOf("hard.csv"));
    ASSERT_TRUE(header.ok()) << testing::failureOf(header);
    EXPECT_EQ(header->applicationId, kApplicationId);
    EXPECT_EQ(header->userVersion, closed->userVersion);
    EXPECT_EQ(header->fileSize, closed->fileSize);
    EXPECT_FALSE(header->usesWriteAheadLog);
    EXPECT_TRUE(isBeingWritten(path()));
}

TEST_F(OpenFiles, KeepTheirLocksWhenAnotherOpensThem)
{
    auto connection = Connection::open(path(), Connection::Mode::ReadWrite);
    ASSERT_TRUE(connection.ok());
    ASSERT_TRUE((*connection)->run(QStringLiteral("BEGIN IMMEDIATE")).ok());
    EXPECT_TRUE(DocumentFile::open(pathOf("soft.csv"), Access::ReadOnly, task).ok());
    EXPECT_TRUE(isBeingWritten(path()));
}

TEST_F(OpenFiles, AreNotReplacedByACopyOfAnother)
{
    const auto file = open();
    ASSERT_TRUE(makeDocumentFile(pathOf("other.weave"), DocumentIdentity::make()).ok());
    const QByteArray other = testing::bytesOf(pathOf("other.weave"));
    auto otherFile = DocumentFile::open(pathOf("other.weave"), Access::ReadWrite, task);
    ASSERT_TRUE(otherFile.ok());
    EXPECT_EQ(file->saveCopy(pathOf("other.weave"), task).error().code, ErrorCode::Locked);
    otherFile->reset();
    EXPECT_EQ(testing::bytesOf(pathOf("other.weave")), other);
}

} // namespace cw::store
