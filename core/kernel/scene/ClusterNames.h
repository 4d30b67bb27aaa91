// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/Clusters.h"
#include "core/kernel/scene/LabelLayout.h"

#include <functional>
#include <span>
#include <vector>

namespace cw::scene {

/// Where the name of a cluster stands.
struct PlacedCluster
{
    std::uint32_t cluster = 0;
    Point middle; ///< of its core, world
    Box box;      ///< of the name, view units; around the middle, or a little above or below
    /// 1 far away; towards 0 as one comes near and its members take over.
    float strength = 1;
};

struct ClusterNameOptions
{
    ViewTransform view;
    Box visible;        ///< what is seen, view units
    double spacing = 1; ///< see typicalSpacing()
    /// How large the name of a cluster is, view units; zero width is no name.
    std::function<LabelSize(std::uint32_t cluster)> measure;
    /// What the last call placed: these keep their names a little longer, against flicker.
    std::span<const PlacedCluster> previous;
    std::span<const Box> covers; ///< what lies over the view, and names that stand already
};

/// Names for the clusters that can be seen as one thing from here: whose nodes stand together, that
/// are neither specks nor fill the view. The larger first, none over another, and of a cluster and
/// its parts either it or they. Same input, same result. O(n).
std::vector<PlacedCluster> placeClusterNames(
    const SceneModel& scene, const Clusters& clusters, const ClusterNameOptions& options);

} // namespace cw::scene
