// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup/BackupRun.h"

#include "core/store/Files.h"
#include "core/store/sqlite/Connection.h"
#include "core/store/sqlite/SqliteError.h"

#include <sqlite3.h>

namespace cw::store {

/// Closed in this order: the backup, then the file it writes.
struct BackupRun::Handles
{
    std::unique_ptr<Connection> target;
    sqlite3_backup* backup = nullptr;

    ~Handles()
    {
        if (backup)
            sqlite3_backup_finish(backup);
    }
};

Result<std::unique_ptr<BackupRun>> BackupRun::start(Connection& source, const QString& part)
{
    const Result<void> made = makePrivateFile(part);
    if (!made.ok())
        return made.error();
    auto handles = std::make_unique<Handles>();
    auto target = Connection::open(part, Connection::Mode::ReadWrite);
    if (!target.ok())
        return aboutFile(target.error(), part);
    handles->target = std::move(*target);
    // BackupShelf::accept() flushes it, on a thread that nobody waits for.
    const Result<void> unflushed = handles->target->run(QStringLiteral("PRAGMA synchronous=OFF"));
    if (!unflushed.ok())
        return aboutFile(unflushed.error(), part);
    sqlite3* const to = handles->target->handle();
    handles->backup = sqlite3_backup_init(to, "main", source.handle(), "main");
    if (!handles->backup)
        return aboutFile(lastError(to, "backup"), part);
    return std::unique_ptr<BackupRun>(new BackupRun(part, std::move(handles)));
}

BackupRun::BackupRun(QString part, std::unique_ptr<Handles> handles)
    : m_part(std::move(part)), m_handles(std::move(handles))
{}

BackupRun::~BackupRun() = default;

Result<bool> BackupRun::step()
{
    constexpr int kPages = 256;
    const int code = sqlite3_backup_step(m_handles->backup, kPages);
    if (code == SQLITE_OK)
        return true;
    if (code == SQLITE_DONE) {
        // The page cache of the copy is written and closed here, not when the run goes.
        const int finished = sqlite3_backup_finish(std::exchange(m_handles->backup, nullptr));
        m_handles->target.reset();
        if (finished == SQLITE_OK)
            return false;
        return Error{
            errorCodeOf(finished), finalPathOf(m_part).toStdString(), sqlite3_errstr(finished)};
    }
    return Error{errorCodeOf(code), finalPathOf(m_part).toStdString(), sqlite3_errstr(code)};
}

double BackupRun::fraction() const
{
    if (!m_handles->backup)
        return 1.0;
    const int total = sqlite3_backup_pagecount(m_handles->backup);
    const int left = sqlite3_backup_remaining(m_handles->backup);
    return total > 0 ? 1.0 - static_cast<double>(left) / static_cast<double>(total) : 0.0;
}

} // namespace cw::store
