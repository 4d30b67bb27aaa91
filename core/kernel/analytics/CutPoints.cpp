// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/CutPoints.h"

#include <algorithm>
#include <cstddef>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// A depth-first walk that knows of each node when it was met and the earliest met node that its
/// subtree reaches.
class CutSearch
{
public:
    explicit CutSearch(const CompactGraph& graph)
        : m_graph(graph), m_met(at(graph.nodeCount()), kNever), m_lowest(at(graph.nodeCount()))
    {
        m_found.articulation.assign(at(graph.nodeCount()), false);
        m_found.bridge.assign(graph.edgeCount(), false);
    }

    CutPoints run()
    {
        for (NodeIndex root = 0; root < m_graph.nodeCount(); ++root) {
            if (m_met[at(root)] == kNever)
                walkFrom(root);
        }
        return std::move(m_found);
    }

private:
    static constexpr NodeIndex kNever = -1;

    struct Step
    {
        NodeIndex node;
        std::int32_t edge;    ///< by which it was reached; -1: the root
        std::size_t next = 0; ///< of its neighbours
    };

    void enter(NodeIndex node, std::int32_t edge)
    {
        m_met[at(node)] = m_lowest[at(node)] = m_clock++;
        m_path.push_back({node, edge});
    }

    void walkFrom(NodeIndex root)
    {
        int branches = 0;
        enter(root, -1);
        while (!m_path.empty()) {
            Step& step = m_path.back();
            if (step.next < m_graph.neighbours(step.node).size()) {
                const bool isAtRoot = step.node == root;
                branches += look(step) && isAtRoot;
                continue;
            }
            const Step done = step;
            m_path.pop_back();
            if (!m_path.empty())
                leave(done, m_path.back().node, root);
        }
        m_found.articulation[at(root)] = branches > 1;
    }

    /// Looks at the next neighbour. @return whether it was new, and is walked now: then the step
    /// has moved in memory.
    bool look(Step& step)
    {
        const NodeIndex node = step.node;
        const NodeIndex other = m_graph.neighbours(node)[step.next];
        const std::int32_t edge = m_graph.edgeNumbers(node)[step.next];
        ++step.next;
        if (edge == step.edge)
            return false;
        if (m_met[at(other)] == kNever) {
            enter(other, edge);
            return true;
        }
        m_lowest[at(node)] = std::min(m_lowest[at(node)], m_met[at(other)]);
        return false;
    }

    void leave(const Step& done, NodeIndex parent, NodeIndex root)
    {
        m_lowest[at(parent)] = std::min(m_lowest[at(parent)], m_lowest[at(done.node)]);
        if (m_lowest[at(done.node)] > m_met[at(parent)])
            m_found.bridge[static_cast<std::size_t>(done.edge)] = true;
        if (parent != root && m_lowest[at(done.node)] >= m_met[at(parent)])
            m_found.articulation[at(parent)] = true;
    }

    const CompactGraph& m_graph;
    std::vector<NodeIndex> m_met;
    std::vector<NodeIndex> m_lowest;
    NodeIndex m_clock = 0;
    std::vector<Step> m_path;
    CutPoints m_found;
};

} // namespace

CutPoints findCutPoints(const CompactGraph& graph)
{
    return CutSearch(graph).run();
}

} // namespace cw
