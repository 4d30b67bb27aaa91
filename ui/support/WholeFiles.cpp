// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/WholeFiles.h"

#include <QSaveFile>

#include <cerrno>
#include <memory>

namespace cw {

namespace {

Error cannotWrite(const QSaveFile& file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return {
        isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, file.fileName().toStdString(),
        file.errorString().toStdString()};
}

} // namespace

Result<void> writeWholeFiles(const std::vector<WholeFile>& files)
{
    std::vector<std::unique_ptr<QSaveFile>> open;
    for (const WholeFile& each : files) {
        auto file = std::make_unique<QSaveFile>(each.path);
        errno = 0;
        const bool isWritten = file->open(QIODevice::WriteOnly) &&
                               file->write(each.bytes) == each.bytes.size() && file->flush();
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
