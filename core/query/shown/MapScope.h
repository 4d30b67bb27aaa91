// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/Filter.h"

namespace cw::query {

inline constexpr int kMostFocusSteps = 9;

/// Which part of the network the map shows. Nothing in it moves anybody.
struct MapScope
{
    Filter filter;
    MemberId focus;            ///< none: no focus
    int focusSteps = 0;        ///< 1 to kMostFocusSteps with a focus
    CivilDate comparedWith;    ///< with a second day: what is of either is shown; none: of one
    CivilDate asOf;            ///< how things stood on that day (DESIGN 11.13); none: today
    bool withArchived = false; ///< and, without a date, those who have left

    bool hasFocus() const { return focus && focusSteps > 0; }
    bool operator==(const MapScope&) const = default;
};

} // namespace cw::query
