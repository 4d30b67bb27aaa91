// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Makes one member of several that are the same: `kept` takes over everything of the `others`,
/// which go.
///
/// What `kept` leaves blank is filled from the others in the order of their ids; tags and custom
/// fields unite; descriptions and notes are put one under the other; where both say something else
/// the kept one's counts and the note ValueNotKept holds the other. Relationships, strands,
/// assessments and affiliations move to `kept`; two ties to the same third become one with the
/// strands and assessments of both (equal ones once); a tie between the merged is dropped and said
/// (SelfTieDropped). Nothing is lost unsaid.
///
/// Errors: InvalidArgument when `kept` is among the others; Conflict ("kind") when an individual
/// would get members of its own.
Result<NotedChange>
mergeMembers(const EditContext& context, MemberId kept, std::span<const MemberId> others);

} // namespace cw::edit
