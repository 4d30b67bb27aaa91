// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/PathReadings.h"

#include "core/kernel/analytics/Gini.h"

namespace cw::health {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

PathReading readingOf(const std::optional<Estimate>& estimate)
{
    return estimate ? PathReading{estimate->value, estimate->bound} : PathReading{};
}

PathReading exactly(std::optional<double> value)
{
    return {value, std::nullopt};
}

} // namespace

PathReading meanDistance(const HealthMeasures& found)
{
    return found.paths ? exactly(found.paths->meanDistance())
                       : readingOf(found.sampledPaths->meanDistance);
}

PathReading diameter(const HealthMeasures& found)
{
    if (found.paths) {
        const auto steps = found.paths->diameter();
        return exactly(steps ? std::optional<double>(*steps) : std::nullopt);
    }
    const SampledPathMeasures& sample = *found.sampledPaths;
    if (!sample.diameterAtLeast || !sample.diameterAtMost)
        return {};
    const auto least = static_cast<double>(*sample.diameterAtLeast);
    return {least, static_cast<double>(*sample.diameterAtMost) - least};
}

PathReading globalEfficiency(const HealthMeasures& found)
{
    return found.paths ? exactly(found.paths->globalEfficiency())
                       : readingOf(found.sampledPaths->globalEfficiency);
}

PathReading betweennessCentralization(const HealthMeasures& found)
{
    return found.paths ? exactly(found.paths->betweennessCentralization()) : PathReading{};
}

PathReading betweennessGini(const HealthMeasures& found)
{
    return found.paths ? exactly(gini(found.paths->betweenness)) : PathReading{};
}

PathReading betweenness(const HealthMeasures& found, NodeIndex node)
{
    return found.paths ? exactly(found.paths->betweenness[at(node)])
                       : readingOf(found.sampledPaths->betweenness[at(node)]);
}

PathReading normalizedBetweenness(const HealthMeasures& found, NodeIndex node)
{
    if (found.paths)
        return exactly(found.paths->normalizedBetweenness(node));
    const double n = found.graph().nodeCount();
    if (n < 3.0)
        return {};
    const Estimate& estimate = found.sampledPaths->betweenness[at(node)];
    const double pairs = (n - 1.0) * (n - 2.0) / 2.0;
    return {estimate.value / pairs, estimate.bound / pairs};
}

PathReading closeness(const HealthMeasures& found, NodeIndex node)
{
    return found.paths ? exactly(found.paths->closeness(node))
                       : readingOf(found.sampledPaths->closeness[at(node)]);
}

} // namespace cw::health
