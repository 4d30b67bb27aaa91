// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Sums.h"

#include "core/store/RowBytes.h"
#include "core/store/Tables.h"
#include "core/store/sqlite/Connection.h"

namespace cw::store {

Result<Sums> Sums::read(Connection& connection)
{
    const auto rows =
        connection.rows(QStringLiteral("SELECT \"table\", \"rows\", \"sum\" FROM sums"));
    if (!rows.ok())
        return rows.error();
    Sums sums;
    for (const QVariantList& row : *rows)
        sums.of(row.at(0).toString().toStdString()) = {
            row.at(1).toLongLong(), static_cast<std::uint64_t>(row.at(2).toLongLong())};
    return sums;
}

TableSum& Sums::of(std::string_view table)
{
    return m_sums.try_emplace(std::string(table)).first->second;
}

TableSum Sums::of(std::string_view table) const
{
    const auto at = m_sums.find(table);
    return at == m_sums.end() ? TableSum{} : at->second;
}

Result<void> Sums::write(Connection& connection, const Sums& before) const
{
    for (const auto& entry : m_sums) {
        const auto old = before.m_sums.find(entry.first);
        if (old != before.m_sums.end() && old->second == entry.second)
            continue;
        const Result<void> written = connection.run(
            QStringLiteral("INSERT OR REPLACE INTO sums VALUES(?,?,?)"),
            {QString::fromStdString(entry.first), qint64(entry.second.rows),
             static_cast<qint64>(entry.second.sum)});
        if (!written.ok())
            return written;
    }
    return {};
}

Result<TableSum> computeSum(Connection& connection, std::string_view table, TaskContext& task)
{
    Result<Statement> prepared = connection.prepare("SELECT * FROM " + quoted(table));
    if (!prepared.ok())
        return prepared.error();
    Statement& statement = *prepared;
    const int columns = statement.columnCount() - (table == "history" ? 1 : 0);
    const CancelGuard guard(connection.handle(), task);
    TableSum sum;
    RowBytes row;
    for (;;) {
        const Result<bool> stepped = statement.step();
        if (!stepped.ok())
            return stepped.error();
        if (!*stepped)
            return sum;
        row.clear();
        row.columns(statement.handle(), 0, columns);
        sum.add(hashOf(row.view()));
    }
}

} // namespace cw::store
