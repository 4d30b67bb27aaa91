// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/Written.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"

namespace cw::exchange {

/// A workbook with the sheets Elements and Connections that Kumu imports. Every cell is text, so
/// that nothing runs as a formula and no number loses its digits; texts beyond the 32,767
/// characters that a cell can hold are cut, and said.
///
/// Errors: Cancelled, LimitExceeded (more than 1,048,575 rows in a sheet), CannotWrite (no room for
/// temporary files, which are private to the user and gone afterwards).
Result<Written> writeKumuWorkbook(const Draft& draft, TaskContext& task);

} // namespace cw::exchange
