// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/Paths.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <functional>
#include <limits>
#include <optional>
#include <queue>
#include <set>
#include <tuple>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

struct ByLength
{
    bool operator()(const GraphPath& a, const GraphPath& b) const
    {
        const auto sizeA = a.nodes.size();
        const auto sizeB = b.nodes.size();
        return std::tie(a.length, sizeA, a.nodes) < std::tie(b.length, sizeB, b.nodes);
    }
};

/// Dijkstra's search in a graph without some nodes and without some edges of the first node. Keeps
/// its arrays from one search to the next; only what was touched is cleared.
class PathSearch
{
public:
    PathSearch(const CompactGraph& graph, NodeIndex target)
        : m_graph(graph)
        , m_target(target)
        , m_isBarred(at(graph.nodeCount()), false)
        , m_best(at(graph.nodeCount()))
        , m_before(at(graph.nodeCount()), -1)
    {}

    /// @param root        its nodes but the last are barred; the path goes on from the last.
    /// @param notNext     to none of these from the last.
    /// @return root and the rest, or nothing.
    std::optional<GraphPath>
    goOn(const std::vector<NodeIndex>& root, const std::set<NodeIndex>& notNext)
    {
        for (const NodeIndex node : root)
            m_isBarred[at(node)] = true;
        const NodeIndex start = root.back();
        std::optional<GraphPath> found;
        if (search(start, notNext))
            found = pathFrom(root);
        for (const NodeIndex node : root)
            m_isBarred[at(node)] = false;
        for (const NodeIndex node : m_touched)
            m_before[at(node)] = -1;
        m_touched.clear();
        return found;
    }

    double lengthOf(const std::vector<NodeIndex>& nodes) const
    {
        double length = 0;
        for (std::size_t i = 1; i < nodes.size(); ++i)
            length += static_cast<double>(m_graph.weightBetween(nodes[i - 1], nodes[i]));
        return length;
    }

private:
    /// By length, then steps, so that of equally long ways the one with fewer nodes is found.
    struct Reach
    {
        double length = 0;
        int steps = 0;
        auto operator<=>(const Reach&) const = default;
    };
    using Entry = std::pair<Reach, NodeIndex>;

    bool search(NodeIndex start, const std::set<NodeIndex>& notNext)
    {
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
        queue.push({Reach{}, start});
        while (!queue.empty()) {
            const Entry entry = queue.top();
            queue.pop();
            const NodeIndex node = entry.second;
            if (node == m_target)
                return true;
            if (node != start && m_best[at(node)] < entry.first)
                continue;
            const auto others = m_graph.neighbours(node);
            const auto weights = m_graph.weights(node);
            for (std::size_t i = 0; i < others.size(); ++i) {
                const NodeIndex other = others[i];
                if (m_isBarred[at(other)] || (node == start && notNext.contains(other)))
                    continue;
                const double weight = weights.empty() ? 1.0 : static_cast<double>(weights[i]);
                assert(weight >= 0);
                reach(other, node, {entry.first.length + weight, entry.first.steps + 1}, queue);
            }
        }
        return false;
    }

    template <class Queue>
    void reach(NodeIndex node, NodeIndex from, const Reach& reach, Queue& queue)
    {
        const bool isKnown = m_before[at(node)] >= 0;
        if (!isKnown)
            m_touched.push_back(node);
        // Nodes are taken in ascending order: of equals the first, smaller one stays.
        if (isKnown && !(reach < m_best[at(node)]))
            return;
        m_best[at(node)] = reach;
        m_before[at(node)] = from;
        queue.push({reach, node});
    }

    GraphPath pathFrom(const std::vector<NodeIndex>& root) const
    {
        std::vector<NodeIndex> rest;
        for (NodeIndex node = m_target; node != root.back(); node = m_before[at(node)])
            rest.push_back(node);
        GraphPath path{root, 0.0};
        path.nodes.insert(path.nodes.end(), rest.rbegin(), rest.rend());
        path.length = lengthOf(path.nodes);
        return path;
    }

    const CompactGraph& m_graph;
    NodeIndex m_target;
    std::vector<bool> m_isBarred;
    std::vector<Reach> m_best;
    std::vector<NodeIndex> m_before; ///< -1: not reached
    std::vector<NodeIndex> m_touched;
};

/// Where paths found already go on from that root.
std::set<NodeIndex>
continuations(const std::vector<GraphPath>& paths, const std::vector<NodeIndex>& root)
{
    std::set<NodeIndex> next;
    for (const GraphPath& path : paths) {
        if (path.nodes.size() > root.size() &&
            std::equal(root.begin(), root.end(), path.nodes.begin()))
            next.insert(path.nodes[root.size()]);
    }
    return next;
}

} // namespace

std::vector<GraphPath>
shortestPaths(const CompactGraph& graph, NodeIndex from, NodeIndex to, std::size_t count)
{
    assert(from != to);
    PathSearch search(graph, to);
    std::vector<GraphPath> paths;
    std::set<GraphPath, ByLength> candidates;
    if (auto first = count > 0 ? search.goOn({from}, {}) : std::nullopt)
        candidates.insert(*std::move(first));
    while (!candidates.empty() && paths.size() < count) {
        paths.push_back(*candidates.begin());
        candidates.erase(candidates.begin());
        if (paths.size() == count)
            break;
        const std::vector<NodeIndex> last = paths.back().nodes;
        for (std::size_t spur = 1; spur < last.size(); ++spur) {
            const std::vector<NodeIndex> root(
                last.begin(), last.begin() + static_cast<std::ptrdiff_t>(spur));
            if (auto other = search.goOn(root, continuations(paths, root)))
                candidates.insert(*std::move(other));
        }
    }
    return paths;
}

} // namespace cw
