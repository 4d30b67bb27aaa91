// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/Backdrop.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace cw {

namespace {

/// Of the ink of a relationship: there, but behind everything.
constexpr float kLineStrength = 0.45F;

QPointF toPoint(const scene::ViewTransform& view, arrange::Place place)
{
    const scene::Point at = view.toView({place.x, place.y});
    return {at.x, at.y};
}

QPointF cornerOf(QPointF at, arrange::Anchor anchor, QSizeF size)
{
    switch (anchor) {
    case arrange::Anchor::Middle:
        return at - QPointF(size.width() / 2, size.height() / 2);
    case arrange::Anchor::Left:
        return at - QPointF(0, size.height() / 2);
    case arrange::Anchor::Right:
        return at - QPointF(size.width(), size.height() / 2);
    case arrange::Anchor::Top:
        return at - QPointF(size.width() / 2, 0);
    case arrange::Anchor::Bottom:
        return at - QPointF(size.width() / 2, size.height());
    }
    return at;
}

scene::Box
boxOf(const Backdrop::Text& text, const scene::ViewTransform& view, const QFontMetricsF& metrics)
{
    const QSizeF size(metrics.horizontalAdvance(text.words), metrics.height());
    const QPointF corner = cornerOf(toPoint(view, text.at), text.anchor, size);
    const double left = std::round(corner.x());
    const double top = std::round(corner.y());
    return {left, top, left + size.width(), top + size.height()};
}

} // namespace

std::vector<scene::Point> Backdrop::extent() const
{
    std::vector<scene::Point> points;
    for (const arrange::GuideLine& line : lines) {
        points.push_back({line.from.x, line.from.y});
        points.push_back({line.to.x, line.to.y});
    }
    for (const arrange::GuideArc& arc : arcs) {
        points.push_back({arc.centre.x - arc.radius, arc.centre.y - arc.radius});
        points.push_back({arc.centre.x + arc.radius, arc.centre.y + arc.radius});
    }
    return points;
}

std::vector<scene::Box>
textBoxes(const Backdrop& backdrop, const scene::ViewTransform& view, const CanvasStyle& style)
{
    const QFontMetricsF metrics(style.nameFont);
    std::vector<scene::Box> boxes;
    for (const Backdrop::Text& text : backdrop.texts)
        boxes.push_back(boxOf(text, view, metrics));
    return boxes;
}

void paintGuides(
    QPainter& painter, const Backdrop& backdrop, const scene::ViewTransform& view,
    const CanvasStyle& style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(style.overGround(style.relationship, kLineStrength)), 1));
    for (const arrange::GuideLine& line : backdrop.lines)
        painter.drawLine(toPoint(view, line.from), toPoint(view, line.to));
    constexpr double kSixteenths = -16.0 * 180.0 / std::numbers::pi; // Qt turns the other way
    for (const arrange::GuideArc& arc : backdrop.arcs) {
        const double radius = arc.radius * view.scale;
        const QPointF centre = toPoint(view, arc.centre);
        painter.drawArc(
            QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
            static_cast<int>(std::round(arc.start * kSixteenths)),
            static_cast<int>(std::round(arc.sweep * kSixteenths)));
    }
}

void paintWords(
    QPainter& painter, const Backdrop& backdrop, const scene::ViewTransform& view,
    const CanvasStyle& style)
{
    const QFontMetricsF metrics(style.nameFont);
    painter.setFont(style.nameFont);
    painter.setPen(QColor(style.muted));
    for (const Backdrop::Text& text : backdrop.texts) {
        const scene::Box box = boxOf(text, view, metrics);
        // Lines stop in front of the words.
        painter.fillRect(
            QRectF(box.left - 3, box.top, box.width() + 6, box.height()), QColor(style.ground));
        painter.drawText(QPointF(box.left, box.top + metrics.ascent()), text.words);
    }
}

} // namespace cw
