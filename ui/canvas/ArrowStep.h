// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QPointF>

#include <optional>

namespace cw {

/// How far an arrow key moves what is selected on the map, in view pixels: a step, with Ctrl a
/// hair. Nothing: it is no arrow key.
inline std::optional<QPointF> arrowStep(const QKeyEvent& event)
{
    constexpr double kStepPx = 12;
    const double by = event.modifiers() & Qt::ControlModifier ? 1 : kStepPx;
    switch (event.key()) {
    case Qt::Key_Left:
        return QPointF(-by, 0);
    case Qt::Key_Right:
        return QPointF(by, 0);
    case Qt::Key_Up:
        return QPointF(0, -by);
    case Qt::Key_Down:
        return QPointF(0, by);
    default:
        return std::nullopt;
    }
}

} // namespace cw
