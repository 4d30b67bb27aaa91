// SPDX-License-Identifier: GPL-3.0-or-later
// The names over the picture: those that it placed, and those of the moment.
#include "ui/canvas/CanvasOverlayFrame.h"

namespace cw {

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

} // namespace cw
