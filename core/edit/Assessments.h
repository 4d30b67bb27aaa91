// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Adds a dated view of a relationship; its id is given here. What it does not say, it leaves as it
/// was: history is the list of assessments, none is ever overwritten. One that says nothing else
/// than what its author's earlier ones add up to at its date is no change.
///
/// Errors: InvalidArgument ("author") when the author is not a side; OutOfRange.
Result<Change> assess(const EditContext& context, const Assessment& assessment);

/// The same with a depth alone, as of today.
///
/// @param author  one of the sides; none: the weaver as observer.
Result<Change> deepen(const EditContext& context, RelationshipId id, MemberId author, int depth);

/// Replaces what a view said by mistake, its date included. Unlike assess() it also takes what the
/// author's earlier views say already: a correction is never dropped.
///
/// Errors: NotFound; as assess().
Result<Change> correctAssessment(const EditContext& context, const Assessment& assessment);

/// Takes assessments back that were a mistake.
Result<Change> removeAssessments(const EditContext& context, std::span<const AssessmentId> ids);

} // namespace cw::edit
