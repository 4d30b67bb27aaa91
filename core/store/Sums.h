// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace cw::store {

class Connection;

/// How many rows a table has and the sum, modulo 2^64, of their hashes: what tells a changed bit
/// that SQLite's own checks do not see.
struct TableSum
{
    std::int64_t rows = 0;
    std::uint64_t sum = 0;

    void add(std::uint64_t rowHash)
    {
        ++rows;
        sum += rowHash;
    }
    void remove(std::uint64_t rowHash)
    {
        --rows;
        sum -= rowHash;
    }
    bool operator==(const TableSum&) const = default;
};

/// The sums of all tables, kept in the table `sums` and changed in the transaction that changes the
/// rows.
class Sums
{
public:
    static Result<Sums> read(Connection& connection);

    const std::map<std::string, TableSum, std::less<>>& all() const { return m_sums; }
    TableSum& of(std::string_view table);
    TableSum of(std::string_view table) const;

    /// Writes what differs from `before`, which is what stands in the file.
    Result<void> write(Connection& connection, const Sums& before) const;

    bool operator==(const Sums&) const = default;

private:
    std::map<std::string, TableSum, std::less<>> m_sums;
};

/// The sum of a table as it is now, from all columns it has in the file (but for the rows of the
/// history, which have a checksum each).
///
/// Errors: Cancelled, Damaged.
Result<TableSum> computeSum(Connection& connection, std::string_view table, TaskContext& task);

} // namespace cw::store
