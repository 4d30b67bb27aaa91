// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/WishedPlace.h"

#include "core/kernel/layout/LayoutOptions.h"
#include "core/kernel/layout/TieStrength.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace cw::layout {

namespace {

Place placeOf(const Positions& positions, NodeIndex node)
{
    const auto i = static_cast<std::size_t>(node);
    return {positions.x[i], positions.y[i]};
}

/// One step from the only one it knows, away from the others whom that one knows.
Place besideTheOnlyOne(
    const CompactGraph& graph, const Positions& positions, NodeIndex node, NodeIndex only,
    double spacing)
{
    // Of very many others some tell as well where they are.
    constexpr std::size_t kEnough = 256;
    const Place from = placeOf(positions, only);
    const auto row = graph.neighbours(only);
    std::vector<Place> others;
    for (std::size_t k = 0; k < row.size(); k += row.size() / kEnough + 1) {
        const NodeIndex other = row[k];
        if (other != node && isPlaced(positions, other))
            others.push_back(placeOf(positions, other));
    }
    if (others.empty())
        return from + Place{spacing, 0.0};
    const Place away = from - centroid(others);
    const double length = std::hypot(away.x, away.y);
    if (!(length > 0.0))
        return from + Place{spacing, 0.0};
    return from + Place{spacing * away.x / length, spacing * away.y / length};
}

} // namespace

bool isPlaced(const Positions& positions, NodeIndex node)
{
    const auto i = static_cast<std::size_t>(node);
    return std::isfinite(positions.x[i]) && std::isfinite(positions.y[i]);
}

double usualSpacing(const Positions& positions)
{
    std::vector<Place> places;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (isPlaced(positions, static_cast<NodeIndex>(i)))
            places.push_back({positions.x[i], positions.y[i]});
    }
    const double nearest = medianNearestDistance(places);
    return nearest > 0.0 && std::isfinite(nearest) ? nearest : kNodeSpacing;
}

Place wishedPlace(
    const CompactGraph& graph, const Positions& positions, NodeIndex node, double spacing)
{
    const auto row = graph.neighbours(node);
    const std::vector<float> strengths = tieStrengthsOf(graph, node);
    std::vector<WeightedPlace> known;
    NodeIndex last = node;
    for (std::size_t k = 0; k < row.size(); ++k) {
        if (!isPlaced(positions, row[k]))
            continue;
        last = row[k];
        known.push_back({placeOf(positions, last), static_cast<double>(strengths[k])});
    }
    if (known.size() == 1)
        return besideTheOnlyOne(graph, positions, node, last, spacing);
    return geometricMedian(known, spacing);
}

Place geometricMedian(const std::vector<WeightedPlace>& places, double softness)
{
    constexpr int kRounds = 30;
    Place middle;
    for (int round = 0; round <= kRounds; ++round) {
        Place sum;
        double weights = 0.0;
        for (const WeightedPlace& known : places) {
            const Place step = known.place - middle;
            const double distance =
                std::sqrt(step.x * step.x + step.y * step.y + softness * softness);
            // The first round is the mean, from which the others begin.
            const double weight = round == 0 ? known.weight : known.weight / distance;
            sum = sum + Place{weight * known.place.x, weight * known.place.y};
            weights += weight;
        }
        middle = {sum.x / weights, sum.y / weights};
    }
    return middle;
}

} // namespace cw::layout
