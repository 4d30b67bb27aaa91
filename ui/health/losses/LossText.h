// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/scenario/LossCurves.h"
#include "ui/charts/ChartData.h"

#include <QString>

/// How a network falls apart while its members go, as a chart and in words.
namespace cw {

/// Of all members the share in the largest part, over how many are gone, in percent.
ChartData lossChart(const health::LossCurves& curves);
/// "It takes 14 of the best tied to leave until fewer than half hang together; by chance 52."
QString lossSentence(const health::LossCurves& curves);
/// The R of each order and what it is; empty where it is not defined.
QString robustnessText(const health::LossCurves& curves);

} // namespace cw
