// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/MapPicture.h"

namespace cw {

/// Draws the marks of a display list, the later over the earlier.
/// @param image  Format_RGB32, of the list's area at the request's device pixel ratio.
void paintMarks(
    QImage& image, const MapRequest& request, const scene::DisplayList& list,
    mark::MarkStamps& stamps);

/// Writes initials into the marks that have room for them.
void writeInitials(QImage& image, const MapRequest& request, const scene::DisplayList& list);

} // namespace cw
