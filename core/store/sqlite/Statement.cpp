// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/Statement.h"

#include "core/store/sqlite/SqliteError.h"

#include <sqlite3.h>

namespace cw::store {

Result<Statement> Statement::prepare(sqlite3* handle, std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(
        handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
        nullptr);
    if (code != SQLITE_OK)
        return lastError(handle, sql);
    return Statement(statement);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bindInteger(int position, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, position, value);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return lastError(sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
}

Result<void> Statement::run()
{
    const Result<bool> stepped = step();
    sqlite3_reset(m_statement);
    return stepped.ok() ? Result<void>() : stepped.error();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string_view(bytes, size) : std::string_view();
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

} // namespace cw::store
