// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include "core/kernel/analytics/Clustering.h"

#include <algorithm>

namespace cw::health {

namespace {

/// Of each node the size of the cluster that it is the head of.
std::vector<double> headsOf(const Clusters& clusters)
{
    std::vector<double> sizes(static_cast<std::size_t>(clusters.count()), 0.0);
    for (const std::int32_t cluster : clusters.of) {
        if (cluster != kAlone)
            ++sizes[static_cast<std::size_t>(cluster)];
    }
    std::vector<double> ofNode(clusters.of.size(), 0.0);
    for (std::size_t i = 0; i < sizes.size(); ++i)
        ofNode[at(clusters.heads[i])] = sizes[i];
    return ofNode;
}

/// Chance tells of the largest part, so it is held against that alone.
ByChance byChance(const HealthMeasures& found)
{
    ByChance chance;
    chance.isAwaited = !found.chance;
    if (!found.chance)
        return chance;
    chance.expected = meanOf(found.chance->transitivities);
    chance.draws = found.chance->drawn();
    if (const auto own = measureClustering(found.largest.graph).transitivity())
        chance.chance = chanceOfAtLeast(*own, found.chance->transitivities);
    return chance;
}

} // namespace

std::optional<Finding> circlesPanel(const PanelInput& input)
{
    const HealthMeasures& found = input.found;
    if (!found.clusters || !found.clustering || found.graph().edgeCount() == 0)
        return std::nullopt;
    Finding finding;
    finding.panel = Panel::Circles;
    finding.figure = share(Quantity::Transitivity, measured(input, "transitivity"));
    finding.chance = byChance(found);
    finding.beside = {
        count(Quantity::ClusterCount, found.clusters->count()),
        real(Quantity::Modularity, measured(input, "modularity")),
        real(Quantity::LocalClustering, measured(input, "average_local_clustering"))};
    finding.behind = BehindKind::InCircle;
    finding.people = peopleBy(found.network, headsOf(*found.clusters));
    const auto count = static_cast<double>(found.clusters->count());
    if (count == 1.0)
        finding.reason = {
            ReasonKind::WithinOneCircle,
            {finding.people.front().value},
            firstOf(finding.people, 1),
            {}};
    else if (count > 1.0)
        finding.reason = {
            ReasonKind::CirclesAround,
            {count, finding.people.front().value},
            firstOf(finding.people, kNamed),
            {}};
    else
        finding.reason = {ReasonKind::NoCircles, {}, {}, {}};
    return finding;
}

} // namespace cw::health
