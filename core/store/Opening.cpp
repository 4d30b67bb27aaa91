// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Opening.h"

#include "core/store/FileHeader.h"
#include "core/store/Files.h"
#include "core/store/Format.h"
#include "core/store/Places.h"
#include "core/store/SchemaCheck.h"
#include "core/store/Verify.h"

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
    Opener(QString path, Access wanted, TaskContext& task)
        : m_path(std::move(path)), m_wanted(wanted), m_task(task)
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
        Error error = done.error();
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

    /// Decides on the access. The lock is also taken to clean up after an interrupted write.
    void lock()
    {
        m_opened.notes.wasInterrupted = isFilled(journalOf(m_path)) || isFilled(logOf(m_path));
        if (m_header.userVersion > kFormat)
            return readOnlyBecause(ReadOnlyReason::NewerFormat);
        const bool writable = isWritable(m_path);
        if (m_wanted == Access::ReadOnly && !(writable && m_opened.notes.wasInterrupted))
            return readOnlyBecause(ReadOnlyReason::AskedFor);
        if (!writable)
            return readOnlyBecause(ReadOnlyReason::FileNotWritable);
        m_opened.lock = std::make_unique<DocumentLock>(m_path);
        if (m_opened.lock->tryLock()) {
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
        if (m_opened.access == Access::ReadWrite)
            return connectTo(m_path, Connection::Mode::ReadWrite);
        if (m_header.usesWriteAheadLog || m_opened.notes.wasInterrupted)
            return connectToCopy();
        const Result<void> connected = connectTo(m_path, Connection::Mode::ReadOnly);
        // An interrupted write that has to be taken back before the file can be read.
        const bool needsWriting =
            !connected.ok() && (connected.error().code == ErrorCode::ReadOnly ||
                                connected.error().code == ErrorCode::CannotOpen);
        return needsWriting ? connectToCopy() : connected;
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
        const QString copy =
            m_opened.copyFolder->filePath(QStringLiteral("copy") + QLatin1String(kFileEnding));
        bool copied = m_opened.copyFolder->isValid() && QFile::copy(m_path, copy);
        if (isFilled(journalOf(m_path)))
            copied = copied && QFile::copy(journalOf(m_path), journalOf(copy));
        if (isFilled(logOf(m_path)))
            copied = copied && QFile::copy(logOf(m_path), logOf(copy));
        if (!copied)
            return Error{ErrorCode::CannotRead, {}, "no copy could be made to read it from"};
        for (const QString& file : {copy, journalOf(copy), logOf(copy)})
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        m_opened.notes.readFromCopy = true;
        return connectTo(copy, Connection::Mode::ReadWrite);
    }

    Result<void> checkContents()
    {
        Connection& connection = *m_opened.connection;
        Result<void> done;
        if (m_opened.notes.wasInterrupted || m_header.fileSize <= kAlwaysCheckBytes)
            done = checkIntegrity(connection, m_task);
        if (!done.ok())
            return done;
        // The header may have been that of the interrupted write.
        const Result<QVariant> version = connection.value(QStringLiteral("PRAGMA user_version"));
        if (!version.ok())
            return version.error();
        const int format = version->toInt();
        const Result<Meta> meta = Meta::read(connection);
        if (!meta.ok())
            return meta.error();
        if (meta->format != format)
            return Error{ErrorCode::Damaged, "meta", "two different formats"};
        m_opened.meta = *meta;
        if (format > kFormat && meta->oldestReader > kFormat)
            return Error{ErrorCode::NewerFormat, {}, "format " + std::to_string(format)};
        done = format > kFormat ? checkNewerSchema(connection) : checkSchema(connection);
        if (done.ok() && m_wanted == Access::ReadOnly && m_opened.access == Access::ReadWrite) {
            done = connection.run(QStringLiteral("PRAGMA query_only=ON"));
            readOnlyBecause(ReadOnlyReason::AskedFor);
        }
        return done;
    }

    const QString m_path;
    const Access m_wanted;
    TaskContext& m_task;
    FileHeader m_header;
    Opened m_opened;
};

} // namespace

Result<Opened> openDocument(const QString& path, Access wanted, TaskContext& task)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return Opener(canonical.isEmpty() ? path : canonical, wanted, task).open();
}

} // namespace cw::store
