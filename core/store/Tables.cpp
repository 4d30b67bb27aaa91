// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Tables.h"

namespace cw::store {

namespace {

std::string columnSql(const Column& column, bool isId)
{
    std::string sql = quoted(column.name) + ' ' + std::string(column.type);
    if (isId)
        return sql + " PRIMARY KEY";
    if (!column.nullable)
        sql += " NOT NULL";
    if (!column.references.empty())
        sql +=
            " REFERENCES " + quoted(column.references) + "(\"id\") DEFERRABLE INITIALLY DEFERRED";
    return sql;
}

SchemaObject tableObject(const TableDescription& table)
{
    std::string sql = "CREATE TABLE " + quoted(table.name) + "(\n  ";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            sql += ",\n  ";
        sql += columnSql(table.columns[i], i == 0);
    }
    sql += "\n) STRICT";
    return {"table", std::string(table.name), std::string(table.name), std::move(sql)};
}

/// On a column that refers to another table: what deleting there has to look through.
SchemaObject indexObject(const TableDescription& table, const Column& column)
{
    const std::string name = indexName(table, column);
    std::string sql = "CREATE INDEX " + quoted(name) + " ON " + quoted(table.name) + '(' +
                      quoted(column.name) + ')';
    if (column.nullable)
        sql += " WHERE " + quoted(column.name) + " IS NOT NULL";
    return {"index", name, std::string(table.name), std::move(sql)};
}

SchemaObject fixedTable(const char* name, const char* columns)
{
    return {"table", name, name, "CREATE TABLE " + quoted(name) + "(\n  " + columns};
}

std::vector<SchemaObject> makeDocumentSchema()
{
    std::vector<SchemaObject> schema{
        fixedTable(
            "meta",
            "\"key\" TEXT PRIMARY KEY,\n  \"value\" TEXT NOT NULL\n) STRICT, WITHOUT ROWID"),
        fixedTable(
            "sums", "\"table\" TEXT PRIMARY KEY,\n  \"rows\" INTEGER NOT NULL,\n"
                    "  \"sum\" INTEGER NOT NULL\n) STRICT, WITHOUT ROWID"),
        fixedTable(
            "history", "\"seq\" INTEGER PRIMARY KEY,\n  \"at\" INTEGER NOT NULL,\n"
                       "  \"title\" TEXT NOT NULL,\n  \"arguments\" TEXT NOT NULL,\n"
                       "  \"checksum\" INTEGER NOT NULL,\n  \"rows\" BLOB NOT NULL\n) STRICT"),
    };
    for (const TableDescription& table : recordTables()) {
        schema.push_back(tableObject(table));
        for (const Column& column : table.columns) {
            if (!column.references.empty())
                schema.push_back(indexObject(table, column));
        }
    }
    return schema;
}

} // namespace

const std::vector<TableDescription>& recordTables()
{
    static const std::vector<TableDescription> tables = [] {
        std::vector<TableDescription> all;
        EveryRecord::forEach([&]<class R>() { all.push_back(describe<R>()); });
        return all;
    }();
    return tables;
}

const std::vector<SchemaObject>& documentSchema()
{
    static const std::vector<SchemaObject> schema = makeDocumentSchema();
    return schema;
}

std::string indexName(const TableDescription& table, const Column& column)
{
    return std::string(table.name) + "_by_" + std::string(column.name);
}

std::vector<SchemaObject> indexesOn(std::string_view table)
{
    std::vector<SchemaObject> indexes;
    for (const SchemaObject& object : documentSchema()) {
        if (object.type == "index" && object.table == table)
            indexes.push_back(object);
    }
    return indexes;
}

std::string quoted(std::string_view name)
{
    std::string text = "\"";
    for (const char letter : name) {
        text += letter;
        if (letter == '"')
            text += letter;
    }
    return text + '"';
}

std::string insertSql(const TableDescription& table)
{
    std::string names;
    std::string places;
    for (const Column& column : table.columns) {
        if (!names.empty()) {
            names += ',';
            places += ',';
        }
        names += quoted(column.name);
        places += '?';
    }
    return "INSERT INTO " + quoted(table.name) + '(' + names + ") VALUES(" + places + ')';
}

std::string updateSql(const TableDescription& table)
{
    std::string sets;
    int position = 1;
    for (const Column& column : table.columns) {
        if (position > 2)
            sets += ',';
        if (position > 1) {
            sets += quoted(column.name);
            sets += "=?";
            sets += std::to_string(position);
        }
        ++position;
    }
    return "UPDATE " + quoted(table.name) + " SET " + sets + " WHERE " +
           quoted(table.columns.front().name) + "=?1";
}

std::string deleteSql(const TableDescription& table)
{
    return "DELETE FROM " + quoted(table.name) + " WHERE " + quoted(table.columns.front().name) +
           "=?1";
}

} // namespace cw::store
