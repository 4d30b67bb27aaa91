// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/MapScenario.h"

namespace cw {

/// What of the weaving is to be seen on the map: whom it is about, the ties that lead from one to
/// the other now, and the tie there might be.
struct MapSight
{
    std::vector<MemberId> members;
    std::vector<RelationshipId> relationships;
    MapScenario scenario;
};

} // namespace cw
