// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/pulse/PulseReading.h"
#include "ui/charts/ChartData.h"

#include <span>

namespace cw {

/// How the answers to a question fell, 1 to 5; empty where they are not shown.
ChartData pulseSpreadChart(
    const Network& network, const health::QuestionReading& question,
    const health::PulseReading& reading);

/// Its mean in each round that shows it; empty where fewer than two do.
ChartData pulseTrendChart(
    const Network& network, std::span<const health::PulseReading> pulses, PulseQuestionId question);

} // namespace cw
