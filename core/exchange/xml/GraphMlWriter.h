// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/Written.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"

namespace cw::exchange {

/// The draft as GraphML in the dialect that a program likes best; every dialect is read back
/// whole. Columns that a dialect has no place of its own for become keys, which all four programs
/// show as columns of data.
///
/// Notes: rows whose text had characters that XML cannot hold. Errors: Cancelled.
/// Time O(n), memory about twice the file.
Result<Written> writePlainGraphMl(const Draft& draft, TaskContext& task);
/// Colours as r, g, b; y grows upwards.
Result<Written> writeGephiGraphMl(const Draft& draft, TaskContext& task);
/// Places as shares of the window; one graph for each type of connection.
Result<Written> writeSocNetVGraphMl(const Draft& draft, TaskContext& task);
/// Labels, places, colours and arrows as drawings.
Result<Written> writeYEdGraphMl(const Draft& draft, TaskContext& task);

} // namespace cw::exchange
