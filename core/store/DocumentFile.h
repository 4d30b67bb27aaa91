// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/store/Access.h"
#include "core/store/Loaded.h"
#include "core/store/NewDocument.h"
#include "core/store/Opening.h"
#include "core/store/backup/BackupRun.h"
#include "core/store/backup/BackupShelf.h"

#include <functional>
#include <memory>
#include <optional>

namespace cw::store {

/// What became of a commit beyond what was asked for.
struct Committed
{
    QList<qint64> droppedSteps; ///< seqs of steps that the history's bound pushed out, ascending
};

/// What became of an erasure. The rows are gone from the document in any case.
struct Erased
{
    std::optional<Error> left; ///< what kept it from reaching every copy, backup or free page
};

/// The document file: the one connection to it, open for as long as this lives. Everything that is
/// committed is on the disk when commit() returns; a commit that fails has changed nothing.
///
/// Thread: made, used and destroyed on one, the storage thread. While it lives nothing else in this
/// process may open the path, not even to read it.
class DocumentFile
{
public:
    /// A new document with an empty network, open for writing.
    /// Errors: AlreadyExists, CannotWrite, DiskFull.
    static Result<std::unique_ptr<DocumentFile>>
    create(const QString& path, const DocumentIdentity& identity = DocumentIdentity::make());

    /// The whole open protocol. A document that cannot be written opens for reading, and
    /// readOnlyReason() says why. Never creates anything.
    ///
    /// Errors: NotFound, CannotOpen, CannotRead; UnsupportedFormat for what is no document;
    /// Damaged; NewerFormat for one that not even can be read; Cancelled. The path, or the damaged
    /// part, is the subject.
    static Result<std::unique_ptr<DocumentFile>>
    open(const QString& path, Access wanted, TaskContext& task);

    ~DocumentFile();

    const QString& path() const { return m_path; }
    Access access() const { return m_opened.access; }
    ReadOnlyReason readOnlyReason() const { return m_opened.reason; }
    /// Whom readOnlyReason() LockedByOther means.
    const LockHolder& holder() const { return m_opened.holder; }
    const QString& documentId() const { return m_opened.meta.documentId; }

    /// Reads everything and verifies it. Again after ChangedElsewhere.
    /// Errors: Damaged with the table as the subject; Cancelled, CannotRead.
    Result<Loaded> load(TaskContext& task);

    /// Writes a change that fits what was loaded, and its history, in one transaction.
    ///
    /// Errors: ReadOnly; DiskFull, CannotWrite; Locked when another program is writing;
    /// ChangedElsewhere when one has written since the last load(): nothing is overwritten;
    /// InvalidArgument for a row that could not be read back ("table.field" is the subject);
    /// Cancelled. The file is as it was.
    Result<Committed> commit(const Change& change, const HistoryEdit& history, TaskContext& task);

    /// From how many bytes of all steps' rows together commit() drops the oldest.
    void setMaxHistoryBytes(qint64 bytes) { m_maxHistoryBytes = bytes; }

    /// The rows of a step. Errors: NotFound; Damaged.
    Result<QByteArray> historyRows(qint64 seq);

    /// Begins a copy for `path` that the caller steps through between commits; what has been
    /// stepped to its end goes to finishCopy() once the run is gone.
    /// Errors: InvalidArgument for the own path, Locked for one open here; CannotWrite, DiskFull.
    Result<std::unique_ptr<BackupRun>> startCopy(const QString& path);

    /// Compacts what a copying run has made, verifies it, and gives it the name `path` (and the
    /// place of a file that has it). On any thread.
    /// Errors: CannotWrite, DiskFull, Damaged, Cancelled.
    static Result<void> finishCopy(const QString& part, const QString& path, TaskContext& task);

    /// The same in one go.
    Result<void> saveCopy(const QString& path, TaskContext& task);

    /// Whether the newest backup holds just what the document does.
    bool isBackedUp(const BackupShelf& shelf) const
    {
        return shelf.same(documentId(), m_sums).has_value();
    }

    /// Begins a backup that the caller steps through between commits; what has been stepped to its
    /// end goes to BackupShelf::accept(), on any thread.
    Result<std::unique_ptr<BackupRun>> startBackup(const BackupShelf& shelf, qint64 nowMs);

    /// The same in one go. Where the newest backup holds just this, that one.
    /// @return its path. Errors: CannotWrite, DiskFull; Damaged; Cancelled.
    Result<QString> backup(const BackupShelf& shelf, qint64 nowMs, TaskContext& task);

    /// Removes people for good (DESIGN 11.14): writes `change`, forgets the whole history, rewrites
    /// the file without its free pages, removes all backups and migration copies, and makes a new
    /// backup. Cannot be undone.
    /// Errors: as commit(), and nothing is changed then.
    Result<Erased>
    erase(const Change& change, const BackupShelf& shelf, qint64 nowMs, TaskContext& task);

private:
    DocumentFile(QString path, Opened opened);

    using Writing = std::function<Result<void>(Sums& sums, Meta& meta)>;
    /// Runs `writing` in one transaction, with the sums and marks that it changes.
    Result<void> inTransaction(const Writing& writing);
    Result<void> begin();
    Result<void> forgetCopies(const BackupShelf& shelf, qint64 nowMs, TaskContext& task);
    Result<void> finish(const Sums& sums, const Meta& meta);

    QString m_path;
    Opened m_opened;
    qint64 m_maxHistoryBytes = kMaxHistoryBytes;
    Sums m_sums;               ///< as in the file
    qint64 m_dataVersion = 0;  ///< SQLite's count of what others have written, at the last load()
    bool m_isUncertain = true; ///< nothing was loaded yet, or a commit failed half-way
};

} // namespace cw::store
