// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Opening.h"

#include "core/store/FileHeader.h"
#include "core/store/Files.h"
#include "core/store/Format.h"
#include "core/store/Places.h"
#include "core/store/SchemaCheck.h"
#include "core/store/Verify.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace cw::store {

namespace {

/// Up to here the full check of SQLite is quicker than anybody notices, and always made.
constexpr qint64 kAlwaysCheckBytes = qint64(16) << 20;

QString journalOf(const QString& path)
{
    return path + QStringLiteral("-journal");
}
QString logOf(const QString& path)
{
    return path + QStringLiteral("-wal");
}

bool isFilled(const QString& path)
{
    return QFileInfo(path).size() > 0;
}

class Opener
{
public:
    Opener(QString path, Access wanted, const MigrationPlan& plan, TaskContext& task)
        : m_path(std::move(path)), m_wanted(wanted), m_plan(plan), m_task(task)
    {}

    Result<Opened> open()
    {
        const Result<FileHeader> header = readFileHeader(m_path);
        if (!header.ok())
            return header.error();
        m_header = *header;
        m_opened.notes.place = placeOf(m_path);
        lock();
        Result<void> done = connect();
        if (done.ok())
            done = checkContents();
        if (done.ok())
            return std::move(m_opened);
        Error error = aboutFile(done.error(), m_path);
        if (error.subject.empty())
            error.subject = m_path.toStdString();
        return error;
    }

private:
    void readOnlyBecause(ReadOnlyReason reason)
    {
        m_opened.access = Access::ReadOnly;
        m_opened.reason = reason;
        m_opened.lock.reset();
    }

    /// Decides on the access. The lock is also taken to tell an interrupted write from one that is
    /// under way.
    void lock()
    {
        m_opened.notes.wasInterrupted = isFilled(journalOf(m_path)) || isFilled(logOf(m_path));
        if (m_header.userVersion > m_plan.target)
            return readOnlyBecause(ReadOnlyReason::NewerFormat);
        const bool writable = isWritable(m_path);
        if (m_wanted == Access::ReadOnly && !(writable && m_opened.notes.wasInterrupted))
            return readOnlyBecause(ReadOnlyReason::AskedFor);
        if (!writable)
            return readOnlyBecause(ReadOnlyReason::FileNotWritable);
        m_opened.lock = std::make_unique<DocumentLock>(m_path);
        const bool isLocked =
            m_wanted == Access::TakeOver ? m_opened.lock->takeOver() : m_opened.lock->tryLock();
        if (isLocked && m_wanted == Access::ReadOnly)
            return readOnlyBecause(ReadOnlyReason::AskedFor);
        if (isLocked) {
            m_opened.access = Access::ReadWrite;
            return;
        }
        // The journal of a running session is no sign of an interrupted one.
        m_opened.notes.wasInterrupted = false;
        const bool isHeld = m_opened.lock->isHeldByOther();
        m_opened.holder = m_opened.lock->holder();
        readOnlyBecause(isHeld ? ReadOnlyReason::LockedByOther : ReadOnlyReason::FileNotWritable);
    }

    Result<void> connect()
    {
        if (m_opened.notes.wasInterrupted) {
            const Result<void> judged = judgeLeftover();
            if (!judged.ok())
                return judged;
        }
        if (m_opened.access == Access::ReadWrite)
            return connectTo(m_path, Connection::Mode::ReadWrite);
        if (m_header.usesWriteAheadLog || m_opened.notes.wasInterrupted || m_isLeftoverStray)
            return connectToCopy();
        const Result<void> connected = connectTo(m_path, Connection::Mode::ReadOnly);
        // An interrupted write that has to be taken back before the file can be read.
        const bool needsWriting =
            !connected.ok() && (connected.error().code == ErrorCode::ReadOnly ||
                                connected.error().code == ErrorCode::CannotOpen);
        return needsWriting ? connectToCopy() : connected;
    }

    /// SQLite takes for granted that a journal belongs to the file it lies beside, and would write
    /// its pages into a backup that somebody copied there. So both are tried in copies first: what
    /// leaves a sound document is right. A stray leftover is put aside, never deleted.
    /// Errors: Damaged where neither is sound; the file is as it was.
    Result<void> judgeLeftover()
    {
        const Result<void> together = trialOf(Leftover::Taken);
        if (together.ok() || together.error().code != ErrorCode::Damaged)
            return together;
        const Result<void> alone = trialOf(Leftover::Ignored);
        if (!alone.ok())
            return alone.error().code == ErrorCode::Damaged ? together : alone;
        m_isLeftoverStray = true;
        m_opened.notes.wasInterrupted = false;
        if (m_opened.access != Access::ReadWrite)
            return {};
        const QString time =
            QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
        for (const QString& stray : {journalOf(m_path), logOf(m_path)}) {
            const QString aside = QStringLiteral("%1.%2.stray").arg(stray, time);
            if (!isFilled(stray))
                continue;
            if (!QFile::rename(stray, aside))
                return Error{ErrorCode::CannotWrite, stray.toStdString(), {}};
            m_opened.notes.strayJournal = aside;
        }
        return {};
    }

    enum class Leftover { Taken, Ignored };

    /// Whether a copy of the file, with or without what lies beside it, is a sound document.
    Result<void> trialOf(Leftover leftover)
    {
        const QTemporaryDir folder;
        const Result<QString> copy = copyInto(folder, leftover);
        if (!copy.ok())
            return copy.error();
        const auto connection = Connection::open(*copy, Connection::Mode::ReadWrite);
        if (!connection.ok())
            return connection.error();
        const Result<void> sound = checkIntegrity(**connection, m_task);
        return sound.ok() ? checkSums(**connection, m_task) : sound;
    }

    /// Qt reports a file as open that nobody has looked into: only a query tells.
    Result<void> connectTo(const QString& path, Connection::Mode mode)
    {
        auto connection = Connection::open(path, mode);
        if (!connection.ok())
            return connection.error();
        const Result<QVariant> looked =
            (*connection)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        if (!looked.ok())
            return looked.error();
        if (mode == Connection::Mode::ReadWrite) {
            const Result<QVariant> journal =
                (*connection)->value(QStringLiteral("PRAGMA journal_mode=DELETE"));
            if (!journal.ok())
                return journal.error();
            if (journal->toString() != QLatin1String("delete"))
                return Error{ErrorCode::Locked, {}, "another program has it open"};
        }
        m_opened.connection = std::move(*connection);
        return {};
    }

    /// For what cannot be read where it is without writing.
    Result<void> connectToCopy()
    {
        m_opened.copyFolder = std::make_unique<QTemporaryDir>();
        const Result<QString> copy =
            copyInto(*m_opened.copyFolder, m_isLeftoverStray ? Leftover::Ignored : Leftover::Taken);
        if (!copy.ok())
            return copy.error();
        m_opened.notes.readFromCopy = true;
        return connectTo(*copy, Connection::Mode::ReadWrite);
    }

    Result<QString> copyInto(const QTemporaryDir& folder, Leftover leftover) const
    {
        if (isOpenInSqlite(m_path))
            return Error{ErrorCode::Locked, {}, "open in this program"};
        const QString copy = folder.filePath(QStringLiteral("copy") + QLatin1String(kFileEnding));
        bool copied = folder.isValid() && QFile::copy(m_path, copy);
        if (leftover == Leftover::Taken) {
            if (isFilled(journalOf(m_path)))
                copied = copied && QFile::copy(journalOf(m_path), journalOf(copy));
            if (isFilled(logOf(m_path)))
                copied = copied && QFile::copy(logOf(m_path), logOf(copy));
        }
        if (!copied)
            return Error{ErrorCode::CannotRead, {}, "no copy could be made to read it from"};
        for (const QString& file : {copy, journalOf(copy), logOf(copy)})
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        return copy;
    }

    Result<void> checkContents()
    {
        Result<void> done;
        if (m_opened.notes.wasInterrupted || m_header.fileSize <= kAlwaysCheckBytes)
            done = checkIntegrity(*m_opened.connection, m_task);
        if (done.ok())
            done = readMarks();
        if (done.ok() && m_opened.meta.format < m_plan.target)
            done = upgrade();
        if (!done.ok())
            return done;
        done = m_opened.meta.format > m_plan.target ? checkNewerSchema(*m_opened.connection)
                                                    : m_plan.check(*m_opened.connection);
        return done;
    }

    /// From the database and not from the header read before, which an interrupted write may have
    /// made.
    Result<void> readMarks()
    {
        const Result<QVariant> version =
            m_opened.connection->value(QStringLiteral("PRAGMA user_version"));
        if (!version.ok())
            return version.error();
        const int format = version->toInt();
        const Result<Meta> meta = Meta::read(*m_opened.connection);
        if (!meta.ok())
            return meta.error();
        if (meta->format != format)
            return Error{ErrorCode::Damaged, "meta", "two different formats"};
        m_opened.meta = *meta;
        if (format > m_plan.target && meta->oldestReader > m_plan.target)
            return Error{ErrorCode::NewerFormat, {}, "format " + std::to_string(format)};
        return {};
    }

    /// A document that is only read is brought up to date in a copy.
    Result<void> upgrade()
    {
        const int format = m_opened.meta.format;
        const bool onlyReads = m_wanted == Access::ReadOnly || m_opened.access == Access::ReadOnly;
        if (onlyReads && !m_opened.notes.readFromCopy) {
            m_opened.connection.reset();
            const Result<void> copied = connectToCopy();
            if (!copied.ok())
                return copied;
        } else if (!onlyReads) {
            const MigrationCopy copy{m_path, QDateTime::currentMSecsSinceEpoch()};
            const Result<QString> kept =
                keepMigrationCopy(*m_opened.connection, format, copy, m_task);
            if (!kept.ok())
                return kept.error();
            m_opened.notes.migrationCopy = *kept;
        }
        const Result<Meta> migrated = migrate(*m_opened.connection, m_opened.meta, m_plan, m_task);
        if (!migrated.ok())
            return migrated.error();
        m_opened.meta = *migrated;
        m_opened.notes.migratedFrom = format;
        return {};
    }

    const QString m_path;
    const Access m_wanted;
    const MigrationPlan& m_plan;
    TaskContext& m_task;
    FileHeader m_header;
    bool m_isLeftoverStray = false; ///< what lies beside the file does not belong to it
    Opened m_opened;
};

} // namespace

Result<Opened>
openDocument(const QString& path, Access wanted, TaskContext& task, const MigrationPlan& plan)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return Opener(canonical.isEmpty() ? path : canonical, wanted, plan, task).open();
}

} // namespace cw::store
