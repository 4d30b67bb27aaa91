// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/edit/Members.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Where a member is to stand.
struct Move
{
    MemberId member;
    MapPoint to;
};

/// Puts members where a hand dropped them; pinned ones stay pinned. The last of several moves of
/// one member counts.
Result<Change>
moveMembers(const EditContext& context, std::span<const Move> moves, int arrangement = kTheMap);

/// What a layout found, for any number of members in one Change: as moveMembers(), but those pinned
/// meanwhile stay where they are.
Result<Change>
applyLayout(const EditContext& context, std::span<const Move> positions, int arrangement = kTheMap);

/// Layouts leave pinned members where they are. Errors: NotFound ("placement") for a member that
/// stands nowhere.
Result<Change> pinMembers(
    const EditContext& context, std::span<const MemberId> members, int arrangement = kTheMap);
Result<Change> unpinMembers(
    const EditContext& context, std::span<const MemberId> members, int arrangement = kTheMap);

/// Members that stand nowhere afterwards; one without a place is no error.
Result<Change> removePlacements(
    const EditContext& context, std::span<const MemberId> members, int arrangement = kTheMap);

} // namespace cw::edit
