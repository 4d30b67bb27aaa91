// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/analytics/PathMeasures.h"
#include "core/kernel/analytics/PathSums.h"
#include "core/kernel/task/WorkerTeam.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace cw::analytics {

/// What part of the whole a piece of work is, from 0 to 1.
struct ProgressSpan
{
    double begin = 0.0;
    double end = 1.0;
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
    Result<PathSums>
    run(std::span<const NodeIndex> sources, TaskContext& task, ProgressSpan progress = {});

private:
    class Worker;
    struct Job;

    std::unique_ptr<Worker> takeWorker();
    void giveBack(std::unique_ptr<Worker> worker);
    void work(Job& job, std::size_t batch);

    std::vector<NodeIndex> m_order; // old number of each node
    CompactGraph m_graph;           // in new numbers
    bool m_withBetweenness;
    WorkerTeam m_team;
    std::mutex m_mutex;
    std::condition_variable m_turnCame;
    std::vector<std::unique_ptr<Worker>> m_workers; // idle; guarded by m_mutex
};

} // namespace cw::analytics
