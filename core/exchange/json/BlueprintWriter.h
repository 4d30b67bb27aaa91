// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Draft.h"
#include "core/exchange/Written.h"
#include "core/kernel/base/Result.h"
#include "core/kernel/task/TaskContext.h"

namespace cw::exchange {

/// Kumu's blueprint: one element or connection a line, keys in a fixed order, fields by their
/// header. Errors: Cancelled.   Source: docs.kumu.io, "Blueprints".
Result<Written> writeBlueprint(const Draft& draft, TaskContext& task);

} // namespace cw::exchange
