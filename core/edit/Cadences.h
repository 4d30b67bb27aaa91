// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// How often one means to be in touch with a kind of ties; replaces what was said of the same kind.
/// Its id is given here. Errors: InvalidArgument ("depth": not exactly one kind), OutOfRange.
Result<Change> setCadence(const EditContext& context, const CadenceRule& rule);
Result<Change> removeCadences(const EditContext& context, std::span<const CadenceRuleId> ids);

/// Leaves a relationship in peace until a day; a day before tomorrow wakes it.
Result<Change> snooze(const EditContext& context, RelationshipId relationship, CivilDate until);

/// Says that a relationship is under strain since today, unless it is.
Result<Change>
noteStrain(const EditContext& context, RelationshipId relationship, const QString& note);
/// It is no more, from today on. A strain of the same day never was.
Result<Change> easeStrain(const EditContext& context, RelationshipId relationship);

} // namespace cw::edit
