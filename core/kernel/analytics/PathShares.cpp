// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/PathShares.h"

#include "core/kernel/base/Random.h"
#include "core/kernel/graph/BreadthFirst.h"

#include <algorithm>
#include <numeric>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// So many or more shortest paths count as this many: beyond, equal parts are as good as any.
constexpr double kMostPaths = 1e300;

/// One search after the other, adding up what each depends on.
class Summing
{
public:
    explicit Summing(const CompactGraph& graph)
        : m_graph(graph)
        , m_distance(at(graph.nodeCount()), kUnreachable)
        , m_paths(at(graph.nodeCount()), 0.0)
        , m_dependency(at(graph.nodeCount()), 0.0)
        , m_nodes(at(graph.nodeCount()), 0.0)
        , m_edges(graph.edgeCount(), 0.0)
    {}

    void add(NodeIndex source)
    {
        search(source);
        addUp(source);
        for (const NodeIndex node : m_order) {
            m_distance[at(node)] = kUnreachable;
            m_paths[at(node)] = 0.0;
            m_dependency[at(node)] = 0.0;
        }
        m_order.clear();
    }

    std::vector<double>& nodes() { return m_nodes; }
    std::vector<double>& edges() { return m_edges; }

private:
    void search(NodeIndex source)
    {
        m_order.push_back(source);
        m_distance[at(source)] = 0;
        m_paths[at(source)] = 1.0;
        for (std::size_t next = 0; next < m_order.size(); ++next) {
            const NodeIndex node = m_order[next];
            const std::int32_t distance = m_distance[at(node)] + 1;
            for (const NodeIndex other : m_graph.neighbours(node)) {
                if (m_distance[at(other)] == kUnreachable) {
                    m_distance[at(other)] = distance;
                    m_order.push_back(other);
                }
                if (m_distance[at(other)] == distance)
                    m_paths[at(other)] =
                        std::min(m_paths[at(other)] + m_paths[at(node)], kMostPaths);
            }
        }
    }

    /// From the farthest back: each passes on what depends on it, by the paths that lead there.
    void addUp(NodeIndex source)
    {
        for (std::size_t i = m_order.size(); i-- > 1;) {
            const NodeIndex node = m_order[i];
            const double perPath = (1.0 + m_dependency[at(node)]) / pathsTo(node);
            const auto neighbours = m_graph.neighbours(node);
            const auto numbers = m_graph.edgeNumbers(node);
            for (std::size_t k = 0; k < neighbours.size(); ++k) {
                const NodeIndex nearer = neighbours[k];
                if (m_distance[at(nearer)] != m_distance[at(node)] - 1)
                    continue;
                const double part = m_paths[at(nearer)] * perPath;
                m_dependency[at(nearer)] += part;
                m_edges[static_cast<std::size_t>(numbers[k])] += part;
            }
            if (node != source)
                m_nodes[at(node)] += m_dependency[at(node)];
        }
    }

    /// Those that come in, which are more than what was kept where that is the most.
    double pathsTo(NodeIndex node) const
    {
        if (m_paths[at(node)] < kMostPaths)
            return m_paths[at(node)];
        double sum = 0.0;
        for (const NodeIndex other : m_graph.neighbours(node)) {
            if (m_distance[at(other)] == m_distance[at(node)] - 1)
                sum += m_paths[at(other)];
        }
        return sum;
    }

    const CompactGraph& m_graph;
    std::vector<NodeIndex> m_order;
    std::vector<std::int32_t> m_distance;
    std::vector<double> m_paths;
    std::vector<double> m_dependency;
    std::vector<double> m_nodes;
    std::vector<double> m_edges;
};

/// `count` different nodes, ascending.
std::vector<NodeIndex> drawn(NodeIndex nodes, std::size_t count, std::uint64_t seed)
{
    std::vector<NodeIndex> sources(at(nodes));
    std::iota(sources.begin(), sources.end(), 0);
    if (count >= sources.size())
        return sources;
    Random random(seed);
    for (std::size_t i = 0; i < count; ++i)
        std::swap(sources[i], sources[i + random.below(sources.size() - i)]);
    sources.resize(count);
    std::ranges::sort(sources);
    return sources;
}

void scale(std::vector<double>& sums, double pairs, double sampled)
{
    for (double& sum : sums)
        sum = pairs > 0.0 ? sum / sampled / 2.0 / pairs : 0.0;
}

} // namespace

Result<PathShares>
pathShares(const CompactGraph& graph, const PathShareOptions& options, TaskContext& task)
{
    const std::vector<NodeIndex> sources = drawn(graph.nodeCount(), options.sources, options.seed);
    Summing sums(graph);
    for (const NodeIndex source : sources) {
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        sums.add(source);
    }
    PathShares shares{std::move(sums.nodes()), std::move(sums.edges()), sources.size()};
    const auto n = static_cast<double>(graph.nodeCount());
    const double sampled = n > 0.0 ? static_cast<double>(sources.size()) / n : 1.0;
    scale(shares.nodes, (n - 1.0) * (n - 2.0) / 2.0, sampled);
    scale(shares.edges, n * (n - 1.0) / 2.0, sampled);
    return shares;
}

} // namespace cw
