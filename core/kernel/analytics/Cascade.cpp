// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/Cascade.h"

#include "core/kernel/analytics/CascadeRules.h"
#include "core/kernel/analytics/CoinMasks.h"
#include "core/kernel/task/WorkerTeam.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace cw {

namespace {

using Mask = std::uint64_t;

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// How many know, over simulations.
struct Sums
{
    std::int64_t sum = 0;
    std::int64_t ofSquares = 0;

    void add(const Sums& other)
    {
        sum += other.sum;
        ofSquares += other.ofSquares;
    }
};

/// When each node came to know, summed over simulations. Whole numbers: the order of adding does
/// not matter.
struct Arrivals
{
    std::vector<std::int64_t> count;
    std::vector<std::int64_t> steps;

    explicit Arrivals(NodeIndex nodes) : count(at(nodes), 0), steps(at(nodes), 0) {}

    void add(const Arrivals& other)
    {
        for (std::size_t i = 0; i < count.size(); ++i) {
            count[i] += other.count[i];
            steps[i] += other.steps[i];
        }
    }
};

/// 64 simulations after the other; belongs to one thread at a time.
class Batches
{
public:
    Batches(const CompactGraph& graph, const CascadeOptions& options)
        : m_graph(graph)
        , m_options(options)
        , m_arrivals(graph.nodeCount())
        , m_knows(at(graph.nodeCount()))
        , m_fresh(m_knows.size(), 0)
        , m_next(m_knows.size(), 0)
    {}

    /// Simulates one batch; how many know after each step. Stops half-done when cancelled.
    std::vector<Sums> run(std::size_t batch, const TaskContext& task)
    {
        const std::vector<Mask> coins =
            analytics::coinsOf(m_options.passing, m_options.seed, batch);
        start();
        std::vector<Sums> knowing;
        for (std::int64_t step = 0; !m_freshNodes.empty() && !task.cancelled(); ++step) {
            settle(step);
            knowing.push_back(sums());
            pass(coins);
        }
        for (const NodeIndex node : m_freshNodes) // when cancelled
            m_fresh[at(node)] = 0;
        m_freshNodes.clear();
        return knowing;
    }

    const Arrivals& arrivals() const { return m_arrivals; }

private:
    void start()
    {
        std::ranges::fill(m_knows, 0);
        m_counters = {};
        for (const NodeIndex node : m_options.starts) {
            m_fresh[at(node)] = ~Mask{0};
            m_freshNodes.push_back(node);
        }
    }

    /// Those who have just been told know from now on.
    void settle(std::int64_t step)
    {
        for (const NodeIndex node : m_freshNodes) {
            const Mask fresh = m_fresh[at(node)];
            m_knows[at(node)] |= fresh;
            m_counters.add(fresh);
            const int told = std::popcount(fresh);
            m_arrivals.count[at(node)] += told;
            m_arrivals.steps[at(node)] += step * told;
        }
    }

    Sums sums() const
    {
        Sums sums;
        for (std::size_t bit = 0; bit < analytics::kCoins; ++bit) {
            const std::int64_t knowing = m_counters.at(bit);
            sums.add({knowing, knowing * knowing});
        }
        return sums;
    }

    void pass(const std::vector<Mask>& coins)
    {
        for (const NodeIndex node : m_freshNodes) {
            const Mask fresh = std::exchange(m_fresh[at(node)], 0);
            const auto neighbours = m_graph.neighbours(node);
            const auto edges = m_graph.edgeNumbers(node);
            for (std::size_t i = 0; i < neighbours.size(); ++i) {
                const NodeIndex other = neighbours[i];
                const Mask told = fresh & coins[at(edges[i])] & ~m_knows[at(other)];
                if (told == 0)
                    continue;
                if (m_next[at(other)] == 0)
                    m_nextNodes.push_back(other);
                m_next[at(other)] |= told;
            }
        }
        m_fresh.swap(m_next);
        m_freshNodes.swap(m_nextNodes);
        m_nextNodes.clear();
    }

    const CompactGraph& m_graph;
    const CascadeOptions& m_options;
    Arrivals m_arrivals;
    analytics::BitCounters m_counters;
    std::vector<Mask> m_knows;
    std::vector<Mask> m_fresh; ///< 0 but for m_freshNodes
    std::vector<Mask> m_next;  ///< 0 but for m_nextNodes
    std::vector<NodeIndex> m_freshNodes;
    std::vector<NodeIndex> m_nextNodes;
};

MeanReach meanOf(const Sums& sums, std::size_t simulations)
{
    constexpr double k95 = 1.959963984540054; // standard deviations
    const auto n = static_cast<double>(simulations);
    const auto sum = static_cast<double>(sums.sum);
    const double mean = sum / n;
    const double squares = static_cast<double>(sums.ofSquares) - sum * mean;
    return {mean, k95 * std::sqrt(std::max(squares, 0.0) / (n - 1.0) / n)};
}

/// The mean of all batches after each step; whoever is through stays where they are.
std::vector<MeanReach>
meanCurve(const std::vector<std::vector<Sums>>& batches, std::size_t simulations)
{
    std::size_t steps = 1;
    for (const std::vector<Sums>& each : batches)
        steps = std::max(steps, each.size());
    std::vector<MeanReach> curve;
    for (std::size_t step = 0; step < steps; ++step) {
        Sums sums;
        for (const std::vector<Sums>& each : batches) {
            if (!each.empty())
                sums.add(each[std::min(step, each.size() - 1)]);
        }
        curve.push_back(meanOf(sums, simulations));
    }
    return curve;
}

Cascade cascadeOf(
    const std::vector<Batches>& workers, const std::vector<std::vector<Sums>>& curves,
    NodeIndex nodes)
{
    Cascade cascade;
    cascade.simulations = curves.size() * analytics::kCoins;
    cascade.knowing = meanCurve(curves, cascade.simulations);
    Arrivals arrivals(nodes);
    for (const Batches& worker : workers)
        arrivals.add(worker.arrivals());
    cascade.chance.resize(at(nodes));
    cascade.meanStep.resize(at(nodes));
    for (std::size_t i = 0; i < at(nodes); ++i) {
        const auto count = static_cast<double>(arrivals.count[i]);
        cascade.chance[i] = count / static_cast<double>(cascade.simulations);
        if (arrivals.count[i] > 0)
            cascade.meanStep[i] = static_cast<double>(arrivals.steps[i]) / count;
    }
    return cascade;
}

} // namespace

std::size_t Cascade::stepsToHalf() const
{
    const double half = reach().mean / 2.0;
    return static_cast<std::size_t>(
        std::ranges::find_if(knowing, [&](const MeanReach& each) { return each.mean >= half; }) -
        knowing.begin());
}

Result<Cascade>
simulateCascade(const CompactGraph& graph, const CascadeOptions& options, TaskContext& task)
{
    if (const Result<void> valid = analytics::checkCascade(graph, options); !valid.ok())
        return valid.error();
    const std::size_t batches = analytics::batchesOf(options.simulations);
    WorkerTeam team(options.threads);
    const std::size_t round = std::min(static_cast<std::size_t>(team.threadCount()), batches);
    std::vector<Batches> workers(round, Batches(graph, options));
    std::vector<std::vector<Sums>> curves(batches);
    for (std::size_t begin = 0; begin < batches; begin += round) {
        const std::size_t end = std::min(begin + round, batches);
        team.run(end - begin, [&](std::size_t i) {
            curves[begin + i] = workers[i].run(begin + i, task);
        });
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        task.report(static_cast<double>(end) / static_cast<double>(batches));
    }
    return cascadeOf(workers, curves, graph.nodeCount());
}

} // namespace cw
