// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"

#include <QImage>
#include <QPointF>

/// Lines of the map: plain, dotted, dashed, tapering.
namespace cw::stroke {

struct Line
{
    QPointF from;
    QPointF to;
    double fromWidth = 1;
    double toWidth = 1;
    scene::LineDash dash = scene::LineDash::Solid;
    /// Of dots and dashes: device pixels a logical pixel.
    double ratio = 1;
};

/// Draws one straight line with flat ends, antialiased, opaque; some 20 microseconds for one across
/// the whole view, however it is dashed (a painter takes 2 milliseconds for a dotted one).
/// @param image  Format_RGB32.
/// @param line  device pixels; widths at least about 1.
void draw(QImage& image, const Line& line, QRgb color);

} // namespace cw::stroke
