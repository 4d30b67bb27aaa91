// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/StorageThread.h"
#include "core/store/DocumentFile.h"

#include <QObject>

#include <functional>
#include <memory>

namespace cw {

/// Copies the file of an open document a little at a time, so that commits go in between: for
/// backups, one at a time, and to wherever the user wants one.
///
/// Thread: the steps run on the storage thread, the answers on the owner's.
class DocumentCopies
{
public:
    using Copied = std::function<void(const Result<QString>&)>;

    /// All three outlive this but for the file, which dropBackup() precedes.
    DocumentCopies(store::DocumentFile& file, StorageThread& storage, QObject& owner);

    /// Begins a backup and drops one that is under way (Cancelled); see Document::copyForBackup().
    void backUp(const store::BackupShelf& shelf, qint64 nowMs, Copied done);
    /// The same, waiting for it.
    Result<QString> backUpNow(const store::BackupShelf& shelf, qint64 nowMs);
    /// On the storage thread: leaves nothing of a backup that is under way.
    void dropBackup();

    /// See Document::saveCopy(). On a worker thread.
    Result<void> save(const QString& path, TaskContext& task);

private:
    Result<bool> begin(const store::BackupShelf& shelf, qint64 nowMs);
    Result<bool> step();
    void goOn(const QString& part, const Copied& done);
    void answer(const Copied& done, const Result<QString>& copy);

    store::DocumentFile& m_file;
    StorageThread& m_storage;
    QObject& m_owner;
    std::unique_ptr<store::BackupRun> m_backup; ///< null while none is under way
};

} // namespace cw
