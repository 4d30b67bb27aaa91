// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/MapLegendContent.h"
#include "ui/canvas/appearance/HullLook.h"
#include "ui/canvas/appearance/MemberLook.h"
#include "ui/canvas/appearance/RelationshipLook.h"

namespace cw {

/// How the rules show.
struct MapLooks
{
    const MemberLook& members;
    const RelationshipLook& lines;
    const HullLook& hulls;
};

/// The legend that follows from the rules: only what occurs in the scene is explained. O(nodes +
/// edges), one pass without looking at rows.
/// @param depthRule  what depths on the map are counted by.
QList<LegendSection>
ruleLegend(const scene::SceneModel& scene, const MapLooks& looks, Rule depthRule);

} // namespace cw
