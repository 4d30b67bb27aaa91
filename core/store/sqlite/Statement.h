// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"

#include <cstdint>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace cw::store {

/// A prepared statement of the C interface, for what runs a million times. Text that is bound must
/// live until the next step() or clear.
class Statement
{
public:
    static Result<Statement> prepare(sqlite3* handle, std::string_view sql);

    Statement() = default;
    Statement(Statement&& other) noexcept : m_statement(std::exchange(other.m_statement, nullptr))
    {}
    Statement& operator=(Statement&& other) noexcept
    {
        std::swap(m_statement, other.m_statement);
        return *this;
    }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    sqlite3_stmt* handle() const { return m_statement; }

    /// Positions count up from 1.
    void bindInteger(int position, std::int64_t value);

    /// Whether there is a row to read; false once there is none left.
    Result<bool> step();

    /// Runs a statement that answers no rows, and makes it ready to run again.
    Result<void> run();
    void reset();

    /// Columns of the row that step() found count up from 0.
    std::int64_t integer(int column) const;
    std::string_view text(int column) const;
    int columnCount() const;

private:
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}

    sqlite3_stmt* m_statement = nullptr;
};

} // namespace cw::store
