// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/PathSweep.h"

#include "core/kernel/analytics/OneSourcePaths.h"
#include "core/kernel/analytics/PathDependencies.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>
#include <bit>
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

PathSums noSums(NodeIndex nodes, bool withBetweenness)
{
    const std::size_t n = at(nodes);
    PathSums sums{
        std::vector<NodeIndex>(n),
        std::vector<std::int64_t>(n),
        std::vector<std::int32_t>(n),
        {},
        {},
        {},
        {}};
    for (std::vector<NodeIndex>& within : sums.within)
        within.resize(n);
    if (withBetweenness) {
        sums.dependency.resize(n);
        sums.dependencySquare.resize(n);
    }
    return sums;
}

/// Counts what is a whole number, which may be added up in any order.
void addDistances(PathSums& sums, const SourceLevels& levels)
{
    if (sums.pathsAt.size() < levels.count() && levels.count() > 1)
        sums.pathsAt.resize(levels.count());
    for (std::size_t level = 1; level < levels.count(); ++level) {
        const auto distance = static_cast<std::int32_t>(level);
        for (const LevelEntry& entry : levels[level]) {
            const std::size_t i = at(entry.node);
            const int count = std::popcount(entry.sources);
            sums.reached[i] += count;
            sums.farness[i] += std::int64_t{count} * distance;
            sums.eccentricity[i] = std::max(sums.eccentricity[i], distance);
            sums.pathsAt[level] += count;
            for (std::size_t k = level; k <= PathMeasures::kReachSteps; ++k)
                sums.within[k - 1][i] += count;
        }
    }
}

template <class Number>
void addTo(std::vector<Number>& sums, const std::vector<Number>& more)
{
    sums.resize(std::max(sums.size(), more.size()));
    for (std::size_t i = 0; i < more.size(); ++i)
        sums[i] += more[i];
}

void addDistances(PathSums& sums, const PathSums& more)
{
    addTo(sums.reached, more.reached);
    addTo(sums.farness, more.farness);
    addTo(sums.pathsAt, more.pathsAt);
    for (std::size_t k = 0; k < sums.within.size(); ++k)
        addTo(sums.within[k], more.within[k]);
    for (std::size_t i = 0; i < more.eccentricity.size(); ++i)
        sums.eccentricity[i] = std::max(sums.eccentricity[i], more.eccentricity[i]);
}

template <class Number>
std::vector<Number> moved(const std::vector<Number>& values, const std::vector<NodeIndex>& to)
{
    std::vector<Number> result(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        result[at(to[i])] = values[i];
    return result;
}

} // namespace

/// What one thread works with.
class PathSweep::Worker
{
public:
    Worker(const CompactGraph& graph, bool withBetweenness)
        : sums(noSums(graph.nodeCount(), withBetweenness)), m_graph(graph), m_levels(graph)
    {}

    /// Afterwards sums has the distances of all batches so far, and the dependencies of this one.
    void run(std::span<const NodeIndex> sources, const TaskContext& task)
    {
        m_levels.run(sources);
        addDistances(sums, m_levels);
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
    std::thread::id caller; ///< the one that may report
    std::size_t turn = 0;   ///< batch to be added next; guarded by m_mutex
    PathSums sums;          ///< guarded by m_mutex
};

PathSweep::PathSweep(const CompactGraph& graph, const PathMeasureOptions& options)
    : m_order(breadthFirstOrder(graph))
    , m_graph(inducedSubgraph(graph, m_order))
    , m_withBetweenness(options.betweenness)
    , m_team(graph.nodeCount() < kAloneBelow ? 1 : options.threads)
{}

PathSweep::~PathSweep() = default;

Result<PathSums> PathSweep::run(std::span<const NodeIndex> sources, TaskContext& task)
{
    std::vector<bool> isSource(m_order.size(), false);
    for (const NodeIndex source : sources)
        isSource[at(source)] = true;
    Job job{
        {}, 0, task, std::this_thread::get_id(), 0, noSums(m_graph.nodeCount(), m_withBetweenness)};
    for (NodeIndex node = 0; node < m_graph.nodeCount(); ++node) {
        if (isSource[at(m_order[at(node)])] && m_graph.degree(node) > 0)
            job.sources.push_back(node);
    }
    job.batches = (job.sources.size() + SourceLevels::kBatch - 1) / SourceLevels::kBatch;
    m_team.run(job.batches, [&](std::size_t batch) { work(job, batch); });
    if (task.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    for (const std::unique_ptr<Worker>& worker : m_workers)
        addDistances(job.sums, worker->sums);
    m_workers.clear();
    task.report(1.0);
    return inOldNumbers(std::move(job.sums));
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
        addTo(job.sums.dependency, worker->sums.dependency);
        addTo(job.sums.dependencySquare, worker->sums.dependencySquare);
        ++job.turn;
    }
    m_turnCame.notify_all();
    if (std::this_thread::get_id() == job.caller)
        job.task.report(static_cast<double>(batch + 1) / static_cast<double>(job.batches));
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

PathSums PathSweep::inOldNumbers(PathSums sums) const
{
    sums.reached = moved(sums.reached, m_order);
    sums.farness = moved(sums.farness, m_order);
    sums.eccentricity = moved(sums.eccentricity, m_order);
    for (std::vector<NodeIndex>& within : sums.within)
        within = moved(within, m_order);
    sums.dependency = moved(sums.dependency, m_order);
    sums.dependencySquare = moved(sums.dependencySquare, m_order);
    return sums;
}

} // namespace cw::analytics
