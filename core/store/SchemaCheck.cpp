// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SchemaCheck.h"

#include "core/store/Tables.h"
#include "core/store/sqlite/Connection.h"

#include <algorithm>

namespace cw::store {

namespace {

/// In the order of their names; without the statistics that ANALYZE leaves, which do nothing.
Result<std::vector<SchemaObject>> objectsOf(Connection& connection)
{
    const auto rows = connection.rows(QStringLiteral(
        "SELECT \"type\", \"name\", \"tbl_name\", coalesce(\"sql\", '') FROM sqlite_schema "
        "WHERE \"name\" NOT IN ('sqlite_stat1', 'sqlite_stat4')"));
    if (!rows.ok())
        return rows.error();
    std::vector<SchemaObject> objects;
    for (const QVariantList& row : *rows)
        objects.push_back(
            {row.at(0).toString().toStdString(), row.at(1).toString().toStdString(),
             row.at(2).toString().toStdString(), row.at(3).toString().toStdString()});
    std::ranges::sort(objects, {}, &SchemaObject::name);
    return objects;
}

Result<void> checkColumns(Connection& connection, const TableDescription& table)
{
    const auto rows = connection.rows(
        QStringLiteral("SELECT \"name\", \"type\" FROM pragma_table_info(?) ORDER BY \"cid\""),
        {QString::fromUtf8(table.name.data(), static_cast<qsizetype>(table.name.size()))});
    if (!rows.ok())
        return rows.error();
    const Error misfit{ErrorCode::NewerFormat, std::string(table.name), "its columns do not fit"};
    if (rows->size() < static_cast<qsizetype>(table.columns.size()))
        return misfit;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const QVariantList& row = rows->at(static_cast<qsizetype>(i));
        if (row.at(0).toString().toStdString() != table.columns[i].name ||
            row.at(1).toString().toStdString() != table.columns[i].type)
            return misfit;
    }
    return {};
}

} // namespace

Result<void> checkSchema(Connection& connection)
{
    const Result<std::vector<SchemaObject>> found = objectsOf(connection);
    if (!found.ok())
        return found.error();
    std::vector<SchemaObject> expected = documentSchema();
    std::ranges::sort(expected, {}, &SchemaObject::name);
    const auto [ours, theirs] =
        std::mismatch(expected.begin(), expected.end(), found->begin(), found->end());
    if (ours == expected.end() && theirs == found->end())
        return {};
    const bool isForeign =
        ours == expected.end() || (theirs != found->end() && theirs->name < ours->name);
    return Error{
        ErrorCode::Damaged, isForeign ? theirs->name : ours->name,
        isForeign ? "a document has no such thing" : "missing or different"};
}

Result<void> checkNewerSchema(Connection& connection)
{
    const Result<std::vector<SchemaObject>> found = objectsOf(connection);
    if (!found.ok())
        return found.error();
    for (const SchemaObject& object : *found) {
        const bool isPlain = object.type == "table" || object.type == "index";
        if (!isPlain || object.sql.starts_with("CREATE VIRTUAL"))
            return Error{ErrorCode::NewerFormat, object.name, "not a plain table or index"};
    }
    Result<void> done;
    for (const TableDescription& table : recordTables()) {
        if (done.ok())
            done = checkColumns(connection, table);
    }
    return done;
}

} // namespace cw::store
