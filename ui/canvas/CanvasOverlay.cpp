// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/CanvasOverlay.h"

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
constexpr std::size_t kMostNames = 24;
constexpr double kVeil = 0.80;

bool holds(const std::vector<std::uint32_t>& ascending, std::uint32_t node)
{
    return std::binary_search(ascending.begin(), ascending.end(), node);
}

} // namespace

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
    const Frame frame{painter, index, pictures, view, style, state, QRectF(painter.viewport())};
    painter.setRenderHint(QPainter::Antialiasing);
    paintHover(frame);
    paintLifted(frame);
    paintSuggested(frame);
    paintChosen(frame);
    paintPulse(frame);
    paintSelection(frame);
    paintNames(frame);
    paintClusterNames(frame);
    paintHullNames(frame);
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
    for (std::size_t i = 0; i < lifted.size() && lifted.size() <= kMostNames; ++i)
        paintName(frame, lifted[i]);
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

void CanvasOverlay::paintNames(const Frame& frame)
{
    const MapPicture* picture = frame.pictures.picture();
    const OverlayState& state = frame.state;
    std::vector<std::uint32_t> bright;
    const bool isFading = state.hovered && state.hoverStrength > 0;
    if (isFading) {
        for (const scene::Neighbor& neighbor : frame.index.neighborsOf(*state.hovered))
            bright.push_back(neighbor.node);
        bright.push_back(*state.hovered);
        std::sort(bright.begin(), bright.end());
    }
    // These have a name whatever else is there.
    std::vector<std::uint32_t> nameless;
    if (state.selected.size() <= kMostNames)
        nameless = state.selected;
    for (const auto& [a, b] : state.chosen)
        nameless.insert(nameless.end(), {a, b});
    if (state.hovered && state.hoverStrength > 0)
        nameless.push_back(*state.hovered);
    std::sort(nameless.begin(), nameless.end());
    nameless.erase(std::unique(nameless.begin(), nameless.end()), nameless.end());
    if (picture && picture->scene.sharesNodesWith(frame.index.scene())) {
        const double ratio = frame.painter.device()->devicePixelRatioF();
        // Where clusters are named, members stand back; still at more than 4.5:1.
        const double plain = 1 - 0.3 * static_cast<double>(picture->clusterStrength());
        for (const PicturedName& name : picture->names) {
            const std::uint32_t node = name.label.node;
            if (holds(state.lifted, node))
                continue;
            if (const auto named = std::lower_bound(nameless.begin(), nameless.end(), node);
                named != nameless.end() && *named == node)
                nameless.erase(named);
            const scene::Point mark = frame.view.toView(picture->scene.position(node));
            const QPointF at = QPointF(mark.x, mark.y) + name.offset;
            const QPointF crisp(
                std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio);
            if (!frame.visible.intersects(QRectF(
                    crisp,
                    QSizeF(name.sprite.image.size()) / name.sprite.image.devicePixelRatio())))
                continue;
            const bool fades = isFading && !holds(bright, node);
            frame.painter.setOpacity(fades ? 1 - 0.82 * state.hoverStrength : plain);
            frame.painter.drawImage(crisp, name.sprite.image);
        }
        frame.painter.setOpacity(1);
    }
    for (const std::uint32_t node : nameless) {
        if (!holds(state.lifted, node))
            paintName(frame, node);
    }
}

void CanvasOverlay::paintClusterNames(const Frame& frame)
{
    const MapPicture* picture = frame.pictures.picture();
    if (!picture)
        return;
    const bool isFading = frame.state.hovered && frame.state.hoverStrength > 0;
    const double ratio = frame.painter.device()->devicePixelRatioF();
    QColor plate(frame.style.ground);
    plate.setAlphaF(kClusterPlate);
    for (const PicturedCluster& name : picture->clusterNames) {
        const scene::Point middle = frame.view.toView(name.placed.middle);
        const QPointF at = QPointF(middle.x, middle.y) + name.offset;
        frame.painter.setOpacity(
            static_cast<double>(name.placed.strength) *
            (isFading ? 1 - 0.82 * frame.state.hoverStrength : 1));
        const QPointF crisp(std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio);
        const QSizeF size = QSizeF(name.sprite.image.size()) / name.sprite.image.devicePixelRatio();
        frame.painter.setPen(Qt::NoPen);
        frame.painter.setBrush(plate);
        const QRectF plateRect = QRectF(crisp, size).adjusted(1, 2, -1, -2);
        frame.painter.drawRoundedRect(plateRect, theme::kControlRadius, theme::kControlRadius);
        frame.painter.drawImage(crisp, name.sprite.image);
    }
    frame.painter.setOpacity(1);
}

void CanvasOverlay::paintHullNames(const Frame& frame)
{
    const MapPicture* picture = frame.pictures.picture();
    if (!picture)
        return;
    const double ratio = frame.painter.device()->devicePixelRatioF();
    const bool isFading = frame.state.hovered && frame.state.hoverStrength > 0;
    frame.painter.setOpacity(isFading ? 1 - 0.82 * frame.state.hoverStrength : 1);
    for (const PicturedHullName& name : picture->hullNames) {
        const scene::Point anchor = frame.view.toView(name.placed.anchor);
        const QPointF at = QPointF(anchor.x, anchor.y) + name.offset;
        frame.painter.drawImage(
            QPointF(std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio),
            name.sprite.image);
    }
    frame.painter.setOpacity(1);
}

void CanvasOverlay::paintName(const Frame& frame, std::uint32_t node)
{
    const std::string_view name = frame.index.scene().label(node);
    const scene::LabelSize size = m_sprites.measure(name);
    if (size.width <= 0 || !frame.isVisible(node))
        return;
    const QPointF at = frame.at(node);
    const scene::Box box = scene::labelBox(
        {at.x(), at.y()}, static_cast<float>(frame.radius(node) + 3), size,
        scene::LabelSide::Below);
    frame.painter.drawImage(
        QPointF(
            std::round(box.left) - NameSprite::kHaloPx, std::round(box.top) - NameSprite::kHaloPx),
        m_sprites.sprite(name).image);
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
    paintName(frame, *target);
}

} // namespace cw
