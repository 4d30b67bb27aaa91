// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Access.h"
#include "core/store/DocumentLock.h"
#include "core/store/Loaded.h"
#include "core/store/Meta.h"
#include "core/store/migrations/Migration.h"
#include "core/store/sqlite/Connection.h"

#include <QTemporaryDir>

#include <memory>

namespace cw::store {

/// A document that has passed everything that is looked at before its rows are read. Members in the
/// order in which they may go: connection, then lock, then the copy it was read from.
struct Opened
{
    std::unique_ptr<QTemporaryDir> copyFolder; ///< where a copy was needed to read it
    std::unique_ptr<DocumentLock> lock;        ///< held while open for writing
    std::unique_ptr<Connection> connection;
    Access access = Access::ReadOnly;
    ReadOnlyReason reason = ReadOnlyReason::None;
    LockHolder holder;
    Meta meta;
    OpenNotes notes;
};

/// The open protocol: header, place, lock, connection, interrupted write, integrity, format,
/// migration, schema; in this order, each only when the one before is sound. FORMAT.md says why.
///
/// Errors: as DocumentFile::open().
Result<Opened> openDocument(
    const QString& path, Access wanted, TaskContext& task,
    const MigrationPlan& plan = MigrationPlan::current());

} // namespace cw::store
