// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRgb>

#include <string_view>

class QFont;
class QPainter;

namespace cw {

/// Marks from this radius on have room for initials, logical pixels.
inline constexpr double kInitialsFromPx = 17;

/// Writes a member's initials into its mark, black or white, whichever can be read on the fill.
/// Leaves the painter's pen and font changed.
/// @param radius  logical pixels; nothing is written into marks below kInitialsFromPx.
void paintInitials(
    QPainter& painter, std::string_view name, QPointF center, double radius, QRgb fill,
    const QFont& font);

} // namespace cw
