// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/Geometry.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace cw {

/// Whether a mark there can be seen: some way inside the view and not behind a panel.
/// @param covers  panels over the view; all in view pixels.
bool isClear(QPointF at, QSizeF view, const std::vector<scene::Box>& covers);

/// The shortest way to pan so that a mark there can be seen; null where it can be already. Where
/// panels leave no clear place near by, it is brought into the view only.
QPointF panToClear(QPointF at, QSizeF view, const std::vector<scene::Box>& covers);

} // namespace cw
