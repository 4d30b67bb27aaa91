// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FileHeader.h"

#include "core/store/Format.h"
#include "core/store/sqlite/Connection.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace cw::store {

namespace {

// Offsets of the SQLite database file format, section 1.3.
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kWriteVersionAt = 18;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;
constexpr qint64 kSmallestFile = 512;

quint32 numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// A file that is named like a document was one.
Error noDocument(const QString& path, const char* detail)
{
    const bool wasOne = path.endsWith(QLatin1String(kFileEnding), Qt::CaseInsensitive);
    return {wasOne ? ErrorCode::Damaged : ErrorCode::UnsupportedFormat, path.toStdString(), detail};
}

/// Whether one of the four bytes is another: a damaged document rather than somebody else's file.
bool isNearlyOurs(quint32 applicationId)
{
    const quint32 differing = applicationId ^ kApplicationId;
    int bytes = 0;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += ((differing >> shift) & 0xFFU) != 0;
    return bytes == 1;
}

Result<FileHeader> readFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::CannotRead, path.toStdString(), file.errorString().toStdString()};
    const QByteArray bytes = file.read(kHeaderSize);
    const qint64 fileSize = file.size();
    file.close();

    if (fileSize < kSmallestFile || bytes.size() < kHeaderSize)
        return noDocument(path, "too short for a database");
    if (!bytes.startsWith(QByteArray("SQLite format 3", 16)))
        return noDocument(path, "not a database");
    FileHeader header;
    header.applicationId = numberAt(bytes, kApplicationIdAt);
    header.userVersion = static_cast<int>(numberAt(bytes, kUserVersionAt));
    header.usesWriteAheadLog = bytes[kWriteVersionAt] == 2 || bytes[kWriteVersionAt + 1] == 2;
    header.fileSize = fileSize;
    return header;
}

/// The same of a file that a connection of this process has open.
Result<FileHeader> readThroughSqlite(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection.ok())
        return Error{connection.error().code, path.toStdString(), connection.error().detail};
    const auto ask = [&](const char* pragma) {
        return (*connection)->value(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
    };
    const auto applicationId = ask("application_id");
    const auto userVersion = ask("user_version");
    const auto journalMode = ask("journal_mode");
    for (const auto* answer : {&applicationId, &userVersion, &journalMode}) {
        if (!answer->ok())
            return Error{answer->error().code, path.toStdString(), answer->error().detail};
    }
    FileHeader header;
    header.applicationId = applicationId->toUInt();
    header.userVersion = userVersion->toInt();
    header.usesWriteAheadLog = journalMode->toString() == u"wal";
    header.fileSize = QFileInfo(path).size();
    return header;
}

} // namespace

Result<FileHeader> readFileHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, path.toStdString(), {}};
    if (!info.isFile())
        return Error{ErrorCode::CannotOpen, path.toStdString(), "not a regular file"};
    Result<FileHeader> header = isOpenInSqlite(path) ? readThroughSqlite(path) : readFromFile(path);
    if (!header.ok())
        return header;
    if (header->applicationId != kApplicationId) {
        const char* const detail = "a database of another program";
        if (isNearlyOurs(header->applicationId))
            return noDocument(path, detail);
        return Error{ErrorCode::UnsupportedFormat, path.toStdString(), detail};
    }
    if (header->userVersion < 1)
        return noDocument(path, "no format number");
    return header;
}

} // namespace cw::store
