// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/BackupKeeper.h"
#include "core/document/Document.h"

#include <QObject>

#include <functional>
#include <memory>

namespace cw {

class TaskRunner;

/// The one document of a window: opens, makes, copies, backs up and closes it. Slow parts are tasks
/// of the window's runner.
class DocumentSession : public QObject
{
    Q_OBJECT

public:
    DocumentSession(
        TaskRunner& tasks, DocumentServices services, const store::BackupShelf& backups,
        QObject* parent = nullptr);
    ~DocumentSession() override;

    /// Null while none is open.
    Document* document() const { return m_document.get(); }
    /// Of what is open or being opened; else empty.
    const QString& path() const { return m_path; }
    bool isEmpty() const { return m_path.isEmpty(); }

    /// Opens in the background; opened() or failed() follows. Whatever was open is closed first.
    void open(const QString& path, store::Access access = store::Access::ReadWrite);
    /// Makes an empty network where nothing is yet; opened() or failed() is emitted before it
    /// returns.
    void create(const QString& path);
    /// Stops the window's tasks and lets the document go; everything is on disk already.
    void close();

    using Done = std::function<void(const Result<void>&)>;
    /// Writes a copy in the background and goes on with this document.
    void saveCopy(const QString& path, Done done);

    /// Removes members for good, wherever this program keeps them; Document::eraseInBackground().
    void erase(Change change, Document::Erased done);
    const store::BackupShelf& backups() const { return m_backups.shelf(); }

signals:
    void opened();
    /// document() is still there, for the last time.
    void closing();
    void closed();
    void failed(const QString& path, const cw::Error& error);
    /// The first backup of this document that could not be made; work goes on.
    void backupFailed(const cw::Error& error);

private:
    void take(std::unique_ptr<Document> document);
    void fail(const Error& error);

    TaskRunner& m_tasks;
    DocumentServices m_services;
    BackupKeeper m_backups;
    std::unique_ptr<Document> m_document;
    QString m_path;
    quint64 m_opening = 0; ///< counts up; answers to older requests are dropped
};

} // namespace cw
