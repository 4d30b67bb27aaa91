// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"

#include <cstddef>
#include <cstdint>

namespace cw::testing {

struct ClusteredSceneOptions
{
    std::size_t members = 120;
    double tiesPerMember = 3.2;
    std::size_t membersPerCluster = 24;
    std::uint64_t seed = 1;
};

/// A made-up network already laid out in clusters, as a stakeholder map looks: hubs, three kinds,
/// a colour a cluster, most ties within a cluster. Ids are index + 1. Same options, same scene.
scene::SceneModel clusteredScene(const ClusteredSceneOptions& options = {});

} // namespace cw::testing
