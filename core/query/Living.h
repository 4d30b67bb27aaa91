// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"

/// What is there today: the one answer for the map, its layout, tables and pages. The day of an end
/// is the first without; an end that is still to come ends nothing. Beginnings do not count: who is
/// about to join stands on the map already. How things were on another day is existsAt() (Depth.h).
namespace cw::query {

bool isLiving(const Member& member, CivilDate today);
bool isLiving(const Relationship& relationship, CivilDate today);
bool isLiving(const Strand& strand, CivilDate today);

/// Whether the map shows the member by itself: neither gone nor archived.
bool isOnMap(const Member& member, CivilDate today);

/// How many members the map does not show by itself. O(members).
int hiddenFromMap(const Network& network, CivilDate today);

} // namespace cw::query
