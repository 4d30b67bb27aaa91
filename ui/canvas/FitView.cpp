// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/FitView.h"

#include "core/network/MapReach.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace cw {

namespace {

/// Names stand beside and below the marks.
constexpr double kSideMarginPx = 44;
constexpr double kTopMarginPx = 28;
constexpr double kBottomMarginPx = 36;
/// From a cover to the middle of a mark.
constexpr double kAirPx = 16;
/// Points nearer to one another than this share of the box count as one.
constexpr int kCells = 40;
/// Scales that are tried: each is a little smaller than the one before.
constexpr int kScales = 18;
constexpr double kScaleStep = 0.965;
/// Between the last of them that is too large and the first that is not, so often by halves.
constexpr int kHalvings = 3;
/// Shares of the free room, the middle first.
constexpr std::array kShares{0.5, 0.35, 0.65, 0.2, 0.8, 0.0, 1.0};
constexpr std::array kFineShares{0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0.0, 1.0};

scene::Box boxOf(const std::vector<scene::Point>& points)
{
    scene::Box box = scene::Box::of(points.front(), points.front());
    for (const scene::Point& each : points) {
        box.left = std::min(box.left, each.x);
        box.right = std::max(box.right, each.x);
        box.top = std::min(box.top, each.y);
        box.bottom = std::max(box.bottom, each.y);
    }
    return box;
}

/// One point for each occupied cell of a grid over the box.
std::vector<scene::Point> thinned(const std::vector<scene::Point>& points, const scene::Box& box)
{
    if (points.size() <= std::size_t{kCells})
        return points;
    std::vector<bool> taken(std::size_t{kCells} * kCells, false);
    std::vector<scene::Point> kept;
    const auto cell = [](double offset, double length) {
        return length > 0 ? std::min(kCells - 1, static_cast<int>(offset / length * kCells)) : 0;
    };
    for (const scene::Point& each : points) {
        const int column = cell(each.x - box.left, box.width());
        const int row = cell(each.y - box.top, box.height());
        const auto at = static_cast<std::size_t>(row * kCells + column);
        if (taken[at])
            continue;
        taken[at] = true;
        kept.push_back(each);
    }
    return kept;
}

std::size_t hiddenIn(
    const scene::ViewTransform& view, const std::vector<scene::Point>& points,
    const std::vector<QRectF>& covers, std::size_t enough)
{
    std::size_t hidden = 0;
    for (const scene::Point& each : points) {
        const scene::Point at = view.toView(each);
        const bool isHidden = std::any_of(covers.begin(), covers.end(), [&](const QRectF& cover) {
            return cover.contains(at.x, at.y);
        });
        hidden += isHidden ? 1U : 0U;
        if (hidden >= enough)
            break;
    }
    return hidden;
}

/// @param clearAt  a view of that scale that hides nobody, if there is one.
template <class ClearAt>
std::optional<scene::ViewTransform> largestClear(const ClearAt& clearAt, double largest)
{
    double scale = largest;
    for (int step = 0; step < kScales; ++step, scale *= kScaleStep) {
        auto best = clearAt(scale);
        if (!best)
            continue;
        double good = scale;
        double bad = step > 0 ? scale / kScaleStep : scale;
        for (int i = 0; i < kHalvings && bad > good; ++i) {
            const double middle = (good + bad) / 2;
            const auto nearer = clearAt(middle);
            (nearer ? good : bad) = middle;
            if (nearer)
                best = nearer;
        }
        return best;
    }
    return std::nullopt;
}

} // namespace

scene::ViewTransform fitAround(const std::vector<scene::Point>& points, const FitRoom& room)
{
    const auto isFar = [](const scene::Point& point) { return !isInReach(point.x, point.y); };
    const auto far = std::ranges::count_if(points, isFar);
    if (far > 0 && far < std::ssize(points)) {
        std::vector<scene::Point> near = points;
        std::erase_if(near, isFar);
        return fitAround(near, room);
    }
    const scene::Box box = boxOf(points);
    const std::vector<scene::Point> all = thinned(points, box);
    std::vector<QRectF> covers;
    for (const QRectF& cover : room.covers)
        covers.push_back(cover.adjusted(-kAirPx, -kAirPx, kAirPx, kAirPx));

    // In a small view the map matters more than the room around it.
    const double side = std::min(kSideMarginPx, room.view.width() / 8);
    const double top = std::min(kTopMarginPx, room.view.height() / 8);
    const double bottom = std::min(kBottomMarginPx, room.view.height() / 8);
    const double width = std::max(1.0, room.view.width() - 2 * side);
    const double height = std::max(1.0, room.view.height() - top - bottom);
    double largest = room.largestScale;
    if (box.width() > 0)
        largest = std::min(largest, width / box.width());
    if (box.height() > 0)
        largest = std::min(largest, height / box.height());
    if (!std::isfinite(largest) || largest <= 0)
        largest = 1;

    const auto viewAt = [&](double scale, double shareX, double shareY) {
        const double left = side + shareX * (width - scale * box.width());
        const double above = top + shareY * (height - scale * box.height());
        return scene::ViewTransform{scale, left - scale * box.left, above - scale * box.top};
    };
    const auto clearAt = [&](double scale) -> std::optional<scene::ViewTransform> {
        for (const double shareY : kFineShares) {
            for (const double shareX : kFineShares) {
                const scene::ViewTransform view = viewAt(scale, shareX, shareY);
                if (hiddenIn(view, all, covers, 1) == 0)
                    return view;
            }
        }
        return std::nullopt;
    };
    if (const auto clear = largestClear(clearAt, largest))
        return *clear;
    scene::ViewTransform best = viewAt(largest, 0.5, 0.5);
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    double scale = largest;
    for (int step = 0; step < kScales && fewest > 0; ++step, scale *= kScaleStep) {
        for (const double shareY : kShares) {
            for (const double shareX : kShares) {
                const scene::ViewTransform view = viewAt(scale, shareX, shareY);
                const std::size_t hidden = hiddenIn(view, all, covers, fewest);
                if (hidden >= fewest)
                    continue;
                fewest = hidden;
                best = view;
            }
        }
    }
    return best;
}

} // namespace cw
