// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// A member belongs to an organisation or group from now on; the affiliation's id is given here.
/// Does the same affiliation (member, container, role) stand already in that time, nothing changes.
///
/// Errors: InvalidArgument or Conflict ("container") for an individual, the member itself, and one
/// that belongs to the member.
Result<Change> affiliate(const EditContext& context, const Affiliation& affiliation);

/// @param on  the first day without it; none: today.
Result<Change> endAffiliation(const EditContext& context, AffiliationId id, CivilDate on = {});

/// Replaces all fields of the affiliation with this id.
Result<Change> changeAffiliation(const EditContext& context, const Affiliation& affiliation);

Result<Change> removeAffiliations(const EditContext& context, std::span<const AffiliationId> ids);

} // namespace cw::edit
