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
    return static_cast<int>(isMatrix() ? m_chart.rows.size() : m_rows.rows.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    if (isMatrix())
        return 1 + static_cast<int>(m_chart.categories.size());
    return remarkColumn() + (m_rows.remark.isEmpty() ? 0 : 1);
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const bool isRemark = !isMatrix() && index.column() == remarkColumn();
    if (role == Qt::TextAlignmentRole && index.column() > 0 && !isRemark)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return isMatrix() ? m_chart.rows[index.row()] : m_rows.rows[index.row()];
    if (isRemark)
        return m_rows.remarks[index.row()];
    const auto column = static_cast<std::size_t>(index.column() - 1);
    if (isMatrix())
        return chartNumber(m_chart, m_chart.at(row, column));
    const std::optional<double> value = m_rows.values[column][row];
    return value ? chartNumber(m_chart, *value) : QVariant();
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_chart.across;
    if (isMatrix())
        return m_chart.categories[section - 1];
    return section == remarkColumn() ? m_rows.remark : m_rows.columns[section - 1];
}

} // namespace cw
