// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/Network.h"

#include "core/network/NetworkWriter.h"

#include <algorithm>

namespace cw {

Network::Network()
{
    NetworkWriter(*this).insert(NetworkProfile{});
}

Network::Network(const Network& other) = default;
Network::Network(Network&& other) noexcept = default;
Network& Network::operator=(const Network& other) = default;
Network& Network::operator=(Network&& other) noexcept = default;
Network::~Network() = default;

const Relationship* Network::relationshipBetween(MemberId a, MemberId b) const
{
    const PairEntry* entry = m_pairs.find(std::pair(std::min(a, b), std::max(a, b)));
    return entry ? find(entry->id) : nullptr;
}

std::vector<RelationshipId> Network::relationshipsOf(MemberId member) const
{
    std::vector<RelationshipId> ids = referencing(&Relationship::first, member);
    const auto middle = static_cast<std::ptrdiff_t>(ids.size());
    forEachReferencing(
        &Relationship::second, member, [&](RelationshipId id) { ids.push_back(id); });
    std::inplace_merge(ids.begin(), ids.begin() + middle, ids.end());
    return ids;
}

const Placement* Network::placementOf(MemberId member, int arrangement) const
{
    const Placement* found = nullptr;
    forEachReferencing(&Placement::member, member, [&](PlacementId id) {
        const Placement* placement = find(id);
        if (placement->arrangement == arrangement)
            found = placement;
    });
    return found;
}

bool Network::operator==(const Network& other) const
{
    bool same = true;
    EveryRecord::forEach([&]<class R>() { same = same && all<R>() == other.all<R>(); });
    return same;
}

} // namespace cw
