// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/WholeFiles.h"

#include "core/store/FileHeader.h"
#include "core/store/Format.h"
#include "core/store/sqlite/OpenFile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <memory>

namespace cw {

namespace {

/// @pre  errno is of the call that failed, or 0.
Error cannotWrite(const QSaveFile& file)
{
    const int number = errno;
    const bool isFull = file.error() == QFileDevice::ResourceError || number == ENOSPC;
    return {
        isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, file.fileName().toStdString(),
        number != 0 ? std::strerror(number) : file.errorString().toStdString()};
}

constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner;

/// By its name or else by its bytes.
bool isDocument(const QString& path)
{
    const QString whole = QFileInfo(path).canonicalFilePath();
    if (whole.isEmpty())
        return false;
    if (whole.endsWith(QLatin1String(store::kFileEnding), Qt::CaseInsensitive))
        return true;
    // One that is being written cannot be read just now.
    return store::isOpenInSqlite(whole) || store::readFileHeader(whole).ok();
}

} // namespace

Result<void> writeWholeFiles(const std::vector<WholeFile>& files)
{
    for (const WholeFile& each : files) {
        if (isDocument(each.path))
            return Error{ErrorCode::AlreadyExists, each.path.toStdString(), "a document"};
    }
    std::vector<std::unique_ptr<QSaveFile>> open;
    for (const WholeFile& each : files) {
        auto file = std::make_unique<QSaveFile>(each.path);
        errno = 0;
        const bool isReady =
            file->open(QIODevice::WriteOnly) && (!each.isPrivate || file->setPermissions(kOwner));
        const bool isWritten =
            isReady && file->write(each.bytes) == each.bytes.size() && file->flush();
        if (!isWritten)
            return cannotWrite(*file);
        open.push_back(std::move(file));
    }
    for (const auto& file : open) {
        errno = 0;
        if (!file->commit())
            return cannotWrite(*file);
    }
    return {};
}

} // namespace cw
