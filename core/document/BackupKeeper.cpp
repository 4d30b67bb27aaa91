// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/BackupKeeper.h"

#include "core/document/Document.h"

#include <QFile>
#include <QMetaObject>

#include <utility>

namespace cw {

BackupKeeper::BackupKeeper(
    store::BackupShelf shelf, std::function<std::int64_t()> nowMs,
    std::chrono::milliseconds interval, QObject* parent)
    : QObject(parent), m_shelf(std::move(shelf)), m_nowMs(std::move(nowMs))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::backUp);
}

BackupKeeper::~BackupKeeper()
{
    m_pool.waitForDone();
}

void BackupKeeper::attach(Document& document)
{
    m_hasFailed = false;
    if (document.isReadOnly())
        return;
    m_document = &document;
    m_documentId = document.documentId();
    connect(&document, &Document::changed, this, [this] { m_hasNews = true; });
    m_timer.start();
    const bool isNew = document.newestStep() == 0 && document.network().all<Member>().empty();
    m_hasNews = !isNew;
    backUp();
}

void BackupKeeper::detach()
{
    m_timer.stop();
    Document* document = m_document;
    if (!document)
        return;
    document->disconnect(this);
    m_document.clear();
    ++m_copy;
    if (std::exchange(m_hasNews, false) || std::exchange(m_isCopying, false))
        take(document->copyForBackupNow(m_shelf));
}

void BackupKeeper::backUp()
{
    if (!m_document || !std::exchange(m_hasNews, false))
        return;
    m_isCopying = true;
    const auto done = [self = QPointer<BackupKeeper>(this), copy = ++m_copy](const auto& result) {
        if (self && copy == self->m_copy)
            self->take(result);
        else if (result.ok() && !result->isEmpty())
            QFile::remove(*result);
    };
    m_document->copyForBackup(m_shelf, done);
}

void BackupKeeper::cancel()
{
    if (m_isCopying)
        m_hasNews = true;
    m_isCopying = false;
    ++m_copy;
    m_stop.request_stop();
    m_pool.waitForDone();
    m_stop = {};
}

void BackupKeeper::take(const Result<QString>& copy)
{
    m_isCopying = false;
    if (!copy.ok())
        finish(copy);
    else if (!copy->isEmpty())
        verify(*copy);
}

void BackupKeeper::verify(const QString& copy)
{
    const auto work = [this, copy, shelf = m_shelf, id = m_documentId, nowMs = m_nowMs(),
                       stop = m_stop.get_token()] {
        TaskContext task(stop);
        const Result<QString> backup = shelf.accept(copy, id, nowMs, task);
        QMetaObject::invokeMethod(
            this, [this, backup] { finish(backup); }, Qt::QueuedConnection);
    };
    m_pool.start(work);
}

void BackupKeeper::finish(const Result<QString>& backup)
{
    if (backup.ok()) {
        Q_EMIT made(*backup);
        return;
    }
    m_hasNews = true; // and tries again when it is time
    if (backup.error().code != ErrorCode::Cancelled && !std::exchange(m_hasFailed, true))
        Q_EMIT failed(backup.error());
}

} // namespace cw
