// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Remembers what was decided about a piece of advice, today where it has no date; its id is given
/// here. What was decided before about the same kind and members is replaced.
///
/// Errors: InvalidArgument ("kind", "members" missing), OutOfRange ("until_date").
Result<Change> decideOnAdvice(const EditContext& context, const AdviceCard& card);

/// As if nothing had been decided.
Result<Change> forgetAdvice(const EditContext& context, std::span<const AdviceCardId> ids);

} // namespace cw::edit
