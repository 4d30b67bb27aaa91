// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/LayoutQuality.h"

#include "core/kernel/graph/Components.h"
#include "core/kernel/layout/Geometry.h"
#include "core/kernel/layout/StressMeasure.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace cw::benchmarks {

namespace {

using layout::Place;

Place placeOf(const Positions& positions, NodeIndex node)
{
    const auto i = static_cast<std::size_t>(node);
    return {positions.x[i], positions.y[i]};
}

double distance(Place a, Place b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

double medianTie(const CompactGraph& graph, const Positions& positions)
{
    std::vector<double> lengths;
    for (const GraphEdge& edge : graph.edges())
        lengths.push_back(
            distance(placeOf(positions, edge.first), placeOf(positions, edge.second)));
    if (lengths.empty())
        return 0.0;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle;
}

/// The `count` nodes nearest to `node`, the nearest first.
std::vector<std::pair<double, NodeIndex>> nearest(
    const Positions& positions, const std::vector<NodeIndex>& nodes, NodeIndex node,
    std::size_t count)
{
    const Place at = placeOf(positions, node);
    std::vector<std::pair<double, NodeIndex>> all;
    all.reserve(nodes.size());
    for (const NodeIndex other : nodes) {
        const Place step = placeOf(positions, other) - at;
        if (other != node)
            all.emplace_back(step.x * step.x + step.y * step.y, other);
    }
    count = std::min(count, all.size());
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count), all.end());
    all.resize(count);
    return all;
}

void addNearness(LayoutQuality& quality, const CompactGraph& graph, const Positions& positions)
{
    constexpr std::size_t kSample = 5000;
    const Components components = connectedComponents(graph);
    const std::vector<NodeIndex>& giant = components.members.front();
    const double close = 0.05 * medianTie(graph, positions);
    const std::size_t step = (giant.size() + kSample - 1) / kSample;
    double looked = 0.0;
    for (std::size_t i = 0; i < giant.size(); i += step) {
        const auto known = graph.neighbours(giant[i]);
        const auto near =
            nearest(positions, giant, giant[i], std::max<std::size_t>(1, known.size()));
        double both = 0.0;
        for (const auto& [square, other] : near)
            both += graph.areNeighbours(giant[i], other) ? 1.0 : 0.0;
        const auto either = static_cast<double>(2 * known.size()) - both;
        quality.kept += either > 0.0 ? both / either : 0.0;
        quality.collisions += !near.empty() && std::sqrt(near.front().first) < close ? 1.0 : 0.0;
        looked += 1.0;
    }
    quality.kept /= looked;
    quality.collisions /= looked;
}

double
silhouetteOf(const std::vector<std::vector<NodeIndex>>& communities, const Positions& positions)
{
    constexpr std::size_t kLeast = 10;
    std::vector<Place> centres;
    std::vector<const std::vector<NodeIndex>*> counted;
    for (const std::vector<NodeIndex>& community : communities) {
        if (community.size() < kLeast)
            continue;
        std::vector<Place> places;
        for (const NodeIndex node : community)
            places.push_back(placeOf(positions, node));
        centres.push_back(layout::centroid(places));
        counted.push_back(&community);
    }
    double sum = 0.0;
    double nodes = 0.0;
    for (std::size_t c = 0; c < counted.size() && counted.size() > 1; ++c) {
        for (const NodeIndex node : *counted[c]) {
            const Place at = placeOf(positions, node);
            const double own = distance(at, centres[c]);
            double other = std::numeric_limits<double>::infinity();
            for (std::size_t k = 0; k < centres.size(); ++k)
                other = k == c ? other : std::min(other, distance(at, centres[k]));
            sum += (other - own) / std::max({own, other, 1e-30});
            nodes += 1.0;
        }
    }
    return nodes > 0.0 ? sum / nodes : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

LayoutQuality qualityOf(
    const CompactGraph& graph, const std::vector<std::vector<NodeIndex>>& communities,
    const Positions& positions)
{
    LayoutQuality quality;
    TaskContext task;
    const Result<double> stress = normalizedStress(graph, positions, {}, task);
    quality.stress = stress ? *stress : std::numeric_limits<double>::quiet_NaN();
    addNearness(quality, graph, positions);
    quality.silhouette = silhouetteOf(communities, positions);
    return quality;
}

} // namespace cw::benchmarks
