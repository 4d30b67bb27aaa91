// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartData.h"

#include <QAbstractTableModel>

namespace cw {

/// A chart's twin for reading and copying.
class ChartTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setData(const ChartData& chart);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using QAbstractTableModel::setData;

    bool isMatrix() const { return m_chart.kind == ChartKind::Matrix; }
    /// Behind the numbers.
    int remarkColumn() const { return 1 + static_cast<int>(m_rows.columns.size()); }

    ChartData m_chart;
    ChartTableRows m_rows; ///< of what is no matrix
};

} // namespace cw
