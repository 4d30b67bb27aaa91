// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Ties two members, in whichever order. Is there a relationship already, it stays as it is (an
/// empty Change; Network::relationshipBetween finds it), but one that has ended lives again
/// (unless `details` speak of one that has).
///
/// @param details  how they met and the like; its id and its pair do not count.
Result<Change>
relate(const EditContext& context, MemberId a, MemberId b, const Relationship& details = {});

/// @param on  the first day without it; none: today. One that has ended already gets this day.
Result<Change> endRelationship(const EditContext& context, RelationshipId id, CivilDate on = {});
Result<Change> reopenRelationship(const EditContext& context, RelationshipId id);

/// Replaces all fields of the relationship with this id but its pair. One field: setField() in
/// Cells.h.
Result<Change> editRelationship(const EditContext& context, const Relationship& relationship);

/// Takes relationships out with their strands and assessments.
Result<Change> removeRelationships(const EditContext& context, std::span<const RelationshipId> ids);

} // namespace cw::edit
