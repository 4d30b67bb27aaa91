// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/History.h"

#include "core/store/RowBytes.h"
#include "core/store/sqlite/Connection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cw::store {

namespace {

/// The texts of the title and, last, the number of rows.
QString argumentsText(const QStringList& arguments, qint64 rowCount)
{
    QJsonArray array = QJsonArray::fromStringList(arguments);
    if (rowCount > 0)
        array.append(rowCount);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void readArguments(const QString& text, HistorySummary& summary)
{
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        if (value.isString())
            summary.title.arguments.append(value.toString());
        else
            summary.rowCount = value.toInteger();
    }
}

std::uint64_t checksumOf(const QByteArray& rows)
{
    return hashOf({rows.constData(), static_cast<std::size_t>(rows.size())});
}

/// The hash of a row as the query below answers it; as computeSum() makes it.
std::uint64_t hashOfRow(const QVariantList& row)
{
    RowBytes bytes;
    bytes.integer(row.at(0).toLongLong());
    bytes.integer(row.at(1).toLongLong());
    bytes.text(row.at(2).toString().toStdString());
    bytes.text(row.at(3).toString().toStdString());
    bytes.integer(row.at(4).toLongLong());
    return hashOf(bytes.view());
}

const QString kSelectRow =
    QStringLiteral("SELECT \"seq\", \"at\", \"title\", \"arguments\", \"checksum\" FROM history");

} // namespace

Result<QList<HistorySummary>> History::summaries(const TableSum& expected)
{
    const auto rows = m_connection.rows(kSelectRow + QStringLiteral(" ORDER BY \"seq\""));
    if (!rows.ok())
        return rows.error();
    TableSum sum;
    QList<HistorySummary> summaries;
    summaries.reserve(rows->size());
    for (const QVariantList& row : *rows) {
        sum.add(hashOfRow(row));
        HistorySummary& summary = summaries.emplace_back();
        summary.seq = row.at(0).toLongLong();
        summary.atMs = row.at(1).toLongLong();
        summary.title.key = row.at(2).toString();
        readArguments(row.at(3).toString(), summary);
    }
    if (sum != expected)
        return Error{ErrorCode::Damaged, "history", "the rows do not match their sum"};
    return summaries;
}

Result<QByteArray> History::rows(qint64 seq)
{
    const auto found = m_connection.rows(
        QStringLiteral("SELECT \"rows\", \"checksum\" FROM history WHERE \"seq\"=?"), {seq});
    if (!found.ok())
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, "history", "no step " + std::to_string(seq)};
    const QByteArray rows = found->first().at(0).toByteArray();
    if (static_cast<qint64>(checksumOf(rows)) != found->first().at(1).toLongLong())
        return Error{ErrorCode::Damaged, "history", "step " + std::to_string(seq)};
    return rows;
}

Result<QList<qint64>> History::apply(const HistoryEdit& edit, TableSum& sum, qint64 maxBytes)
{
    Result<void> done;
    if (edit.dropAfterSeq)
        done = drop(QStringLiteral("\"seq\">?"), {*edit.dropAfterSeq}, sum);
    if (done.ok() && edit.rewrite)
        done = drop(QStringLiteral("\"seq\"=?"), {edit.rewrite->seq}, sum);
    if (done.ok() && edit.rewrite)
        done = put(*edit.rewrite, sum);
    if (done.ok() && edit.append)
        done = put(*edit.append, sum);
    if (!done.ok())
        return done.error();
    if (!edit.rewrite && !edit.append)
        return QList<qint64>();
    return trim(edit.cursor, maxBytes, sum);
}

Result<void> History::clear(TableSum& sum)
{
    return drop(QStringLiteral("1"), {}, sum);
}

Result<void> History::put(const HistoryStep& step, TableSum& sum)
{
    const QVariantList row{
        step.seq, step.atMs, step.title.key.isNull() ? QStringLiteral("") : step.title.key,
        argumentsText(step.title.arguments, step.rowCount),
        static_cast<qint64>(checksumOf(step.rows))};
    const QByteArray rows = step.rows.isNull() ? QByteArray("") : step.rows;
    const Result<void> written = m_connection.run(
        QStringLiteral("INSERT INTO history VALUES(?,?,?,?,?,?)"), row + QVariantList{rows});
    if (written.ok())
        sum.add(hashOfRow(row));
    return written;
}

Result<void> History::drop(const QString& condition, const QVariantList& values, TableSum& sum)
{
    const auto rows = m_connection.rows(kSelectRow + QStringLiteral(" WHERE ") + condition, values);
    if (!rows.ok())
        return rows.error();
    if (rows->isEmpty())
        return {};
    const Result<void> deleted =
        m_connection.run(QStringLiteral("DELETE FROM history WHERE ") + condition, values);
    if (deleted.ok()) {
        for (const QVariantList& row : *rows)
            sum.remove(hashOfRow(row));
    }
    return deleted;
}

Result<QList<qint64>> History::trim(qint64 cursor, qint64 maxBytes, TableSum& sum)
{
    const auto sizes = m_connection.rows(
        QStringLiteral("SELECT \"seq\", length(\"rows\") FROM history ORDER BY \"seq\""));
    if (!sizes.ok())
        return sizes.error();
    qint64 total = 0;
    for (const QVariantList& row : *sizes)
        total += row.at(1).toLongLong();

    QList<qint64> dropped;
    auto first = sizes->begin();
    auto last = sizes->end();
    const auto give = [&](const QVariantList& row) {
        dropped.append(row.at(0).toLongLong());
        total -= row.at(1).toLongLong();
    };
    for (; total > maxBytes && first != last && first->at(0).toLongLong() < cursor; ++first)
        give(*first);
    // Behind the cursor: all but the first of the undone.
    while (total > maxBytes && last - first > 1 && (last - 2)->at(0).toLongLong() > cursor)
        give(*--last);
    for (const qint64 seq : dropped) {
        const Result<void> done = drop(QStringLiteral("\"seq\"=?"), {seq}, sum);
        if (!done.ok())
            return done.error();
    }
    std::ranges::sort(dropped);
    return dropped;
}

} // namespace cw::store
