// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/HullNames.h"
#include "ui/canvas/CanvasStyle.h"
#include "ui/canvas/hulls/MapHulls.h"

class QPainter;

namespace cw {

/// Rough: rims in steps, for pictures that are only passing; in a fraction of the time.
enum class HullDetail { Rough, Fine };

/// Draws hulls, for behind relationships and marks: the larger first. Cost: by the rims in view.
/// Thread: any.
/// @param painter  whose coordinates are those of `view`.
/// @param seen  view units; what lies outside is left out.
void paintHulls(
    QPainter& painter, const DrawnHulls& hulls, const scene::ViewTransform& view,
    const scene::Box& seen, const CanvasStyle& style, HullDetail detail = HullDetail::Fine);

} // namespace cw
