// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/PhaseFacts.h"

#include "core/kernel/analytics/Clustering.h"
#include "core/kernel/analytics/LossOfOne.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>
#include <cmath>

namespace cw::health {

namespace {

/// Smaller clusters do not count for the phases.
constexpr NodeIndex kSmallestCluster = 3;

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

void addHub(const CompactGraph& graph, PhaseFacts& facts)
{
    if (graph.nodeCount() < 2)
        return;
    const std::vector<NodeIndex> left = largestWithout(graph);
    for (NodeIndex node = 1; node < graph.nodeCount(); ++node) {
        const NodeIndex best = facts.hub;
        const bool isWorse = left[at(node)] < left[at(best)];
        const bool isAsBad = left[at(node)] == left[at(best)];
        if (isWorse || (isAsBad && graph.degree(node) > graph.degree(best)))
            facts.hub = node;
    }
    facts.largestShareWithoutHub =
        static_cast<double>(left[at(facts.hub)]) / (graph.nodeCount() - 1);
}

void addCore(const HealthMeasures& found, PhaseFacts& facts)
{
    if (!found.corePeriphery)
        return;
    const CompactGraph& graph = found.largest.graph;
    const std::vector<bool>& isCore = found.corePeriphery->isCore;
    facts.coreFit = found.corePeriphery->fit;
    facts.coreFitChance = chanceOfAtLeast(*facts.coreFit, found.chance->coreFits);
    facts.coreSize = found.corePeriphery->coreSize;

    std::vector<NodeIndex> core;
    NodeIndex tied = 0;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (isCore[at(node)])
            core.push_back(node);
        else
            tied += std::ranges::any_of(
                graph.neighbours(node), [&](NodeIndex other) { return isCore[at(other)]; });
    }
    const NodeIndex periphery = graph.nodeCount() - facts.coreSize;
    facts.peripheryTied = periphery == 0 ? 0.0 : static_cast<double>(tied) / periphery;
    facts.coreIsConnected = connectedComponents(inducedSubgraph(graph, core)).count() == 1;
}

void addClusters(const HealthMeasures& found, PhaseFacts& facts)
{
    const Clusters& clusters = *found.clusters;
    std::vector<NodeIndex> sizes(at(clusters.count()), 0);
    std::vector<bool> isTouched(sizes.size(), false);
    for (std::size_t i = 0; i < found.largest.nodes.size(); ++i) {
        const std::int32_t cluster = clusters.of[at(found.largest.nodes[i])];
        if (cluster == kAlone)
            continue;
        ++sizes[at(cluster)];
        if (found.corePeriphery && found.corePeriphery->isCore[i])
            isTouched[at(cluster)] = true;
    }
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const bool counts = sizes[i] >= kSmallestCluster;
        facts.clusters += counts;
        facts.clustersTouched += counts && isTouched[i];
    }
}

/// Those with more ties than the largest number in 95 of 100 random networks.
NodeIndex hubsOf(const CompactGraph& graph, const NullModel& chance)
{
    std::vector<NodeIndex> largest = chance.largestDegrees;
    if (largest.empty())
        return 0;
    std::ranges::sort(largest);
    const auto place =
        static_cast<std::size_t>(std::ceil(0.95 * static_cast<double>(largest.size()))) - 1;
    NodeIndex hubs = 0;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        hubs += graph.degree(node) > largest[place];
    return hubs;
}

} // namespace

PhaseFacts phaseFactsOf(const HealthMeasures& found)
{
    PhaseFacts facts;
    facts.members = found.graph().nodeCount();
    if (facts.members == 0)
        return facts;
    facts.largestShare =
        static_cast<double>(found.components->members.front().size()) / facts.members;
    addHub(found.graph(), facts);
    addCore(found, facts);
    addClusters(found, facts);
    facts.smallWorldSigma = found.smallWorldSigma;
    if (facts.smallWorldSigma) {
        const auto transitivity = measureClustering(found.largest.graph).transitivity();
        facts.clusteringChance =
            chanceOfAtLeast(transitivity.value_or(0.0), found.chance->transitivities);
    }
    facts.hubs = hubsOf(found.largest.graph, *found.chance);
    return facts;
}

} // namespace cw::health
