// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/matching/ImportPlan.h"
#include "core/kernel/base/IdGenerator.h"
#include "core/kernel/task/TaskContext.h"

namespace cw::exchange {

/// Adds places on the map for those whom the plan brings without one, so that an import is one step
/// of the history: newcomers beside those they know, everybody else stays.
///
/// @param network  as the plan was made for. @param ids  as for the plan.
/// @param limit    where more would be placed nobody is: a picture of many takes its time.
/// @return how many are left without a place.
/// Errors: Cancelled; the plan is as it was. Cost: as query::placeNewcomers(). Thread: any.
Result<std::size_t> addPlaces(
    ImportPlan& plan, const Network& network, CivilDate today, std::size_t limit, IdGenerator& ids,
    TaskContext& task);

} // namespace cw::exchange
