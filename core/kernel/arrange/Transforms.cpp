// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Transforms.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace cw::arrange {

namespace {

Place middleOf(const layout::Box& box)
{
    return {box.left / 2.0 + box.right / 2.0, box.top / 2.0 + box.bottom / 2.0};
}

template <class Move>
std::vector<Place> moved(std::span<const Place> places, Move&& move)
{
    std::vector<Place> result;
    result.reserve(places.size());
    for (const Place& place : places)
        result.push_back(move(place));
    return result;
}

} // namespace

std::vector<Place> aligned(std::span<const Place> places, Edge edge)
{
    const layout::Box box = layout::boundingBox(places);
    return moved(places, [&](Place place) {
        switch (edge) {
        case Edge::Left:
            return Place{box.left, place.y};
        case Edge::Middle:
            return Place{middleOf(box).x, place.y};
        case Edge::Right:
            return Place{box.right, place.y};
        case Edge::Top:
            return Place{place.x, box.top};
        case Edge::Centre:
            return Place{place.x, middleOf(box).y};
        case Edge::Bottom:
            return Place{place.x, box.bottom};
        }
        return place;
    });
}

std::vector<Place> distributed(std::span<const Place> places, Direction direction)
{
    std::vector<Place> result(places.begin(), places.end());
    if (places.size() < 3)
        return result;
    double Place::*const along = direction == Direction::Across ? &Place::x : &Place::y;
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return places[i].*along; });
    const double first = places[order.front()].*along;
    const double last = places[order.back()].*along;
    for (std::size_t i = 1; i + 1 < order.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(order.size() - 1);
        result[order[i]].*along = first * (1.0 - share) + last * share;
    }
    return result;
}

std::vector<Place> scaled(std::span<const Place> places, double factor)
{
    const Place middle = middleOf(layout::boundingBox(places));
    return moved(places, [&](Place place) {
        const Place away = place - middle;
        return middle + Place{away.x * factor, away.y * factor};
    });
}

std::vector<Place> rotated(std::span<const Place> places, double angle)
{
    const Place middle = middleOf(layout::boundingBox(places));
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    return moved(places, [&](Place place) {
        const Place away = place - middle;
        return middle + Place{away.x * c - away.y * s, away.x * s + away.y * c};
    });
}

std::vector<Place> mirrored(std::span<const Place> places, Direction direction)
{
    const Place middle = middleOf(layout::boundingBox(places));
    return moved(places, [&](Place place) {
        return direction == Direction::Across ? Place{2.0 * middle.x - place.x, place.y}
                                              : Place{place.x, 2.0 * middle.y - place.y};
    });
}

} // namespace cw::arrange
