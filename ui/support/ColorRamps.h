// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <QColor>

/// Colours for numbers, even to the eye: equal steps of the number are equal steps of lightness.
namespace cw::theme {

/// From deep blue over grey to sand, growing lighter all the way; reads in greyscale and for every
/// kind of colour vision (cividis-like).
/// @param share  0 to 1; beyond is the end.
QColor sequential(double share);

/// From blue to brown over a middle that recedes into the ground, from which both ends stand out
/// alike: pale between dark ends on light ground, dark between bright ends on dark ground.
QColor diverging(double share, Scheme ground);

} // namespace cw::theme
