// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/ClearPlace.h"

#include <algorithm>
#include <array>

namespace cw {

namespace {

constexpr double kEdgePx = 72;
/// From a panel to the middle of a mark.
constexpr double kAirPx = 24;

double within(double at, double length)
{
    const double margin = std::min(kEdgePx, length / 4);
    return std::clamp(at, margin, length - margin);
}

bool isBehind(QPointF at, const scene::Box& cover)
{
    return at.x() > cover.left - kAirPx && at.x() < cover.right + kAirPx &&
           at.y() > cover.top - kAirPx && at.y() < cover.bottom + kAirPx;
}

bool isBehindAny(QPointF at, const std::vector<scene::Box>& covers)
{
    return std::ranges::any_of(
        covers, [at](const scene::Box& cover) { return isBehind(at, cover); });
}

} // namespace

bool isClear(QPointF at, QSizeF view, const std::vector<scene::Box>& covers)
{
    return panToClear(at, view, covers).isNull();
}

QPointF panToClear(QPointF at, QSizeF view, const std::vector<scene::Box>& covers)
{
    const QPointF inside(within(at.x(), view.width()), within(at.y(), view.height()));
    if (!isBehindAny(inside, covers))
        return inside - at;
    QPointF best = inside - at;
    double shortest = -1;
    // Beside the panel that it is behind, or beside another.
    for (const scene::Box& cover : covers) {
        const std::array places{
            QPointF(cover.left - kAirPx, inside.y()), QPointF(cover.right + kAirPx, inside.y()),
            QPointF(inside.x(), cover.top - kAirPx), QPointF(inside.x(), cover.bottom + kAirPx)};
        for (const QPointF& place : places) {
            const QPointF inView(within(place.x(), view.width()), within(place.y(), view.height()));
            const QPointF by = place - at;
            const double length = by.manhattanLength();
            if (inView != place || isBehindAny(place, covers))
                continue;
            if (shortest < 0 || length < shortest) {
                shortest = length;
                best = by;
            }
        }
    }
    return best;
}

} // namespace cw
