// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/NewTies.h"

#include "core/kernel/analytics/SourceDistances.h"
#include "core/kernel/task/WorkerTeam.h"

#include <algorithm>
#include <queue>

namespace cw {

namespace {

/// A candidate under what it gained when that was last worked out.
struct Waiting
{
    double gain = 0.0;
    std::size_t candidate = 0;
    std::size_t round = 0;

    /// Whether the other comes first.
    bool operator<(const Waiting& other) const
    {
        return gain != other.gain ? gain < other.gain : candidate > other.candidate;
    }
};

class LazySearch
{
public:
    LazySearch(
        const CompactGraph& graph, std::span<const GraphEdge> candidates,
        const NewTieOptions& options, TaskContext& task)
        : m_candidates(candidates)
        , m_options(options)
        , m_task(task)
        , m_graph(graph)
        , m_distances(graph, options.seed)
    {}

    Result<NewTies> run()
    {
        const Error cancelled{ErrorCode::Cancelled, {}, {}};
        NewTies best;
        if (!m_distances.measure(m_graph, m_task) || !lookAtAll())
            return cancelled;
        best.before = m_distances.efficiency();
        best.sources = m_distances.sourceCount();
        double after = best.before;
        while (best.chosen.size() < m_options.count && !m_queue.empty()) {
            if (m_task.cancelled())
                return cancelled;
            const Waiting first = m_queue.top();
            m_queue.pop();
            const GraphEdge ends = m_candidates[first.candidate];
            if (first.round != best.chosen.size()) {
                put(first.candidate, m_distances.gain(m_graph, ends), best.chosen.size());
                continue;
            }
            after += first.gain;
            best.chosen.push_back({ends, after});
            m_distances.addTie(m_graph, ends);
            m_graph = withTies(m_graph, std::span(&ends, 1));
        }
        return best;
    }

private:
    void put(std::size_t candidate, double gain, std::size_t round)
    {
        const GraphEdge ends = m_candidates[candidate];
        // Two times the same candidate, the first of which was taken.
        if (gain > 0.0 && !m_graph.areNeighbours(ends.first, ends.second))
            m_queue.push({gain, candidate, round});
    }

    /// False when cancelled.
    bool lookAtAll()
    {
        std::vector<double> gains(m_candidates.size());
        WorkerTeam team(m_options.threads);
        const std::size_t round = static_cast<std::size_t>(team.threadCount()) * 8;
        for (std::size_t begin = 0; begin < gains.size(); begin += round) {
            const std::size_t end = std::min(begin + round, gains.size());
            team.run(end - begin, [&](std::size_t i) {
                if (!m_task.cancelled())
                    gains[begin + i] = m_distances.gain(m_graph, m_candidates[begin + i]);
            });
            if (m_task.cancelled())
                return false;
            m_task.report(static_cast<double>(end) / static_cast<double>(gains.size()));
        }
        for (std::size_t i = 0; i < gains.size(); ++i)
            put(i, gains[i], 0);
        return true;
    }

    std::span<const GraphEdge> m_candidates;
    const NewTieOptions& m_options;
    TaskContext& m_task;
    CompactGraph m_graph; ///< with what was chosen
    analytics::SourceDistances m_distances;
    std::priority_queue<Waiting> m_queue;
};

} // namespace

Result<NewTies> tiesForEfficiency(
    const CompactGraph& graph, std::span<const GraphEdge> candidates, const NewTieOptions& options,
    TaskContext& task)
{
    return LazySearch(graph, candidates, options, task).run();
}

} // namespace cw
