// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/PathSums.h"

#include <algorithm>
#include <bit>

namespace cw::analytics {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

template <class Number>
void addTo(std::vector<Number>& sums, const std::vector<Number>& more)
{
    sums.resize(std::max(sums.size(), more.size()));
    for (std::size_t i = 0; i < more.size(); ++i)
        sums[i] += more[i];
}

template <class Number>
void renameIn(std::vector<Number>& values, const std::vector<NodeIndex>& names)
{
    std::vector<Number> renamed(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        renamed[at(names[i])] = values[i];
    values = std::move(renamed);
}

std::uint64_t sourcesAt(std::span<const LevelEntry> level)
{
    std::uint64_t all = 0;
    for (const LevelEntry& entry : level)
        all |= entry.sources;
    return all;
}

/// How far the source gets that gets least far.
std::int32_t leastEccentricityOf(const SourceLevels& levels)
{
    const std::uint64_t all = sourcesAt(levels[0]);
    std::size_t level = 1;
    while (level < levels.count() && sourcesAt(levels[level]) == all)
        ++level;
    return static_cast<std::int32_t>(level) - 1;
}

} // namespace

PathSums::PathSums(NodeIndex nodes, bool withBetweenness)
    : reached(at(nodes)), farness(at(nodes)), eccentricity(at(nodes))
{
    for (std::vector<NodeIndex>& steps : within)
        steps.resize(at(nodes));
    if (withBetweenness) {
        dependency.resize(at(nodes));
        dependencySquare.resize(at(nodes));
    }
}

void PathSums::addDistances(const SourceLevels& levels)
{
    if (pathsAt.size() < levels.count())
        pathsAt.resize(levels.count());
    for (std::size_t level = 1; level < levels.count(); ++level) {
        const auto distance = static_cast<std::int32_t>(level);
        for (const LevelEntry& entry : levels[level]) {
            const std::size_t i = at(entry.node);
            const int count = std::popcount(entry.sources);
            reached[i] += count;
            farness[i] += std::int64_t{count} * distance;
            eccentricity[i] = std::max(eccentricity[i], distance);
            pathsAt[level] += count;
            for (std::size_t k = level; k <= PathMeasures::kReachSteps; ++k)
                within[k - 1][i] += count;
        }
    }
    const std::int32_t least = leastEccentricityOf(levels);
    leastEccentricity = leastEccentricity == 0 ? least : std::min(leastEccentricity, least);
}

void PathSums::addDistances(const PathSums& more)
{
    addTo(reached, more.reached);
    addTo(farness, more.farness);
    addTo(pathsAt, more.pathsAt);
    for (std::size_t k = 0; k < within.size(); ++k)
        addTo(within[k], more.within[k]);
    for (std::size_t i = 0; i < more.eccentricity.size(); ++i)
        eccentricity[i] = std::max(eccentricity[i], more.eccentricity[i]);
    if (leastEccentricity == 0 || more.leastEccentricity == 0)
        leastEccentricity = std::max(leastEccentricity, more.leastEccentricity);
    else
        leastEccentricity = std::min(leastEccentricity, more.leastEccentricity);
}

void PathSums::addDependencies(const PathSums& more)
{
    addTo(dependency, more.dependency);
    addTo(dependencySquare, more.dependencySquare);
}

void PathSums::rename(const std::vector<NodeIndex>& names)
{
    renameIn(reached, names);
    renameIn(farness, names);
    renameIn(eccentricity, names);
    for (std::vector<NodeIndex>& steps : within)
        renameIn(steps, names);
    renameIn(dependency, names);
    renameIn(dependencySquare, names);
}

} // namespace cw::analytics
