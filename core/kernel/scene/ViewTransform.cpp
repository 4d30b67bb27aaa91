// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/ViewTransform.h"

#include <cmath>

namespace cw::scene {

ViewTransform ViewTransform::pannedBy(double dx, double dy) const
{
    return {scale, offsetX + dx, offsetY + dy};
}

ViewTransform ViewTransform::zoomedAt(Point view, double factor) const
{
    return {
        scale * factor, view.x + (offsetX - view.x) * factor, view.y + (offsetY - view.y) * factor};
}

ViewTransform ViewTransform::centeredOn(Point world, double viewWidth, double viewHeight) const
{
    return {scale, viewWidth / 2 - world.x * scale, viewHeight / 2 - world.y * scale};
}

ViewTransform ViewTransform::fitting(
    const Box& world, double viewWidth, double viewHeight, double margin, double maxScale)
{
    const double width = std::max(viewWidth - 2 * margin, 1.0);
    const double height = std::max(viewHeight - 2 * margin, 1.0);
    double scale = maxScale;
    if (world.width() > 0)
        scale = std::min(scale, width / world.width());
    if (world.height() > 0)
        scale = std::min(scale, height / world.height());
    if (!std::isfinite(scale) || scale <= 0)
        scale = 1;
    return ViewTransform{scale, 0, 0}.centeredOn(world.center(), viewWidth, viewHeight);
}

ViewTransform ViewTransform::between(
    const ViewTransform& from, const ViewTransform& to, Point viewCenter, double fraction)
{
    if (fraction <= 0)
        return from;
    if (fraction >= 1)
        return to;
    const double scale = from.scale * std::pow(to.scale / from.scale, fraction);
    // The middle moves by how much of the change of visible width has happened, so that a zoom
    // towards a point looks like one and does not swing.
    double way = fraction;
    if (std::abs(to.scale - from.scale) > 1e-9 * from.scale)
        way = (1 / scale - 1 / from.scale) / (1 / to.scale - 1 / from.scale);
    const Point start = from.toWorld(viewCenter);
    const Point end = to.toWorld(viewCenter);
    const Point middle{start.x + (end.x - start.x) * way, start.y + (end.y - start.y) * way};
    return {scale, viewCenter.x - middle.x * scale, viewCenter.y - middle.y * scale};
}

} // namespace cw::scene
