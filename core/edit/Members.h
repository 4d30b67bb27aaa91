// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <optional>
#include <span>

namespace cw::edit {

/// A place in an arrangement, in map units.
struct MapPoint
{
    double x = 0.0;
    double y = 0.0;

    bool operator==(const MapPoint&) const = default;
};

/// Puts in a member; only its name is required, its id is given here (insertedId<Member>).
///
/// @param at  where it stands on the map; none: layouts will place it.
Result<Change> addMember(
    const EditContext& context, const Member& member,
    const std::optional<MapPoint>& at = std::nullopt);

Result<Change> renameMember(const EditContext& context, MemberId id, const QString& name);

/// Replaces all fields of the member with this id. One field: setField() in Cells.h.
Result<Change> editMember(const EditContext& context, const Member& member);

/// Hides members from map, lists and measures; nothing else changes.
Result<Change> archiveMembers(const EditContext& context, std::span<const MemberId> ids);
Result<Change> restoreMembers(const EditContext& context, std::span<const MemberId> ids);

/// Takes members out with what is theirs: relationships with strands and assessments, affiliations,
/// placements, interactions that nobody else took part in. Whoever they brought, the focus of a
/// view and *me* point to nobody then.
Result<Change> removeMembers(const EditContext& context, std::span<const MemberId> ids);

/// The removal that the store's erase operation carries out: the same rows as removeMembers(). The
/// notes (NameMentioned) are the texts that stay and still name one of them, for a person to mend.
Result<NotedChange> eraseMembers(const EditContext& context, std::span<const MemberId> ids);

} // namespace cw::edit
