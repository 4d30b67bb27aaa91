// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthMeasures.h"

#include <optional>

/// What the shortest paths come to, whether all were measured or a sample.
namespace cw::health {

struct PathReading
{
    std::optional<double> value; ///< none: not defined, or not to be had from a sample
    std::optional<double> error; ///< from a sample: how far it is off at most, 95 times in 100
};

// Only where the pass was run.
PathReading meanDistance(const HealthMeasures& found);
PathReading diameter(const HealthMeasures& found); ///< never off below, and never more than that
PathReading globalEfficiency(const HealthMeasures& found);
PathReading betweennessCentralization(const HealthMeasures& found); ///< not from a sample
PathReading betweennessGini(const HealthMeasures& found);           ///< not from a sample
PathReading betweenness(const HealthMeasures& found, NodeIndex node);
PathReading normalizedBetweenness(const HealthMeasures& found, NodeIndex node);
PathReading closeness(const HealthMeasures& found, NodeIndex node);

} // namespace cw::health
