// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/arrange/Piles.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <utility>
#include <vector>

namespace cw::arrange {

namespace {

/// Place `i` of a sunflower: even all over, at about the spacing.
/// Source: Vogel, "A better way to construct the sunflower head", Math. Biosciences 44, 1979.
std::pair<double, double> sunflower(std::size_t i, double spacing)
{
    const double golden = std::numbers::pi * (3.0 - std::sqrt(5.0));
    const double radius = 0.62 * spacing * std::sqrt(static_cast<double>(i));
    const double angle = golden * static_cast<double>(i);
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

} // namespace

void nudgePilesApart(Positions& places, double spacing)
{
    const double spot = spacing / 100.0;
    const auto spotOf = [&](std::size_t node) {
        return std::pair(std::round(places.x[node] / spot), std::round(places.y[node] / spot));
    };
    std::vector<std::pair<std::pair<double, double>, std::size_t>> order;
    order.reserve(places.size());
    for (std::size_t node = 0; node < places.size(); ++node)
        order.emplace_back(spotOf(node), node);
    std::ranges::sort(order);
    std::size_t first = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (order[i].first != order[first].first) {
            first = i;
            continue;
        }
        const auto nudge = sunflower(i - first, spacing);
        places.x[order[i].second] += nudge.first;
        places.y[order[i].second] += nudge.second;
    }
}

} // namespace cw::arrange
