// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/store/backup/BackupShelf.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>

namespace cw {

class Document;

/// Makes the rolling backups of one open document after the other: of how it was found, every half
/// hour while it is changed, and of how it is left. The storage thread copies between commits, a
/// thread of its own verifies and thins. A backup that cannot be made stops nobody's work; it is
/// said once.
///
/// Thread: the document's.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kInterval{30};

    /// @param nowMs  since the Unix epoch, UTC.
    BackupKeeper(
        store::BackupShelf shelf, std::function<std::int64_t()> nowMs,
        std::chrono::milliseconds interval = kInterval, QObject* parent = nullptr);
    /// Waits until the last backup is verified.
    ~BackupKeeper() override;

    const store::BackupShelf& shelf() const { return m_shelf; }

    /// A document that is only read gets no backups.
    void attach(Document& document);
    /// The last backup; waits for the copying of what has changed (about as long as reading the
    /// file), not for the verifying.
    void detach();

    /// Makes one now if anything is new.
    void backUp();
    /// Drops what is under way, and waits until nothing is: before backups are erased.
    void cancel();

signals:
    /// A verified backup is there; its path.
    void made(const QString& path);
    /// The first that failed since attach().
    void failed(const cw::Error& error);

private:
    void take(const Result<QString>& copy);
    void verify(const QString& copy);
    void finish(const Result<QString>& backup);

    store::BackupShelf m_shelf;
    std::function<std::int64_t()> m_nowMs;
    QTimer m_timer;
    QPointer<Document> m_document;
    QString m_documentId;
    bool m_hasNews = false; ///< something was changed since the last copy was begun
    bool m_isCopying = false;
    bool m_hasFailed = false;
    quint64 m_copy = 0;      ///< counts up; answers about older copies are dropped
    std::stop_source m_stop; ///< of the verifying
    QThreadPool m_pool;      ///< last: its work uses the others
};

} // namespace cw
