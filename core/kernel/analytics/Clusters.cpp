// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/Clusters.h"

#include "core/kernel/graph/Communities.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace cw {

namespace {

/// Ties that all searches together look at, each being counted once a search.
constexpr std::size_t kTiesInAll = 320'000;

Communities bestCommunities(const CompactGraph& graph)
{
    const std::size_t ties = std::max<std::size_t>(graph.edgeCount(), 1);
    const std::size_t seeds = std::clamp<std::size_t>(kTiesInAll / ties, 1, kMostClusterSeeds);
    Communities best = findCommunities(graph, 1);
    for (std::size_t seed = 2; seed <= seeds; ++seed) {
        Communities found = findCommunities(graph, seed);
        if (found.modularity > best.modularity)
            best = std::move(found);
    }
    return best;
}

} // namespace

Clusters findClusters(const CompactGraph& graph)
{
    const Communities found = bestCommunities(graph);
    std::vector<NodeIndex> head(static_cast<std::size_t>(found.count), -1);
    std::vector<NodeIndex> size(head.size(), 0);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const auto community = static_cast<std::size_t>(found.of[static_cast<std::size_t>(node)]);
        NodeIndex& known = head[community];
        if (known < 0 || graph.degree(node) > graph.degree(known))
            known = node;
        ++size[community];
    }
    Clusters clusters;
    clusters.modularity = found.modularity;
    std::vector<std::int32_t> number(head.size(), kAlone);
    for (std::size_t community = 0; community < head.size(); ++community) {
        if (size[community] < 2)
            continue;
        number[community] = clusters.count();
        clusters.heads.push_back(head[community]);
    }
    clusters.of.reserve(found.of.size());
    for (const NodeIndex community : found.of)
        clusters.of.push_back(number[static_cast<std::size_t>(community)]);
    return clusters;
}

} // namespace cw
