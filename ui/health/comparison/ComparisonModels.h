// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/time/Comparison.h"
#include "core/network/Network.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace cw {

/// Each measure before and after, and the difference or why there is none.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @param before, after  what the two days are called.
    void show(
        std::vector<health::MeasureDifference> measures, const Network& network,
        const QString& before, const QString& after);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<health::MeasureDifference> m_measures;
    QStringList m_names; ///< of the measures
    QString m_before;
    QString m_after;
};

/// Who came and went, and which ties changed and how.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row
    {
        MemberId member; ///< or else a relationship
        RelationshipId relationship;
        QString change;
        QString name;
        QString detail;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param network  of the comparison.
    void show(const health::Comparison& comparison, const Network& network);
    const Row& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace cw
