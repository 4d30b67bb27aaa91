// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Meta.h"

#include "core/store/sqlite/Connection.h"

#include <QMap>

namespace cw::store {

namespace {

QMap<QString, QString> keysOf(const Meta& meta)
{
    return {
        {QStringLiteral("format"), QString::number(meta.format)},
        {QStringLiteral("oldest_reader"), QString::number(meta.oldestReader)},
        {QStringLiteral("oldest_writer"), QString::number(meta.oldestWriter)},
        {QStringLiteral("document_id"), meta.documentId},
        {QStringLiteral("created_at"), QString::number(meta.createdAtMs)},
        {QStringLiteral("cursor"), QString::number(meta.cursor)},
    };
}

} // namespace

Result<Meta> Meta::read(Connection& connection)
{
    const auto rows = connection.rows(QStringLiteral("SELECT \"key\", \"value\" FROM meta"));
    if (!rows.ok())
        return rows.error();
    QMap<QString, QString> found;
    for (const QVariantList& row : *rows)
        found.insert(row.at(0).toString(), row.at(1).toString());
    Meta meta;
    meta.format = found.value(QStringLiteral("format")).toInt();
    meta.oldestReader = found.value(QStringLiteral("oldest_reader")).toInt();
    meta.oldestWriter = found.value(QStringLiteral("oldest_writer")).toInt();
    meta.documentId = found.value(QStringLiteral("document_id"));
    meta.createdAtMs = found.value(QStringLiteral("created_at")).toLongLong();
    meta.cursor = found.value(QStringLiteral("cursor")).toLongLong();
    if (meta.format < 1 || meta.oldestReader < 1 || meta.oldestWriter < 1 ||
        meta.documentId.isEmpty())
        return Error{ErrorCode::Damaged, "meta", "a key is missing"};
    return meta;
}

Result<void> Meta::write(Connection& connection, Sums& sums) const
{
    const QMap<QString, QString> keys = keysOf(*this);
    for (auto at = keys.begin(); at != keys.end(); ++at) {
        const Result<void> written = connection.run(
            QStringLiteral("INSERT OR REPLACE INTO meta VALUES(?,?)"), {at.key(), at.value()});
        if (!written.ok())
            return written;
    }
    TaskContext task;
    const Result<TableSum> sum = computeSum(connection, "meta", task);
    if (!sum.ok())
        return sum.error();
    sums.of("meta") = *sum;
    return {};
}

} // namespace cw::store
