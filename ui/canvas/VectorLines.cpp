// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/VectorLines.h"

#include "ui/canvas/LinePainter.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw {

namespace {

QPen makePen(QRgb color, double width, scene::LineDash dash)
{
    QPen pen(QColor(color), width, Qt::SolidLine, Qt::FlatCap);
    if (dash == scene::LineDash::Dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 3.5});
        pen.setWidthF(std::max(width, 1.2));
    } else if (dash == scene::LineDash::Dashed) {
        pen.setDashPattern({6 / width, 5 / width});
    }
    return pen;
}

void fill(QPainter& painter, std::span<const QPointF> corners, QRgb color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(color));
    painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
    painter.setBrush(Qt::NoBrush);
}

void paintTaper(QPainter& painter, QPointF wide, QPointF narrow, double width, QRgb color)
{
    const QPointF way = narrow - wide;
    const double length = std::hypot(way.x(), way.y());
    if (length < 1)
        return;
    const QPointF across = QPointF(-way.y(), way.x()) / length;
    const double half = std::max(0.8 * width, 1.2);
    const std::array corners{
        wide + across * half, narrow + across * 0.3, narrow - across * 0.3, wide - across * half};
    fill(painter, corners, color);
}

void paintArrow(QPainter& painter, QPointF to, QPointF from, double rim, double width, QRgb color)
{
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    const double size = 5 + 1.2 * width;
    if (length < rim + 2 * size)
        return;
    const QPointF along = (to - from) / length;
    const QPointF across(-along.y(), along.x());
    const QPointF point = to - along * rim;
    const QPointF back = point - along * size;
    const std::array corners{point, back + across * size * 0.45, back - across * size * 0.45};
    fill(painter, corners, color);
}

} // namespace

void paintVectorLines(
    QPainter& painter, const MapRequest& request, const scene::DisplayList& list,
    const std::function<bool(double)>& drawn)
{
    constexpr std::size_t kPulse = 256;
    std::size_t count = 0;
    const auto at = [&](std::uint32_t node) {
        const scene::Point p = request.view.toView(request.scene.position(node));
        return QPointF(p.x, p.y);
    };
    const auto rim = [&](std::uint32_t node) {
        return scene::markRadiusPx(request.scene.node(node).radius, list.markScale) + 2;
    };
    const bool isDetailed = LinePainter::isDetailed(list);
    for (const scene::DisplayEdge& shown : list.lines) {
        if (count++ % kPulse == 0 && !drawn(double(count) / double(list.lines.size())))
            return;
        const scene::SceneEdge& edge = request.scene.edges()[shown.edge];
        const QRgb color = LinePainter::colorOf(request, shown);
        const double width = std::max(static_cast<double>(shown.width), 1.0);
        if (isDetailed && edge.taper != scene::LineTaper::None) {
            const bool towardsB = edge.taper == scene::LineTaper::TowardsB;
            paintTaper(
                painter, at(towardsB ? edge.a : edge.b), at(towardsB ? edge.b : edge.a), width,
                color);
        } else {
            painter.setPen(makePen(color, width, isDetailed ? edge.dash : scene::LineDash::Solid));
            painter.drawLine(QLineF(
                static_cast<double>(shown.line.x1), static_cast<double>(shown.line.y1),
                static_cast<double>(shown.line.x2), static_cast<double>(shown.line.y2)));
        }
        if (isDetailed && edge.arrowAtA)
            paintArrow(painter, at(edge.a), at(edge.b), rim(edge.a), width, color);
        if (isDetailed && edge.arrowAtB)
            paintArrow(painter, at(edge.b), at(edge.a), rim(edge.b), width, color);
    }
}

} // namespace cw
