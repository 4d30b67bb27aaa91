// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/Written.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"

namespace cw::exchange {

/// The pair of sheets that Kumu imports: "-elements.csv" and "-connections.csv".
/// Errors: Cancelled.   Source: docs.kumu.io, "Import".
Result<Written> writeKumuCsv(const Draft& draft, TaskContext& task);

/// The pair of tables that Gephi imports: "-nodes.csv" and "-edges.csv". Errors: Cancelled.
/// Source: docs.gephi.org, "CSV Format".
Result<Written> writeGephiCsv(const Draft& draft, TaskContext& task);

} // namespace cw::exchange
