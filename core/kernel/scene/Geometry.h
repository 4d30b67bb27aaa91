// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>

namespace cw::scene {

/// A point in world or view units, y downwards.
struct Point
{
    double x = 0;
    double y = 0;

    bool operator==(const Point&) const = default;
};

/// An axis-aligned box, y downwards: left <= right and top <= bottom.
struct Box
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
    Point center() const { return {(left + right) / 2, (top + bottom) / 2}; }
    bool contains(Point p) const
    {
        return p.x >= left && p.x <= right && p.y >= top && p.y <= bottom;
    }
    /// True when the insides share a point; boxes that only touch do not.
    bool overlaps(const Box& other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    Box grownBy(double margin) const
    {
        return {left - margin, top - margin, right + margin, bottom + margin};
    }
    /// The box of two opposite corners, in any order.
    static Box of(Point a, Point b)
    {
        return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
    }

    bool operator==(const Box&) const = default;
};

/// A straight line between two points, in view units.
struct Segment
{
    float x1 = 0;
    float y1 = 0;
    float x2 = 0;
    float y2 = 0;
};

/// The part of the segment inside the box, or nothing. The direction is kept.
/// Source: Liang and Barsky, "A new concept and method for line clipping", 1984.
std::optional<Segment> clipped(const Segment& segment, const Box& box);

} // namespace cw::scene
