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
/// Of names while something else is hovered over.
constexpr double kFaded = 0.82;
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
    std::vector<SpokenName> spoken{};

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

/// Names of the moment that the picture does not have yet: the first first, none over another.
std::vector<CanvasOverlay::SpokenName> CanvasOverlay::spokenNames(const Frame& frame)
{
    const OverlayState& state = frame.state;
    std::vector<std::uint32_t> wished;
    if (state.preview.tie) {
        if (const auto target = frame.index.nodeOf(state.preview.tie->target))
            wished.push_back(*target);
    }
    if (state.hovered && state.hoverStrength > 0)
        wished.push_back(*state.hovered);
    for (const auto& [a, b] : state.chosen)
        wished.insert(wished.end(), {a, b});
    for (const auto* some : {&state.selected, &state.lifted}) {
        if (some->size() <= kMostNames)
            wished.insert(wished.end(), some->begin(), some->end());
    }
    std::vector<SpokenName> spoken;
    std::vector<std::uint32_t> known = frame.picturedAmong(wished);
    for (const std::uint32_t node : wished) {
        if (std::ranges::find(known, node) != known.end() || !frame.isVisible(node))
            continue;
        known.push_back(node);
        const scene::LabelSize size = m_sprites.measure(frame.index.scene().label(node));
        if (size.width <= 0)
            continue;
        const QPointF at = frame.at(node);
        const scene::Box box = scene::labelBox(
            {at.x(), at.y()}, static_cast<float>(frame.radius(node) + 3), size,
            scene::LabelSide::Below);
        const QRectF rect(std::round(box.left), std::round(box.top), box.width(), box.height());
        if (std::ranges::none_of(
                spoken, [&](const SpokenName& other) { return other.rect.intersects(rect); }))
            spoken.push_back({node, rect});
    }
    return spoken;
}

void CanvasOverlay::paintNames(const Frame& frame, NameStrength strength)
{
    const MapPicture* picture = frame.pictures.picture();
    const OverlayState& state = frame.state;
    if (!picture || !picture->scene.sharesNodesWith(frame.index.scene()))
        return;
    const std::vector<std::uint32_t> bright = frame.brightNodes();
    // Where clusters are named, members stand back; still at more than 4.5:1.
    const double plain = 1 - 0.3 * static_cast<double>(picture->clusterStrength());
    for (const PicturedName& name : picture->names) {
        const std::uint32_t node = name.label.node;
        const bool fades = frame.isFading() && !holds(bright, node);
        if (fades != (strength == NameStrength::Faded) || holds(state.lifted, node))
            continue;
        frame.painter.setOpacity(fades ? frame.fadedOpacity() : name.isWanted ? 1 : plain);
        frame.sprite(picture->scene.position(node), name.offset, name.sprite.image);
    }
    frame.painter.setOpacity(1);
}

void CanvasOverlay::paintSpokenNames(const Frame& frame)
{
    for (const SpokenName& name : frame.spoken) {
        frame.painter.drawImage(
            name.rect.topLeft() - QPointF(NameSprite::kHaloPx, NameSprite::kHaloPx),
            m_sprites.sprite(frame.index.scene().label(name.node)).image);
    }
}

void CanvasOverlay::paintClusterNames(const Frame& frame, NameStrength strength)
{
    const MapPicture* picture = frame.pictures.picture();
    if (!picture || frame.isFading() != (strength == NameStrength::Faded))
        return;
    QColor plate(frame.style.ground);
    plate.setAlphaF(kClusterPlate);
    for (const PicturedCluster& name : picture->clusterNames) {
        const QRectF rect = frame.rectOf(name.placed.middle, name.offset, name.sprite.image);
        if (frame.isSpokenOver(rect))
            continue;
        frame.painter.setOpacity(
            static_cast<double>(name.placed.strength) *
            (frame.isFading() ? frame.fadedOpacity() : 1));
        frame.painter.setPen(Qt::NoPen);
        frame.painter.setBrush(plate);
        frame.painter.drawRoundedRect(
            rect.adjusted(1, 2, -1, -2), theme::kControlRadius, theme::kControlRadius);
        frame.painter.drawImage(rect.topLeft(), name.sprite.image);
    }
    frame.painter.setOpacity(1);
}

void CanvasOverlay::paintHullNames(const Frame& frame, NameStrength strength)
{
    const MapPicture* picture = frame.pictures.picture();
    if (!picture || frame.isFading() != (strength == NameStrength::Faded))
        return;
    frame.painter.setOpacity(frame.isFading() ? frame.fadedOpacity() : 1);
    for (const PicturedHullName& name : picture->hullNames)
        frame.sprite(name.placed.anchor, name.offset, name.sprite.image);
    frame.painter.setOpacity(1);
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
