// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Periods.h"

#include "core/query/shown/DocumentDates.h"

#include <algorithm>

namespace cw::health {

namespace {

constexpr int kMonthsOfYear = 12;

int monthsIn(PeriodLength length)
{
    switch (length) {
    case PeriodLength::Month:
        return 1;
    case PeriodLength::Quarter:
        return 3;
    case PeriodLength::Year:
        return kMonthsOfYear;
    }
    return 1;
}

/// The first day of a month that is counted from January of the year 0; no date beyond the years
/// that there are.
CivilDate monthBegin(int month)
{
    return CivilDate::of(month / kMonthsOfYear, month % kMonthsOfYear + 1, 1).value_or(CivilDate());
}

/// The period that begins with a month counted so.
Period periodFrom(int month, int months)
{
    const CivilDate next = monthBegin(month + months);
    // Nothing comes after the year 9999.
    const CivilDate last = next ? next.plusDays(-1) : *CivilDate::of(9999, 12, 31);
    return {monthBegin(month), last};
}

int beginMonth(CivilDate day, int months)
{
    const int month = day.year() * kMonthsOfYear + day.month() - 1;
    return month - month % months;
}

} // namespace

Period periodAround(CivilDate day, PeriodLength length)
{
    return periodFrom(beginMonth(day, monthsIn(length)), monthsIn(length));
}

std::vector<Period> periodsFrom(CivilDate first, CivilDate last, PeriodLength length)
{
    std::vector<Period> periods;
    if (!first || !last)
        return periods;
    const int months = monthsIn(length);
    for (int month = beginMonth(first, months); month <= beginMonth(last, months); month += months)
        periods.push_back(periodFrom(month, months));
    return first <= last ? periods : std::vector<Period>();
}

std::size_t periodOf(std::span<const Period> periods, CivilDate day)
{
    const auto at = std::ranges::lower_bound(periods, day, {}, &Period::last);
    const bool isIn = at != periods.end() && at->contains(day);
    return isIn ? static_cast<std::size_t>(at - periods.begin()) : periods.size();
}

std::vector<CivilDate> trendDays(const Network& network, CivilDate today)
{
    const std::vector<CivilDate> known = query::datesInDocument(network, today);
    const CivilDate first = known.empty() ? today : known.front();
    std::vector<Period> periods = periodsFrom(first, today, PeriodLength::Quarter);
    if (periods.size() > kMostTrendDays)
        periods = periodsFrom(first, today, PeriodLength::Year);
    std::vector<CivilDate> days;
    for (const Period& each : periods) {
        if (each.last < today)
            days.push_back(each.last);
    }
    days.push_back(today);
    if (days.size() > kMostTrendDays)
        days.erase(days.begin(), days.end() - std::ptrdiff_t{kMostTrendDays});
    return days;
}

} // namespace cw::health
