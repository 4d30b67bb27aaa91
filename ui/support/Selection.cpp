// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Selection.h"

#include "core/network/Network.h"

#include <algorithm>

namespace cw {

namespace {

template <class IdType>
void sortUnique(std::vector<IdType>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

template <class IdType>
std::vector<IdType> toggled(std::vector<IdType> ids, IdType id)
{
    if (std::erase(ids, id) == 0)
        ids.push_back(id);
    return ids;
}

template <class IdType>
std::vector<IdType> present(std::vector<IdType> ids, const Network& network)
{
    std::erase_if(ids, [&network](IdType id) { return !network.find(id); });
    return ids;
}

} // namespace

bool Selection::contains(MemberId id) const
{
    return std::binary_search(m_members.begin(), m_members.end(), id);
}

bool Selection::contains(RelationshipId id) const
{
    return std::binary_search(m_relationships.begin(), m_relationships.end(), id);
}

MemberId Selection::onlyMember() const
{
    return m_members.size() == 1 && m_relationships.empty() ? m_members.front() : MemberId();
}

RelationshipId Selection::onlyRelationship() const
{
    return m_relationships.size() == 1 && m_members.empty() ? m_relationships.front()
                                                            : RelationshipId();
}

void Selection::set(std::vector<MemberId> members, std::vector<RelationshipId> relationships)
{
    sortUnique(members);
    sortUnique(relationships);
    if (members == m_members && relationships == m_relationships)
        return;
    m_members = std::move(members);
    m_relationships = std::move(relationships);
    emit changed();
}

void Selection::toggle(MemberId id)
{
    set(toggled(m_members, id), m_relationships);
}

void Selection::toggle(RelationshipId id)
{
    set(m_members, toggled(m_relationships, id));
}

void Selection::prune(const Network& network)
{
    set(present(m_members, network), present(m_relationships, network));
}

} // namespace cw
