// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/BreadthFirst.h"

#include <algorithm>

namespace cw {

std::vector<std::int32_t> hopsFrom(const CompactGraph& graph, NodeIndex source)
{
    std::vector<std::int32_t> hops(static_cast<std::size_t>(graph.nodeCount()), kUnreachable);
    std::vector<NodeIndex> queue = {source};
    hops[static_cast<std::size_t>(source)] = 0;
    for (std::size_t next = 0; next < queue.size(); ++next) {
        const NodeIndex node = queue[next];
        for (const NodeIndex other : graph.neighbours(node)) {
            if (hops[static_cast<std::size_t>(other)] == kUnreachable) {
                hops[static_cast<std::size_t>(other)] = hops[static_cast<std::size_t>(node)] + 1;
                queue.push_back(other);
            }
        }
    }
    return hops;
}

MultiSourceBreadthFirst::MultiSourceBreadthFirst(const CompactGraph& graph)
    : m_graph(&graph)
    , m_seen(static_cast<std::size_t>(graph.nodeCount()))
    , m_border(m_seen.size())
    , m_next(m_seen.size())
{}

void MultiSourceBreadthFirst::start(std::span<const NodeIndex> sources)
{
    assert(sources.size() <= kBatch);
    std::fill(m_seen.begin(), m_seen.end(), 0);
    std::fill(m_border.begin(), m_border.end(), 0);
    m_all = sources.size() == kBatch ? ~Mask{0} : (Mask{1} << sources.size()) - 1;
    m_borderNodes.clear();
    for (std::size_t k = 0; k < sources.size(); ++k) {
        const auto node = static_cast<std::size_t>(sources[k]);
        if (m_seen[node] == 0)
            m_borderNodes.push_back(sources[k]);
        m_seen[node] |= Mask{1} << k;
        m_border[node] = m_seen[node];
    }
}

std::size_t MultiSourceBreadthFirst::borderArcs() const
{
    std::size_t arcs = 0;
    for (const NodeIndex node : m_borderNodes)
        arcs += static_cast<std::size_t>(m_graph->degree(node));
    return arcs;
}

void MultiSourceBreadthFirst::expand()
{
    m_nextNodes.clear();
    // A wide border is cheaper to gather from every node's side than to scatter.
    constexpr std::size_t kWide = 3;
    if (borderArcs() * kWide > m_graph->targets().size())
        pull();
    else
        push();
    for (const NodeIndex node : m_borderNodes)
        m_border[static_cast<std::size_t>(node)] = 0;
    for (const NodeIndex node : m_nextNodes) {
        const auto i = static_cast<std::size_t>(node);
        m_border[i] = m_next[i];
        m_seen[i] |= m_next[i];
        m_next[i] = 0;
    }
    m_borderNodes.swap(m_nextNodes);
}

void MultiSourceBreadthFirst::push()
{
    for (const NodeIndex node : m_borderNodes) {
        const Mask arriving = m_border[static_cast<std::size_t>(node)];
        for (const NodeIndex other : m_graph->neighbours(node)) {
            const auto i = static_cast<std::size_t>(other);
            const Mask fresh = arriving & ~m_seen[i];
            if (fresh == 0)
                continue;
            if (m_next[i] == 0)
                m_nextNodes.push_back(other);
            m_next[i] |= fresh;
        }
    }
}

void MultiSourceBreadthFirst::pull()
{
    for (NodeIndex node = 0; node < m_graph->nodeCount(); ++node) {
        const auto i = static_cast<std::size_t>(node);
        if (m_seen[i] == m_all)
            continue;
        Mask arriving = 0;
        for (const NodeIndex other : m_graph->neighbours(node))
            arriving |= m_border[static_cast<std::size_t>(other)];
        arriving &= ~m_seen[i];
        if (arriving == 0)
            continue;
        m_next[i] = arriving;
        m_nextNodes.push_back(node);
    }
}

} // namespace cw
