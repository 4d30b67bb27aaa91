// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

#include <span>
#include <vector>

namespace cw::health {

enum class PeriodLength { Month, Quarter, Year };

/// A stretch of the calendar, both days included.
struct Period
{
    CivilDate first;
    CivilDate last;

    bool contains(CivilDate day) const { return day >= first && day <= last; }
    bool operator==(const Period&) const = default;
};

/// The month, quarter or year that the day lies in.
Period periodAround(CivilDate day, PeriodLength length);

/// Those from the one around `first` to the one around `last`, ascending without a gap. None where
/// a day is missing or they are the wrong way round.
std::vector<Period> periodsFrom(CivilDate first, CivilDate last, PeriodLength length);

/// Index of the period that the day lies in, or periods.size(). Of periods without a gap. O(log n).
std::size_t periodOf(std::span<const Period> periods, CivilDate day);

/// Days on which a trend looks at the network: the ends of the quarters (of the years, where there
/// would be more than kMostTrendDays) from the first day in the document on, and today; of these
/// the last kMostTrendDays. Only today where nothing has a date. O(rows * log).
std::vector<CivilDate> trendDays(const Network& network, CivilDate today);
inline constexpr std::size_t kMostTrendDays = 40;

} // namespace cw::health
