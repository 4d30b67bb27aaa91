// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/WholeFiles.h"

#include "core/store/NewDocument.h"
#include "core/store/sqlite/Connection.h"
#include "tests/support/FileLocks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/resource.h>

namespace cw {

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(WholeFiles, WritesAllOfThem)
{
    const QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a.csv"));
    const QString b = folder.filePath(QStringLiteral("b.csv"));
    ASSERT_TRUE(writeWholeFiles({{a, "one"}, {b, "two"}}).ok());
    EXPECT_EQ(content(a), QByteArray("one"));
    EXPECT_EQ(content(b), QByteArray("two"));
}

TEST(WholeFiles, NobodyElseReadsWhatIsPrivateEvenWhereAnOpenFileWas)
{
    const QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a.csv"));
    constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::ReadOther;
    ASSERT_TRUE(writeWholeFiles({{a, "open"}}).ok());
    QFile::setPermissions(a, QFile::permissions(a) | kOthers);
    ASSERT_TRUE(writeWholeFiles({{a, "still open"}}).ok());
    EXPECT_NE(QFile::permissions(a) & kOthers, QFile::Permissions());
    ASSERT_TRUE(writeWholeFiles({{a, "secret", true}}).ok());
    EXPECT_EQ(QFile::permissions(a) & kOthers, QFile::Permissions());
    EXPECT_EQ(content(a), QByteArray("secret"));
}

TEST(WholeFiles, AFileThatOutgrowsALimitIsAnErrorAndLeavesNothing)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    const auto before = std::signal(SIGXFSZ, SIG_IGN); // as the program does
    rlimit limit{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit small{.rlim_cur = 64 * 1024, .rlim_max = limit.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writeWholeFiles({{path, QByteArray(1 << 20, 'x')}});
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, before);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(written.error().detail, std::strerror(EFBIG));
    EXPECT_EQ(written.error().subject, path.toStdString());
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

TEST(WholeFiles, WritesNoneWhenOneCannotBeWrittenAndKeepsWhatWasThere)
{
    const QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a.csv"));
    ASSERT_TRUE(writeWholeFiles({{a, "before"}}).ok());
    const QString nowhere = folder.filePath(QStringLiteral("no/such/b.csv"));
    const auto written = writeWholeFiles({{a, "after"}, {nowhere, "two"}});
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().subject, nowhere.toStdString());
    EXPECT_EQ(content(a), QByteArray("before"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(WholeFiles, LeavesADocumentThatIsBeingWrittenItsLocksUnderAnyName)
{
    const QTemporaryDir folder;
    const QString network = folder.filePath(QStringLiteral("network.weave"));
    ASSERT_TRUE(store::makeDocumentFile(network, store::DocumentIdentity::make()).ok());
    const QString other = folder.filePath(QStringLiteral("members.csv"));
    ASSERT_EQ(
        ::link(QFile::encodeName(network).constData(), QFile::encodeName(other).constData()), 0);
    auto connection = store::Connection::open(network, store::Connection::Mode::ReadWrite);
    ASSERT_TRUE(connection.ok());
    ASSERT_TRUE((*connection)->run(QStringLiteral("BEGIN IMMEDIATE")).ok());
    ASSERT_TRUE(isBeingWritten(network));
    const auto written = writeWholeFiles({{other, "Label"}});
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::AlreadyExists);
    EXPECT_TRUE(isBeingWritten(network));
}

} // namespace cw
