// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"
#include "ui/canvas/appearance/AppearanceRules.h"

namespace cw {

/// Of a sequential or diverging scale. @param share  0 to 1. @param ground  what it is seen on.
scene::Rgb rampColor(RuleScale scale, double share, theme::Scheme ground);

/// @param index  0-based place of a value; from the eighth on all share one.
scene::Rgb categoryColor(int index);

scene::Rgb paletteColor(PaletteColor color);

} // namespace cw
