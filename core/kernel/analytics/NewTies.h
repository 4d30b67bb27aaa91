// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/TaskContext.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// Which ties that do not exist yet would do most, chosen one after the other among candidates.
/// Whoever asks says which ties make sense and which to prefer: of equally good ones the earlier
/// candidate is taken. A candidate that is a tie already or joins a node to itself is passed over.
namespace cw {

struct NewTie
{
    GraphEdge ends;
    double after = 0.0; ///< what the number comes to with this tie and those before it
    bool operator==(const NewTie&) const = default;
};

struct NewTies
{
    double before = 0.0;
    std::vector<NewTie> chosen; ///< fewer than asked for where none would do any more
    /// Distances were taken from so many nodes; from all of them the numbers are exact.
    std::size_t sources = 0;
    bool operator==(const NewTies&) const = default;
};

struct NewTieOptions
{
    std::size_t count = 5;
    std::uint64_t seed = 1; ///< of the nodes to measure from
    int threads = 0; ///< including the caller; 0 asks the machine. The result is always the same.
};

/// The graph and these ties. O(n + m).
CompactGraph withTies(const CompactGraph& graph, std::span<const GraphEdge> ties);

/// Those that join most: the number is the share of the pairs that some path joins. With all pairs
/// as candidates no others do better. O(count candidates). 0 below 2 nodes.
NewTies
tiesThatJoin(const CompactGraph& graph, std::span<const GraphEdge> candidates, std::size_t count);

/// Those that bring everybody nearest: the number is the global efficiency, the mean of
/// 1 / distance over all pairs; exact up to about 5,800 nodes, in larger graphs estimated from as
/// many sources as 64 MiB hold.
///
/// What a tie gains is worked out from the distances of its two ends alone: only those who are
/// nearer to one end by more than the tie come nearer to those on the other side. Looks again only
/// at candidates that may come first. As a gain can grow when others are chosen, that is not always
/// what looking at all of them anew would choose; what is gained lies within some percent of that,
/// above or below.
///
/// Errors: Cancelled. Time O(n m) and at most O(n^2) a candidate looked at; O(n) where it lies
/// within a dense part.
Result<NewTies> tiesForEfficiency(
    const CompactGraph& graph, std::span<const GraphEdge> candidates, const NewTieOptions& options,
    TaskContext& task);

/// Those that make the others depend least on one node: the number is its betweenness as a share of
/// the pairs of others. Ties of the node itself are passed over. All candidates are measured anew
/// each time: give few in large graphs. Progress is that of the first measuring.
///
/// Errors: Cancelled. Time O(n m) a candidate and tie.
Result<NewTies> tiesAround(
    const CompactGraph& graph, NodeIndex node, std::span<const GraphEdge> candidates,
    const NewTieOptions& options, TaskContext& task);

} // namespace cw
