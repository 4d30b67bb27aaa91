// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"
#include "ui/support/MapScenario.h"

namespace cw {

/// The map with those grey who leave by the scenario: outlines, and every tie that goes with them
/// or ends is dashed and nearly gone. Places stay shared. O(nodes + relationships).
///
/// @param grey  in which they are drawn.
scene::SceneModel greyedScene(
    const scene::SceneModel& map, const MapScenario& scenario, const Network& network,
    scene::Rgb grey);

} // namespace cw
