// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthMeasures.h"
#include "core/kernel/analytics/LossCurve.h"

#include <optional>
#include <span>
#include <vector>

namespace cw::health {

/// How a network falls apart while its members go, whoever goes first.
struct LossCurves
{
    LossCurve curve; ///< by chance, and those with most ties left first
    /// At each point: those first through whom most runs now (it is not measured anew after each
    /// loss); empty where that was not measured.
    std::vector<double> byBetweenness;
    std::optional<double> robustness;              ///< R of those with most ties left first
    std::optional<double> robustnessByBetweenness; ///< the same, of that order
};

/// Errors: Cancelled. Cost: that of drawLossCurve(). Thread: any.
Result<LossCurves>
drawLossCurves(const HealthMeasures& found, const LossCurveOptions& options, TaskContext& task);

/// How many are gone at the first point where the largest part has less than half of all; none
/// where it has less from the beginning.
/// @param shares  one for each point of `lost`; falls.
std::optional<NodeIndex>
lossesToHalf(std::span<const NodeIndex> lost, std::span<const double> shares);

/// Means of a curve by chance.
std::vector<double> means(std::span<const RandomLoss> curve);

} // namespace cw::health
