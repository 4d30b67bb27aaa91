// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup/BackupShelf.h"

#include "core/network/records/Member.h"
#include "core/network/records/Relationship.h"
#include "core/store/Files.h"
#include "core/store/Format.h"
#include "core/store/Verify.h"
#include "core/store/backup/Thinning.h"
#include "core/store/sqlite/Connection.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>

namespace cw::store {

namespace {

const QString kTimeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");
const QString kOriginFile = QStringLiteral("origin.txt");
constexpr qsizetype kMostPlaces = 20;

QString nameFor(qint64 atMs)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, QTimeZone::utc()).toString(kTimeFormat) +
           QLatin1String(kFileEnding);
}

/// Nothing for a file that is no backup of ours.
std::optional<qint64> timeOf(const QFileInfo& file)
{
    QDateTime time = QDateTime::fromString(file.completeBaseName(), kTimeFormat);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone::utc());
    return time.toMSecsSinceEpoch();
}

QString wholePath(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

/// A path as a line of the file of places: a name may have a line end in it.
QByteArray encoded(const QString& documentPath)
{
    return wholePath(documentPath).toUtf8().replace('\n', "\\n");
}

/// Where the document of this folder was seen, the newest first.
QList<QByteArray> placesIn(const QString& folder)
{
    QFile origin(folder + QLatin1Char('/') + kOriginFile);
    return origin.open(QIODevice::ReadOnly) ? origin.readAll().split('\n') : QList<QByteArray>();
}

/// What a program that was killed amid a backup left: nobody has written to it for a while.
void removeLeftovers(const QString& folder)
{
    constexpr qint64 kAbandonedMs = qint64(5) * 60 * 1000;
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addMSecs(-kAbandonedMs);
    const QStringList parts{QStringLiteral(".*.part")};
    for (const QFileInfo& file : QDir(folder).entryInfoList(parts, QDir::Files | QDir::Hidden)) {
        if (file.lastModified() < oldest)
            QFile::remove(file.absoluteFilePath());
    }
}

} // namespace

std::optional<BackupContents> contentsOf(const Backup& backup)
{
    const auto connection = Connection::open(backup.path, Connection::Mode::ReadOnly);
    if (!connection.ok())
        return std::nullopt;
    const Result<Sums> sums = Sums::read(**connection);
    if (!sums.ok())
        return std::nullopt;
    const auto rows = [&](std::string_view table) { return std::as_const(*sums).of(table).rows; };
    return BackupContents{rows(Schema<Member>::table), rows(Schema<Relationship>::table)};
}

QString BackupShelf::defaultRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/backups");
}

QString BackupShelf::folderOf(const QString& documentId) const
{
    // An id comes from the file: it names a folder here and nothing above it.
    QString name = documentId;
    name.removeIf([](QChar letter) {
        return !(letter.isLetterOrNumber() && letter.unicode() < 128) && letter != QLatin1Char('-');
    });
    return m_root + QLatin1Char('/') + (name.isEmpty() ? QStringLiteral("unnamed") : name);
}

QList<Backup> BackupShelf::backupsOf(const QString& documentId) const
{
    QList<Backup> backups;
    const QStringList pattern{QLatin1Char('*') + QLatin1String(kFileEnding)};
    for (const QFileInfo& file : QDir(folderOf(documentId)).entryInfoList(pattern, QDir::Files)) {
        if (const auto time = timeOf(file))
            backups.append({file.absoluteFilePath(), *time, file.size()});
    }
    std::ranges::sort(backups, std::greater(), &Backup::atMs);
    return backups;
}

QList<Backup> BackupShelf::backupsSeenAt(const QString& documentPath) const
{
    QList<Backup> all;
    for (const QString& id : idsSeenAt(documentPath))
        all += backupsOf(id);
    std::ranges::sort(all, std::greater(), &Backup::atMs);
    return all;
}

QList<Backup>
BackupShelf::backupsFromNewestGood(const QString& documentPath, TaskContext& task) const
{
    QList<Backup> backups = backupsSeenAt(documentPath);
    while (!backups.isEmpty() && !verifyFile(backups.first().path, task).ok())
        backups.removeFirst();
    return backups;
}

Result<QString> BackupShelf::prepare(const QString& documentId, const QString& documentPath) const
{
    const QString folder = folderOf(documentId);
    removeLeftovers(folder);
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::CannotWrite, folder.toStdString(), "cannot make the folder"};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QList<QByteArray> places = placesIn(folder);
    const QByteArray place = encoded(documentPath);
    if (!places.isEmpty() && places.first() == place)
        return folder;
    places.removeAll(place);
    places.prepend(place);
    places.resize(std::min(places.size(), kMostPlaces));
    QSaveFile origin(folder + QLatin1Char('/') + kOriginFile);
    const bool written = origin.open(QIODevice::WriteOnly) &&
                         origin.write(places.join('\n')) >= 0 && origin.commit();
    if (!written)
        return Error{
            ErrorCode::CannotWrite, folder.toStdString(), origin.errorString().toStdString()};
    return folder;
}

QString BackupShelf::pathFor(const QString& documentId, qint64 nowMs) const
{
    return folderOf(documentId) + QLatin1Char('/') + nameFor(nowMs);
}

Result<QString> BackupShelf::accept(
    const QString& part, const QString& documentId, qint64 nowMs, TaskContext& task) const
{
    FileRemover remover(part);
    Result<void> done = verifyFile(part, task);
    const QString path = pathFor(documentId, nowMs);
    if (done.ok())
        done = moveIntoPlace(part, path, Replacing::Yes);
    if (!done.ok())
        return done.error();
    remover.keep();

    const QList<Backup> backups = backupsOf(documentId);
    QList<qint64> times;
    for (const Backup& backup : backups)
        times.append(backup.atMs);
    const QList<qint64> expired = expiredBackups(times, nowMs);
    for (const Backup& backup : backups) {
        if (expired.contains(backup.atMs))
            QFile::remove(backup.path);
    }
    return path;
}

std::optional<Backup> BackupShelf::same(const QString& documentId, const Sums& sums) const
{
    const QList<Backup> backups = backupsOf(documentId);
    if (backups.isEmpty())
        return std::nullopt;
    const auto connection = Connection::open(backups.first().path, Connection::Mode::ReadOnly);
    if (!connection.ok())
        return std::nullopt;
    const Result<Sums> kept = Sums::read(**connection);
    return kept.ok() && *kept == sums ? std::optional<Backup>(backups.first()) : std::nullopt;
}

int BackupShelf::purge(const QString& documentId) const
{
    int left = 0;
    QDir folder(folderOf(documentId));
    const auto filter = QDir::Files | QDir::Hidden;
    for (const QFileInfo& file : folder.entryInfoList(filter)) {
        if (file.fileName() != kOriginFile && !QFile::remove(file.absoluteFilePath()))
            ++left;
    }
    return left;
}

QStringList BackupShelf::idsSeenAt(const QString& documentPath) const
{
    const QByteArray wanted = encoded(documentPath);
    QStringList ids;
    for (const QString& id : QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (placesIn(folderOf(id)).contains(wanted))
            ids.append(id);
    }
    return ids;
}

} // namespace cw::store
