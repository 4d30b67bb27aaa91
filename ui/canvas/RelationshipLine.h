// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"
#include "core/network/Network.h"

namespace cw {

/// How a relationship looks on the map (UI.md, "The map"): width and weight by depth under the
/// rule, arrows by one-way strands, a taper towards the side that sees less, fading where a contact
/// is overdue. Ends are left at 0. Cost: O(its strands and assessments).
/// @param asOf  how it looked on that day; none: today.
scene::SceneEdge relationshipLine(
    const Network& network, const Relationship& relationship, Rule rule, CivilDate today,
    CivilDate asOf = {});

/// Width of a line of that depth (0 to 5), pixels at reading distance.
float lineWidth(int depth);

} // namespace cw
