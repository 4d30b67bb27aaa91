// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/DocumentCopies.h"

#include "core/store/Files.h"

#include <QFile>
#include <QMetaObject>

namespace cw {

DocumentCopies::DocumentCopies(store::DocumentFile& file, StorageThread& storage, QObject& owner)
    : m_file(file), m_storage(storage), m_owner(owner)
{}

void DocumentCopies::backUp(const store::BackupShelf& shelf, qint64 nowMs, Copied done)
{
    m_storage.post([this, shelf, nowMs, done = std::move(done)] {
        const Result<bool> isNeeded = begin(shelf, nowMs);
        if (!isNeeded.ok() || !*isNeeded)
            return answer(done, isNeeded.ok() ? Result<QString>(QString()) : isNeeded.error());
        const QString part = m_backup->part();
        goOn(part, done);
    });
}

Result<QString> DocumentCopies::backUpNow(const store::BackupShelf& shelf, qint64 nowMs)
{
    return m_storage.call([&]() -> Result<QString> {
        Result<bool> more = begin(shelf, nowMs);
        if (!more.ok() || !*more)
            return more.ok() ? Result<QString>(QString()) : more.error();
        const QString part = m_backup->part();
        while (more.ok() && *more)
            more = step();
        return more.ok() ? Result<QString>(part) : more.error();
    });
}

/// @return whether there is anything to copy.
Result<bool> DocumentCopies::begin(const store::BackupShelf& shelf, qint64 nowMs)
{
    dropBackup();
    if (m_file.isBackedUp(shelf))
        return false;
    auto run = m_file.startBackup(shelf, nowMs);
    if (!run.ok())
        return run.error();
    m_backup = std::move(run).value();
    return true;
}

/// Copies some more. After the last step, or one that failed, no backup is under way.
/// @return whether there is more to copy.
Result<bool> DocumentCopies::step()
{
    const Result<bool> more = m_backup->step();
    if (!more.ok())
        dropBackup();
    else if (!*more)
        m_backup.reset();
    return more;
}

/// @param part  of the backup that `done` waits for (not the run's own string: the run may go);
/// another may have taken its place.
void DocumentCopies::goOn(const QString& part, const Copied& done)
{
    if (!m_backup || m_backup->part() != part)
        return answer(done, Error{ErrorCode::Cancelled, {}, {}});
    const Result<bool> more = step();
    if (more.ok() && *more)
        return m_storage.post([this, part, done] { goOn(part, done); });
    answer(done, more.ok() ? Result<QString>(part) : more.error());
}

void DocumentCopies::dropBackup()
{
    if (!m_backup)
        return;
    const QString part = m_backup->part();
    m_backup.reset();
    QFile::remove(part);
}

/// Where nobody hears the answer any more, nobody takes the copy either.
void DocumentCopies::answer(const Copied& done, const Result<QString>& copy)
{
    const auto remover = std::make_shared<store::FileRemover>(copy.ok() ? *copy : QString());
    QMetaObject::invokeMethod(
        &m_owner,
        [done, copy, remover] {
            remover->keep();
            done(copy);
        },
        Qt::QueuedConnection);
}

Result<void> DocumentCopies::save(const QString& path, TaskContext& task)
{
    using Run = std::unique_ptr<store::BackupRun>;
    Result<Run> run = m_storage.call([&] { return m_file.startCopy(path); });
    if (!run.ok())
        return run.error();
    const QString part = (*run)->part();
    const store::FileRemover remover(part);
    Result<bool> more = true;
    while (more.ok() && *more && !task.cancelled()) {
        more = m_storage.call([&] { return (*run)->step(); });
        task.report(0.5 * (*run)->fraction());
    }
    m_storage.call([&] { run->reset(); });
    if (!more.ok())
        return more.error();
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    return store::DocumentFile::finishCopy(part, path, task);
}

} // namespace cw
