// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue/RowScan.h"

#include "core/store/RowBytes.h"
#include "core/store/sqlite/Connection.h"

#include <limits>

namespace cw::store {

namespace {

constexpr std::int64_t kLastId = std::numeric_limits<std::int64_t>::max();

class Scanner
{
public:
    Scanner(
        Connection& connection, const TableDescription& table,
        const std::function<void(std::string_view row)>& fn, TaskContext& task)
        : m_connection(connection), m_table(table), m_fn(fn), m_task(task)
    {}

    Result<ScanResult> run()
    {
        const std::string id = quoted(m_table.columns.front().name);
        Result<Statement> statement = m_connection.prepare(
            "SELECT * FROM " + quoted(m_table.name) + " WHERE " + id + ">=?1 ORDER BY " + id);
        if (!statement.ok())
            return Error{ErrorCode::Damaged, std::string(m_table.name), statement.error().detail};
        m_statement = std::move(*statement);
        m_columns = m_statement.columnCount();

        std::int64_t next = 1;
        while (!readFrom(next)) {
            if (m_task.cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            ++m_result.unreadable;
            const std::int64_t resume = firstReadableBehind(m_last);
            if (resume == 0)
                break;
            next = resume;
        }
        return m_result;
    }

private:
    /// Reads on from the first id that is not smaller; whether it came to the end of the table.
    bool readFrom(std::int64_t first)
    {
        m_statement.reset();
        m_statement.bindInteger(1, first);
        m_last = first - 1;
        for (;;) {
            const Result<bool> stepped = m_statement.step();
            if (!stepped.ok() || m_task.cancelled())
                return false;
            if (!*stepped)
                return true;
            // A row whose own pages are damaged answers an id and fails further on.
            const std::int64_t id = m_statement.integer(0);
            if (id <= m_last)
                return false;
            m_last = id;
            m_row.clear();
            m_row.columns(m_statement.handle(), 0, m_columns);
            m_result.sum.add(hashOf(m_row.view()));
            m_fn(m_row.view());
        }
    }

    /// Whether a row at or behind `first` can be reached.
    bool canStartAt(std::int64_t first)
    {
        m_statement.reset();
        m_statement.bindInteger(1, first);
        const Result<bool> stepped = m_statement.step();
        return stepped.ok() && *stepped && m_statement.integer(0) >= first;
    }

    /// The smallest id behind `last` from where reading works, found by doubling steps and halving;
    /// 0: none. Whether it works grows with the id but for islands between two damaged pages, of
    /// which it may find the later.
    std::int64_t firstReadableBehind(std::int64_t last)
    {
        std::int64_t step = 1;
        std::int64_t fails = last;
        while (fails < kLastId - step && !canStartAt(fails + step)) {
            fails += step;
            step = step < kLastId / 2 ? step * 2 : kLastId / 2;
        }
        if (fails >= kLastId - step)
            return 0;
        std::int64_t works = fails + step;
        while (works - fails > 1) {
            const std::int64_t middle = fails + (works - fails) / 2;
            (canStartAt(middle) ? works : fails) = middle;
        }
        return works;
    }

    Connection& m_connection;
    const TableDescription& m_table;
    const std::function<void(std::string_view row)>& m_fn;
    TaskContext& m_task;
    Statement m_statement;
    int m_columns = 0;
    std::int64_t m_last = 0;
    RowBytes m_row;
    ScanResult m_result;
};

} // namespace

Result<ScanResult> scanRows(
    Connection& connection, const TableDescription& table,
    const std::function<void(std::string_view row)>& fn, TaskContext& task)
{
    return Scanner(connection, table, fn, task).run();
}

} // namespace cw::store
