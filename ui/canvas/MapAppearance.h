// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/appearance/AppearanceRules.h"

namespace cw {

/// How the network becomes a picture, and of whom.
struct MapAppearance
{
    AppearanceRules rules = standardRules();
    bool showArchived = false; ///< and those who have left

    bool operator==(const MapAppearance&) const = default;
};

} // namespace cw
