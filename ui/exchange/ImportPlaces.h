// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/ImportPlan.h"
#include "core/kernel/base/IdGenerator.h"
#include "core/kernel/task/TaskContext.h"

namespace cw {

/// Adds places on the map for those whom the plan brings without one, so that an import is one step
/// of the history: newcomers beside those they know, everybody else stays.
///
/// @param network  as the plan was made for. @param ids  as for the plan.
/// Errors: Cancelled; the plan is as it was. Cost: as query::placeNewcomers(). Thread: any.
Result<void> addPlaces(
    exchange::ImportPlan& plan, const Network& network, CivilDate today, IdGenerator& ids,
    TaskContext& task);

} // namespace cw
