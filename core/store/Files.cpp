// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cw::store {

namespace {

Error errorOfErrno(const QString& path)
{
    const int number = errno;
    ErrorCode code = ErrorCode::CannotWrite;
    if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == EEXIST)
        code = ErrorCode::AlreadyExists;
    return {code, finalPathOf(path).toStdString(), std::strerror(number)};
}

Result<void> flush(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return errorOfErrno(path);
    const bool flushed = ::fsync(descriptor) == 0;
    const Result<void> result = flushed ? Result<void>() : errorOfErrno(path);
    ::close(descriptor);
    return result;
}

} // namespace

Result<void> makePrivateFile(const QString& path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return errorOfErrno(path);
    ::close(descriptor);
    return {};
}

Result<void> moveIntoPlace(const QString& from, const QString& to, Replacing replacing)
{
    const Result<void> flushed = flush(from, O_RDONLY);
    if (!flushed.ok())
        return flushed;
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int moved = 0;
    if (replacing == Replacing::Yes) {
        moved = ::rename(source.constData(), target.constData());
    } else {
        moved = ::renameat2(
            AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
        if (moved != 0 && errno == EINVAL) { // a file system that cannot: as near as it gets
            moved = ::link(source.constData(), target.constData());
            if (moved == 0)
                ::unlink(source.constData());
        }
    }
    if (moved != 0)
        return errorOfErrno(to);
    return flush(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

QString partPathFor(const QString& path)
{
    const QFileInfo info(path);
    const QString random = QUuid::createUuid().toString(QUuid::Id128).left(12);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QLatin1Char('.') +
           random + QStringLiteral(".part");
}

QString finalPathOf(const QString& path)
{
    static const QRegularExpression part(QStringLiteral("/\\.([^/]+)\\.[0-9a-f]{12}\\.part$"));
    QString whole = path;
    while (whole.contains(part)) // a salvage makes its document beside a part
        whole.replace(part, QStringLiteral("/\\1"));
    return whole;
}

Error aboutFile(Error error, const QString& path)
{
    static constexpr std::array kOfFiles{ErrorCode::Damaged,     ErrorCode::DiskFull,
                                         ErrorCode::CannotOpen,  ErrorCode::CannotRead,
                                         ErrorCode::CannotWrite, ErrorCode::Locked,
                                         ErrorCode::ReadOnly,    ErrorCode::LimitExceeded};
    if (std::ranges::find(kOfFiles, error.code) == kOfFiles.end())
        return error;
    const QString subject = QString::fromStdString(error.subject);
    if (QDir::isAbsolutePath(subject)) {
        error.subject = finalPathOf(subject).toStdString();
        return error;
    }
    if (!error.subject.empty())
        error.detail = error.subject + ": " + error.detail;
    error.subject = finalPathOf(path).toStdString();
    return error;
}

FileRemover::~FileRemover()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

std::optional<FileIdentity> identityOf(const QString& path)
{
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    return FileIdentity{quint64{file.st_dev}, quint64{file.st_ino}};
}

bool isWritable(const QString& path)
{
    const QFileInfo file(path);
    // Also for the superuser, whom the system lets write anything.
    static constexpr QFile::Permissions kAnyWrite =
        QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const auto anyoneMayWrite = [](const QFileInfo& info) {
        return (info.permissions() & kAnyWrite).toInt() != 0;
    };
    const QFileInfo folder(file.absolutePath());
    return file.isWritable() && anyoneMayWrite(file) && folder.isWritable() &&
           anyoneMayWrite(folder);
}

} // namespace cw::store
