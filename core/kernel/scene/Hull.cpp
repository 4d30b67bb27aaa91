// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/Hull.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <utility>

namespace cw::scene {

namespace {

constexpr double kFullTurn = 2.0 * std::numbers::pi;

/// Above 0 where a, b, c turn towards growing angles.
double turn(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// Adds points in their order to a chain that turns one way only.
template <class Iterator>
void appendChain(std::vector<Point>& hull, Iterator first, Iterator last)
{
    const std::size_t from = hull.size();
    for (; first != last; ++first) {
        while (hull.size() >= from + 2 && turn(hull[hull.size() - 2], hull.back(), *first) <= 0.0)
            hull.pop_back();
        hull.push_back(*first);
    }
    hull.pop_back(); // the other chain begins with it
}

/// Corners of the convex hull in the direction of growing angles; one or two where there is no
/// area.
std::vector<Point> convexHull(std::span<const Point> points)
{
    std::vector<Point> sorted;
    for (const Point& point : points) {
        if (std::isfinite(point.x) && std::isfinite(point.y))
            sorted.push_back(point);
    }
    const auto before = [](Point a, Point b) { return std::pair(a.x, a.y) < std::pair(b.x, b.y); };
    std::sort(sorted.begin(), sorted.end(), before);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    if (sorted.size() < 3)
        return sorted;
    std::vector<Point> hull;
    appendChain(hull, sorted.begin(), sorted.end());
    appendChain(hull, sorted.rbegin(), sorted.rend());
    return hull;
}

/// The direction that looks out of the side from a to b.
double outwards(Point a, Point b)
{
    return std::atan2(a.x - b.x, b.y - a.y);
}

/// Part of a circle around `middle`, both ends included.
void appendArc(
    std::vector<Point>& outline, Point middle, double from, double sweep,
    const HullOptions& options)
{
    const double flat = std::clamp(options.flatness / options.padding, 1e-6, 0.3);
    const double step = 2.0 * std::acos(1.0 - flat);
    const double pieces = std::max(1.0, std::ceil(sweep / step));
    for (double k = 0.0; k <= pieces; k += 1.0) {
        const double angle = from + sweep * k / pieces;
        outline.push_back(
            {middle.x + options.padding * std::cos(angle),
             middle.y + options.padding * std::sin(angle)});
    }
}

} // namespace

std::vector<Point> hullAround(std::span<const Point> points, const HullOptions& options)
{
    const std::vector<Point> corners = convexHull(points);
    std::vector<Point> outline;
    if (corners.size() == 1) {
        appendArc(outline, corners.front(), 0.0, kFullTurn, options);
        outline.pop_back();
        return outline;
    }
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Point before = corners[(i + corners.size() - 1) % corners.size()];
        const Point here = corners[i];
        const Point after = corners[(i + 1) % corners.size()];
        const double from = outwards(before, here);
        const double ahead = outwards(here, after) - from;
        const double sweep = ahead < 0.0 ? ahead + kFullTurn : ahead;
        // No corner of a hull turns by more than half; more is one that rounding bent backwards.
        constexpr double kMost = 0.75 * kFullTurn;
        appendArc(outline, here, from, sweep < kMost ? sweep : 0.0, options);
    }
    return outline;
}

} // namespace cw::scene
