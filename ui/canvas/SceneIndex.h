// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/LevelOfDetail.h"
#include "core/kernel/scene/Neighbors.h"
#include "core/kernel/scene/SpatialGrid.h"
#include "core/kernel/scene/ViewTransform.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace cw {

/// A scene with what is needed to work on it: places, neighbours, ids. Only what changed is built
/// anew: moving members leaves neighbours and ids alone.
class SceneIndex
{
public:
    void set(const scene::SceneModel& scene);

    const scene::SceneModel& scene() const { return m_scene; }
    const scene::SpatialGrid& grid() const { return m_grid; }
    /// One member's neighbours, strongest first. In a large scene they are looked for among all
    /// edges and remembered: a millisecond where all neighbours of all would take twenty. The span
    /// holds until set().
    std::span<const scene::Neighbor> neighborsOf(std::uint32_t node) const;
    /// All neighbours of all, for who asks for many; made when first asked for, for most edits come
    /// and go without anybody asking.
    const scene::Neighbors& neighbors() const;
    /// World units; see scene::typicalSpacing().
    double spacing() const { return m_spacing; }

    std::optional<std::uint32_t> nodeOf(scene::NodeId id) const;
    scene::NodeId idOf(std::uint32_t node) const { return m_scene.node(node).id; }
    std::vector<scene::NodeId> idsOf(const std::vector<std::uint32_t>& nodes) const;
    /// Unknown ids are left out; ascending.
    std::vector<std::uint32_t> nodesOf(const std::vector<scene::NodeId>& ids) const;

    /// The member under a point of the view, with a little slack for the hand.
    std::optional<std::uint32_t>
    nodeAt(scene::Point view, const scene::ViewTransform& transform) const;
    double radiusPx(std::uint32_t node, const scene::ViewTransform& transform) const;

private:
    scene::SceneModel m_scene;
    scene::SpatialGrid m_grid;
    mutable std::optional<scene::Neighbors> m_neighbors;
    mutable std::unordered_map<std::uint32_t, std::vector<scene::Neighbor>> m_neighborsOfOne;
    double m_spacing = 1;
    double m_largestRadius = 16;
    struct Entry
    {
        scene::NodeId id;
        std::uint32_t node;
    };
    /// Sorted by id.
    std::vector<Entry> m_byId;
};

} // namespace cw
