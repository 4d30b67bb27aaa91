// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/MapPicture.h"

class QPainter;

namespace cw {

/// Draws the relationships of a display list: the haze of those that cannot be told apart, then the
/// others as lines, batched by pen, with arrowheads and tapers where they are near enough to read.
class LinePainter
{
public:
    LinePainter(const MapRequest& request, const scene::DisplayList& list);

    /// Fills the whole image: ground and, where there is any, density.
    /// @param image  Format_RGB32, device pixel ratio set.
    void paintHaze(QImage& image) const;

    /// @param painter  in logical pixels of the view.
    void paintLines(QPainter& painter, const std::function<bool()>& isStale) const;

private:
    struct Stroke;
    std::vector<Stroke> strokes() const;
    void paintEnds(QPainter& painter, const scene::DisplayEdge& edge, QRgb color) const;
    void paintTaper(QPainter& painter, const scene::DisplayEdge& edge, QRgb color) const;
    QPointF at(std::uint32_t node) const;

    const MapRequest& m_request;
    const scene::DisplayList& m_list;
};

} // namespace cw
