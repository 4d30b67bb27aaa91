// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/analytics/PathKernel.h"
#include "core/kernel/task/TaskContext.h"

#include <vector>

namespace cw::analytics {

/// How much the sources of a batch depend on each node to reach all others: Brandes' algorithm for
/// up to 64 sources at once.
///
/// A node is looked at once for all sources that are at one distance from it, and a row of numbers,
/// one a source, is added for each neighbour. One row a node serves the path counts on the way out
/// and what takes their place on the way back. Belongs to one thread.
template <class Real>
class PathDependencies
{
public:
    /// @param graph  outlives this. Memory: 64 numbers a node.
    /// @param vectorBytes  as in PathLevel.
    explicit PathDependencies(const CompactGraph& graph, std::size_t vectorBytes = widestVectors());

    enum class Outcome { Done, TooManyPaths, Cancelled };

    /// Adds the dependencies of the sources to sums[node] and their squares to squares[node], both
    /// of size nodeCount(); the ends of a path do not count as passed. TooManyPaths for these
    /// numbers: nothing was added. Cancelled: not all was, and this is not to be used again.
    Outcome
    run(const SourceLevels& levels, const TaskContext& task, std::vector<double>& sums,
        std::vector<double>& squares);

private:
    void mark(std::span<const LevelEntry> level);
    void unmark(std::span<const LevelEntry> level);
    PathLevel<Real> levelOf(std::span<const LevelEntry> entries);
    Outcome countAllPaths(const SourceLevels& levels, const TaskContext& task);

    const CompactGraph& m_graph;
    std::size_t m_vectorBytes;
    std::vector<PathRow<Real>> m_rows;
    std::vector<std::uint64_t> m_before; // 0 between runs
    std::vector<PathHit> m_hits;
};

extern template class PathDependencies<float>;
extern template class PathDependencies<double>;

} // namespace cw::analytics
