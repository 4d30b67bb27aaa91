// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/analytics/PathMeasures.h"
#include "core/kernel/task/WorkerTeam.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace cw::analytics {

/// Sums over the shortest paths from some sources, by node. Each path counts at its far end and at
/// the nodes that it passes, none at its source.
struct PathSums
{
    std::vector<NodeIndex> reached; ///< sources from which a path leads to the node
    std::vector<std::int64_t> farness;
    std::vector<std::int32_t> eccentricity;
    std::array<std::vector<NodeIndex>, PathMeasures::kReachSteps> within;
    std::vector<std::int64_t> pathsAt; ///< pairs of a source and a node, by distance; [0] is 0
    /// How much each source depends on the node, over all sources, and the squares of that; empty
    /// where betweenness was not asked for.
    std::vector<double> dependency;
    std::vector<double> dependencySquare;
};

/// Looks at the shortest paths from many sources, 64 at a time, on several threads.
///
/// The nodes are numbered anew so that near ones are near in memory, and sources of one batch near
/// each other, which lets them share more of the way. Sums of numbers with fractions are formed
/// batch by batch in the same order on any number of threads (DESIGN 11.19).
class PathSweep
{
public:
    /// @param graph  need not outlive this.
    PathSweep(const CompactGraph& graph, const PathMeasureOptions& options);
    ~PathSweep();

    /// @param sources  different nodes; their order does not matter.
    /// Errors: Cancelled.
    Result<PathSums> run(std::span<const NodeIndex> sources, TaskContext& task);

private:
    class Worker;
    struct Job;

    std::unique_ptr<Worker> takeWorker();
    void giveBack(std::unique_ptr<Worker> worker);
    void work(Job& job, std::size_t batch);
    PathSums inOldNumbers(PathSums sums) const;

    std::vector<NodeIndex> m_order; // old number of each node
    CompactGraph m_graph;           // in new numbers
    bool m_withBetweenness;
    WorkerTeam m_team;
    std::mutex m_mutex;
    std::condition_variable m_turnCame;
    std::vector<std::unique_ptr<Worker>> m_workers; // idle; guarded by m_mutex
};

} // namespace cw::analytics
