// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/OneSourcePaths.h"

#include "core/kernel/graph/BreadthFirst.h"

namespace cw::analytics {

OneSourcePaths::OneSourcePaths(const CompactGraph& graph)
    : m_graph(graph)
    , m_distance(at(graph.nodeCount()), kUnreachable)
    , m_paths(at(graph.nodeCount()))
    , m_dependency(at(graph.nodeCount()))
{}

void OneSourcePaths::run(NodeIndex source)
{
    for (const NodeIndex node : m_order)
        m_distance[at(node)] = kUnreachable;
    m_order.clear();
    countPaths(source);
    addUpDependencies();
}

void OneSourcePaths::countPaths(NodeIndex source)
{
    m_order.push_back(source);
    m_distance[at(source)] = 0;
    m_paths[at(source)] = 1.0L;
    for (std::size_t next = 0; next < m_order.size(); ++next) {
        const NodeIndex node = m_order[next];
        m_dependency[at(node)] = 0.0L;
        for (const NodeIndex other : m_graph.neighbours(node)) {
            if (m_distance[at(other)] == kUnreachable) {
                m_distance[at(other)] = m_distance[at(node)] + 1;
                m_paths[at(other)] = 0.0L;
                m_order.push_back(other);
            }
            if (m_distance[at(other)] == m_distance[at(node)] + 1)
                m_paths[at(other)] += m_paths[at(node)];
        }
    }
}

void OneSourcePaths::addUpDependencies()
{
    for (std::size_t i = m_order.size(); i-- > 1;) {
        const NodeIndex node = m_order[i];
        const long double perPath = (1.0L + m_dependency[at(node)]) / m_paths[at(node)];
        for (const NodeIndex other : m_graph.neighbours(node)) {
            if (m_distance[at(other)] == m_distance[at(node)] - 1)
                m_dependency[at(other)] += m_paths[at(other)] * perPath;
        }
    }
}

} // namespace cw::analytics
