// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/ProvisionalPlaces.h"

#include "core/kernel/scene/LevelOfDetail.h"

#include <cmath>

namespace cw::scene {

namespace {

constexpr double kGoldenAngle = 2.399963229728653;
/// World units between members where nothing says how far apart they stand.
constexpr double kDefaultSpacing = 60;

void put(ScenePositions& positions, std::uint32_t node, Point at)
{
    positions.x[node] = static_cast<float>(at.x);
    positions.y[node] = static_cast<float>(at.y);
}

void placeAllOnSunflower(ScenePositions& positions)
{
    for (std::uint32_t i = 0; i < positions.x.size(); ++i) {
        const double radius = 0.6 * kDefaultSpacing * std::sqrt(i + 0.5);
        const double angle = kGoldenAngle * i;
        put(positions, i, {radius * std::cos(angle), radius * std::sin(angle)});
    }
}

/// Middle of the placed neighbours of each node that has none itself.
struct Anchor
{
    double x = 0;
    double y = 0;
    int count = 0;
};

std::vector<Anchor> anchorsOf(
    const ScenePositions& positions, const std::vector<char>& isPlaced,
    std::span<const SceneEdge> edges)
{
    std::vector<Anchor> anchors(isPlaced.size());
    const auto add = [&](std::uint32_t node, std::uint32_t other) {
        if (isPlaced[node] != 0 || isPlaced[other] == 0)
            return;
        anchors[node].x += positions.x[other];
        anchors[node].y += positions.y[other];
        ++anchors[node].count;
    };
    for (const SceneEdge& edge : edges) {
        add(edge.a, edge.b);
        add(edge.b, edge.a);
    }
    return anchors;
}

} // namespace

std::vector<std::uint32_t>
placeProvisionally(ScenePositions& positions, std::span<const SceneEdge> edges)
{
    const std::size_t count = positions.x.size();
    std::vector<char> isPlaced(count, 0);
    std::vector<std::uint32_t> unplaced;
    for (std::uint32_t i = 0; i < count; ++i) {
        isPlaced[i] = positions.isPlaced(i) ? 1 : 0;
        if (isPlaced[i] == 0)
            unplaced.push_back(i);
    }
    if (unplaced.empty())
        return unplaced;
    if (unplaced.size() == count) {
        placeAllOnSunflower(positions);
        return unplaced;
    }
    const SpatialGrid grid(positions);
    const Box bounds = *grid.bounds();
    const double spacing = grid.placedCount() > 1 ? typicalSpacing(grid, count) : kDefaultSpacing;
    const std::vector<Anchor> anchors = anchorsOf(positions, isPlaced, edges);
    const auto perRow =
        std::max(1, static_cast<int>(std::max(bounds.width(), 8 * spacing) / (1.5 * spacing)));
    int alone = 0;
    for (const std::uint32_t node : unplaced) {
        const Anchor& anchor = anchors[node];
        if (anchor.count == 0) {
            put(positions, node,
                {bounds.left + 1.5 * spacing * (alone % perRow),
                 bounds.bottom + 2.5 * spacing + 1.5 * spacing * (alone / perRow)});
            ++alone;
            continue;
        }
        // A step aside in a direction of its own, so that several do not hide each other.
        const double angle = kGoldenAngle * node;
        put(positions, node,
            {anchor.x / anchor.count + 0.8 * spacing * std::cos(angle),
             anchor.y / anchor.count + 0.8 * spacing * std::sin(angle)});
    }
    return unplaced;
}

} // namespace cw::scene
