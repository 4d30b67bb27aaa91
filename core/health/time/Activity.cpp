// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Activity.h"

#include <algorithm>
#include <numeric>

namespace cw::health {

int PeriodActivity::all() const
{
    return std::accumulate(byKind.begin(), byKind.end(), 0);
}

Measured PeriodActivity::perActiveMember() const
{
    if (activeMembers == 0)
        return {{}, NotDefined::TooFewMembers};
    return {static_cast<double>(all()) / static_cast<double>(activeMembers)};
}

Activity countActivity(
    const Network& network, const std::function<bool(const Member&)>& includes,
    std::span<const Period> periods)
{
    Activity activity;
    for (const Period& period : periods)
        activity.periods.push_back({.period = period});
    std::vector<std::vector<MemberId>> active(periods.size());
    for (const Interaction& each : network.all<Interaction>()) {
        std::vector<MemberId> there;
        for (const MemberId member : each.participants) {
            if (!includes || includes(*network.find(member)))
                there.push_back(member);
        }
        if (there.empty())
            continue;
        activity.undated += !each.date;
        const std::size_t at = periodOf(periods, each.date);
        if (at == periods.size())
            continue;
        ++activity.periods[at].byKind[static_cast<std::size_t>(each.kind)];
        active[at].insert(active[at].end(), there.begin(), there.end());
    }
    for (std::size_t i = 0; i < active.size(); ++i) {
        std::ranges::sort(active[i]);
        const auto end = std::unique(active[i].begin(), active[i].end());
        activity.periods[i].activeMembers = static_cast<std::size_t>(end - active[i].begin());
    }
    return activity;
}

} // namespace cw::health
