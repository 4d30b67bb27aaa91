// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QTemporaryDir>

#include <memory>

namespace cw::store {

class Connection;

/// A private copy of a damaged document, opened for looking into: the original keeps what it has,
/// an interrupted write is taken back here, and a spoilt header is set right as far as every
/// document's is the same.
class DamagedCopy
{
public:
    /// Errors: NotFound, CannotRead, DiskFull; Damaged where it cannot be made a database.
    static Result<std::unique_ptr<DamagedCopy>> make(const QString& path);
    ~DamagedCopy();

    Connection& connection() { return *m_connection; }

private:
    DamagedCopy();

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection; ///< before the folder goes
};

} // namespace cw::store
