// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/task/TaskContext.h"
#include "core/store/Format.h"
#include "core/store/Meta.h"

#include <QString>

#include <functional>
#include <vector>

namespace cw::store {

class Connection;

/// One step from a format to the next. It changes tables and rows with single statements, in the
/// words of its own time: never through the records' schemas, which go on changing. Sums, history
/// and version marks are the runner's business.
struct Migration
{
    int from = 0; ///< it leads to from + 1
    std::function<Result<void>(Connection&)> run;
};

/// How documents of older formats become current.
struct MigrationPlan
{
    std::vector<Migration> steps; ///< ascending, one for each format below the target
    int target = kFormat;
    std::function<Result<void>(Connection&)> check; ///< whether the tables are the target's

    /// All that were ever released.
    static MigrationPlan current();
};

/// Where and when the copy of the document as it was is put.
struct MigrationCopy
{
    QString documentPath;
    qint64 nowMs = 0; ///< milliseconds since the Unix epoch, UTC
};

/// "net.weave.v3.20260131T120000Z.bak", beside the document.
QString migrationCopyPath(const MigrationCopy& copy, int format);

/// Copies of this document, made by any migration.
QStringList migrationCopiesOf(const QString& documentPath, const QString& documentId);

/// Writes the verified copy that has to be there before anything is changed.
/// @return its path. Errors: CannotWrite, DiskFull, Damaged, Cancelled.
Result<QString>
keepMigrationCopy(Connection& connection, int format, const MigrationCopy& copy, TaskContext& task);

/// Brings the document to the plan's target: every step, the sums, an empty history and the version
/// marks in one exclusive transaction, checked before it is committed. One that fails leaves the
/// file as it was, byte for byte.
///
/// Errors: Damaged where it was not sound before; NewerFormat without a step for its format;
/// Cancelled and what writing meets.
Result<Meta>
migrate(Connection& connection, const Meta& meta, const MigrationPlan& plan, TaskContext& task);

} // namespace cw::store
