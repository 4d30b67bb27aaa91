// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/CanvasPictures.h"
#include "ui/canvas/SceneIndex.h"
#include "ui/canvas/tools/CanvasHost.h"

#include <utility>

class QPainter;

namespace cw {

/// What lies over the picture and is drawn anew each frame.
struct OverlayState
{
    std::optional<std::uint32_t> hovered;
    /// 0 nothing is faded, 1 all but the hovered one's neighbours are.
    double hoverStrength = 0;
    /// Ascending.
    std::vector<std::uint32_t> selected;
    /// Missing from the picture, drawn here: they are being dragged. Ascending.
    std::vector<std::uint32_t> lifted;
    QPointF liftedBy;
    CanvasPreview preview;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> suggested;
    /// Selected relationships.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> chosen;
    /// The tie that was just made, from 1 (now) to 0 (a moment ago).
    std::pair<MemberKey, MemberKey> pulse;
    double pulseStrength = 0;
};

/// Draws hover, selection, drag, band, lasso, new and suggested ties, and the names. Thread: main.
class CanvasOverlay
{
public:
    void paint(
        QPainter& painter, const SceneIndex& index, const CanvasPictures& pictures,
        const scene::ViewTransform& view, const CanvasStyle& style, const OverlayState& state);

    /// Middle of the handle from which a tie is drawn out of a selected member.
    static QPointF handleCenter(QPointF mark, double radius);
    static constexpr double kHandleRadiusPx = 7;
    /// Of more members than this that are selected no one is named for it.
    static constexpr std::size_t kMostNames = 24;

private:
    struct Frame;
    struct SpokenName
    {
        std::uint32_t node = 0;
        QRectF rect; ///< without its halo
    };
    enum class NameStrength { Full, Faded };
    std::vector<SpokenName> spokenNames(const Frame& frame);
    void paintHover(const Frame& frame);
    void paintLifted(const Frame& frame);
    void paintSuggested(const Frame& frame);
    void paintChosen(const Frame& frame);
    void paintPulse(const Frame& frame) const;
    void paintSelection(const Frame& frame);
    void paintNames(const Frame& frame, NameStrength strength);
    void paintClusterNames(const Frame& frame, NameStrength strength);
    void paintHullNames(const Frame& frame, NameStrength strength);
    void paintSpokenNames(const Frame& frame);
    void paintPreview(const Frame& frame);
    void paintMark(const Frame& frame, std::uint32_t node) const;

    NameSprites m_sprites;
};

} // namespace cw
