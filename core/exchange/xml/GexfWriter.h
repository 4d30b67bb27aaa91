// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/Written.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"

namespace cw::exchange {

/// The draft as GEXF: labels, weights, dates, colours, sizes and places where GEXF has them, the
/// rest as typed attributes. Both versions are read back whole, but that 1.2 wants an id on every
/// edge and gets one.
///
/// Notes: rows whose text had characters that XML cannot hold. Errors: Cancelled.
/// Time O(n), memory about twice the file.
Result<Written> writeGexf12(const Draft& draft, TaskContext& task);
/// Types of connections as `kind`.
Result<Written> writeGexf13(const Draft& draft, TaskContext& task);

} // namespace cw::exchange
