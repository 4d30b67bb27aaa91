// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QString>

#include <memory>

namespace cw::store {

class Connection;

/// A copy of the document made a little at a time, so that the storage thread can go on committing:
/// what it writes in between is copied too.
///
/// Thread: the document's. The document outlives it.
class BackupRun
{
public:
    /// @param part  the file to write; it is not there yet, and is readable by its owner only.
    static Result<std::unique_ptr<BackupRun>> start(Connection& source, const QString& part);
    ~BackupRun();
    BackupRun(const BackupRun&) = delete;
    BackupRun& operator=(const BackupRun&) = delete;

    /// Copies about a megabyte. @return whether there is more to do. Errors: DiskFull, CannotWrite,
    /// CannotRead, Damaged; the run is over then.
    Result<bool> step();
    /// Done so far, 0 to 1.
    double fraction() const;
    const QString& part() const { return m_part; }

private:
    struct Handles;
    BackupRun(QString part, std::unique_ptr<Handles> handles);

    QString m_part;
    std::unique_ptr<Handles> m_handles;
};

} // namespace cw::store
