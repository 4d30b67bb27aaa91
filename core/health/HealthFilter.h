// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthMeasures.h"
#include "core/query/filter/Filter.h"

namespace cw::health {

/// Asks only about the members whom the filter lets through on the day that the query is about (or
/// today), and says so in the words of query::text(). The same members are looked at on any other
/// day, so that a trend does not move because they came to be let through.
///
/// @param network  outlives the query.
/// @param filter   query::isOfMembersAsTheyAre(); an empty one asks about everybody.
void askOnlyAbout(
    HealthQuery& query, const Network& network, const query::Filter& filter, CivilDate today);

} // namespace cw::health
