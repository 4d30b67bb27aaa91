// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/PanelParts.h"

#include <algorithm>

namespace cw::health {

namespace {

struct Pair
{
    NodeIndex first = 0;
    NodeIndex second = 0;
};

/// Two of those who are farthest from each other.
std::optional<Pair> farthest(const CompactGraph& graph, const PathMeasures& paths)
{
    const auto end = std::ranges::max_element(paths.eccentricity);
    if (end == paths.eccentricity.end() || *end == 0)
        return std::nullopt;
    const auto first = static_cast<NodeIndex>(end - paths.eccentricity.begin());
    std::vector<bool> isSeen(at(graph.nodeCount()), false);
    std::vector<NodeIndex> queue{first};
    isSeen[at(first)] = true;
    for (std::size_t next = 0; next < queue.size(); ++next) {
        for (const NodeIndex other : graph.neighbours(queue[next])) {
            if (!isSeen[at(other)]) {
                isSeen[at(other)] = true;
                queue.push_back(other);
            }
        }
    }
    return Pair{first, queue.back()};
}

/// Of each node the mean distance to those it can reach; 0 for isolates.
std::vector<double> meanSteps(const PathMeasures& paths)
{
    std::vector<double> steps(paths.reached.size(), 0.0);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (paths.reached[i] > 0)
            steps[i] = static_cast<double>(paths.farness[i]) / paths.reached[i];
    }
    return steps;
}

Measured withinThree(const PathMeasures& paths)
{
    const double n = paths.nodeCount();
    double near = 0.0;
    for (const NodeIndex each : paths.within[PathMeasures::kReachSteps - 1])
        near += each;
    return shareOf(near, n * (n - 1.0), NotDefined::TooFewMembers);
}

} // namespace

std::optional<Finding> reachPanel(const PanelInput& input)
{
    const HealthMeasures& found = input.found;
    if (!found.paths || found.graph().nodeCount() < 2)
        return std::nullopt;
    Finding finding;
    finding.panel = Panel::Reach;
    finding.figure = real(Quantity::MeanDistance, measured(input, "mean_distance"));
    ByChance chance;
    chance.isAwaited = !found.chance;
    if (found.chance) {
        chance.expected = meanOf(found.chance->meanDistances);
        chance.draws = found.chance->drawn();
    }
    finding.chance = chance;
    finding.beside = {
        share(Quantity::WithinThree, withinThree(*found.paths)),
        real(Quantity::Diameter, measured(input, "diameter")),
        real(Quantity::Efficiency, measured(input, "global_efficiency"))};
    if (found.chance)
        finding.beside.push_back(
            real(Quantity::SmallWorldSigma, measured(input, "small_world_sigma")));
    finding.behind = BehindKind::MeanSteps;
    const std::vector<double> steps = meanSteps(*found.paths);
    finding.people = peopleBy(found.network, steps);
    finding.spreadKind = SpreadKind::StepsOfMembers;
    std::ranges::copy_if(
        steps, std::back_inserter(finding.spread), [](double each) { return each > 0.0; });
    if (const auto pair = farthest(found.graph(), *found.paths))
        finding.reason = {
            ReasonKind::FarApart,
            {*finding.figure.value.value, static_cast<double>(*found.paths->diameter())},
            {found.network.memberAt(pair->first), found.network.memberAt(pair->second)},
            {}};
    else
        finding.reason = {
            ReasonKind::NoTiesAtAll, {static_cast<double>(found.graph().nodeCount())}, {}, {}};
    return finding;
}

} // namespace cw::health
