// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/scenario/Losses.h"
#include "ui/health/HealthModel.h"

#include <QAbstractTableModel>

#include <variant>

namespace cw {

/// Members and ties that alone hold others to the rest: those first that would cut off most.
class LossModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { What, HowMany, Who };

    void show(const health::Losses& losses, std::shared_ptr<const HealthPicture> picture);
    void clear();
    /// Who or what a row is about.
    std::variant<MemberId, RelationshipId> subjectAt(int row) const;
    /// Those whom its loss would cut off.
    const std::vector<MemberId>& cutOffAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        std::variant<MemberId, RelationshipId> subject;
        QString text;
        std::vector<MemberId> cutOff;
    };

    std::shared_ptr<const HealthPicture> m_picture;
    std::vector<Row> m_rows;
};

} // namespace cw
