// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Placements.h"

#include "core/edit/rows/RowEdit.h"

namespace cw::edit {

namespace {

/// In the order of the members, of each the last move.
std::vector<Move> sortedMoves(std::span<const Move> moves)
{
    std::vector<Move> sorted(moves.rbegin(), moves.rend());
    std::ranges::stable_sort(sorted, {}, &Move::member);
    const auto sameMember = [](const Move& a, const Move& b) { return a.member == b.member; };
    sorted.erase(std::unique(sorted.begin(), sorted.end(), sameMember), sorted.end());
    return sorted;
}

/// Bulk without a snapshot: layouts of 100,000 members come through here.
Result<Change>
place(const EditContext& context, std::span<const Move> moves, int arrangement, bool leavePinned)
{
    Change change;
    for (const Move& move : sortedMoves(moves)) {
        const Placement* before = context.network.placementOf(move.member, arrangement);
        Placement after = before ? *before : Placement();
        if (before && before->pinned && leavePinned)
            continue;
        after.arrangement = arrangement;
        after.member = move.member;
        after.x = move.to.x;
        after.y = move.to.y;
        if (!before)
            after.id = context.ids.next<PlacementId>();
        Result<Placement> sound = rules::validated(context.network, after);
        if (!sound)
            return sound.error();
        if (before)
            rows::addUpdate(change, *before, *std::move(sound));
        else
            change.of<Placement>().inserted.push_back(*std::move(sound));
    }
    std::ranges::sort(change.of<Placement>().updated, {}, [](const Update<Placement>& update) {
        return update.before.id;
    });
    return change;
}

/// The placements of members in an arrangement. Errors: NotFound where one has none and `required`.
Result<std::vector<PlacementId>> placementsOf(
    const Network& network, std::span<const MemberId> members, int arrangement, bool required)
{
    std::vector<PlacementId> ids;
    for (const MemberId member : members) {
        if (!network.find(member))
            return rules::notFound<Member>();
        const Placement* placement = network.placementOf(member, arrangement);
        if (placement)
            ids.push_back(placement->id);
        else if (required)
            return rules::notFound<Placement>();
    }
    return ids;
}

Result<Change> setPinned(
    const EditContext& context, std::span<const MemberId> members, int arrangement, bool pinned)
{
    const auto ids = placementsOf(context.network, members, arrangement, true);
    if (!ids)
        return ids.error();
    return rows::changeRows<Placement>(
        context, *ids, [&](Placement& placement) { placement.pinned = pinned; });
}

} // namespace

Result<Change> moveMembers(const EditContext& context, std::span<const Move> moves, int arrangement)
{
    return place(context, moves, arrangement, false);
}

Result<Change>
applyLayout(const EditContext& context, std::span<const Move> positions, int arrangement)
{
    return place(context, positions, arrangement, true);
}

Result<Change>
pinMembers(const EditContext& context, std::span<const MemberId> members, int arrangement)
{
    return setPinned(context, members, arrangement, true);
}

Result<Change>
unpinMembers(const EditContext& context, std::span<const MemberId> members, int arrangement)
{
    return setPinned(context, members, arrangement, false);
}

Result<Change>
removePlacements(const EditContext& context, std::span<const MemberId> members, int arrangement)
{
    const auto ids = placementsOf(context.network, members, arrangement, false);
    if (!ids)
        return ids.error();
    return rows::removeRows<Placement>(context, *ids);
}

} // namespace cw::edit
