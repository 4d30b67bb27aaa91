// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/StoredValue.h"
#include "core/network/records/Records.h"

#include <string>
#include <string_view>
#include <vector>

/// The tables of a document, described from the records' schemas, and their SQL.
namespace cw::store {

struct Column
{
    std::string_view name;
    std::string_view type; ///< INTEGER, REAL, TEXT or BLOB
    bool nullable = false;
    std::string_view references; ///< the table whose id it holds; empty: none
};

/// One record's table; its first column is the id.
struct TableDescription
{
    std::string_view name;
    std::vector<Column> columns;
};

template <class R>
TableDescription describe()
{
    TableDescription table{Schema<R>::table, {}};
    forEachField<R>([&]<class F>(const F& each) {
        using Type = typename F::Type;
        constexpr StoredType stored = Stored<Type>::type;
        Column column{each.name, stored.sql, stored.nullable && !has(each.use, Use::NotNull), {}};
        if constexpr (IsId<Type>::value) {
            if (!table.columns.empty())
                column.references = Schema<typename IsId<Type>::Record>::table;
        }
        table.columns.push_back(column);
    });
    return table;
}

/// Of every record, referenced ones first.
const std::vector<TableDescription>& recordTables();

/// Something that stands in sqlite_schema, and the statement that made it.
struct SchemaObject
{
    std::string type; ///< "table" or "index"
    std::string name;
    std::string table; ///< of an index: what it is on; of a table: itself
    std::string sql;

    bool operator==(const SchemaObject&) const = default;
};

/// Everything a document of the current format consists of, tables before their indexes.
const std::vector<SchemaObject>& documentSchema();

/// Of the index on a column that refers to another table.
std::string indexName(const TableDescription& table, const Column& column);

/// The indexes among them that are on this table.
std::vector<SchemaObject> indexesOn(std::string_view table);

/// "name", with quotes doubled.
std::string quoted(std::string_view name);

std::string insertSql(const TableDescription& table);
/// Parameters: every column in order, the id among them.
std::string updateSql(const TableDescription& table);
std::string deleteSql(const TableDescription& table);

} // namespace cw::store
