// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MarkPainter.h"

#include "ui/canvas/ImageTiles.h"
#include "ui/canvas/Initials.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace cw {

namespace {

/// Marks are largest at 16 pixels: farther away none has room for initials.
constexpr double kInitialsScale = kInitialsFromPx / 16;

/// Marks of at most so many device pixels have an outline by their size, and no gap.
constexpr double kSmallMark = 3;
constexpr double kSmallOutline = 0.3; ///< of the radius

/// The outlines of fills, for the next mark has one of few: to work one out takes longer than to
/// draw a small mark.
class Outlines
{
public:
    explicit Outlines(const CanvasStyle& style) : m_style(style) {}

    QRgb of(QRgb fill)
    {
        Known& known = m_known[(fill ^ fill >> 8 ^ fill >> 16) % m_known.size()];
        if (known.fill != fill || known.outline == 0)
            known = {fill, m_style.outlineOf(fill)};
        return known.outline;
    }

private:
    struct Known
    {
        QRgb fill = 0;
        QRgb outline = 0; ///< opaque, so 0: none yet
    };
    const CanvasStyle& m_style;
    std::array<Known, 256> m_known{};
};

mark::Paint paintOf(
    const MapRequest& request, const scene::DisplayNode& shown, double radius, Outlines& outlines)
{
    const scene::SceneNode& node = request.scene.node(shown.node);
    const double ratio = request.devicePixelRatio;
    const QRgb fill = request.style.fillOf(node.fill);
    mark::Paint paint;
    paint.fill = node.archived ? request.style.ground : fill;
    paint.outline = node.archived ? fill : outlines.of(fill);
    if (radius <= kSmallMark) {
        paint.outlineWidth = kSmallOutline * radius;
        return paint;
    }
    paint.gap = request.style.ground;
    paint.outlineWidth = std::min(node.archived ? 1.5 * ratio : ratio, radius * 0.3);
    paint.gapWidth = std::clamp((radius - 2 * ratio) * 0.4, 0.0, 1.5 * ratio);
    paint.pinned = node.pinned && shown.radius >= 4;
    return paint;
}

/// Small ones, and those of a picture that has many, are stamped: one by one they would take most
/// of its time.
void paintMark(
    QImage& image, QPoint origin, const MapRequest& request, const scene::DisplayList& list,
    const scene::DisplayNode& shown, mark::MarkStamps& stamps, Outlines& outlines)
{
    constexpr std::size_t kMany = 1'000;
    const double ratio = request.devicePixelRatio;
    double radius = static_cast<double>(shown.radius) * ratio;
    const bool isStamped = radius <= kSmallMark || (list.nodes.size() > kMany &&
                                                    radius <= mark::MarkStamps::kLargestRadius);
    if (isStamped)
        radius = mark::MarkStamps::rounded(radius);
    const QPointF center(
        (static_cast<double>(shown.x) - list.area.left) * ratio - origin.x(),
        (static_cast<double>(shown.y) - list.area.top) * ratio - origin.y());
    const scene::MarkShape shape = request.scene.node(shown.node).shape;
    const mark::Paint paint = paintOf(request, shown, radius, outlines);
    if (isStamped)
        stamps.draw(image, shape, center, radius, paint);
    else
        mark::draw(image, shape, center, radius, paint);
}

} // namespace

void paintMarks(
    QImage& image, const MapRequest& request, const scene::DisplayList& list,
    mark::MarkStamps& stamps)
{
    // Drawn by importance over the whole picture, marks would wait for memory most of the time.
    constexpr int kTile = 256;
    const ImageTiles tiles(image.size(), kTile);
    std::vector<std::vector<std::uint32_t>> marks(tiles.count());
    for (std::uint32_t i = 0; i < list.nodes.size(); ++i) {
        const scene::DisplayNode& shown = list.nodes[i];
        const double ratio = request.devicePixelRatio;
        const double reach = 1.2 * static_cast<double>(shown.radius) * ratio + 3 * ratio + 1;
        const QPointF center(
            (static_cast<double>(shown.x) - list.area.left) * ratio,
            (static_cast<double>(shown.y) - list.area.top) * ratio);
        tiles.forEachIn(
            QRectF(center - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)),
            [&](std::size_t tile) { marks[tile].push_back(i); });
    }
    Outlines outlines(request.style);
    for (std::size_t tile = 0; tile < tiles.count(); ++tile) {
        QImage part = tiles.part(image, tile);
        for (const std::uint32_t i : marks[tile])
            paintMark(
                part, tiles.rect(tile).topLeft(), request, list, list.nodes[i], stamps, outlines);
    }
}

void writeInitials(QImage& image, const MapRequest& request, const scene::DisplayList& list)
{
    if (list.markScale < kInitialsScale)
        return;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(-list.area.left, -list.area.top);
    for (const scene::DisplayNode& shown : list.nodes) {
        const scene::SceneNode& node = request.scene.node(shown.node);
        if (!node.pinned && !node.archived)
            paintInitials(
                painter, request.scene.label(shown.node),
                {static_cast<double>(shown.x), static_cast<double>(shown.y)},
                static_cast<double>(shown.radius), request.style.fillOf(node.fill),
                request.style.nameFont);
    }
}

} // namespace cw
