// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/change/ChangeTitle.h"
#include "core/document/DocumentCopies.h"
#include "core/document/DocumentHistory.h"
#include "core/document/StorageThread.h"
#include "core/edit/EditContext.h"
#include "core/kernel/base/IdGenerator.h"
#include "core/kernel/task/TaskContext.h"
#include "core/store/DocumentFile.h"

#include <QObject>

#include <functional>
#include <memory>

namespace cw {

/// What a document needs from the world; tests give fixed ones.
struct DocumentServices
{
    std::function<std::int64_t()> nowMs; ///< since the Unix epoch, UTC
    std::function<CivilDate()> today;    ///< in the user's time zone
    std::uint64_t seed = 1;              ///< of the id generator
    /// Of all steps' rows together; above, the oldest steps are dropped.
    qint64 maxHistoryBytes = store::kMaxHistoryBytes;

    /// The real clock and a random seed.
    static DocumentServices system();
};

/// An open document: the network in memory, its file, and the history of changes. Everything that
/// is shown comes from network(), everything that is done goes through commit(), and whoever shows
/// something listens to changed().
///
/// A change is on disk when commit() returns and when changed() is heard; a change that could not
/// be written has not happened. Undo and redo are new transactions that carry out the inverse, and
/// survive a restart.
///
/// Thread: lives on one (the main one); the file's connection on a storage thread of its own. A
/// copy of network() may be read by any thread.
class Document : public QObject
{
    Q_OBJECT

public:
    /// Makes a new, empty document, whose network is called as the file; refuses a path where
    /// something is.
    static Result<std::unique_ptr<Document>> create(const QString& path, DocumentServices services);

    /// Opens through the whole open protocol (core/store/DocumentFile). May be called on a worker
    /// thread; then moveToThread().
    static Result<std::unique_ptr<Document>>
    open(const QString& path, store::Access access, DocumentServices services, TaskContext& task);

    ~Document() override;

    const QString& path() const { return m_path; }
    const QString& documentId() const { return m_documentId; }
    /// Milliseconds since the Unix epoch, UTC.
    qint64 createdAtMs() const { return m_createdAtMs; }
    /// Of the file's tables.
    int format() const { return m_format; }
    /// Number of the newest step in the history; counts up over the document's life.
    qint64 newestStep() const { return m_history.newest(); }
    store::Access access() const { return m_access; }
    bool isReadOnly() const { return m_access == store::Access::ReadOnly; }
    store::ReadOnlyReason readOnlyReason() const { return m_readOnlyReason; }
    const store::LockHolder& lockHolder() const { return m_lockHolder; }
    /// What opening found worth saying (an unclean shutdown, a migration, a network folder).
    const store::OpenNotes& openNotes() const { return m_openNotes; }

    const Network& network() const { return m_network; }
    /// Counts up with every change; results carry the revision they were computed from.
    quint64 revision() const { return m_revision; }
    IdGenerator& ids() { return m_ids; }
    CivilDate today() const { return m_services.today(); }
    /// What a use case of core/edit is given; lives until the next change.
    edit::EditContext editContext() { return {m_network, m_ids, today()}; }

    /// Writes `change`, applies it, records it in the history and announces it. An empty change
    /// does nothing.
    ///
    /// @param mergeKey  steps in a row with the same non-empty key become one step (a drag, typing
    /// in one field), until
    ///                  endMerge() or another step; if they end where they began, the step falls
    ///                  out.
    /// Errors: Conflict (does not fit the network), ReadOnly, Locked (a background commit is
    /// running), DiskFull, CannotWrite, ChangedElsewhere (somebody else wrote the file, or put
    /// another in its place: only opening it anew helps). Cost: waits for the disk, a few
    /// milliseconds for small changes.
    Result<void>
    commit(const Change& change, const ChangeTitle& title, const QString& mergeKey = {});
    void endMerge() { m_history.endMerge(); }

    using Done = std::function<void(const Result<void>&)>;
    /// The same for large changes: returns at once, `done` is called on this object's thread. Until
    /// then everything else that writes is refused with Locked. Cancelling the task rolls back.
    void commitInBackground(Change change, const ChangeTitle& title, TaskContext task, Done done);

    bool canUndo() const { return m_history.canUndo() && !isReadOnly(); }
    bool canRedo() const { return m_history.canRedo() && !isReadOnly(); }
    /// Of the step that undo() or redo() would carry out; empty when there is none.
    ChangeTitle undoTitle() const { return canUndo() ? m_history.undoTitle() : ChangeTitle(); }
    ChangeTitle redoTitle() const { return canRedo() ? m_history.redoTitle() : ChangeTitle(); }
    /// How many rows it changes; none when there is no such step, or an early program wrote it.
    std::optional<std::size_t> undoRowCount() const { return m_history.undoRowCount(); }
    std::optional<std::size_t> redoRowCount() const { return m_history.redoRowCount(); }
    Result<void> undo();
    Result<void> redo();
    /// The same for large steps; see commitInBackground().
    void undoInBackground(TaskContext task, Done done);
    void redoInBackground(TaskContext task, Done done);
    bool isBusy() const { return m_isBusy; }

    /// Removes members for good (edit::eraseMembers): in the file, its history and all its backups
    /// (store::DocumentFile::erase). There is nothing to undo afterwards, nor to redo. Busy until
    /// `done` is called, as commitInBackground().
    using Erased = std::function<void(const Result<store::Erased>&)>;
    void eraseInBackground(
        Change change, const store::BackupShelf& shelf, TaskContext task, Erased done);

    /// Copies the file for a backup, a little at a time: commits go in between. `done` is called on
    /// this object's thread with the copy, which is to be given to BackupShelf::accept(); with an
    /// empty path where the newest backup holds just this already. A copy that is under way is
    /// dropped (Cancelled).
    using Copied = DocumentCopies::Copied;
    void copyForBackup(const store::BackupShelf& shelf, Copied done);
    /// The same, waiting for it.
    Result<QString> copyForBackupNow(const store::BackupShelf& shelf);

    /// Writes a compact, verified copy; commits go in between. On a worker thread, while the
    /// document lives. Errors: as store::DocumentFile::saveCopy().
    Result<void> saveCopy(const QString& path, TaskContext& task);

Q_SIGNALS:
    /// After `change` was written and applied; network() is already as it will stay.
    void changed(const cw::Change& change, quint64 revision);
    /// Undo, redo or their titles are different.
    void historyChanged();
    /// After changed(), where something was.
    void busyChanged(bool isBusy);

private:
    struct Erasure;

    Document(QString path, DocumentServices services);

    using MakeFile = std::function<Result<std::unique_ptr<store::DocumentFile>>()>;
    Result<void> attach(const MakeFile& makeFile, TaskContext& task);
    void take(store::Loaded&& loaded);
    Result<void> mayWrite() const;

    using MakeStep = std::function<Result<DocumentStep>()>;
    Result<void> carryOut(const MakeStep& makeStep);
    void carryOutInBackground(MakeStep makeStep, TaskContext task, Done done);
    Result<DocumentStep> written(const MakeStep& makeStep, TaskContext& task);
    Result<void> write(DocumentStep& step, TaskContext& task);
    Result<Erasure> erased(
        std::shared_ptr<const Change> change, const store::BackupShelf& shelf, TaskContext& task);
    void accept(DocumentStep& step);
    void accept(Erasure& erasure);
    void show(const Change& change, Network&& after);

    template <class T>
    void inBackground(std::function<Result<T>()> work, std::function<void(const Result<T>&)> done);

    QString m_path;
    DocumentServices m_services;
    IdGenerator m_ids;
    StorageThread m_storage;
    std::unique_ptr<store::DocumentFile> m_file; ///< made, used and destroyed on m_storage
    std::unique_ptr<DocumentCopies> m_copies;    ///< of m_file, as long as it is open
    QString m_documentId;
    qint64 m_createdAtMs = 0;
    int m_format = 0;
    store::Access m_access = store::Access::ReadWrite;
    store::ReadOnlyReason m_readOnlyReason = store::ReadOnlyReason::None;
    store::LockHolder m_lockHolder;
    store::OpenNotes m_openNotes;

    Network m_network;
    quint64 m_revision = 0;
    DocumentHistory m_history;
    bool m_isBusy = false;
};

} // namespace cw
