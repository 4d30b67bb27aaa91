// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/CanvasStyle.h"
#include "ui/canvas/MapLegendContent.h"

#include <QFontMetricsF>
#include <QRectF>

class QPainter;

/// How an entry of the legend is drawn: the same in the window and in pictures.
namespace cw::legend {

/// Logical pixels. @param mostWords  words are cut to this width.
QSizeF sizeOf(const LegendEntry& entry, const QFontMetricsF& metrics, double mostWords);

/// With the painter's font; words in the style's text colour, cut to the room.
void paint(
    QPainter& painter, const LegendEntry& entry, const QRectF& room, const CanvasStyle& style,
    bool isMirrored);

/// What a screen reader says: "Food", "from 2 to 40".
QString spoken(const LegendEntry& entry);

} // namespace cw::legend
