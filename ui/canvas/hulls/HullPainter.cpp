// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/hulls/HullPainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cw {

namespace {

QPointF toPoint(const scene::ViewTransform& view, const scene::Point& point)
{
    const scene::Point at = view.toView(point);
    return {at.x, at.y};
}

/// The soft line through the middles of the sides.
void addRing(
    QPainterPath& path, const std::vector<scene::Point>& ring, const scene::ViewTransform& view)
{
    const auto at = [&](std::size_t i) { return toPoint(view, ring[i % ring.size()]); };
    path.moveTo((at(0) + at(1)) / 2);
    for (std::size_t i = 1; i <= ring.size(); ++i)
        path.quadTo(at(i), (at(i) + at(i + 1)) / 2);
    path.closeSubpath();
}

} // namespace

void paintHulls(
    QPainter& painter, const DrawnHulls& hulls, const scene::ViewTransform& view,
    const scene::Box& seen, const CanvasStyle& style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const scene::Box world = view.boxToWorld(seen);
    std::vector<const scene::GroupHull*> order;
    for (const scene::GroupHull& hull : hulls.hulls) {
        if (hull.bounds.overlaps(world))
            order.push_back(&hull);
    }
    // A small one within a large one is to be seen.
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        return a->bounds.width() * a->bounds.height() > b->bounds.width() * b->bounds.height();
    });
    for (const scene::GroupHull* hull : order) {
        const scene::Rgb rgb = (*hulls.groups)[hull->group].color;
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const std::vector<scene::Point>& ring : hull->rings)
            addRing(path, ring, view);
        QColor wash(style.hullColorOf(rgb));
        wash.setAlphaF(style.hullStrength());
        painter.setBrush(wash);
        painter.setPen(QPen(QColor(style.hullLineOf(rgb)), 1));
        painter.drawPath(path);
    }
}

} // namespace cw
