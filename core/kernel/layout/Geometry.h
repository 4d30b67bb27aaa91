// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace cw::layout {

/// A point or step in map units.
struct Place
{
    double x = 0.0;
    double y = 0.0;
    bool operator==(const Place&) const = default;
};

inline Place operator+(Place a, Place b)
{
    return {a.x + b.x, a.y + b.y};
}

inline Place operator-(Place a, Place b)
{
    return {a.x - b.x, a.y - b.y};
}

/// An upright box; empty when right < left.
struct Box
{
    double left = 0.0;
    double top = 0.0;
    double right = -1.0;
    double bottom = -1.0;

    bool isEmpty() const { return right < left; }
    double width() const { return isEmpty() ? 0.0 : right - left; }
    double height() const { return isEmpty() ? 0.0 : bottom - top; }
    void include(Place place);
    bool operator==(const Box&) const = default;
};

Box boundingBox(std::span<const Place> places);

Place centroid(std::span<const Place> places);

/// A move of the plane without shear: turned, scaled, perhaps mirrored, then shifted.
struct Similarity
{
    double a = 1.0; ///< x' = a x - b y + shift.x, after y was negated if `mirrored`
    double b = 0.0;
    bool mirrored = false;
    Place shift;

    Place operator()(Place place) const;
    double scale() const;
};

/// The similarity that brings `from` nearest to `to`, point by point (least squares). With one
/// point, or points on one spot, only a shift.
Similarity bestFit(std::span<const Place> from, std::span<const Place> to);

/// The turn about the centroid that lays the longest axis level.
Similarity levelLongestAxis(std::span<const Place> places);

/// A turn about the centroid by this angle, in radians from x to y.
Similarity turnBy(double angle, std::span<const Place> places);

/// Median over the points (a sample of many) of the distance to the nearest other one; 0 for fewer
/// than two points.
double medianNearestDistance(std::span<const Place> places);

} // namespace cw::layout
