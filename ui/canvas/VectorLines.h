// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/MapPicture.h"

class QPainter;

namespace cw {

/// The relationships of a display list through a painter, for vector pictures: what LinePainter
/// draws as pixels, with the same colours, widths, dashes, tapers and arrowheads.
/// @param painter  in logical pixels of the view, antialiasing on.
/// @param drawn  told now and then what part of them is drawn, 0 to 1; once it answers false, the
/// rest is left out.
void paintVectorLines(
    QPainter& painter, const MapRequest& request, const scene::DisplayList& list,
    const std::function<bool(double)>& drawn);

} // namespace cw
