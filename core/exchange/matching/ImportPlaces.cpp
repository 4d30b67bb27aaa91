// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/ImportPlaces.h"

#include "core/query/Living.h"
#include "core/query/MapLayout.h"

#include <algorithm>
#include <unordered_set>

namespace cw::exchange {

namespace {

/// Whom the plan brings onto the map without saying where.
std::size_t newcomersIn(const Change& change, CivilDate today)
{
    std::unordered_set<std::int64_t> placed;
    for (const Placement& placement : change.of<Placement>().inserted) {
        if (placement.arrangement == kTheMap)
            placed.insert(placement.member.value);
    }
    const std::vector<Member>& members = change.of<Member>().inserted;
    return static_cast<std::size_t>(std::ranges::count_if(members, [&](const Member& member) {
        return query::isOnMap(member, today) && !placed.contains(member.id.value);
    }));
}

} // namespace

Result<std::size_t> addPlaces(
    ImportPlan& plan, const Network& network, CivilDate today, std::size_t limit, IdGenerator& ids,
    TaskContext& task)
{
    const std::size_t newcomers = newcomersIn(plan.change, today);
    if (newcomers == 0 || newcomers > limit)
        return newcomers;
    Network after = network;
    apply(after, plan.change);
    const Result<query::MapLayout> layout = query::placeNewcomers(after, today, task);
    if (!layout.ok())
        return layout.error();
    auto& placements = plan.change.of<Placement>().inserted;
    for (std::size_t i = 0; i < layout->members.size(); ++i) {
        placements.push_back(Placement{
            .id = ids.next<PlacementId>(),
            .member = layout->members[i],
            .x = layout->positions.x[i],
            .y = layout->positions.y[i]});
    }
    return std::size_t(0);
}

} // namespace cw::exchange
