// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/ViewTransform.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace cw {

/// The room that a map can be fitted into, view pixels.
struct FitRoom
{
    QSizeF view;
    /// Panels that lie over the view; nothing should come below them.
    std::vector<QRectF> covers;
    double largestScale = 1;
};

/// The largest view that shows all points with room for names around them and none below a cover.
/// Points may stand beside a cover in a corner: what counts is where they are, not their box. Where
/// the covers leave no good place, the view that hides the fewest. Points that are out of reach
/// (core/network/MapReach.h) do not count where any is in reach. O(points), plus a bounded
/// search.
/// @param points  world; at least one.
scene::ViewTransform fitAround(const std::vector<scene::Point>& points, const FitRoom& room);

} // namespace cw
