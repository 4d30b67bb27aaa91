// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartTable.h"

namespace cw {

void ChartTable::setData(const ChartData& chart)
{
    beginResetModel();
    m_chart = chart;
    m_rows = isMatrix() ? ChartTableRows() : chartTable(chart);
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(isMatrix() ? m_chart.rows.size() : m_chart.categories.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return 1 + static_cast<int>(isMatrix() ? m_chart.categories.size() : m_rows.columns.size());
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return isMatrix() ? m_chart.rows[index.row()] : m_chart.categories[index.row()];
    const auto column = static_cast<std::size_t>(index.column() - 1);
    return chartNumber(m_chart, isMatrix() ? m_chart.at(row, column) : m_rows.values[column][row]);
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_chart.across;
    return isMatrix() ? m_chart.categories[section - 1] : m_rows.columns[section - 1];
}

} // namespace cw
