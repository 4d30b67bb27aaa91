// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/BehindModel.h"

#include "core/query/Depth.h"
#include "ui/health/PanelText.h"
#include "ui/support/DomainText.h"
#include "ui/support/ShownText.h"

namespace cw {

void PeopleModel::show(const health::Finding& finding, std::shared_ptr<const HealthPicture> picture)
{
    beginResetModel();
    m_picture = std::move(picture);
    m_kind = finding.behind;
    m_people = finding.people;
    endResetModel();
}

MemberId PeopleModel::memberAt(int row) const
{
    return m_people[static_cast<std::size_t>(row)].member;
}

std::vector<MemberId> PeopleModel::members() const
{
    std::vector<MemberId> members;
    for (const health::PersonBehind& each : m_people)
        members.push_back(each.member);
    return members;
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    const health::PersonBehind& person = m_people[static_cast<std::size_t>(index.row())];
    const Member* member = m_picture->network.find(person.member);
    if (!member)
        return {};
    if (role == Qt::DecorationRole && index.column() == 0)
        return makeIcon(memberKindIcon(member->kind));
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? member->name : behindText(m_kind, person.value);
    return {};
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? behindTitle(m_kind) : QString();
}

void TiesModel::show(const health::Finding& finding, std::shared_ptr<const HealthPicture> picture)
{
    beginResetModel();
    m_picture = std::move(picture);
    m_ties = finding.ties;
    endResetModel();
}

RelationshipId TiesModel::tieAt(int row) const
{
    return m_ties[static_cast<std::size_t>(row)];
}

int TiesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ties.size());
}

int TiesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant TiesModel::data(const QModelIndex& index, int role) const
{
    const Network& network = m_picture->network;
    const Relationship* tie = network.find(tieAt(index.row()));
    if (role != Qt::DisplayRole || !tie)
        return {};
    if (index.column() == 0)
        return tr("%1 – %2", "the two members of a tie")
            .arg(shownName(network, tie->first), shownName(network, tie->second));
    const auto depth =
        query::relationshipDepth(network, tie->id, m_picture->ask.rule, m_picture->ask.asOf).depth;
    return depth ? depthText(*depth) : tr("depth not known");
}

QVariant TiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Between") : tr("Depth");
}

} // namespace cw
