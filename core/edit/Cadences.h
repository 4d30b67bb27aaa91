// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Makes these all that is said of how often one means to be in touch with a kind of ties. What is
/// said of a kind already keeps its id, the others get theirs here; kinds that are left out are
/// said no more.
///
/// @param wanted  their ids do not matter.
/// Errors: InvalidArgument ("depth": not exactly one kind), AlreadyExists ("depth": a kind twice),
/// OutOfRange ("days"), NotFound.
Result<Change> setCadences(const EditContext& context, std::span<const CadenceRule> wanted);

/// Leaves a relationship in peace until a day; a day before tomorrow wakes it.
Result<Change> snooze(const EditContext& context, RelationshipId relationship, CivilDate until);

/// Says that a relationship is under strain since today, unless it is.
Result<Change>
noteStrain(const EditContext& context, RelationshipId relationship, const QString& note);
/// It is no more, from today on. A strain of the same day never was.
Result<Change> easeStrain(const EditContext& context, RelationshipId relationship);

} // namespace cw::edit
