// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/DocumentFile.h"
#include "tests/core/store/FaultyDisk.h"
#include "tests/core/store/RandomNetwork.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cw::store::testing {

inline std::string textOf(const Error& error)
{
    return std::string(errorKey(error.code)) + ", " + error.subject + ", " + error.detail;
}
template <class T>
std::string failureOf(const Result<T>& result)
{
    return result.ok() ? std::string() : textOf(result.error());
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void putBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// A folder with a document in it, and short words for what every test does.
class StoreFixture : public ::testing::Test
{
protected:
    QString pathOf(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString path() const { return pathOf("net.weave"); }

    std::unique_ptr<DocumentFile> open(Access access = Access::ReadWrite)
    {
        auto file = DocumentFile::open(path(), access, task);
        EXPECT_TRUE(file.ok()) << failureOf(file);
        return file.ok() ? std::move(*file) : nullptr;
    }

    Loaded load(DocumentFile& file)
    {
        Result<Loaded> loaded = file.load(task);
        EXPECT_TRUE(loaded.ok()) << failureOf(loaded);
        return loaded.ok() ? std::move(*loaded) : Loaded();
    }

    /// What the file at path() holds, read by a connection of its own.
    Network stored()
    {
        const auto file = open(Access::ReadOnly);
        return file ? load(*file).network : Network();
    }

    /// Makes a document with some rows of every kind; nobody has it open afterwards.
    Network makeDocument(std::uint64_t seed, int changes = 6)
    {
        RandomChanges random(seed);
        Network network;
        auto file = DocumentFile::create(path());
        EXPECT_TRUE(file.ok()) << failureOf(file);
        load(**file);
        for (int i = 0; i < changes; ++i) {
            const Change change = random.next(network);
            const auto committed = (*file)->commit(change, {}, task);
            EXPECT_TRUE(committed.ok()) << failureOf(committed);
            apply(network, change);
        }
        return network;
    }

    /// All files in the folder but for the ones named.
    QStringList othersThan(const QStringList& names) const
    {
        QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        files.removeIf([&](const QString& name) { return names.contains(name); });
        return files;
    }

    QTemporaryDir folder;
    TaskContext task;
    FaultyDisk disk; ///< none of these tests waits for a real one
};

} // namespace cw::store::testing
