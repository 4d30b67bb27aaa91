// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/scene/SceneModel.h"

#include <span>
#include <vector>

namespace cw::scene {

/// One step from a node along one of its edges.
struct Neighbor
{
    std::uint32_t node = 0;
    std::uint32_t edge = 0;
};

/// Who is joined to whom, each node's neighbours strongest first (then by index, so that the order
/// is always the same). Immutable; holds as long as the edges do. Time O(m log degree).
class Neighbors
{
public:
    Neighbors() = default;
    Neighbors(std::size_t nodeCount, std::span<const SceneEdge> edges);

    std::span<const Neighbor> of(std::uint32_t node) const
    {
        return std::span(m_neighbors).subspan(m_begin[node], m_begin[node + 1] - m_begin[node]);
    }

private:
    std::vector<std::uint32_t> m_begin;
    std::vector<Neighbor> m_neighbors;
};

/// What Neighbors::of() would say of one node. Time O(m).
std::vector<Neighbor> neighborsOf(std::uint32_t node, std::span<const SceneEdge> edges);

} // namespace cw::scene
