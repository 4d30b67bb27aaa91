// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/PathSweep.h"

#include "core/kernel/analytics/OneSourcePaths.h"
#include "core/kernel/analytics/PathDependencies.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>
#include <numeric>
#include <thread>

namespace cw::analytics {

namespace {

/// Up to so many nodes double precision costs little; beyond, rows of single precision (and sums of
/// double) are about twice as fast and good to 6 digits.
constexpr NodeIndex kDoubleUpTo = 4096;

/// Below this many nodes waking a second thread costs more than it saves.
constexpr NodeIndex kAloneBelow = 200;

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// All nodes, component by component, nearest first from the one of most ties in each.
std::vector<NodeIndex> breadthFirstOrder(const CompactGraph& graph)
{
    std::vector<NodeIndex> starts(at(graph.nodeCount()));
    std::iota(starts.begin(), starts.end(), 0);
    std::ranges::stable_sort(
        starts, std::greater<>{}, [&](NodeIndex node) { return graph.degree(node); });
    std::vector<bool> seen(starts.size(), false);
    std::vector<NodeIndex> order;
    order.reserve(starts.size());
    const auto meet = [&](NodeIndex node) {
        if (!seen[at(node)])
            order.push_back(node);
        seen[at(node)] = true;
    };
    for (const NodeIndex start : starts) {
        std::size_t next = order.size();
        for (meet(start); next < order.size(); ++next)
            std::ranges::for_each(graph.neighbours(order[next]), meet);
    }
    return order;
}

} // namespace

/// What one thread works with.
class PathSweep::Worker
{
public:
    Worker(const CompactGraph& graph, bool withBetweenness)
        : sums(graph.nodeCount(), withBetweenness), m_graph(graph), m_levels(graph)
    {}

    /// Afterwards sums has the distances of all batches so far, and the dependencies of this one.
    void run(std::span<const NodeIndex> sources, const TaskContext& task)
    {
        m_levels.run(sources);
        sums.addDistances(m_levels);
        if (sums.dependency.empty())
            return;
        std::fill(sums.dependency.begin(), sums.dependency.end(), 0.0);
        std::fill(sums.dependencySquare.begin(), sums.dependencySquare.end(), 0.0);
        addDependencies(sources, task);
    }

    PathSums sums;

private:
    void addDependencies(std::span<const NodeIndex> sources, const TaskContext& task)
    {
        const bool isLarge = m_graph.nodeCount() > kDoubleUpTo;
        if ((isLarge && fits(m_single, task)) || fits(m_double, task))
            return;
        if (!m_oneByOne)
            m_oneByOne.emplace(m_graph);
        for (const NodeIndex source : sources) {
            if (task.cancelled())
                return;
            addOne(source);
        }
    }

    /// Whether these numbers hold the path counts, or nobody wants them any more.
    template <class Real>
    bool fits(std::optional<PathDependencies<Real>>& dependencies, const TaskContext& task)
    {
        if (!dependencies)
            dependencies.emplace(m_graph);
        const auto outcome =
            dependencies->run(m_levels, task, sums.dependency, sums.dependencySquare);
        return outcome != PathDependencies<Real>::Outcome::TooManyPaths;
    }

    void addOne(NodeIndex source)
    {
        m_oneByOne->run(source);
        for (const NodeIndex node : m_oneByOne->order()) {
            if (node == source)
                continue;
            const auto dependency = static_cast<double>(m_oneByOne->dependency(node));
            sums.dependency[at(node)] += dependency;
            sums.dependencySquare[at(node)] += dependency * dependency;
        }
    }

    const CompactGraph& m_graph;
    SourceLevels m_levels;
    std::optional<PathDependencies<float>> m_single;
    std::optional<PathDependencies<double>> m_double;
    std::optional<OneSourcePaths> m_oneByOne;
};

struct PathSweep::Job
{
    std::vector<NodeIndex> sources; ///< new numbers, in the order of batches
    std::size_t batches = 0;
    TaskContext& task;
    ProgressSpan progress;
    std::thread::id caller; ///< the one that may report
    std::size_t turn = 0;   ///< batch to be added next; guarded by m_mutex
    PathSums sums;          ///< guarded by m_mutex

    void report(std::size_t done)
    {
        const double share = static_cast<double>(done) / static_cast<double>(batches);
        task.report(progress.begin + (progress.end - progress.begin) * share);
    }
};

PathSweep::PathSweep(const CompactGraph& graph, const PathMeasureOptions& options)
    : m_order(breadthFirstOrder(graph))
    , m_graph(inducedSubgraph(graph, m_order))
    , m_withBetweenness(options.betweenness)
    , m_team(graph.nodeCount() < kAloneBelow ? 1 : options.threads)
{}

PathSweep::~PathSweep() = default;

Result<PathSums>
PathSweep::run(std::span<const NodeIndex> sources, TaskContext& task, ProgressSpan progress)
{
    std::vector<bool> isSource(m_order.size(), false);
    for (const NodeIndex source : sources)
        isSource[at(source)] = true;
    Job job{
        {},
        0,
        task,
        progress,
        std::this_thread::get_id(),
        0,
        PathSums(m_graph.nodeCount(), m_withBetweenness)};
    for (NodeIndex node = 0; node < m_graph.nodeCount(); ++node) {
        if (isSource[at(m_order[at(node)])] && m_graph.degree(node) > 0)
            job.sources.push_back(node);
    }
    job.batches = (job.sources.size() + SourceLevels::kBatch - 1) / SourceLevels::kBatch;
    m_team.run(job.batches, [&](std::size_t batch) { work(job, batch); });
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    for (const std::unique_ptr<Worker>& worker : m_workers)
        job.sums.addDistances(worker->sums);
    m_workers.clear();
    task.report(progress.end);
    job.sums.rename(m_order);
    return std::move(job.sums);
}

void PathSweep::work(Job& job, std::size_t batch)
{
    std::unique_ptr<Worker> worker = takeWorker();
    if (!job.task.cancelled()) {
        const std::size_t first = batch * SourceLevels::kBatch;
        const std::size_t count = std::min(SourceLevels::kBatch, job.sources.size() - first);
        worker->run(std::span(job.sources).subspan(first, count), job.task);
    }
    {
        // Batches are begun in order, so that the one whose turn it is never waits for a thread.
        std::unique_lock lock(m_mutex);
        m_turnCame.wait(lock, [&] { return job.turn == batch; });
        job.sums.addDependencies(worker->sums);
        ++job.turn;
    }
    m_turnCame.notify_all();
    if (std::this_thread::get_id() == job.caller)
        job.report(batch + 1);
    giveBack(std::move(worker));
}

std::unique_ptr<PathSweep::Worker> PathSweep::takeWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_workers.empty()) {
            std::unique_ptr<Worker> worker = std::move(m_workers.back());
            m_workers.pop_back();
            return worker;
        }
    }
    return std::make_unique<Worker>(m_graph, m_withBetweenness);
}

void PathSweep::giveBack(std::unique_ptr<Worker> worker)
{
    const std::lock_guard lock(m_mutex);
    m_workers.push_back(std::move(worker));
}

} // namespace cw::analytics
