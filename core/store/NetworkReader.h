// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/task/TaskContext.h"
#include "core/network/Network.h"
#include "core/store/Sums.h"

namespace cw::store {

class Connection;

/// Reads all records of a document and verifies that they are what was written: every table
/// against its sum, every value and reference, one relationship a pair, one placement a member and
/// arrangement.
///
/// Errors: Damaged with the table as the subject; Cancelled.
Result<Network> readNetwork(Connection& connection, const Sums& sums, TaskContext& task);

} // namespace cw::store
