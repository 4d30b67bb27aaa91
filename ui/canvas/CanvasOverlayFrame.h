// SPDX-License-Identifier: GPL-3.0-or-later
// What the two parts of CanvasOverlay share; for them alone.
#pragma once

#include "ui/canvas/CanvasOverlay.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw {

inline bool holds(const std::vector<std::uint32_t>& ascending, std::uint32_t node)
{
    return std::binary_search(ascending.begin(), ascending.end(), node);
}

/// What every part needs of one frame.
struct CanvasOverlay::Frame
{
    QPainter& painter;
    const SceneIndex& index;
    const CanvasPictures& pictures;
    const scene::ViewTransform& view;
    const CanvasStyle& style;
    const OverlayState& state;
    QRectF visible;
    std::vector<SpokenName> spoken{};

    /// Of names while something else is hovered over.
    static constexpr double kFaded = 0.82;

    bool isFading() const { return state.hovered && state.hoverStrength > 0; }
    double fadedOpacity() const { return 1 - kFaded * state.hoverStrength; }
    /// Those who do not fade, ascending.
    std::vector<std::uint32_t> brightNodes() const
    {
        std::vector<std::uint32_t> bright;
        if (!isFading())
            return bright;
        for (const scene::Neighbor& neighbor : index.neighborsOf(*state.hovered))
            bright.push_back(neighbor.node);
        bright.push_back(*state.hovered);
        std::ranges::sort(bright);
        return bright;
    }
    /// Those of the nodes whose names are in the picture and to be seen.
    std::vector<std::uint32_t> picturedAmong(std::vector<std::uint32_t> nodes) const
    {
        const MapPicture* picture = pictures.picture();
        std::vector<std::uint32_t> found;
        if (nodes.empty() || !picture || !picture->scene.sharesNodesWith(index.scene()))
            return found;
        std::ranges::sort(nodes);
        for (const PicturedName& name : picture->names) {
            if (holds(nodes, name.label.node) && !holds(state.lifted, name.label.node))
                found.push_back(name.label.node);
        }
        return found;
    }
    bool isSpokenOver(const QRectF& rect) const
    {
        constexpr double kHalo = NameSprite::kHaloPx;
        return std::ranges::any_of(spoken, [&](const SpokenName& name) {
            return name.rect.intersects(rect.adjusted(kHalo, kHalo, -kHalo, -kHalo));
        });
    }
    /// Where an image goes that belongs to a place of the world; on whole pixels, so that it is
    /// crisp.
    QRectF rectOf(const scene::Point& world, QPointF offset, const QImage& image) const
    {
        const double ratio = painter.device()->devicePixelRatioF();
        const scene::Point at = view.toView(world);
        const QPointF corner = QPointF(at.x, at.y) + offset;
        return {
            QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
            QSizeF(image.size()) / image.devicePixelRatio()};
    }
    /// A name, unless it is out of view or one of the moment stands there.
    void sprite(const scene::Point& world, QPointF offset, const QImage& image) const
    {
        const QRectF rect = rectOf(world, offset, image);
        if (visible.intersects(rect) && !isSpokenOver(rect))
            painter.drawImage(rect.topLeft(), image);
    }

    QPointF at(std::uint32_t node) const
    {
        const scene::Point p = view.toView(index.scene().position(node));
        const QPointF point(p.x, p.y);
        return holds(state.lifted, node) ? point + state.liftedBy : point;
    }
    double radius(std::uint32_t node) const { return index.radiusPx(node, view); }
    bool isVisible(std::uint32_t node) const
    {
        return index.scene().positions().isPlaced(node) &&
               visible.adjusted(-40, -40, 40, 40).contains(at(node));
    }
    bool canDraw(const scene::SceneEdge& edge) const
    {
        return index.scene().positions().isPlaced(edge.a) &&
               index.scene().positions().isPlaced(edge.b);
    }
    /// Cut to the view: lines with far ends are slow.
    void line(QPointF from, QPointF to) const
    {
        const auto cut = scene::clipped(
            {static_cast<float>(from.x()), static_cast<float>(from.y()), static_cast<float>(to.x()),
             static_cast<float>(to.y())},
            {visible.left() - 10, visible.top() - 10, visible.right() + 10, visible.bottom() + 10});
        if (cut)
            painter.drawLine(QLineF(
                static_cast<double>(cut->x1), static_cast<double>(cut->y1),
                static_cast<double>(cut->x2), static_cast<double>(cut->y2)));
    }
};

} // namespace cw
