// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Adds one kind of thing to the relationship that `strand` names; its id is given here.
Result<Change> addStrand(const EditContext& context, const Strand& strand);

/// Replaces all fields of the strand with this id but its relationship.
Result<Change> changeStrand(const EditContext& context, const Strand& strand);

Result<Change> removeStrands(const EditContext& context, std::span<const StrandId> ids);

/// The direction from one side to the other.
Direction directionFrom(const Relationship& relationship, MemberId giver);

} // namespace cw::edit
