// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QString>

#include <compare>
#include <optional>

/// Files that appear whole or not at all. POSIX: what this program needs of it is only here.
namespace cw::store {

/// Makes an empty file that only its owner may read; never touches one that is there.
/// Errors: AlreadyExists, CannotWrite, DiskFull.
Result<void> makePrivateFile(const QString& path);

enum class Replacing { No, Yes };

/// Flushes `from`, gives it the name `to` in the same folder and flushes the folder.
/// Errors: AlreadyExists when there is one and it is not to be replaced; CannotWrite, DiskFull.
Result<void> moveIntoPlace(const QString& from, const QString& to, Replacing replacing);

/// A name beside `path` that nobody uses, for work in progress: ".name.<random>.part".
QString partPathFor(const QString& path);

/// What partPathFor() was given for `path`; other paths as they are: what a person knows of.
QString finalPathOf(const QString& path);

/// The error as one of the file: where it speaks of a table or of nothing, that becomes part of its
/// detail. Those that are not about the file as a whole (Cancelled, a rule) stay as they are.
Error aboutFile(Error error, const QString& path);
template <class T>
Result<T> aboutFile(Result<T> result, const QString& path)
{
    return result.ok() ? result : Result<T>(aboutFile(result.error(), path));
}

/// Removes the file when it goes, unless keep() was called.
class FileRemover
{
public:
    explicit FileRemover(QString path) : m_path(std::move(path)) {}
    ~FileRemover();
    FileRemover(const FileRemover&) = delete;
    FileRemover& operator=(const FileRemover&) = delete;
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

/// What a file is, whatever it is called.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    auto operator<=>(const FileIdentity&) const = default;
};

/// Links are followed; none where there is no file. Does not open it.
std::optional<FileIdentity> identityOf(const QString& path);

/// Whether the file, by its permissions and its folder's, can be written by us with a journal
/// beside it.
bool isWritable(const QString& path);

} // namespace cw::store
