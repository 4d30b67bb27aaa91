// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/spread/SpreadModel.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace cw {

/// Members with what an answer about spreading says of each: who hears of it last, or who would
/// begin best.
class SpreadPeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The least likely to hear of it first, now and with what is compared with.
    void showLate(const SpreadAnswer& answer);
    /// The best to begin (with those who do), now and with what is compared with.
    void showBest(const SpreadAnswer& answer);
    MemberId memberAt(int row) const { return m_rows[static_cast<std::size_t>(row)].member; }
    std::vector<MemberId> members() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        MemberId member;
        QStringList texts; ///< of each column
    };

    void reset(QStringList columns, std::vector<Row> rows);

    QStringList m_columns;
    std::vector<Row> m_rows;
};

} // namespace cw
