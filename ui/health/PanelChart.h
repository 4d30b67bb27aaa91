// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/panels/Finding.h"
#include "core/health/time/Reading.h"
#include "core/network/Network.h"
#include "ui/charts/ChartData.h"

#include <span>

/// What of a finding can be drawn.
namespace cw {

/// How its number is spread over members, groups or ties; empty where there is nothing to draw.
ChartData spreadChart(const health::Finding& finding, const Network& network);

/// What happened from month to month or quarter to quarter, of those that count events.
ChartData seriesChart(const health::Finding& finding);

/// The measure behind the panel as of past days, oldest first, as far as those days can be compared
/// with the last; empty below two days, or where the panel has no such measure. What was kept then
/// is beside it as points, marked with the reason where it cannot be held against the last day.
///
/// @param kept  of any day; those after the last of the readings are left out.
ChartData trendChart(
    const health::Finding& finding, std::span<const health::Reading> readings,
    std::span<const health::Reading> kept);

/// Whether the trend is that of the figure itself.
bool isTrendOfFigure(health::Panel panel);

} // namespace cw
