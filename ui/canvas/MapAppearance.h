// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/appearance/AppearanceRules.h"

namespace cw {

/// How the network becomes a picture; of whom says query::MapScope.
struct MapAppearance
{
    AppearanceRules rules = standardRules();

    bool operator==(const MapAppearance&) const = default;
};

} // namespace cw
