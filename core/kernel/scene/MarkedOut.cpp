// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/MarkedOut.h"

#include <algorithm>

namespace cw::scene {

namespace {

/// One in so many at most is marked out.
constexpr std::ptrdiff_t kOneIn = 4;
constexpr std::ptrdiff_t kMostNodes = 2'000;

bool areFew(std::ptrdiff_t some, std::size_t all)
{
    return some > 0 && some * kOneIn <= static_cast<std::ptrdiff_t>(all);
}

} // namespace

MarkedOutEdges::MarkedOutEdges(const SceneModel& scene) : m_scene(scene)
{
    const auto& edges = scene.edges();
    const auto colored = std::ranges::count_if(
        edges, [](const SceneEdge& edge) { return edge.color != kThemeColor; });
    m_areAny = areFew(colored, edges.size());
}

std::vector<Box> markedOutNodes(const SceneModel& scene, const DisplayList& list)
{
    const auto isColored = [](const SceneNode& node) { return node.fill != kThemeColor; };
    const auto colored = std::ranges::count_if(scene.nodes(), isColored);
    std::vector<Box> boxes;
    if (!areFew(colored, scene.nodeCount()) || colored > kMostNodes)
        return boxes;
    for (const DisplayNode& shown : list.nodes) {
        if (!isColored(scene.node(shown.node)))
            continue;
        const double x = static_cast<double>(shown.x);
        const double y = static_cast<double>(shown.y);
        const double radius = static_cast<double>(shown.radius);
        boxes.push_back({x - radius, y - radius, x + radius, y + radius});
    }
    return boxes;
}

} // namespace cw::scene
