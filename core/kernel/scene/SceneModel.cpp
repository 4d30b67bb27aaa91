// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/SceneModel.h"

#include <cassert>
#include <cmath>
#include <utility>

namespace cw::scene {

void TextTable::append(std::string_view utf8)
{
    m_bytes += utf8;
    m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
}

void TextTable::replace(std::size_t index, std::string_view utf8)
{
    const std::size_t before = at(index).size();
    m_bytes.replace(m_ends[index] - before, before, utf8);
    for (std::size_t i = index; i < m_ends.size(); ++i)
        m_ends[i] = static_cast<std::uint32_t>(m_ends[i] + utf8.size() - before);
}

std::string_view TextTable::at(std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[index] - begin);
}

bool ScenePositions::isPlaced(std::size_t node) const
{
    return std::isfinite(x[node]) && std::isfinite(y[node]);
}

SceneModel::SceneModel()
    : SceneModel(
          std::make_shared<const SceneNodes>(), std::make_shared<const ScenePositions>(),
          std::make_shared<const std::vector<SceneEdge>>())
{}

SceneModel::SceneModel(
    std::shared_ptr<const SceneNodes> nodes, std::shared_ptr<const ScenePositions> positions,
    std::shared_ptr<const std::vector<SceneEdge>> edges)
    : m_nodes(std::move(nodes)), m_positions(std::move(positions)), m_edges(std::move(edges))
{
    assert(m_nodes && m_positions && m_edges);
    assert(m_nodes->labels.size() == m_nodes->items.size());
    assert(m_positions->x.size() == m_nodes->items.size());
    assert(m_positions->y.size() == m_nodes->items.size());
}

std::uint32_t SceneBuilder::addNode(const SceneNode& node, std::string_view label, Point position)
{
    m_nodes.items.push_back(node);
    m_nodes.labels.append(label);
    m_positions.x.push_back(static_cast<float>(position.x));
    m_positions.y.push_back(static_cast<float>(position.y));
    return static_cast<std::uint32_t>(m_nodes.items.size() - 1);
}

void SceneBuilder::addEdge(const SceneEdge& edge)
{
    assert(edge.a < m_nodes.items.size() && edge.b < m_nodes.items.size());
    if (edge.a != edge.b)
        m_edges.push_back(edge);
}

SceneModel SceneBuilder::build()
{
    return {
        std::make_shared<const SceneNodes>(std::exchange(m_nodes, {})),
        std::make_shared<const ScenePositions>(std::exchange(m_positions, {})),
        std::make_shared<const std::vector<SceneEdge>>(std::exchange(m_edges, {}))};
}

} // namespace cw::scene
