// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/CanvasOverlay.h"

#include "ui/canvas/CanvasOverlayFrame.h"
#include "ui/canvas/Initials.h"
#include "ui/canvas/Mark.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

/// More than this is drawn more simply, so that a frame stays a frame.
constexpr std::size_t kMostLines = 1'500;
constexpr std::size_t kMostMarks = 600;
constexpr double kVeil = 0.80;

} // namespace

QPointF CanvasOverlay::handleCenter(QPointF mark, double radius)
{
    const double out = (radius + 13) * M_SQRT1_2;
    return mark + QPointF(out, -out);
}

void CanvasOverlay::paint(
    QPainter& painter, const SceneIndex& index, const CanvasPictures& pictures,
    const scene::ViewTransform& view, const CanvasStyle& style, const OverlayState& state)
{
    m_sprites.prepare(style, painter.device()->devicePixelRatioF());
    Frame frame{painter, index, pictures, view, style, state, QRectF(painter.viewport())};
    frame.spoken = spokenNames(frame);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHover(frame);
    paintLifted(frame);
    paintSuggested(frame);
    paintChosen(frame);
    paintPulse(frame);
    paintSelection(frame);
    paintNames(frame, NameStrength::Full);
    paintClusterNames(frame, NameStrength::Full);
    paintHullNames(frame, NameStrength::Full);
    paintSpokenNames(frame);
    paintPreview(frame);
}

void CanvasOverlay::paintMark(const Frame& frame, std::uint32_t node) const
{
    const scene::SceneNode& shown = frame.index.scene().node(node);
    const QRgb fill = frame.style.fillOf(shown.fill);
    const QColor ground(frame.style.ground);
    const double radius = frame.radius(node);
    const QPointF at = frame.at(node);
    frame.painter.setPen(Qt::NoPen);
    frame.painter.setBrush(ground);
    frame.painter.drawPath(mark::path(shown.shape, at, radius + 1.5));
    frame.painter.setBrush(shown.archived ? ground : QColor(fill));
    frame.painter.setPen(QPen(
        QColor(shown.archived ? fill : frame.style.outlineOf(fill)), shown.archived ? 1.5 : 1));
    frame.painter.drawPath(mark::path(shown.shape, at, radius - 0.5));
    if (shown.pinned && radius >= 4) {
        frame.painter.setPen(Qt::NoPen);
        frame.painter.setBrush(ground);
        frame.painter.drawEllipse(at, radius * mark::kPinShare, radius * mark::kPinShare);
    } else if (!shown.archived) {
        paintInitials(
            frame.painter, frame.index.scene().label(node), at, radius, fill, frame.style.nameFont);
    }
}

void CanvasOverlay::paintHover(const Frame& frame)
{
    if (!frame.state.hovered || frame.state.hoverStrength <= 0 ||
        !frame.index.scene().positions().isPlaced(*frame.state.hovered))
        return;
    const std::uint32_t hovered = *frame.state.hovered;
    const double strength = frame.state.hoverStrength;
    QPainter& painter = frame.painter;
    QColor veil(frame.style.ground);
    veil.setAlphaF(static_cast<float>(kVeil * strength));
    painter.fillRect(frame.visible, veil);
    // What fades gives way to the marks that do not: these are drawn over it.
    paintNames(frame, NameStrength::Faded);
    paintClusterNames(frame, NameStrength::Faded);
    paintHullNames(frame, NameStrength::Faded);

    const auto around = frame.index.neighborsOf(hovered);
    painter.setRenderHint(QPainter::Antialiasing, around.size() < 300);
    const QRgb color = mixed(frame.style.relationship, frame.style.text, 0.35F);
    for (std::size_t i = 0; i < std::min(around.size(), kMostLines); ++i) {
        const scene::SceneEdge& edge = frame.index.scene().edges()[around[i].edge];
        if (!frame.canDraw(edge))
            continue;
        const QRgb own = edge.color == scene::kThemeColor ? color : edge.color;
        painter.setPen(QPen(
            QColor(mixed(frame.style.relationship, own, static_cast<float>(strength))),
            std::max<double>(edge.width, 1)));
        frame.line(frame.at(hovered), frame.at(around[i].node));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = std::min(around.size(), kMostMarks); i-- > 0;) {
        if (frame.isVisible(around[i].node))
            paintMark(frame, around[i].node);
    }
    paintMark(frame, hovered);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(frame.style.text), 1.5));
    painter.drawPath(mark::path(
        frame.index.scene().node(hovered).shape, frame.at(hovered), frame.radius(hovered) + 3));
}

void CanvasOverlay::paintLifted(const Frame& frame)
{
    const std::vector<std::uint32_t>& lifted = frame.state.lifted;
    if (lifted.empty())
        return;
    std::size_t lines = 0;
    frame.painter.setRenderHint(QPainter::Antialiasing, lifted.size() < 50);
    const bool areFew = lifted.size() < 8;
    for (const std::uint32_t node : lifted) {
        for (const scene::Neighbor& neighbor :
             areFew ? frame.index.neighborsOf(node) : frame.index.neighbors().of(node)) {
            const scene::SceneEdge& edge = frame.index.scene().edges()[neighbor.edge];
            if (!frame.canDraw(edge) || (neighbor.node > node && holds(lifted, neighbor.node)))
                continue;
            if (++lines > kMostLines)
                break;
            frame.painter.setPen(
                QPen(QColor(frame.style.lineOf(edge.color)), std::max<double>(edge.width, 1)));
            frame.line(frame.at(node), frame.at(neighbor.node));
        }
    }
    frame.painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < lifted.size(); ++i) {
        if (!frame.isVisible(lifted[i]))
            continue;
        if (i < kMostMarks) {
            paintMark(frame, lifted[i]);
        } else {
            const double r = frame.radius(lifted[i]);
            const scene::Rgb fill = frame.index.scene().node(lifted[i]).fill;
            frame.painter.fillRect(
                QRectF(frame.at(lifted[i]) - QPointF(r, r), QSizeF(2 * r, 2 * r)),
                QColor(frame.style.fillOf(fill)));
        }
    }
}

void CanvasOverlay::paintSuggested(const Frame& frame)
{
    QPen dotted(QColor(frame.style.accent), 2, Qt::CustomDashLine, Qt::RoundCap);
    dotted.setDashPattern({0.1, 2.6});
    const scene::ScenePositions& positions = frame.index.scene().positions();
    for (const auto& [a, b] : frame.state.suggested) {
        if (!positions.isPlaced(a) || !positions.isPlaced(b))
            continue;
        const QPointF from = frame.at(a);
        const QPointF to = frame.at(b);
        frame.painter.setBrush(Qt::NoBrush);
        frame.painter.setPen(dotted);
        frame.line(from, to);
        const QPointF middle = (from + to) / 2;
        frame.painter.setPen(Qt::NoPen);
        frame.painter.setBrush(QColor(frame.style.ground));
        frame.painter.drawEllipse(middle, 8, 8);
        frame.painter.setPen(QPen(QColor(frame.style.accent), 2, Qt::SolidLine, Qt::RoundCap));
        frame.painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0));
        frame.painter.drawLine(middle - QPointF(0, 4), middle + QPointF(0, 4));
        paintMark(frame, a);
        paintMark(frame, b);
    }
}

void CanvasOverlay::paintChosen(const Frame& frame)
{
    const scene::ScenePositions& positions = frame.index.scene().positions();
    for (const auto& [a, b] : frame.state.chosen) {
        if (!positions.isPlaced(a) || !positions.isPlaced(b))
            continue;
        frame.painter.setPen(QPen(QColor(frame.style.ground), 8, Qt::SolidLine, Qt::RoundCap));
        frame.line(frame.at(a), frame.at(b));
        frame.painter.setPen(QPen(QColor(frame.style.accent), 4, Qt::SolidLine, Qt::RoundCap));
        frame.line(frame.at(a), frame.at(b));
        paintMark(frame, a);
        paintMark(frame, b);
    }
}

void CanvasOverlay::paintPulse(const Frame& frame) const
{
    const auto a = frame.index.nodeOf(frame.state.pulse.first);
    const auto b = frame.index.nodeOf(frame.state.pulse.second);
    if (frame.state.pulseStrength <= 0 || !a || !b)
        return;
    QColor accent(frame.style.accent);
    accent.setAlphaF(static_cast<float>(frame.state.pulseStrength));
    frame.painter.setPen(
        QPen(accent, 2 + 4 * frame.state.pulseStrength, Qt::SolidLine, Qt::RoundCap));
    frame.line(frame.at(*a), frame.at(*b));
    paintMark(frame, *a);
    paintMark(frame, *b);
}

void CanvasOverlay::paintSelection(const Frame& frame)
{
    const std::vector<std::uint32_t>& selected = frame.state.selected;
    QPainter& painter = frame.painter;
    std::size_t drawn = 0;
    QVector<QRectF> many;
    for (const std::uint32_t node : selected) {
        if (!frame.isVisible(node))
            continue;
        const double radius = frame.radius(node);
        const QPointF at = frame.at(node);
        if (++drawn > kMostMarks) {
            many << QRectF(
                at - QPointF(radius + 1, radius + 1), QSizeF(2 * radius + 2, 2 * radius + 2));
            continue;
        }
        const scene::MarkShape shape = frame.index.scene().node(node).shape;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(frame.style.ground), 2));
        painter.drawPath(mark::path(shape, at, radius + 1));
        painter.setPen(QPen(QColor(frame.style.accent), 3));
        painter.drawPath(mark::path(shape, at, radius + 3.5));
    }
    if (!many.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(QColor(frame.style.accent), 1));
        painter.drawRects(many);
        painter.setRenderHint(QPainter::Antialiasing);
    }
    if (selected.size() == 1 && frame.state.lifted.empty() && frame.isVisible(selected.front())) {
        const QPointF handle =
            handleCenter(frame.at(selected.front()), frame.radius(selected.front()));
        painter.setPen(QPen(QColor(frame.style.ground), 2));
        painter.setBrush(QColor(frame.style.accent));
        painter.drawEllipse(handle, kHandleRadiusPx, kHandleRadiusPx);
        painter.setPen(QPen(QColor(frame.style.onAccent), 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(handle - QPointF(3, 0), handle + QPointF(3, 0));
        painter.drawLine(handle - QPointF(0, 3), handle + QPointF(0, 3));
    }
}

void CanvasOverlay::paintPreview(const Frame& frame)
{
    const CanvasPreview& preview = frame.state.preview;
    QPainter& painter = frame.painter;
    const QColor accent(frame.style.accent);
    QColor wash = accent;
    wash.setAlphaF(0.10F);
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(wash);
    if (preview.band)
        painter.drawRect(*preview.band);
    if (preview.lasso.size() > 1)
        painter.drawPolygon(preview.lasso);
    if (!preview.tie)
        return;
    const auto from = frame.index.nodeOf(preview.tie->from);
    if (!from)
        return;
    const auto target = frame.index.nodeOf(preview.tie->target);
    painter.setPen(QPen(accent, 2, Qt::SolidLine, Qt::RoundCap));
    frame.line(frame.at(*from), target ? frame.at(*target) : preview.tie->to);
    paintMark(frame, *from);
    if (!target)
        return;
    paintMark(frame, *target);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 3));
    painter.drawPath(mark::path(
        frame.index.scene().node(*target).shape, frame.at(*target), frame.radius(*target) + 3.5));
}

} // namespace cw
