// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/panels/Finding.h"
#include "ui/health/HealthModel.h"

#include <QAbstractTableModel>

namespace cw {

/// The people behind a number, each with their part in it.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const health::Finding& finding, std::shared_ptr<const HealthPicture> picture);
    MemberId memberAt(int row) const;
    std::vector<MemberId> members() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const HealthPicture> m_picture;
    health::BehindKind m_kind = health::BehindKind::None;
    std::vector<health::PersonBehind> m_people;
};

/// The ties behind a number: between whom, and how deep under the rule.
class TiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const health::Finding& finding, std::shared_ptr<const HealthPicture> picture);
    RelationshipId tieAt(int row) const;
    const std::vector<RelationshipId>& ties() const { return m_ties; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const HealthPicture> m_picture;
    std::vector<RelationshipId> m_ties;
};

} // namespace cw
