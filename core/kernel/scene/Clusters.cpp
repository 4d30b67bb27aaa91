// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/Clusters.h"

#include "core/kernel/graph/Communities.h"
#include "core/kernel/graph/GraphBuilder.h"
#include "core/kernel/graph/GroupMatching.h"
#include "core/kernel/layout/NestedGroups.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cw::scene {

namespace {

constexpr std::uint32_t kFewestMembers = 5;
/// Share of a cluster's nodes that makes it one of their group.
constexpr double kMost = 0.6;
/// Share of all nodes beyond which a group says nothing of a part.
constexpr double kHalf = 0.5;
/// What the layout takes, so that names stand on the groups that it shows.
constexpr std::uint64_t kSeed = 3;

CompactGraph graphOf(const SceneModel& scene)
{
    GraphBuilder builder(static_cast<NodeIndex>(scene.nodeCount()));
    builder.reserve(scene.edgeCount());
    for (const SceneEdge& edge : scene.edges())
        builder.addEdge(static_cast<NodeIndex>(edge.a), static_cast<NodeIndex>(edge.b));
    return builder.build();
}

/// Turns the runs of one level into clusters and says of each node which is its.
void addLevel(
    Clusters& clusters, std::size_t level, const layout::NestedGroups& groups,
    std::size_t nodeCount)
{
    std::vector<std::uint32_t>& of = clusters.of[level];
    of.assign(nodeCount, kNoCluster);
    std::size_t begin = 0;
    for (const std::size_t end : groups.ends[level]) {
        if (end - begin >= kFewestMembers) {
            const auto number = static_cast<std::uint32_t>(clusters.all.size());
            Cluster cluster;
            cluster.members = static_cast<std::uint32_t>(end - begin);
            const auto first = static_cast<std::size_t>(groups.order[begin]);
            cluster.parent = level == 0 ? kNoCluster : clusters.of[level - 1][first];
            clusters.all.push_back(cluster);
            for (std::size_t i = begin; i < end; ++i)
                of[static_cast<std::size_t>(groups.order[i])] = number;
        }
        begin = end;
    }
}

/// Of each node its ties to others of its cluster.
std::vector<std::uint32_t> tiesWithin(const std::vector<std::uint32_t>& of, const SceneModel& scene)
{
    std::vector<std::uint32_t> within(scene.nodeCount(), 0);
    for (const SceneEdge& edge : scene.edges()) {
        if (of[edge.a] != of[edge.b])
            continue;
        ++within[edge.a];
        ++within[edge.b];
    }
    return within;
}

/// Clusters as groups; kNoCluster becomes a negative number.
std::vector<std::int32_t> asGroups(const std::vector<std::uint32_t>& of)
{
    return {of.begin(), of.end()};
}

void findHubs(Clusters& clusters, const SceneModel& scene)
{
    for (const std::vector<std::uint32_t>& of : clusters.of) {
        const std::vector<std::uint32_t> within = tiesWithin(of, scene);
        std::vector<std::uint32_t> most(clusters.all.size(), 0);
        for (std::uint32_t node = 0; node < of.size(); ++node) {
            if (of[node] == kNoCluster || within[node] <= most[of[node]])
                continue;
            most[of[node]] = within[node];
            clusters.all[of[node]].hub = node;
        }
    }
}

void findGroups(Clusters& clusters, const SceneModel& scene)
{
    std::map<std::uint32_t, std::uint32_t> everywhere;
    for (const SceneNode& node : scene.nodes())
        ++everywhere[node.group];
    for (const std::vector<std::uint32_t>& of : clusters.of) {
        /// By cluster, then group.
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> counts;
        for (std::uint32_t node = 0; node < of.size(); ++node) {
            const std::uint32_t group = scene.node(node).group;
            if (of[node] != kNoCluster && group != 0)
                ++counts[{of[node], group}];
        }
        /// Of each group the cluster with the most of it, and how many.
        std::map<std::uint32_t, std::pair<std::uint32_t, std::uint32_t>> best;
        for (const auto& [key, count] : counts) {
            const auto& [cluster, group] = key;
            const bool isOfMost =
                everywhere[group] > kHalf * static_cast<double>(scene.nodeCount());
            if (count < kMost * clusters.all[cluster].members || isOfMost)
                continue;
            auto& [most, where] = best[group];
            if (count > most)
                std::tie(most, where) = std::tie(count, cluster);
        }
        for (const auto& [group, found] : best)
            clusters.all[found.second].group = group;
    }
}

} // namespace

Clusters findClusters(const SceneModel& scene, const TaskContext& task)
{
    Clusters clusters;
    const CompactGraph graph = graphOf(scene);
    if (task.cancelled())
        return clusters;
    const Communities communities = findCommunities(graph, kSeed);
    if (task.cancelled())
        return clusters;
    WorkerTeam team(1);
    const layout::NestedGroups groups =
        layout::nestGroups(graph, communities, Clusters::kLevels, kSeed, team);
    for (std::size_t level = 0; level < Clusters::kLevels; ++level)
        addLevel(clusters, level, groups, scene.nodeCount());
    findHubs(clusters, scene);
    findGroups(clusters, scene);
    return clusters;
}

void keepHubs(Clusters& clusters, const Clusters& before, const SceneModel& scene)
{
    for (std::size_t level = 0; level < Clusters::kLevels; ++level) {
        const std::vector<std::uint32_t>& of = clusters.of[level];
        if (of.size() != before.of[level].size() || of.empty())
            continue;
        const std::vector<std::uint32_t> within = tiesWithin(of, scene);
        const std::vector<std::int32_t> matched =
            matchedGroups(asGroups(before.of[level]), asGroups(of));
        for (std::size_t number = 0; number < matched.size(); ++number) {
            if (matched[number] == kNoMatch)
                continue;
            const std::uint32_t old = before.all[static_cast<std::size_t>(matched[number])].hub;
            std::uint32_t& hub = clusters.all[number].hub;
            if (of[old] == number && 2 * within[old] >= within[hub])
                hub = old;
        }
    }
}

Clusters carriedOver(const Clusters& clusters, const SceneModel& before, const SceneModel& now)
{
    Clusters carried;
    carried.all = clusters.all;
    for (std::vector<std::uint32_t>& of : carried.of)
        of.assign(now.nodeCount(), kNoCluster);
    std::vector<std::uint32_t> hubs(carried.all.size(), kNoCluster);
    std::size_t old = 0;
    for (std::uint32_t node = 0; node < now.nodeCount(); ++node) {
        while (old < before.nodeCount() && before.node(old).id < now.node(node).id)
            ++old;
        if (old == before.nodeCount() || before.node(old).id != now.node(node).id)
            continue;
        for (std::size_t level = 0; level < Clusters::kLevels; ++level) {
            const std::uint32_t cluster = clusters.of[level][old];
            carried.of[level][node] = cluster;
            if (cluster != kNoCluster &&
                (hubs[cluster] == kNoCluster || clusters.all[cluster].hub == old))
                hubs[cluster] = node;
        }
    }
    for (std::size_t i = 0; i < hubs.size(); ++i)
        carried.all[i].hub = hubs[i] == kNoCluster ? 0 : hubs[i];
    return carried;
}

} // namespace cw::scene
