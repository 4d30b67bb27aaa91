// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"
#include "core/store/RowReader.h"
#include "core/store/RowRules.h"
#include "core/store/Sums.h"
#include "core/store/Tables.h"
#include "core/store/sqlite/Statement.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace cw::store {

class Connection;

/// What reading a table past its damage came to.
struct ScanResult
{
    TableSum sum;       ///< of the rows that could be read
    int unreadable = 0; ///< stretches of the table that could not
};

/// Calls `fn` with the bytes of every row of a table that can be read, in the order of their ids.
/// Where a page is damaged it goes on with the nearest id behind it.
///
/// Errors: Cancelled; Damaged where not even the table can be found.
Result<ScanResult> scanRows(
    Connection& connection, const TableDescription& table,
    const std::function<void(std::string_view row)>& fn, TaskContext& task);

/// Decodes the rows of R that are rows of R.
/// @param refused  called with the bytes of each that is not.
template <class R>
Result<ScanResult> scanRecords(
    Connection& connection, const TableDescription& table, std::vector<R>& rows,
    const std::function<void(std::string_view row)>& refused, TaskContext& task)
{
    TextCache cache;
    const auto take = [&](std::string_view bytes) {
        R row;
        if (readRecord(RowReader(bytes, &cache), row) && brokenRule(row).empty())
            rows.push_back(std::move(row));
        else
            refused(bytes);
    };
    return scanRows(connection, table, take, task);
}

} // namespace cw::store
