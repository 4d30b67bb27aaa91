// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/TaskContext.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cw::analytics {

/// Distances from all nodes (or, in large graphs, from a random sample) to all nodes, kept up while
/// ties are added.
class SourceDistances
{
public:
    /// As many sources as kMostEntries hold.
    SourceDistances(const CompactGraph& graph, std::uint64_t seed);

    /// False when cancelled. O(sources (n + m) / 10).
    bool measure(const CompactGraph& graph, const TaskContext& task);

    std::size_t sourceCount() const { return m_sources.size(); }
    /// Mean of 1 / distance over all pairs of a source and another; 0 below 2 nodes.
    double efficiency() const;

    /// By how much efficiency() grows with this tie. `graph` is that of the distances. Time: those
    /// on one side that come nearer times those on the other. Thread: any while nothing is added.
    double gain(const CompactGraph& graph, GraphEdge tie) const;

    /// @param graph  without the tie.
    void addTie(const CompactGraph& graph, GraphEdge tie);

private:
    using Distance = std::uint16_t;
    using Distances = std::vector<Distance>;
    static constexpr Distance kFar = 0xffff; ///< no path
    static constexpr std::size_t kMostEntries = std::size_t{1} << 25;

    /// Who comes nearer to those at the other end of a tie by more than its one step.
    struct Side
    {
        std::vector<NodeIndex> nodes;
        std::vector<std::size_t> sources; ///< rows of those of them who are one
    };

    static std::size_t at(NodeIndex node) { return static_cast<std::size_t>(node); }
    static Distance over(Distance before, Distance after);
    Distances distancesFrom(const CompactGraph& graph, NodeIndex node) const;
    Side nearerTo(const Distances& here, const Distances& there) const;
    double inverse(Distance distance) const { return m_inverse[distance]; }
    double gainAcross(
        const Side& from, const Distances& fromEnd, const Side& to, const Distances& toEnd) const;
    void
    shorten(const Side& from, const Distances& fromEnd, const Side& to, const Distances& toEnd);
    double scale() const;

    std::size_t m_nodes;
    std::vector<NodeIndex> m_sources; ///< ascending
    std::vector<std::int32_t> m_row;  ///< of each node; -1: no source
    Distances m_distances;            ///< row by row
    std::vector<double> m_inverse;    ///< of each distance; 0 of 0 and kFar
};

} // namespace cw::analytics
