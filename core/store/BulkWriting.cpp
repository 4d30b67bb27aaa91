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

/// While it lives SQLite sorts an index in pieces that fit the processor's cache and merges them,
/// which takes half the time of a list all over the memory. The pieces are numbers only, in a
/// temporary file that has no name.
class SortingInPieces
{
public:
    explicit SortingInPieces(Connection& connection) : m_connection(connection)
    {
        set("temp_store=FILE");
        set("cache_size=-1024"); // also the size of a piece, KiB
    }
    ~SortingInPieces()
    {
        set("cache_size=-8192");
        set("temp_store=MEMORY");
    }
    SortingInPieces(const SortingInPieces&) = delete;
    SortingInPieces& operator=(const SortingInPieces&) = delete;

private:
    /// Where it is refused, sorting takes longer and nothing else.
    void set(const char* pragma)
    {
        std::ignore = m_connection.run(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
    }

    Connection& m_connection;
};

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
    const SortingInPieces sorting(m_connection);
    for (const SchemaObject& index : m_dropped) {
        const Result<void> made = m_connection.run(QString::fromStdString(index.sql));
        if (!made.ok())
            return made;
    }
    m_dropped.clear();
    return {};
}

ReferencePause::~ReferencePause()
{
    if (m_isPaused)
        std::ignore = end();
}

Result<void> ReferencePause::begin()
{
    m_isPaused = true;
    return m_connection.run(QStringLiteral("PRAGMA foreign_keys=OFF"));
}

Result<void> ReferencePause::end()
{
    m_isPaused = false;
    const Result<void> done = m_connection.run(QStringLiteral("PRAGMA foreign_keys=ON"));
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
