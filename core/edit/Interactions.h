// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Notes down what members did together; its id is given here. Without a date: today.
///
/// Errors: InvalidArgument ("participants") when nobody took part.
Result<Change> logInteraction(const EditContext& context, const Interaction& interaction);

/// Replaces all fields of the interaction with this id.
Result<Change> changeInteraction(const EditContext& context, const Interaction& interaction);

Result<Change> removeInteractions(const EditContext& context, std::span<const InteractionId> ids);

} // namespace cw::edit
