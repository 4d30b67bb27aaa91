// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QString>

namespace cw::store {

/// The first 100 bytes of a document, as far as they tell what it is.
struct FileHeader
{
    quint32 applicationId = 0;
    int userVersion = 0;
    bool usesWriteAheadLog = false; ///< another program has switched it over
    qint64 fileSize = 0;
};

/// Reads the header, and keeps the file open no longer. Where a connection of this process has it
/// open, through SQLite: closing any other handle on it would drop SQLite's locks.
///
/// Errors: NotFound; CannotRead; CannotOpen for what is no regular file; for what is no document,
/// Damaged where its name ends as one, else UnsupportedFormat. The path is the subject.
Result<FileHeader> readFileHeader(const QString& path);

} // namespace cw::store
