// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/HealthFilter.h"

#include "core/query/filter/FilterMatch.h"

namespace cw::health {

void askOnlyAbout(
    HealthQuery& query, const Network& network, const query::Filter& filter, CivilDate today)
{
    query.filter = query::text(filter);
    query.of.includes = {};
    if (filter.isEmpty())
        return;
    const query::FilterMatch match(
        network, filter, {.rule = query.of.rule, .today = today, .asOf = query.of.asOf});
    query.of.includes = [match](const Member& member) { return match.holds(member); };
}

} // namespace cw::health
