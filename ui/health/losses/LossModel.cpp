// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/losses/LossModel.h"

#include "ui/health/PanelText.h"
#include "ui/support/Formats.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace cw {

void LossModel::show(const health::Losses& losses, std::shared_ptr<const HealthPicture> picture)
{
    beginResetModel();
    m_picture = std::move(picture);
    m_rows.clear();
    const Network& network = m_picture->network;
    for (const health::MemberLoss& each : losses.members) {
        std::vector<MemberId> cutOff;
        for (const std::vector<MemberId>& piece : each.cutOff)
            cutOff.insert(cutOff.end(), piece.begin(), piece.end());
        m_rows.push_back({each.member, namesText(network, {each.member}), std::move(cutOff)});
    }
    for (const health::TieLoss& each : losses.ties)
        m_rows.push_back(
            {each.relationship,
             tr("the tie of %1", "two members").arg(namesText(network, {each.first, each.second})),
             each.cutOff});
    std::ranges::stable_sort(
        m_rows, std::greater(), [](const Row& row) { return row.cutOff.size(); });
    endResetModel();
}

void LossModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

std::variant<MemberId, RelationshipId> LossModel::subjectAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].subject;
}

const std::vector<MemberId>& LossModel::cutOffAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].cutOff;
}

int LossModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LossModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Who + 1;
}

QVariant LossModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString names = namesText(m_picture->network, row.cutOff);
    if (role == Qt::TextAlignmentRole && index.column() == HowMany)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return tr("Without %1, cut off: %2").arg(row.text, names);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return row.text;
    case HowMany:
        return formats::number(static_cast<qint64>(row.cutOff.size()));
    default:
        return names;
    }
}

QVariant LossModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Without");
    case HowMany:
        return tr("Cut off", "how many members");
    default:
        return tr("Who", "is cut off");
    }
}

} // namespace cw
