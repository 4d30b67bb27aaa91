// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/arrange/Arranged.h"

#include <span>

namespace cw::arrange {

/// Each node where it is on earth, north up: equirectangular, true to scale at the middle latitude.
/// The sheet is cut where the longitudes leave the widest gap. Those of one place are nudged apart;
/// who has no place, or one that is not on earth, stands in rows below.
///
/// @param latitude   degrees of each node, -90 to 90. @param longitude  degrees, -180 to 360.
/// Time O(n log n).
Arranged geographic(
    std::span<const double> latitude, std::span<const double> longitude,
    const ArrangeOptions& options);

/// Whether they are a place on earth.
bool isOnEarth(double latitude, double longitude);

} // namespace cw::arrange
