// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/EditContext.h"
#include "core/kernel/base/Result.h"

#include <span>

namespace cw::edit {

/// Notes down what went from one member to another; its id is given here. Without a date: today. A
/// need that it met is met, as by meetNeed().
///
/// Errors: InvalidArgument ("receiver" is the giver), OutOfRange ("worth").
Result<Change> logExchange(const EditContext& context, const Exchange& exchange);

/// Replaces all fields of the exchange with this id; needs stay as they are.
Result<Change> changeExchange(const EditContext& context, const Exchange& exchange);

/// Thanks given for them stay.
Result<Change> removeExchanges(const EditContext& context, std::span<const ExchangeId> ids);

} // namespace cw::edit
