// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/SceneIndex.h"

#include <algorithm>

namespace cw {

void SceneIndex::set(const scene::SceneModel& scene)
{
    const bool sameNodes = scene.sharesNodesWith(m_scene);
    const bool sameEdges = scene.sharesEdgesWith(m_scene);
    const bool samePlaces = scene.sharesPositionsWith(m_scene);
    m_scene = scene;
    if (!sameNodes) {
        m_byId.clear();
        m_byId.reserve(scene.nodeCount());
        m_largestRadius = 1;
        for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
            m_byId.push_back({scene.node(i).id, i});
            m_largestRadius = std::max<double>(m_largestRadius, scene.node(i).radius);
        }
        const auto less = [](const Entry& a, const Entry& b) { return a.id < b.id; };
        if (!std::is_sorted(m_byId.begin(), m_byId.end(), less))
            std::sort(m_byId.begin(), m_byId.end(), less);
    }
    if (!sameNodes || !sameEdges) {
        m_neighbors.reset();
        m_neighborsOfOne.clear();
    }
    if (!samePlaces) {
        m_grid = scene::SpatialGrid(scene.positions());
        m_spacing = scene::typicalSpacing(m_grid, scene.nodeCount());
    }
}

std::span<const scene::Neighbor> SceneIndex::neighborsOf(std::uint32_t node) const
{
    /// Up to here all neighbours of all are made within half a frame.
    constexpr std::size_t kFewEdges = 50'000;
    if (m_neighbors || m_scene.edgeCount() <= kFewEdges)
        return neighbors().of(node);
    const auto [entry, isNew] = m_neighborsOfOne.try_emplace(node);
    if (isNew)
        entry->second = scene::neighborsOf(node, m_scene.edges());
    return entry->second;
}

const scene::Neighbors& SceneIndex::neighbors() const
{
    if (!m_neighbors)
        m_neighbors.emplace(m_scene.nodeCount(), m_scene.edges());
    return *m_neighbors;
}

std::optional<std::uint32_t> SceneIndex::nodeOf(scene::NodeId id) const
{
    const auto found = std::lower_bound(
        m_byId.begin(), m_byId.end(), id,
        [](const Entry& entry, scene::NodeId wanted) { return entry.id < wanted; });
    if (found == m_byId.end() || found->id != id)
        return std::nullopt;
    return found->node;
}

std::vector<scene::NodeId> SceneIndex::idsOf(const std::vector<std::uint32_t>& nodes) const
{
    std::vector<scene::NodeId> ids;
    ids.reserve(nodes.size());
    for (const std::uint32_t node : nodes)
        ids.push_back(idOf(node));
    return ids;
}

std::vector<std::uint32_t> SceneIndex::nodesOf(const std::vector<scene::NodeId>& ids) const
{
    std::vector<std::uint32_t> nodes;
    nodes.reserve(ids.size());
    for (const scene::NodeId id : ids) {
        if (const auto node = nodeOf(id))
            nodes.push_back(*node);
    }
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

std::optional<std::uint32_t>
SceneIndex::nodeAt(scene::Point view, const scene::ViewTransform& transform) const
{
    constexpr double kSlackPx = 3;
    const double scale = scene::markScale(m_spacing * transform.scale);
    return m_grid.nodeAt(
        transform.toWorld(view), {.nodes = m_scene.nodes(),
                                  .worldPerRadius = scale / transform.scale,
                                  .slack = kSlackPx / transform.scale,
                                  .largestRadius = m_largestRadius});
}

double SceneIndex::radiusPx(std::uint32_t node, const scene::ViewTransform& transform) const
{
    return scene::markRadiusPx(
        m_scene.node(node).radius, scene::markScale(m_spacing * transform.scale));
}

} // namespace cw
