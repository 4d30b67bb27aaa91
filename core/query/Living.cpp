// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/Living.h"

#include <algorithm>

namespace cw::query {

namespace {

bool isStillToCome(CivilDate end, CivilDate today)
{
    return !end || today < end;
}

} // namespace

bool isLiving(const Member& member, CivilDate today)
{
    return isStillToCome(member.left, today);
}

bool isLiving(const Relationship& relationship, CivilDate today)
{
    return isStillToCome(relationship.ended, today);
}

bool isLiving(const Strand& strand, CivilDate today)
{
    return isStillToCome(strand.to, today);
}

bool isOnMap(const Member& member, CivilDate today)
{
    return !member.archived && isLiving(member, today);
}

int hiddenFromMap(const Network& network, CivilDate today)
{
    const auto& members = network.all<Member>();
    return static_cast<int>(std::count_if(
        members.begin(), members.end(), [&](const Member& each) { return !isOnMap(each, today); }));
}

} // namespace cw::query
