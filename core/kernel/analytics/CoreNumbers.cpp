// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/CoreNumbers.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// Nodes in the order of a degree that falls while neighbours are peeled off.
class DegreeOrder
{
public:
    explicit DegreeOrder(const CompactGraph& graph)
        : m_degree(at(graph.nodeCount())), m_order(m_degree.size()), m_place(m_degree.size())
    {
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
            m_degree[at(node)] = graph.degree(node);
        const NodeIndex most =
            m_degree.empty() ? 0 : *std::max_element(m_degree.begin(), m_degree.end());
        std::vector<std::size_t> next(at(most) + 2, 0);
        for (const NodeIndex degree : m_degree)
            ++next[at(degree) + 1];
        for (std::size_t degree = 1; degree < next.size(); ++degree)
            next[degree] += next[degree - 1];
        m_begin.assign(next.begin(), next.end() - 1);
        for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            const std::size_t place = next[at(m_degree[at(node)])]++;
            m_order[place] = node;
            m_place[at(node)] = place;
        }
    }

    NodeIndex nodeAt(std::size_t place) const { return m_order[place]; }
    NodeIndex degree(NodeIndex node) const { return m_degree[at(node)]; }
    std::vector<NodeIndex> takeDegrees() { return std::move(m_degree); }

    /// One neighbour less: the node changes places with the first of its degree.
    void lower(NodeIndex node)
    {
        std::size_t& begin = m_begin[at(m_degree[at(node)])];
        const NodeIndex first = m_order[begin];
        std::swap(m_order[begin], m_order[m_place[at(node)]]);
        std::swap(m_place[at(first)], m_place[at(node)]);
        ++begin;
        --m_degree[at(node)];
    }

private:
    std::vector<NodeIndex> m_degree;
    std::vector<NodeIndex> m_order;
    std::vector<std::size_t> m_place; ///< in m_order, of each node
    std::vector<std::size_t> m_begin; ///< in m_order, of each degree
};

} // namespace

std::vector<NodeIndex> coreNumbers(const CompactGraph& graph)
{
    DegreeOrder order(graph);
    for (std::size_t place = 0; place < at(graph.nodeCount()); ++place) {
        const NodeIndex node = order.nodeAt(place);
        for (const NodeIndex other : graph.neighbours(node)) {
            if (order.degree(other) > order.degree(node))
                order.lower(other);
        }
    }
    return order.takeDegrees();
}

} // namespace cw
