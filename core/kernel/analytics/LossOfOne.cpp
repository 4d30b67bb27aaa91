// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/LossOfOne.h"

#include "core/kernel/graph/Components.h"

#include <algorithm>
#include <cstddef>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// What hangs on each node of one component, by a depth-first tree: below a child from which no way
/// leads above the node, all goes with the node; the rest stays together.
class WhatHangs
{
public:
    explicit WhatHangs(const CompactGraph& graph)
        : m_graph(graph)
        , m_found(at(graph.nodeCount()), kUnseen)
        , m_low(m_found.size())
        , m_parent(m_found.size(), kUnseen)
        , m_next(m_found.size(), 0)
        , m_below(m_found.size(), 1)
        , m_cutOff(m_found.size(), 0)
        , m_largestCutOff(m_found.size(), 0)
    {}

    void searchFrom(NodeIndex root)
    {
        find(root, kUnseen);
        for (NodeIndex node = root; node != kUnseen;) {
            const auto neighbours = m_graph.neighbours(node);
            if (m_next[at(node)] == neighbours.size()) {
                leave(node);
                node = m_parent[at(node)];
                continue;
            }
            const NodeIndex other = neighbours[m_next[at(node)]++];
            if (m_found[at(other)] == kUnseen) {
                find(other, node);
                node = other;
            } else if (other != m_parent[at(node)]) {
                m_low[at(node)] = std::min(m_low[at(node)], m_found[at(other)]);
            }
        }
    }

    /// The largest part of a component of `size` nodes once the node is gone.
    NodeIndex largestWithout(NodeIndex node, NodeIndex size) const
    {
        return std::max(m_largestCutOff[at(node)], size - 1 - m_cutOff[at(node)]);
    }

    /// Calls `fn(node, parent, below)` for each node that a bridge ties to its parent, with how
    /// many nodes are below the bridge.
    template <class Fn>
    void forEachBridge(Fn&& fn) const
    {
        for (NodeIndex node = 0; node < m_graph.nodeCount(); ++node) {
            const NodeIndex parent = m_parent[at(node)];
            if (parent != kUnseen && m_low[at(node)] > m_found[at(parent)])
                fn(node, parent, m_below[at(node)]);
        }
    }

private:
    static constexpr NodeIndex kUnseen = -1;

    void find(NodeIndex node, NodeIndex parent)
    {
        m_found[at(node)] = m_low[at(node)] = m_time++;
        m_parent[at(node)] = parent;
    }

    void leave(NodeIndex node)
    {
        const NodeIndex parent = m_parent[at(node)];
        if (parent == kUnseen)
            return;
        m_low[at(parent)] = std::min(m_low[at(parent)], m_low[at(node)]);
        m_below[at(parent)] += m_below[at(node)];
        if (m_low[at(node)] < m_found[at(parent)])
            return;
        m_cutOff[at(parent)] += m_below[at(node)];
        m_largestCutOff[at(parent)] = std::max(m_largestCutOff[at(parent)], m_below[at(node)]);
    }

    const CompactGraph& m_graph;
    NodeIndex m_time = 0;
    std::vector<NodeIndex> m_found; ///< when
    std::vector<NodeIndex> m_low;   ///< earliest found that its subtree has a tie to
    std::vector<NodeIndex> m_parent;
    std::vector<std::size_t> m_next;        ///< neighbour to look at
    std::vector<NodeIndex> m_below;         ///< nodes of its subtree
    std::vector<NodeIndex> m_cutOff;        ///< nodes that its loss parts from what is above
    std::vector<NodeIndex> m_largestCutOff; ///< the largest piece of these
};

std::int32_t edgeBetween(const CompactGraph& graph, NodeIndex a, NodeIndex b)
{
    const auto neighbours = graph.neighbours(a);
    const auto place = std::ranges::lower_bound(neighbours, b) - neighbours.begin();
    return graph.edgeNumbers(a)[static_cast<std::size_t>(place)];
}

} // namespace

std::vector<NodeIndex> largestWithout(const CompactGraph& graph)
{
    const Components components = connectedComponents(graph);
    WhatHangs hangs(graph);
    for (const std::vector<NodeIndex>& members : components.members)
        hangs.searchFrom(members.front());
    const auto sizeOf = [&](NodeIndex component) {
        return component < components.count()
                   ? static_cast<NodeIndex>(components.members[at(component)].size())
                   : 0;
    };
    std::vector<NodeIndex> largest(at(graph.nodeCount()));
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const NodeIndex own = components.of[at(node)];
        // Components come largest first.
        const NodeIndex elsewhere = sizeOf(own == 0 ? 1 : 0);
        largest[at(node)] = std::max(elsewhere, hangs.largestWithout(node, sizeOf(own)));
    }
    return largest;
}

std::vector<NodeIndex> cutOffWithout(const CompactGraph& graph)
{
    const Components components = connectedComponents(graph);
    WhatHangs hangs(graph);
    std::vector<NodeIndex> cutOff(at(graph.nodeCount()));
    for (const std::vector<NodeIndex>& members : components.members) {
        hangs.searchFrom(members.front());
        const auto size = static_cast<NodeIndex>(members.size());
        for (const NodeIndex node : members)
            cutOff[at(node)] = size - 1 - hangs.largestWithout(node, size);
    }
    return cutOff;
}

std::vector<NodeIndex> cutOffWithoutEdge(const CompactGraph& graph)
{
    const Components components = connectedComponents(graph);
    WhatHangs hangs(graph);
    for (const std::vector<NodeIndex>& members : components.members)
        hangs.searchFrom(members.front());
    std::vector<NodeIndex> cutOff(graph.edgeCount(), 0);
    hangs.forEachBridge([&](NodeIndex node, NodeIndex parent, NodeIndex below) {
        const auto size =
            static_cast<NodeIndex>(components.members[at(components.of[at(node)])].size());
        cutOff[at(edgeBetween(graph, node, parent))] = std::min(below, size - below);
    });
    return cutOff;
}

} // namespace cw
