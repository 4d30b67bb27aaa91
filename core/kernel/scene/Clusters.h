// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"
#include "core/kernel/task/TaskContext.h"

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace cw::scene {

/// Nodes with more ties among them than chance would give: what can be named from afar.
struct Cluster
{
    std::uint32_t members = 0;
    /// The node with the most ties within; of several the first.
    std::uint32_t hub = 0;
    /// The group (SceneNode::group) that is this cluster's own: most of its nodes are of it, no
    /// such cluster of the level has more of that group's nodes, and it is not that of most of the
    /// scene. 0: none is.
    std::uint32_t group = 0;
    /// The one that it is a part of; kNoCluster on the upper level.
    std::uint32_t parent = 0;

    bool operator==(const Cluster&) const = default;
};

inline constexpr std::uint32_t kNoCluster = std::numeric_limits<std::uint32_t>::max();

/// The clusters of a scene on two levels: those of the whole, and within each those of its own.
struct Clusters
{
    static constexpr std::size_t kLevels = 2;

    std::vector<Cluster> all; ///< the upper level first
    /// Of each level and node: its cluster, or kNoCluster where it stands alone.
    std::array<std::vector<std::uint32_t>, kLevels> of;
};

/// Clusters of at least five nodes. The same scene gives the same clusters. Errors: none; when the
/// task is cancelled what comes back is of no use. Time about O(m): .4 s at 100,000 nodes and
/// 400,000 edges. Thread: any.
Clusters findClusters(const SceneModel& scene, const TaskContext& task);

/// Lets clusters that go on keep their hubs, and so their names: whoever was the hub of most of
/// these nodes before stays it while in the cluster and with at least half as many ties within as
/// the one with most. O(m + n log n).
///
/// @param before  clusters of the same nodes, found earlier and carried over.
void keepHubs(Clusters& clusters, const Clusters& before, const SceneModel& scene);

/// The same clusters for a later version of the scene: nodes that are new stand alone, those that
/// have gone are left out. Ids ascend in both. O(n).
Clusters carriedOver(const Clusters& clusters, const SceneModel& before, const SceneModel& now);

} // namespace cw::scene
