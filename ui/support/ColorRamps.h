// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// Colours for numbers, even to the eye: equal steps of the number are equal steps of lightness.
namespace cw::theme {

/// From deep blue over grey to sand, growing lighter all the way; reads in greyscale and for every
/// kind of colour vision (cividis-like).
/// @param share  0 to 1; beyond is the end.
QColor sequential(double share);

/// From blue over a pale middle to brown: 0 and 1 are equally dark, 0.5 is the lightest.
QColor diverging(double share);

} // namespace cw::theme
