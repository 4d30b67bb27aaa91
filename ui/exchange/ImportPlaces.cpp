// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportPlaces.h"

#include "core/edit/Placements.h"
#include "core/query/MapLayout.h"

namespace cw {

Result<void> addPlaces(
    exchange::ImportPlan& plan, const Network& network, CivilDate today, IdGenerator& ids,
    TaskContext& task)
{
    if (plan.change.of<Member>().inserted.empty())
        return {};
    Network after = network;
    apply(after, plan.change);
    const Result<query::MapLayout> layout = query::placeNewcomers(after, today, task);
    if (!layout.ok())
        return layout.error();
    std::vector<edit::Move> moves;
    moves.reserve(layout->members.size());
    for (std::size_t i = 0; i < layout->members.size(); ++i)
        moves.push_back(
            {.member = layout->members[i],
             .to = {.x = layout->positions.x[i], .y = layout->positions.y[i]}});
    const Result<Change> places =
        edit::applyLayout({.network = after, .ids = ids, .today = today}, moves);
    if (!places.ok())
        return places.error();
    plan.change = composed(plan.change, *places);
    return {};
}

} // namespace cw
