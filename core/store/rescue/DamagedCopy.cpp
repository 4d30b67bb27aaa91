// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/DamagedCopy.h"

#include "core/store/Format.h"
#include "core/store/sqlite/Connection.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace cw::store {

namespace {

constexpr qsizetype kPageSize = 4096;

/// Writes what stands in the header of every document we make: name, page size, reserved bytes,
/// fractions, and how many pages the file really has. Offsets of the SQLite file format, 1.3.
void mendHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    QByteArray header = file.read(100);
    if (header.size() < 100)
        return;
    const auto put = [&](qsizetype at, const QByteArray& bytes) {
        header.replace(at, bytes.size(), bytes);
    };
    const auto put32 = [&](qsizetype at, quint32 number) {
        qToBigEndian(number, header.data() + at);
    };
    put(0, QByteArray("SQLite format 3", 16));
    put(16, QByteArray("\x10\x00\x01\x01\x00\x40\x20\x20", 8));
    put32(28, static_cast<quint32>(file.size() / kPageSize));
    put32(44, 4);               // schema format
    put32(52, 0);               // no automatic vacuum
    put32(56, 1);               // UTF-8
    put(92, header.mid(24, 4)); // the page count above is to be believed
    file.seek(0);
    file.write(header);
}

bool canBeRead(Connection& connection)
{
    return connection.value(QStringLiteral("SELECT count(*) FROM sqlite_schema")).ok();
}

} // namespace

DamagedCopy::DamagedCopy() = default;

DamagedCopy::~DamagedCopy() = default;

Result<std::unique_ptr<DamagedCopy>> DamagedCopy::make(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, path.toStdString(), {}};
    if (isOpenInSqlite(path))
        return Error{ErrorCode::Locked, path.toStdString(), "open in this program"};
    std::unique_ptr<DamagedCopy> copy(new DamagedCopy);
    const QString target = copy->m_folder.filePath(QStringLiteral("damaged"));
    const auto take = [&](const QString& ending) {
        const bool copied = QFile::copy(path + ending, target + ending);
        QFile::setPermissions(target + ending, QFile::ReadOwner | QFile::WriteOwner);
        return copied;
    };
    if (!take(QString()))
        return Error{ErrorCode::CannotRead, path.toStdString(), "no copy could be made"};
    for (const QString& ending : {QStringLiteral("-journal"), QStringLiteral("-wal")}) {
        if (QFileInfo::exists(path + ending))
            take(ending);
    }
    auto connection = Connection::open(target, Connection::Mode::ReadWrite);
    if (!connection.ok() || !canBeRead(**connection)) {
        if (connection.ok())
            connection->reset();
        mendHeader(target);
        connection = Connection::open(target, Connection::Mode::ReadWrite);
    }
    if (!connection.ok())
        return connection.error();
    if (!canBeRead(**connection))
        return Error{ErrorCode::Damaged, path.toStdString(), "its list of tables is lost"};
    copy->m_connection = std::move(*connection);
    return copy;
}

} // namespace cw::store
