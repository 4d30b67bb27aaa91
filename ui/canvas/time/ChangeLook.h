// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"
#include "core/query/shown/CompareDays.h"

namespace cw {

/// How the line of a relationship shows what became of it between two days; by dash as well as by
/// colour.
struct ChangeLook
{
    scene::Rgb color = scene::kThemeColor;
    scene::LineDash dash = scene::LineDash::Solid;
    bool isProminent = true;
    float width = 2.5F; ///< pixels at reading distance, at least, where prominent
};
ChangeLook changeLook(query::TieChange change);

} // namespace cw
