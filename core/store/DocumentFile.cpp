// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DocumentFile.h"

#include "core/store/BulkWriting.h"
#include "core/store/ChangeWriter.h"
#include "core/store/Files.h"
#include "core/store/History.h"
#include "core/store/NetworkReader.h"
#include "core/store/Verify.h"
#include "core/store/migrations/Migration.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace cw::store {

namespace {

Result<qint64> dataVersion(Connection& connection)
{
    const Result<QVariant> version = connection.value(QStringLiteral("PRAGMA data_version"));
    return version.ok() ? Result<qint64>(version->toLongLong()) : version.error();
}

/// Whether the path has come to name another file: a sync program, or somebody who copied a backup
/// over it.
bool hasMoved(Connection& connection)
{
    int moved = 0;
    const int code =
        sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

/// @param share  of the task's progress that this is, 0 to 1.
Result<void> stepToTheEnd(BackupRun& run, double share, TaskContext& task)
{
    for (;;) {
        const Result<bool> more = run.step();
        if (!more.ok())
            return more.error();
        if (!*more)
            return {};
        task.report(share * run.fraction());
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
    }
}

} // namespace

Result<std::unique_ptr<DocumentFile>>
DocumentFile::create(const QString& path, const DocumentIdentity& identity)
{
    const Result<void> made = makeDocumentFile(path, identity);
    if (!made.ok())
        return made.error();
    TaskContext task;
    return open(path, Access::ReadWrite, task);
}

Result<std::unique_ptr<DocumentFile>>
DocumentFile::open(const QString& path, Access wanted, TaskContext& task)
{
    Result<Opened> opened = openDocument(path, wanted, task);
    if (!opened.ok())
        return opened.error();
    return std::unique_ptr<DocumentFile>(new DocumentFile(path, std::move(*opened)));
}

DocumentFile::DocumentFile(QString path, Opened opened)
    : m_path(std::move(path)), m_opened(std::move(opened))
{}

DocumentFile::~DocumentFile() = default;

Result<Loaded> DocumentFile::load(TaskContext& task)
{
    Connection& connection = *m_opened.connection;
    Result<void> begun = connection.run(QStringLiteral("BEGIN"));
    if (!begun.ok())
        return begun.error();
    Loaded loaded;
    const auto read = [&]() -> Result<void> {
        const Result<Sums> sums = Sums::read(connection);
        if (!sums.ok())
            return sums.error();
        const Result<qint64> version = dataVersion(connection);
        if (!version.ok())
            return version.error();
        const Result<Meta> meta = Meta::read(connection);
        if (!meta.ok())
            return meta.error();
        const Result<TableSum> metaSum = computeSum(connection, "meta", task);
        if (!metaSum.ok())
            return metaSum.error();
        if (*metaSum != sums->of("meta"))
            return Error{ErrorCode::Damaged, "meta", "the rows do not match their sum"};
        Result<QList<HistorySummary>> steps = History(connection).summaries(sums->of("history"));
        if (!steps.ok())
            return steps.error();
        Result<Network> network = readNetwork(connection, *sums, task);
        if (!network.ok())
            return network.error();
        loaded.network = std::move(*network);
        loaded.history = std::move(*steps);
        m_opened.meta = *meta;
        m_sums = *sums;
        m_dataVersion = *version;
        return {};
    };
    const Result<void> done = read();
    connection.rollback(); // it only read
    if (!done.ok())
        return aboutFile(done.error(), m_path);
    m_isUncertain = false;
    loaded.cursor = m_opened.meta.cursor;
    loaded.documentId = m_opened.meta.documentId;
    loaded.createdAtMs = m_opened.meta.createdAtMs;
    loaded.format = m_opened.meta.format;
    loaded.notes = m_opened.notes;
    return loaded;
}

Result<Committed>
DocumentFile::commit(const Change& change, const HistoryEdit& history, TaskContext& task)
{
    Committed committed;
    BulkMode bulk(*m_opened.connection);
    const bool isLarge = !tablesGrowingMuch(change, m_sums).empty();
    Result<void> done = isLarge ? bulk.begin() : Result<void>();
    if (!done.ok())
        return done.error();
    done = inTransaction([&](Sums& sums, Meta& meta) -> Result<void> {
        const Result<void> written = writeChange(*m_opened.connection, change, sums, task);
        if (!written.ok())
            return written;
        const Result<QList<qint64>> dropped =
            History(*m_opened.connection).apply(history, sums.of("history"), m_maxHistoryBytes);
        if (!dropped.ok())
            return dropped.error();
        committed.droppedSteps = *dropped;
        meta.cursor = history.cursor;
        return {};
    });
    if (isLarge && !bulk.end().ok())
        m_isUncertain = true; // what is written is sound; nothing more is before the next load()
    return done.ok() ? Result<Committed>(committed) : aboutFile(done.error(), m_path);
}

Result<void> DocumentFile::inTransaction(const Writing& writing)
{
    Connection& connection = *m_opened.connection;
    Result<void> done = begin();
    if (!done.ok())
        return done;
    Sums sums = m_sums;
    Meta meta = m_opened.meta;
    done = writing(sums, meta);
    if (done.ok() && meta != m_opened.meta)
        done = meta.write(connection, sums);
    if (done.ok())
        done = sums.write(connection, m_sums);
    if (done.ok())
        return finish(sums, meta);
    connection.rollback();
    return done;
}

/// Opens the transaction that writes, if what is in memory is what is in the file.
Result<void> DocumentFile::begin()
{
    Connection& connection = *m_opened.connection;
    if (m_opened.access != Access::ReadWrite)
        return Error{ErrorCode::ReadOnly, m_path.toStdString(), {}};
    if (m_isUncertain || hasMoved(connection))
        return Error{ErrorCode::ChangedElsewhere, m_path.toStdString(), {}};
    const Result<void> begun = connection.run(QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun.ok()) {
        connection.rollback();
        return begun;
    }
    const Result<qint64> version = dataVersion(connection);
    if (version.ok() && *version == m_dataVersion)
        return {};
    connection.rollback();
    return version.ok() ? Error{ErrorCode::ChangedElsewhere, m_path.toStdString(), {}}
                        : version.error();
}

Result<void> DocumentFile::finish(const Sums& sums, const Meta& meta)
{
    Connection& connection = *m_opened.connection;
    const Result<void> committed = connection.run(QStringLiteral("COMMIT"));
    if (!committed.ok()) {
        connection.rollback();
        // The disk may refuse after the point of no return (a folder that cannot be flushed once
        // the journal is gone): what is in the file now decides.
        const Result<Sums> now = Sums::read(connection);
        m_isUncertain = !now.ok();
        if (!now.ok() || *now != sums || *now == m_sums)
            return committed;
    }
    m_sums = sums;
    m_opened.meta = meta;
    return {};
}

Result<QByteArray> DocumentFile::historyRows(qint64 seq)
{
    return aboutFile(History(*m_opened.connection).rows(seq), m_path);
}

Result<std::unique_ptr<BackupRun>> DocumentFile::startCopy(const QString& path)
{
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(m_path).canonicalFilePath())
        return Error{ErrorCode::InvalidArgument, path.toStdString(), "the document itself"};
    if (isOpenInSqlite(path))
        return Error{ErrorCode::Locked, path.toStdString(), "open in this program"};
    return BackupRun::start(*m_opened.connection, partPathFor(path));
}

Result<void> DocumentFile::finishCopy(const QString& part, const QString& path, TaskContext& task)
{
    return compactInto(part, path, Replacing::Yes, task);
}

Result<void> DocumentFile::saveCopy(const QString& path, TaskContext& task)
{
    Result<std::unique_ptr<BackupRun>> started = startCopy(path);
    if (!started.ok())
        return started.error();
    const QString part = (*started)->part();
    const FileRemover remover(part);
    const Result<void> copied = stepToTheEnd(**started, 0.5, task);
    started->reset();
    return copied.ok() ? finishCopy(part, path, task) : copied;
}

Result<std::unique_ptr<BackupRun>> DocumentFile::startBackup(const BackupShelf& shelf, qint64 nowMs)
{
    const Result<QString> folder = shelf.prepare(documentId(), m_path);
    if (!folder.ok())
        return folder.error();
    return BackupRun::start(*m_opened.connection, partPathFor(shelf.pathFor(documentId(), nowMs)));
}

Result<QString> DocumentFile::backup(const BackupShelf& shelf, qint64 nowMs, TaskContext& task)
{
    if (const auto same = shelf.same(documentId(), m_sums))
        return same->path;
    Result<std::unique_ptr<BackupRun>> started = startBackup(shelf, nowMs);
    if (!started.ok())
        return started.error();
    const QString part = (*started)->part();
    FileRemover remover(part);
    const Result<void> copied = stepToTheEnd(**started, 0.7, task);
    if (!copied.ok())
        return copied.error();
    started->reset();
    remover.keep();
    return shelf.accept(part, documentId(), nowMs, task);
}

Result<Erased>
DocumentFile::erase(const Change& change, const BackupShelf& shelf, qint64 nowMs, TaskContext& task)
{
    const Result<void> done = inTransaction([&](Sums& sums, Meta& meta) -> Result<void> {
        const Result<void> written = writeChange(*m_opened.connection, change, sums, task);
        if (!written.ok())
            return written;
        meta.cursor = 0;
        return History(*m_opened.connection).clear(sums.of("history"));
    });
    if (!done.ok())
        return aboutFile(done.error(), m_path);
    const Result<void> forgotten = forgetCopies(shelf, nowMs, task);
    return forgotten.ok() ? Erased{} : Erased{forgotten.error()};
}

/// Goes on after a failure: what can go goes. @return the first failure.
Result<void> DocumentFile::forgetCopies(const BackupShelf& shelf, qint64 nowMs, TaskContext& task)
{
    Result<void> first = m_opened.connection->run(QStringLiteral("VACUUM"));
    QStringList left;
    for (const QString& copy : migrationCopiesOf(m_path, documentId())) {
        if (!QFile::remove(copy))
            left.append(copy);
    }
    if (shelf.purge(documentId()) > 0)
        left.append(QStringLiteral("backups"));
    if (first.ok() && !left.isEmpty())
        first = Error{ErrorCode::CannotWrite, left.join(QStringLiteral(", ")).toStdString(), {}};
    const Result<QString> made = backup(shelf, nowMs, task);
    return first.ok() && !made.ok() ? made.error() : first;
}

} // namespace cw::store
