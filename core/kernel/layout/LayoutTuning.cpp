// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/LayoutTuning.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cw::layout {

std::size_t pivotCountFor(std::size_t nodes)
{
    constexpr std::size_t kAllUpTo = 2048;
    constexpr std::size_t kSample = 512;
    return nodes <= kAllUpTo ? nodes : kSample;
}

float evenSpacing(double meanHops, std::size_t nodes)
{
    // Points of a uniform disc of radius r are 0.9 r apart on average.
    constexpr double kRadiusPerMean = 0.75;
    constexpr double kLargest = 0.8;
    const double area = std::numbers::pi / static_cast<double>(nodes);
    return static_cast<float>(std::min(kLargest, kRadiusPerMean * meanHops * std::sqrt(area)));
}

double contrastFor(double stress)
{
    constexpr double kFits = 0.08;
    constexpr double kFar = 0.12;
    const double t = std::clamp((stress - kFits) / (kFar - kFits), 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

float forcesFor(double stress)
{
    constexpr double kDrawn = 0.015;
    constexpr double kOpen = 0.06;
    constexpr float kLeast = 0.1F;
    const auto t = static_cast<float>(std::clamp((stress - kDrawn) / (kOpen - kDrawn), 0.0, 1.0));
    return kLeast + (1.0F - kLeast) * t * t * (3.0F - 2.0F * t);
}

double beyondChance(const CompactGraph& graph, const Communities& communities)
{
    constexpr double kClearly = 0.15;
    const auto n = static_cast<double>(graph.nodeCount());
    const double meanDegree = 2.0 * static_cast<double>(graph.edgeCount()) / n;
    const double byChance = 0.97 * std::sqrt(std::max(0.0, 1.0 - meanDegree / n) / meanDegree);
    const double t = std::clamp((communities.modularity - byChance) / kClearly, 0.0, 1.0);
    return 0.5 + 0.5 * t;
}

double clusteringFor(double knob, std::size_t nodes)
{
    // Decimal logarithms of sizes, and the power the knob is raised to there.
    constexpr double kSmall = 2.5;
    constexpr double kLarge = 3.4;
    constexpr double kHuge = 5.0;
    constexpr double kPowerWhenSmall = 2.4;
    constexpr double kPowerWhenLarge = 0.64;
    constexpr double kPowerWhenHuge = 0.35;
    const double size = std::log10(static_cast<double>(nodes));
    const double t = std::clamp((size - kSmall) / (kLarge - kSmall), 0.0, 1.0);
    const double large = t * t * (3.0 - 2.0 * t);
    const double huge = std::clamp((size - kLarge) / (kHuge - kLarge), 0.0, 1.0);
    return std::pow(
        knob, kPowerWhenSmall + large * (kPowerWhenLarge - kPowerWhenSmall) +
                  huge * (kPowerWhenHuge - kPowerWhenLarge));
}

} // namespace cw::layout
