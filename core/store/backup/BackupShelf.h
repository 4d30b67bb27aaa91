// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/store/Sums.h"

#include <QList>
#include <QString>

#include <optional>

namespace cw::store {

struct Backup
{
    QString path;
    qint64 atMs = 0; ///< milliseconds since the Unix epoch, UTC
    qint64 bytes = 0;
};

/// How much a backup holds, as it says itself; quick, and no proof that it is sound.
struct BackupContents
{
    qint64 members = 0;
    qint64 relationships = 0;
};
/// Nothing where not even that can be read.
std::optional<BackupContents> contentsOf(const Backup& backup);

/// The folder of backups: one folder a document (by its id, so that it survives renaming), in it
/// files named by their time, readable by their owner only. A file that has such a name has been
/// verified.
///
/// Thread: any; it has no state but its folder.
class BackupShelf
{
public:
    explicit BackupShelf(QString root) : m_root(std::move(root)) {}

    /// In the user's application data.
    static QString defaultRoot();

    /// Newest first.
    QList<Backup> backupsOf(const QString& documentId) const;

    /// The same of the document that was seen at this path: for one that is too damaged to say its
    /// id.
    QList<Backup> backupsSeenAt(const QString& documentPath) const;

    /// The same from the newest sound one on; the older ones are not looked into.
    QList<Backup> backupsFromNewestGood(const QString& documentPath, TaskContext& task) const;

    /// Where work on a new backup may go on; makes the folder and notes where the document lies,
    /// one of the places where it and its copies were seen.
    Result<QString> prepare(const QString& documentId, const QString& documentPath) const;
    /// What the backup of this moment is called.
    QString pathFor(const QString& documentId, qint64 nowMs) const;

    /// Verifies a copy made in the prepared folder and takes it in, or takes it away; then drops
    /// the backups that have had their time.
    /// @return its path. Errors: Damaged; CannotWrite, DiskFull, Cancelled.
    Result<QString>
    accept(const QString& part, const QString& documentId, qint64 nowMs, TaskContext& task) const;

    /// Whether the newest backup holds just what these sums say.
    std::optional<Backup> same(const QString& documentId, const Sums& sums) const;

    /// Removes every backup of the document. @return how many could not be removed.
    int purge(const QString& documentId) const;

private:
    QString folderOf(const QString& documentId) const;
    QStringList idsSeenAt(const QString& documentPath) const;

    QString m_root;
};

} // namespace cw::store
