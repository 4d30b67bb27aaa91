// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <QString>

namespace cw::store {

class Connection;

/// Who a new document is.
struct DocumentIdentity
{
    QString id;
    qint64 createdAtMs = 0; ///< milliseconds since the Unix epoch, UTC
    QString name;           ///< of the network in it; may be empty

    /// A random one, made now, whose network has no name.
    static DocumentIdentity make();
};

/// Makes all tables of the current format in an empty database, with an empty network in them.
Result<void> writeEmptyDocument(Connection& connection, const DocumentIdentity& identity);

/// Makes the file of a new document; it appears whole or not at all, readable by its owner only.
/// Errors: AlreadyExists, CannotWrite, DiskFull; the path is the subject.
Result<void> makeDocumentFile(const QString& path, const DocumentIdentity& identity);

} // namespace cw::store
