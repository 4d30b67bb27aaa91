// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/store/HistoryStep.h"
#include "core/store/Sums.h"

#include <QList>

namespace cw::store {

class Connection;

/// The table `history`: the steps, oldest first, each with a checksum of its rows.
class History
{
public:
    explicit History(Connection& connection) : m_connection(connection) {}

    /// All steps without their rows, ascending; verified against their sum.
    /// Errors: Damaged.
    Result<QList<HistorySummary>> summaries(const TableSum& expected);

    /// Errors: NotFound; Damaged where the rows are not what was written.
    Result<QByteArray> rows(qint64 seq);

    /// Within the open transaction. Then drops what is above `maxBytes`: the oldest applied steps
    /// first, then the last undone ones; the step that would be undone next and the one that would
    /// be redone next stay, whatever their size.
    /// @return the seqs that were dropped for their size, ascending.
    Result<QList<qint64>>
    apply(const HistoryEdit& edit, TableSum& sum, qint64 maxBytes = kMaxHistoryBytes);

    /// Drops every step, within the open transaction.
    Result<void> clear(TableSum& sum);

private:
    Result<void> put(const HistoryStep& step, TableSum& sum);
    Result<void> drop(const QString& condition, const QVariantList& values, TableSum& sum);
    Result<QList<qint64>> trim(qint64 cursor, qint64 maxBytes, TableSum& sum);

    Connection& m_connection;
};

} // namespace cw::store
