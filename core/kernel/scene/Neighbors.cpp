// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/Neighbors.h"

#include <algorithm>

namespace cw::scene {

namespace {

auto strongestFirst(std::span<const SceneEdge> edges)
{
    return [edges](const Neighbor& left, const Neighbor& right) {
        const float a = edges[left.edge].weight;
        const float b = edges[right.edge].weight;
        return a != b ? a > b : left.node < right.node;
    };
}

} // namespace

Neighbors::Neighbors(std::size_t nodeCount, std::span<const SceneEdge> edges)
{
    m_begin.assign(nodeCount + 1, 0);
    for (const SceneEdge& edge : edges) {
        ++m_begin[edge.a + 1];
        ++m_begin[edge.b + 1];
    }
    for (std::size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] += m_begin[i - 1];
    std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end() - 1);
    m_neighbors.resize(m_begin.back());
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
        m_neighbors[next[edges[e].a]++] = {edges[e].b, e};
        m_neighbors[next[edges[e].b]++] = {edges[e].a, e};
    }
    for (std::size_t i = 0; i < nodeCount; ++i) {
        const auto begin = m_neighbors.begin() + static_cast<std::ptrdiff_t>(m_begin[i]);
        const auto end = m_neighbors.begin() + static_cast<std::ptrdiff_t>(m_begin[i + 1]);
        std::sort(begin, end, strongestFirst(edges));
    }
}

std::vector<Neighbor> neighborsOf(std::uint32_t node, std::span<const SceneEdge> edges)
{
    std::vector<Neighbor> found;
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
        if (edges[e].a == node)
            found.push_back({edges[e].b, e});
        else if (edges[e].b == node)
            found.push_back({edges[e].a, e});
    }
    std::sort(found.begin(), found.end(), strongestFirst(edges));
    return found;
}

} // namespace cw::scene
