// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"

#include <QAbstractTableModel>

namespace cw {

/// What was met in foreign files, a row each: where, what it says there, and what that means.
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhereColumn, ValueColumn, MeaningColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(std::vector<exchange::Finding> findings);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<exchange::Finding> m_findings;
};

} // namespace cw
