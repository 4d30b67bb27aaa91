// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/Change.h"
#include "core/kernel/task/TaskContext.h"
#include "core/store/Sums.h"

namespace cw::store {

class Connection;

/// Writes the rows of a change within the open transaction, and keeps `sums` in step. Indexes of
/// tables that grow by a good part are dropped first and built again at the end. Where SQLite does
/// not look after references on the connection (BulkMode), they are checked at the end.
///
/// Errors: InvalidArgument for a row that could not be read back, with table and field as the
/// subject, before anything is written; Damaged where the file does not hold what the change
/// starts from; Cancelled and whatever writing meets. The caller rolls back.
Result<void>
writeChange(Connection& connection, const Change& change, Sums& sums, TaskContext& task);

} // namespace cw::store
