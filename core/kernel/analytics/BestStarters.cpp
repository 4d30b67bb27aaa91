// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/BestStarters.h"

#include "core/kernel/analytics/CascadeRules.h"
#include "core/kernel/analytics/CoinMasks.h"
#include "core/kernel/analytics/UnitedSets.h"
#include "core/kernel/task/WorkerTeam.h"

#include <algorithm>
#include <queue>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

std::size_t simulationsFor(const CompactGraph& graph, const CascadeOptions& options)
{
    constexpr std::size_t kMostEntries = std::size_t{1} << 24;
    const std::size_t nodes = std::max<std::size_t>(at(graph.nodeCount()), 1);
    const std::size_t fitting = std::max<std::size_t>(kMostEntries / nodes / analytics::kCoins, 1);
    return std::min(fitting, analytics::batchesOf(options.simulations)) * analytics::kCoins;
}

/// Who knows in the end, in each simulation: the component of a starter.
class Reaches
{
public:
    Reaches(const CompactGraph& graph, std::size_t simulations)
        : m_nodes(graph.nodeCount())
        , m_simulations(simulations)
        , m_edges(graph.edges())
        , m_entries(at(m_nodes) * simulations)
    {}

    /// Errors: Cancelled.
    Result<void> find(const CascadeOptions& options, TaskContext& task);

    /// How many more come to know with this one, over all simulations. O(simulations).
    std::int64_t gain(NodeIndex node) const
    {
        std::int64_t gain = 0;
        for (std::size_t i = 0; i < m_simulations; ++i)
            gain += ~m_entries[at(rootOf(node, i)) * m_simulations + i];
        return gain;
    }

    /// All that this one reaches counts for nobody after.
    void cover(NodeIndex node)
    {
        for (std::size_t i = 0; i < m_simulations; ++i)
            m_entries[at(rootOf(node, i)) * m_simulations + i] = ~0;
    }

private:
    NodeIndex rootOf(NodeIndex node, std::size_t simulation) const
    {
        const NodeIndex entry = m_entries[at(node) * m_simulations + simulation];
        return entry < 0 ? node : entry;
    }

    void findBatch(const std::vector<std::uint64_t>& coins, std::size_t batch);

    NodeIndex m_nodes;
    std::size_t m_simulations;
    std::vector<GraphEdge> m_edges;
    /// Of each node and simulation: the root of its component; of a root the complement of how many
    /// its component still counts for.
    std::vector<NodeIndex> m_entries;
};

Result<void> Reaches::find(const CascadeOptions& options, TaskContext& task)
{
    const std::size_t batches = m_simulations / analytics::kCoins;
    WorkerTeam team(options.threads);
    const auto round = static_cast<std::size_t>(team.threadCount());
    for (std::size_t begin = 0; begin < batches; begin += round) {
        const std::size_t end = std::min(begin + round, batches);
        team.run(end - begin, [&](std::size_t i) {
            if (!task.cancelled())
                findBatch(analytics::coinsOf(options.passing, options.seed, begin + i), begin + i);
        });
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        task.report(static_cast<double>(end) / static_cast<double>(batches));
    }
    return {};
}

void Reaches::findBatch(const std::vector<std::uint64_t>& coins, std::size_t batch)
{
    for (std::size_t bit = 0; bit < analytics::kCoins; ++bit) {
        analytics::UnitedSets sets(m_nodes);
        for (std::size_t edge = 0; edge < m_edges.size(); ++edge) {
            if (((coins[edge] >> bit) & 1) != 0)
                sets.unite(m_edges[edge].first, m_edges[edge].second);
        }
        const std::size_t simulation = batch * analytics::kCoins + bit;
        for (NodeIndex node = 0; node < m_nodes; ++node) {
            const NodeIndex root = sets.rootOf(node);
            m_entries[at(node) * m_simulations + simulation] =
                root == node ? ~sets.sizeOf(node) : root;
        }
    }
}

/// A node under what it added when that was last worked out; it can only add less since.
struct Waiting
{
    std::int64_t gain = 0;
    NodeIndex node = 0;
    std::size_t round = 0;

    /// Whether the other comes first.
    bool operator<(const Waiting& other) const
    {
        return gain != other.gain ? gain < other.gain : node > other.node;
    }
};

/// Chooses one after the other, looking again only at who may come first.
class LazyGreedy
{
public:
    LazyGreedy(Reaches& reaches, std::size_t simulations) : m_reaches(reaches)
    {
        m_best.simulations = simulations;
    }

    void takeGiven(const std::vector<NodeIndex>& starts)
    {
        for (const NodeIndex node : starts)
            take(node);
        m_best.reach.push_back(meanReach());
    }

    /// Errors: Cancelled.
    Result<void>
    choose(std::size_t count, const std::vector<NodeIndex>& candidates, const TaskContext& task);

    BestStarters best() && { return std::move(m_best); }

private:
    void take(NodeIndex node)
    {
        m_sum += m_reaches.gain(node);
        m_reaches.cover(node);
    }

    double meanReach() const
    {
        return static_cast<double>(m_sum) / static_cast<double>(m_best.simulations);
    }

    Reaches& m_reaches;
    std::int64_t m_sum = 0;
    BestStarters m_best;
};

Result<void> LazyGreedy::choose(
    std::size_t count, const std::vector<NodeIndex>& candidates, const TaskContext& task)
{
    const Error cancelled{ErrorCode::Cancelled, {}, {}};
    std::priority_queue<Waiting> queue;
    for (const NodeIndex node : candidates) {
        if (task.cancelled())
            return cancelled;
        queue.push({m_reaches.gain(node), node, 0});
    }
    while (m_best.starters.size() < count && !queue.empty()) {
        if (task.cancelled())
            return cancelled;
        const Waiting first = queue.top();
        queue.pop();
        const std::size_t round = m_best.starters.size();
        if (first.round != round) {
            queue.push({m_reaches.gain(first.node), first.node, round});
            continue;
        }
        take(first.node);
        m_best.starters.push_back(first.node);
        m_best.reach.push_back(meanReach());
    }
    return {};
}

std::vector<NodeIndex> allBut(const std::vector<NodeIndex>& starts, NodeIndex nodes)
{
    std::vector<bool> starting(at(nodes), false);
    for (const NodeIndex node : starts)
        starting[at(node)] = true;
    std::vector<NodeIndex> others;
    for (NodeIndex node = 0; node < nodes; ++node) {
        if (!starting[at(node)])
            others.push_back(node);
    }
    return others;
}

} // namespace

Result<BestStarters> bestStarters(
    const CompactGraph& graph, const CascadeOptions& options, std::size_t count, TaskContext& task)
{
    if (const Result<void> valid = analytics::checkCascade(graph, options); !valid.ok())
        return valid.error();
    const std::size_t simulations = simulationsFor(graph, options);
    Reaches reaches(graph, simulations);
    if (const Result<void> found = reaches.find(options, task); !found.ok())
        return found.error();
    LazyGreedy greedy(reaches, simulations);
    greedy.takeGiven(options.starts);
    const Result<void> chosen =
        greedy.choose(count, allBut(options.starts, graph.nodeCount()), task);
    if (!chosen.ok())
        return chosen.error();
    return std::move(greedy).best();
}

} // namespace cw
