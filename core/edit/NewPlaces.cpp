// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/NewPlaces.h"

#include "core/edit/Placements.h"
#include "core/kernel/task/TaskContext.h"
#include "core/query/MapLayout.h"

#include <algorithm>

namespace cw::edit {

namespace {

bool leavesPlacesToALayout(const Network& network, const Change& change)
{
    const std::vector<Member>& added = change.of<Member>().inserted;
    const bool isAnybodyThere = !network.all<Member>().empty();
    return added.empty() || added.size() > kMostPlacedAtOnce ||
           (isAnybodyThere && network.all<Placement>().empty());
}

} // namespace

Result<Change> withPlaces(const EditContext& context, const Change& change)
{
    if (leavesPlacesToALayout(context.network, change))
        return change;
    Network after = context.network;
    apply(after, change);
    TaskContext task;
    const Result<query::MapLayout> layout = query::placeNewcomers(after, context.today, task);
    if (!layout.ok())
        return layout.error();
    const std::vector<Member>& added = change.of<Member>().inserted;
    std::vector<Move> moves;
    for (std::size_t i = 0; i < layout->members.size(); ++i) {
        if (std::ranges::binary_search(added, layout->members[i], {}, &Member::id))
            moves.push_back({layout->members[i], {layout->positions.x[i], layout->positions.y[i]}});
    }
    const Result<Change> places =
        applyLayout({.network = after, .ids = context.ids, .today = context.today}, moves);
    if (!places.ok())
        return places.error();
    return composed(change, *places);
}

} // namespace cw::edit
