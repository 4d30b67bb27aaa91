// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BulkWriting.h"

#include "core/store/sqlite/Connection.h"

#include <tuple>

#include <sqlite3.h>

namespace cw::store {

namespace {

/// Of rows put into one table at once, from where building its indexes afterwards is cheaper.
constexpr std::int64_t kManyRows = 20'000;

/// Answers a row where one of the child's references leads nowhere. The index both finds the
/// references without the rows around them and visits the parents in their order.
std::string strayReferenceSql(const TableDescription& child, const Column& column)
{
    const std::string reference = "child." + quoted(column.name);
    return "SELECT 1 FROM " + quoted(child.name) + " AS child INDEXED BY " +
           quoted(indexName(child, column)) + " WHERE " + reference +
           " IS NOT NULL AND NOT EXISTS(SELECT 1 FROM " + quoted(column.references) +
           " AS parent WHERE parent.\"id\"=" + reference + ") LIMIT 1";
}

Result<void> checkReferencesOf(Connection& connection, const TableDescription& table)
{
    for (const Column& column : table.columns) {
        if (column.references.empty())
            continue;
        Result<Statement> prepared = connection.prepare(strayReferenceSql(table, column));
        if (!prepared.ok())
            return prepared.error();
        const Result<bool> isStray = prepared->step();
        if (!isStray.ok())
            return isStray.error();
        if (*isStray)
            return Error{ErrorCode::Damaged, std::string(table.name), "a row refers to nothing"};
    }
    return {};
}

} // namespace

std::vector<std::string_view> tablesGrowingMuch(const Change& change, const Sums& sums)
{
    std::vector<std::string_view> tables;
    bool removes = false;
    EveryRecord::forEach([&]<class R>() {
        const auto added = static_cast<std::int64_t>(change.of<R>().inserted.size());
        if (added >= kManyRows && added >= sums.of(Schema<R>::table).rows / 2)
            tables.push_back(Schema<R>::table);
        removes = removes || !change.of<R>().removed.empty();
    });
    return removes ? std::vector<std::string_view>() : tables;
}

Result<void> IndexPause::begin(std::string_view table)
{
    for (SchemaObject& index : indexesOn(table)) {
        const Result<void> dropped =
            m_connection.run(QString::fromStdString("DROP INDEX " + quoted(index.name)));
        if (!dropped.ok())
            return dropped;
        m_dropped.push_back(std::move(index));
    }
    return {};
}

Result<void> IndexPause::end()
{
    if (m_dropped.empty())
        return {};
    // Also the size of a piece that is sorted at once, in KiB: the processor's cache holds it.
    Result<void> done = m_connection.run(QStringLiteral("PRAGMA cache_size=-1024"));
    for (const SchemaObject& index : m_dropped) {
        if (done.ok())
            done = m_connection.run(QString::fromStdString(index.sql));
    }
    m_dropped.clear();
    const Result<void> restored = m_connection.run(QStringLiteral("PRAGMA cache_size=-8192"));
    return done.ok() ? restored : done;
}

BulkMode::~BulkMode()
{
    if (m_isOn)
        std::ignore = end();
}

Result<void> BulkMode::begin()
{
    m_isOn = true;
    const Result<void> done = m_connection.run(QStringLiteral("PRAGMA foreign_keys=OFF"));
    return done.ok() ? m_connection.run(QStringLiteral("PRAGMA temp_store=FILE")) : done;
}

Result<void> BulkMode::end()
{
    m_isOn = false;
    Result<void> done = m_connection.run(QStringLiteral("PRAGMA temp_store=MEMORY"));
    const Result<void> enforced = m_connection.run(QStringLiteral("PRAGMA foreign_keys=ON"));
    if (done.ok())
        done = enforced;
    if (done.ok() && !enforcesReferences(m_connection))
        return Error{ErrorCode::Internal, "sqlite", "a pragma did not hold"};
    return done;
}

bool enforcesReferences(Connection& connection)
{
    int isOn = 0;
    const int code = sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, -1, &isOn);
    return code == SQLITE_OK && isOn != 0;
}

Result<void> checkReferences(Connection& connection, const Change& change)
{
    Result<void> done;
    std::size_t at = 0;
    EveryRecord::forEach([&]<class R>() {
        const TableDescription& table = recordTables()[at++];
        if (done.ok() && !change.of<R>().isEmpty())
            done = checkReferencesOf(connection, table);
    });
    return done;
}

} // namespace cw::store
