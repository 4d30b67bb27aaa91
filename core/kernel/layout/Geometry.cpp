// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/Geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace cw::layout {

void Box::include(Place place)
{
    if (isEmpty()) {
        *this = {place.x, place.y, place.x, place.y};
        return;
    }
    left = std::min(left, place.x);
    top = std::min(top, place.y);
    right = std::max(right, place.x);
    bottom = std::max(bottom, place.y);
}

Box boundingBox(std::span<const Place> places)
{
    Box box;
    for (const Place& place : places)
        box.include(place);
    return box;
}

Place centroid(std::span<const Place> places)
{
    Place sum;
    for (const Place& place : places)
        sum = sum + place;
    const auto count = static_cast<double>(std::max<std::size_t>(1, places.size()));
    return {sum.x / count, sum.y / count};
}

Place Similarity::operator()(Place place) const
{
    const double y = mirrored ? -place.y : place.y;
    return {a * place.x - b * y + shift.x, b * place.x + a * y + shift.y};
}

double Similarity::scale() const
{
    return std::sqrt(a * a + b * b);
}

namespace {

/// bestFit with or without a mirror, and how well it fits: larger is better.
double
fit(std::span<const Place> from, std::span<const Place> to, bool mirrored, Similarity& result)
{
    const Place fromMiddle = centroid(from);
    const Place toMiddle = centroid(to);
    double along = 0.0;
    double across = 0.0;
    double size = 0.0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        Place p = from[i] - fromMiddle;
        if (mirrored)
            p.y = -p.y;
        const Place q = to[i] - toMiddle;
        along += p.x * q.x + p.y * q.y;
        across += p.x * q.y - p.y * q.x;
        size += p.x * p.x + p.y * p.y;
    }
    result = {};
    const double gain = std::sqrt(along * along + across * across);
    if (gain > 1e-12 * size && size > 0.0) {
        result.a = along / size;
        result.b = across / size;
        result.mirrored = mirrored;
    }
    const Place moved = result(fromMiddle);
    result.shift = toMiddle - moved;
    return gain;
}

} // namespace

Similarity bestFit(std::span<const Place> from, std::span<const Place> to)
{
    Similarity plain;
    Similarity mirrored;
    const double plainGain = fit(from, to, false, plain);
    const double mirroredGain = fit(from, to, true, mirrored);
    constexpr double kClearly = 1.0 + 1e-9; // two points fit both ways
    return mirroredGain > kClearly * plainGain ? mirrored : plain;
}

Similarity levelLongestAxis(std::span<const Place> places)
{
    const Place middle = centroid(places);
    double xx = 0.0;
    double xy = 0.0;
    double yy = 0.0;
    for (const Place& place : places) {
        const Place p = place - middle;
        xx += p.x * p.x;
        xy += p.x * p.y;
        yy += p.y * p.y;
    }
    return turnBy(-0.5 * std::atan2(2.0 * xy, xx - yy), places);
}

Similarity turnBy(double angle, std::span<const Place> places)
{
    const Place middle = centroid(places);
    Similarity turn;
    turn.a = std::cos(angle);
    turn.b = std::sin(angle);
    turn.shift = middle - turn(middle);
    return turn;
}

namespace {

/// Square of the distance from the point at `index` of a list sorted by x to the nearest other.
double nearestSquare(std::span<const Place> sorted, std::size_t index)
{
    double nearest = std::numeric_limits<double>::infinity();
    const auto closer = [&](std::size_t other) {
        const Place step = sorted[other] - sorted[index];
        if (step.x * step.x > nearest)
            return false; // and so is everyone beyond
        nearest = std::min(nearest, step.x * step.x + step.y * step.y);
        return true;
    };
    for (std::size_t i = index + 1; i < sorted.size() && closer(i); ++i) {
    }
    for (std::size_t i = index; i > 0 && closer(i - 1); --i) {
    }
    return nearest;
}

} // namespace

double medianNearestDistance(std::span<const Place> places)
{
    constexpr std::size_t kSample = 4096;
    if (places.size() < 2)
        return 0.0;
    std::vector<Place> sorted(places.begin(), places.end());
    std::sort(sorted.begin(), sorted.end(), [](Place a, Place b) {
        return a.x != b.x ? a.x < b.x : a.y < b.y;
    });
    const std::size_t step = (sorted.size() + kSample - 1) / kSample;
    std::vector<double> nearest;
    for (std::size_t i = 0; i < sorted.size(); i += step)
        nearest.push_back(nearestSquare(sorted, i));
    const auto middle = nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 2);
    std::nth_element(nearest.begin(), middle, nearest.end());
    return std::sqrt(*middle);
}

} // namespace cw::layout
