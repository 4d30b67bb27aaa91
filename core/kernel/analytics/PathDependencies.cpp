// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/PathDependencies.h"

#include <algorithm>
#include <bit>

namespace cw::analytics {

namespace {

std::size_t largestDegree(const CompactGraph& graph)
{
    NodeIndex largest = 0;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        largest = std::max(largest, graph.degree(node));
    return static_cast<std::size_t>(largest);
}

} // namespace

template <class Real>
PathDependencies<Real>::PathDependencies(const CompactGraph& graph, std::size_t vectorBytes)
    : m_graph(graph)
    , m_vectorBytes(vectorBytes)
    , m_rows(static_cast<std::size_t>(graph.nodeCount()))
    , m_before(m_rows.size())
    , m_hits(largestDegree(graph) + 1)
{}

template <class Real>
typename PathDependencies<Real>::Outcome PathDependencies<Real>::run(
    const SourceLevels& levels, const TaskContext& task, std::vector<double>& sums,
    std::vector<double>& squares)
{
    const Outcome counted = countAllPaths(levels, task);
    if (counted != Outcome::Done)
        return counted;
    for (std::size_t level = levels.count(); level-- > 1;) {
        if (task.cancelled())
            return Outcome::Cancelled;
        // Invariant: m_before holds the level one farther, whose rows hold (1 + d) / count.
        addDependencies(levelOf(levels[level]), sums.data(), squares.data());
        if (level + 1 < levels.count())
            unmark(levels[level + 1]);
        mark(levels[level]);
    }
    if (levels.count() > 1)
        unmark(levels[1]);
    return Outcome::Done;
}

template <class Real>
typename PathDependencies<Real>::Outcome
PathDependencies<Real>::countAllPaths(const SourceLevels& levels, const TaskContext& task)
{
    for (const LevelEntry& entry : levels[0]) {
        for (std::uint64_t rest = entry.sources; rest != 0; rest &= rest - 1)
            m_rows[static_cast<std::size_t>(entry.node)].of[std::countr_zero(rest)] = Real(1);
    }
    Outcome outcome = Outcome::Done;
    for (std::size_t level = 1; level < levels.count() && outcome == Outcome::Done; ++level) {
        mark(levels[level - 1]);
        if (!countPaths(levelOf(levels[level])))
            outcome = Outcome::TooManyPaths;
        else if (task.cancelled())
            outcome = Outcome::Cancelled;
        unmark(levels[level - 1]);
    }
    return outcome;
}

template <class Real>
PathLevel<Real> PathDependencies<Real>::levelOf(std::span<const LevelEntry> entries)
{
    return {&m_graph, m_rows.data(), m_before.data(), m_hits.data(), entries, m_vectorBytes};
}

template <class Real>
void PathDependencies<Real>::mark(std::span<const LevelEntry> level)
{
    for (const LevelEntry& entry : level)
        m_before[static_cast<std::size_t>(entry.node)] = entry.sources;
}

template <class Real>
void PathDependencies<Real>::unmark(std::span<const LevelEntry> level)
{
    for (const LevelEntry& entry : level)
        m_before[static_cast<std::size_t>(entry.node)] = 0;
}

template class PathDependencies<float>;
template class PathDependencies<double>;

} // namespace cw::analytics
