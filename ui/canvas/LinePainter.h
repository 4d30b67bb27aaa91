// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/MapPicture.h"

namespace cw {

/// Draws the relationships of a display list: the haze of those that cannot be told apart, then the
/// others as lines, the faint first, with arrowheads and tapers where they are near enough to read.
class LinePainter
{
public:
    LinePainter(const MapRequest& request, const scene::DisplayList& list);

    /// Fills the whole image: ground and, where there is any, density.
    /// @param image  Format_RGB32, device pixel ratio set.
    void paintHaze(QImage& image) const;

    /// @param image  the same.
    void paintLines(QImage& image, const std::function<bool()>& isStale) const;

    /// Whether marks are near and lines few enough for dashes, tapers and arrowheads.
    static bool isDetailed(const scene::DisplayList& list);
    /// The line's colour with as much of the ground in it as it is faint.
    static QRgb colorOf(const MapRequest& request, const scene::DisplayEdge& shown);

private:
    void paintPlainly(QImage& image, const std::function<bool()>& isStale) const;
    void paintLine(QImage& image, const scene::DisplayEdge& shown, bool hasDetail) const;
    void paintArrow(
        QImage& image, std::uint32_t tip, std::uint32_t tail, double width, QRgb color) const;
    /// Device pixels of the image.
    QPointF toImage(double x, double y) const;
    QPointF at(std::uint32_t node) const;

    const MapRequest& m_request;
    const scene::DisplayList& m_list;
};

} // namespace cw
