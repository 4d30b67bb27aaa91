// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentSession.h"

#include "ui/tasks/TaskRunner.h"

#include <QFileInfo>
#include <QThread>

namespace cw {

DocumentSession::DocumentSession(
    TaskRunner& tasks, DocumentServices services, const store::BackupShelf& backups,
    QObject* parent)
    : QObject(parent)
    , m_tasks(tasks)
    , m_services(std::move(services))
    , m_backups(backups, m_services.nowMs)
{
    connect(&m_backups, &BackupKeeper::failed, this, &DocumentSession::backupFailed);
}

DocumentSession::~DocumentSession()
{
    close();
}

void DocumentSession::open(const QString& path, store::Access access)
{
    close();
    m_path = QFileInfo(path).absoluteFilePath();
    const quint64 request = ++m_opening;
    const auto read = [path = m_path, access, services = m_services,
                       home = thread()](TaskContext& task) {
        auto document = Document::open(path, access, services, task);
        if (document.ok())
            (*document)->moveToThread(home);
        return document;
    };
    const auto receive = [this, request](Result<std::unique_ptr<Document>> document) {
        if (request != m_opening)
            return;
        if (document.ok())
            take(std::move(document).value());
        else
            fail(document.error());
    };
    m_tasks.run(this, tr("Opening %1").arg(QFileInfo(m_path).fileName()), read, receive);
}

void DocumentSession::create(const QString& path)
{
    close();
    m_path = QFileInfo(path).absoluteFilePath();
    auto document = Document::create(m_path, m_services);
    if (document.ok())
        take(std::move(document).value());
    else
        fail(document.error());
}

void DocumentSession::take(std::unique_ptr<Document> document)
{
    m_document = std::move(document);
    emit opened();
    m_backups.attach(*m_document);
}

void DocumentSession::fail(const Error& error)
{
    const QString path = std::exchange(m_path, {});
    emit failed(path, error);
}

void DocumentSession::close()
{
    ++m_opening;
    if (!m_document) {
        m_path.clear();
        return;
    }
    // A copy that is being written uses the document from its worker.
    m_tasks.cancelAndWait();
    emit closing();
    m_backups.detach();
    m_document.reset();
    m_path.clear();
    emit closed();
}

void DocumentSession::saveCopy(const QString& path, Done done)
{
    Document* document = m_document.get();
    m_tasks.run(
        document, tr("Saving a copy"),
        [document, path](TaskContext& task) { return document->saveCopy(path, task); },
        std::move(done));
}

void DocumentSession::erase(Change change, Document::Erased done)
{
    m_backups.cancel(); // one that is being verified would come back with what is erased
    m_document->eraseInBackground(
        std::move(change), m_backups.shelf(), TaskContext(), std::move(done));
}

} // namespace cw
