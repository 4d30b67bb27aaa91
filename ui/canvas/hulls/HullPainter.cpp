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

/// On which sides of the box the point lies outside it, a bit each.
unsigned sidesOf(const scene::Point& point, const scene::Box& box)
{
    return (point.x < box.left ? 1U : 0U) | (point.x > box.right ? 2U : 0U) |
           (point.y < box.top ? 4U : 0U) | (point.y > box.bottom ? 8U : 0U);
}

/// The ring without what is on its way outside the box along one side: it looks the same from
/// inside. Of a hull over half the map only the corners in view are left.
std::vector<scene::Point>
withoutUnseen(const std::vector<scene::Point>& ring, const scene::Box& world)
{
    constexpr unsigned kAll = 15;
    const std::size_t count = ring.size();
    std::vector<unsigned> sides(count);
    for (std::size_t i = 0; i < count; ++i)
        sides[i] = sidesOf(ring[i], world);
    std::vector<scene::Point> kept;
    unsigned run = 0; // what those that were left out last have in common; the first is kept
    for (std::size_t i = 0; i < count; ++i) {
        // Two on either side, for a soft line is bent by its neighbours.
        run &= sides[i];
        for (const std::size_t by : {std::size_t{1}, std::size_t{2}})
            run &= sides[(i + by) % count] & sides[(i + 2 * count - by) % count];
        if (run == 0) {
            kept.push_back(ring[i]);
            run = kAll;
        }
    }
    return kept;
}

/// The ring in view pixels without corners that hardly differ from the last: of hulls that were
/// made for a nearer view there would be far more than there are pixels.
std::vector<QPointF>
inView(const std::vector<scene::Point>& ring, const scene::ViewTransform& view, HullDetail detail)
{
    const double leastPx = detail == HullDetail::Fine ? 2 : 6;
    std::vector<QPointF> corners;
    for (const scene::Point& corner : ring) {
        const QPointF at = toPoint(view, corner);
        if (corners.empty() || (at - corners.back()).manhattanLength() >= leastPx)
            corners.push_back(at);
    }
    return corners;
}

/// The soft line through the middles of the sides; straight from one to the next where it is rough:
/// curves would be cut into thousands of lines.
void addRing(QPainterPath& path, const std::vector<QPointF>& ring, HullDetail detail)
{
    if (ring.size() < 3)
        return;
    const auto at = [&](std::size_t i) { return ring[i % ring.size()]; };
    path.moveTo((at(0) + at(1)) / 2);
    for (std::size_t i = 1; i <= ring.size(); ++i) {
        const QPointF middle = (at(i) + at(i + 1)) / 2;
        if (detail == HullDetail::Rough)
            path.lineTo(middle);
        else
            path.quadTo(at(i), middle);
    }
    path.closeSubpath();
}

} // namespace

void paintHulls(
    QPainter& painter, const DrawnHulls& hulls, const scene::ViewTransform& view,
    const scene::Box& seen, const CanvasStyle& style, HullDetail detail)
{
    painter.setRenderHint(QPainter::Antialiasing, detail == HullDetail::Fine);
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
            addRing(path, inView(withoutUnseen(ring, world), view, detail), detail);
        QColor wash(style.hullColorOf(rgb));
        wash.setAlphaF(style.hullStrength());
        painter.setBrush(wash);
        painter.setPen(QPen(QColor(style.hullLineOf(rgb)), 1));
        painter.drawPath(path);
    }
}

} // namespace cw
