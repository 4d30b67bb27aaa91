// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/store/Sums.h"

#include <QString>

namespace cw::store {

class Connection;

/// What a document says about itself; each is a row of the table `meta`, under the key that
/// follows.
struct Meta
{
    int format = 0;         ///< format: as user_version, so that a changed bit there is seen
    int oldestReader = 0;   ///< oldest_reader
    int oldestWriter = 0;   ///< oldest_writer
    QString documentId;     ///< document_id
    qint64 createdAtMs = 0; ///< created_at, milliseconds since the Unix epoch, UTC
    qint64 cursor = 0;      ///< cursor: seq of the last step of the history that is applied

    /// Errors: Damaged where a key is missing.
    static Result<Meta> read(Connection& connection);
    /// Writes all keys and brings the table's sum up to date.
    Result<void> write(Connection& connection, Sums& sums) const;

    bool operator==(const Meta&) const = default;
};

} // namespace cw::store
