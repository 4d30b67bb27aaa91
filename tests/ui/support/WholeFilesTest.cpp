// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/WholeFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

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

} // namespace cw
