// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"

#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace cw::analytics {

/// Sets of nodes that only grow together; at first each node is one. All in almost constant time.
class UnitedSets
{
public:
    explicit UnitedSets(NodeIndex nodes) : m_parent(at(nodes)), m_size(at(nodes), 1)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    NodeIndex rootOf(NodeIndex node)
    {
        while (m_parent[at(node)] != node) {
            m_parent[at(node)] = m_parent[at(m_parent[at(node)])];
            node = m_parent[at(node)];
        }
        return node;
    }

    /// The size of the set that they are in then.
    NodeIndex unite(NodeIndex a, NodeIndex b)
    {
        a = rootOf(a);
        b = rootOf(b);
        if (a == b)
            return m_size[at(a)];
        if (m_size[at(a)] < m_size[at(b)])
            std::swap(a, b);
        m_parent[at(b)] = a;
        return m_size[at(a)] += m_size[at(b)];
    }

    /// Nodes in the set of this one.
    NodeIndex sizeOf(NodeIndex node) { return m_size[at(rootOf(node))]; }

private:
    static std::size_t at(NodeIndex node) { return static_cast<std::size_t>(node); }

    std::vector<NodeIndex> m_parent;
    std::vector<NodeIndex> m_size; ///< of roots
};

} // namespace cw::analytics
