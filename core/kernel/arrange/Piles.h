// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/layout/Positions.h"

namespace cw::arrange {

/// Nudges those that stand on one spot apart, round it: the more there are, the wider. All others
/// keep their places. @param spacing  about how far apart those of a spot stand; > 0. O(n log n).
void nudgePilesApart(Positions& places, double spacing);

} // namespace cw::arrange
