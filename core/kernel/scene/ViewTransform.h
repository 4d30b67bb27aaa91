// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/Geometry.h"

namespace cw::scene {

/// Where the world lies in the view: view = world * scale + offset. View units are
/// device-independent pixels from the view's top left corner. The map is never rotated or mirrored.
struct ViewTransform
{
    /// Pixels per world unit, > 0.
    double scale = 1;
    double offsetX = 0;
    double offsetY = 0;

    Point toView(Point world) const
    {
        return {world.x * scale + offsetX, world.y * scale + offsetY};
    }
    Point toWorld(Point view) const
    {
        return {(view.x - offsetX) / scale, (view.y - offsetY) / scale};
    }
    Box boxToWorld(const Box& view) const
    {
        return Box::of(toWorld({view.left, view.top}), toWorld({view.right, view.bottom}));
    }
    Box boxToView(const Box& world) const
    {
        return Box::of(toView({world.left, world.top}), toView({world.right, world.bottom}));
    }

    ViewTransform pannedBy(double dx, double dy) const;
    /// Larger by `factor` around a point of the view, which stays where it is.
    ViewTransform zoomedAt(Point view, double factor) const;
    /// The same scale with the world point in the middle of a view of that size.
    ViewTransform centeredOn(Point world, double viewWidth, double viewHeight) const;

    /// Shows all of `world` in the middle of a view with `margin` pixels around it. An empty box
    /// (one member) or an empty view gives scale 1. The scale does not exceed `maxScale`.
    static ViewTransform
    fitting(const Box& world, double viewWidth, double viewHeight, double margin, double maxScale);

    /// On the way from one to the other (0 to 1): the scale grows evenly in its logarithm, and what
    /// stays in the middle moves so that neither end jumps.
    static ViewTransform
    between(const ViewTransform& from, const ViewTransform& to, Point viewCenter, double fraction);

    bool operator==(const ViewTransform&) const = default;
};

} // namespace cw::scene
