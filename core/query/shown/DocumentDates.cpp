// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/shown/DocumentDates.h"

#include <algorithm>

namespace cw::query {

std::vector<CivilDate> datesInDocument(const Network& network, CivilDate today)
{
    std::vector<CivilDate> days;
    const auto add = [&](CivilDate day) {
        // Rows that were brought together share a day.
        if (day && day <= today && (days.empty() || days.back() != day))
            days.push_back(day);
    };
    for (const Member& member : network.all<Member>()) {
        add(member.joined);
        add(member.left);
    }
    for (const Relationship& tie : network.all<Relationship>()) {
        add(tie.firstKnown);
        add(tie.ended);
    }
    for (const Strand& strand : network.all<Strand>()) {
        add(strand.from);
        add(strand.to);
    }
    for (const Assessment& assessment : network.all<Assessment>())
        add(assessment.date);
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace cw::query
