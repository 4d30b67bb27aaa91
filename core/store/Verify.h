// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/task/TaskContext.h"
#include "core/store/Files.h"
#include "core/store/Sums.h"

#include <QString>

namespace cw::store {

class Connection;

/// SQLite's own full check of pages, cells and indexes.
/// Errors: Damaged with SQLite's first finding as the detail; Cancelled.
Result<void> checkIntegrity(Connection& connection, TaskContext& task);

/// Whether every table matches the sum that the document keeps of it.
/// Errors: Damaged with the table as the subject; Cancelled.
Result<void> checkSums(Connection& connection, TaskContext& task);

/// Both, on a file that nobody has open: whether a copy is as good as what it was made of.
Result<void> verifyFile(const QString& path, TaskContext& task);

/// Copies a document file that nobody has open (a backup, what was salvaged) to a new name,
/// readable by its owner only; verified before it appears there.
/// Errors: AlreadyExists, CannotRead, CannotWrite, DiskFull, Damaged, Cancelled; there is no copy
/// then.
Result<void> copyVerified(const QString& from, const QString& to, TaskContext& task);

/// Writes a compact copy of the document, verified before it gets the name `path`.
/// Errors: AlreadyExists, CannotWrite, DiskFull, Damaged, Cancelled; there is no copy then.
Result<void> writeVerifiedCopy(
    Connection& connection, const QString& path, Replacing replacing, TaskContext& task);

/// The same of a document file that nobody has open.
Result<void>
compactInto(const QString& from, const QString& path, Replacing replacing, TaskContext& task);

} // namespace cw::store
