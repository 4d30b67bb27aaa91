// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QWidget;

namespace cw {

/// The ground of something that floats over the rest: a rounded card with a hairline around it.
void paintCard(QWidget& widget, const QColor& ground, const QColor& edge);

} // namespace cw
