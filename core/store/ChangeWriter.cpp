// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ChangeWriter.h"

#include "core/store/BulkWriting.h"
#include "core/store/RowBytes.h"
#include "core/store/RowReader.h"
#include "core/store/RowRules.h"
#include "core/store/Tables.h"
#include "core/store/sqlite/Connection.h"
#include "core/store/sqlite/SqliteError.h"

#include <sqlite3.h>

namespace cw::store {

namespace {

template <class R>
Result<void> checkRows(const RecordChange<R>& part)
{
    std::string_view unfit;
    for (const Update<R>& update : part.updated) {
        if (unfit.empty())
            unfit = unfitField(update.after);
    }
    for (const R& row : part.inserted) {
        if (unfit.empty())
            unfit = unfitField(row);
    }
    if (unfit.empty())
        return {};
    const std::string subject = std::string(Schema<R>::table) + '.' + std::string(unfit);
    return Error{ErrorCode::InvalidArgument, subject, "could not be read back as it is"};
}

/// Binds the values of a row to the places from 1 on. They live as long as the row.
void bind(sqlite3_stmt* statement, std::string_view row)
{
    int position = 1;
    for (RowReader reader(row); !reader.atEnd(); reader.next(), ++position) {
        switch (reader.kind()) {
        case StoredKind::Null:
            sqlite3_bind_null(statement, position);
            break;
        case StoredKind::Integer:
            sqlite3_bind_int64(statement, position, reader.integer());
            break;
        case StoredKind::Real:
            sqlite3_bind_double(statement, position, reader.real());
            break;
        case StoredKind::Text:
            sqlite3_bind_text(
                statement, position, reader.text().data(), static_cast<int>(reader.text().size()),
                SQLITE_STATIC);
            break;
        case StoredKind::Blob:
            // Never a null pointer, which would bind NULL.
            sqlite3_bind_blob(
                statement, position, reader.text().data(), static_cast<int>(reader.text().size()),
                SQLITE_STATIC);
            break;
        }
    }
}

/// Writes one kind of change to one table.
class TableWriter
{
public:
    TableWriter(Connection& connection, const TableDescription& table, TableSum& sum)
        : m_connection(connection), m_table(table), m_sum(sum)
    {}

    template <class R>
    Result<void> write(const RecordChange<R>& part, const std::function<Result<void>()>& pulse)
    {
        Result<void> done;
        if (!part.removed.empty())
            done = each(deleteSql(m_table), part.removed, pulse, [&](const R& row) {
                return removeRow(row);
            });
        if (done.ok() && !part.updated.empty())
            done = each(updateSql(m_table), part.updated, pulse, [&](const Update<R>& update) {
                return updateRow(update);
            });
        if (done.ok() && !part.inserted.empty())
            done = each(insertSql(m_table), part.inserted, pulse, [&](const R& row) {
                return insertRow(row);
            });
        return done;
    }

private:
    template <class Rows, class Fn>
    Result<void> each(
        const std::string& sql, const Rows& rows, const std::function<Result<void>()>& pulse,
        Fn&& fn)
    {
        Result<Statement> prepared = m_connection.prepare(sql);
        if (!prepared.ok())
            return prepared.error();
        m_statement = std::move(*prepared);
        for (const auto& row : rows) {
            Result<void> done = fn(row);
            if (done.ok())
                done = pulse();
            if (!done.ok())
                return done;
        }
        return {};
    }

    template <class R>
    std::uint64_t encode(const R& row)
    {
        m_row.clear();
        m_row.record(row);
        return hashOf(m_row.view());
    }

    template <class R>
    Result<void> removeRow(const R& row)
    {
        m_sum.remove(encode(row));
        m_statement.bindInteger(1, row.id.value);
        return runOnOne();
    }

    template <class R>
    Result<void> updateRow(const Update<R>& update)
    {
        m_sum.remove(encode(update.before));
        m_sum.add(encode(update.after));
        bind(m_statement.handle(), m_row.view());
        return runOnOne();
    }

    template <class R>
    Result<void> insertRow(const R& row)
    {
        m_sum.add(encode(row));
        bind(m_statement.handle(), m_row.view());
        return m_statement.run();
    }

    Result<void> runOnOne()
    {
        const Result<void> ran = m_statement.run();
        if (ran.ok() && sqlite3_changes(m_connection.handle()) != 1)
            return Error{ErrorCode::Damaged, std::string(m_table.name), "a row is not there"};
        return ran;
    }

    Connection& m_connection;
    const TableDescription& m_table;
    TableSum& m_sum;
    Statement m_statement;
    RowBytes m_row;
};

} // namespace

Result<void>
writeChange(Connection& connection, const Change& change, Sums& sums, TaskContext& task)
{
    Result<void> done;
    EveryRecord::forEach([&]<class R>() {
        if (done.ok())
            done = checkRows(change.of<R>());
    });
    IndexPause indexes(connection);
    for (const std::string_view table : tablesGrowingMuch(change, sums)) {
        if (done.ok())
            done = indexes.begin(table);
    }
    const CancelGuard guard(connection.handle(), task);
    const double total = static_cast<double>(change.rowCount());
    std::size_t written = 0;
    const auto pulse = [&]() -> Result<void> {
        constexpr std::size_t kPulse = 1024;
        if (++written % kPulse != 0)
            return {};
        task.report(0.85 * static_cast<double>(written) / total);
        return task.cancelled() ? Error{ErrorCode::Cancelled, {}, {}} : Result<void>();
    };
    std::size_t at = 0;
    EveryRecord::forEach([&]<class R>() {
        const TableDescription& table = recordTables()[at++];
        if (done.ok() && !change.of<R>().isEmpty())
            done = TableWriter(connection, table, sums.of(table.name)).write(change.of<R>(), pulse);
    });
    if (done.ok())
        done = indexes.end();
    return done.ok() && !enforcesReferences(connection) ? checkReferences(connection, change)
                                                        : done;
}

} // namespace cw::store
