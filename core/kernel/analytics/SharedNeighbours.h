// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/TaskContext.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace cw {

/// What the neighbours that two nodes share say of a tie between them.
struct SharedNeighbours
{
    NodeIndex first = 0;
    NodeIndex second = 0;
    NodeIndex count = 0;
    /// Sum of 1 / ln(degree) over the shared neighbours, each of which has at least two: who knows
    /// few says more. Source: Adamic and Adar, "Friends and neighbors on the web", Social Networks
    /// 25(3), 2003.
    double adamicAdar = 0.0;
    /// Sum of 1 / degree. Source: Zhou, Lü and Zhang, "Predicting missing links via local
    /// information", European Physical Journal B 71, 2009.
    double resourceAllocation = 0.0;

    bool operator==(const SharedNeighbours&) const = default;
};

/// Shared, of all that either is tied to: 0 to 1; 0 where both are isolates. O(log degree).
double jaccard(const CompactGraph& graph, const SharedNeighbours& pair);

/// Of two nodes, tied or not. O(degree of both).
SharedNeighbours sharedNeighbours(const CompactGraph& graph, NodeIndex first, NodeIndex second);

/// Finds whom a node could be tied to through somebody; keeps its memory between calls.
class NeighboursOfNeighbours
{
public:
    /// @param graph  outlives this.
    /// @param mostTies  who has more is not gone through: being known to both says little of them.
    explicit NeighboursOfNeighbours(
        const CompactGraph& graph, NodeIndex mostTies = std::numeric_limits<NodeIndex>::max());

    /// Every node two steps away, ascending; `first` is the node asked for. Valid until the next
    /// call. Time: the ties of its neighbours.
    const std::vector<SharedNeighbours>& of(NodeIndex node);

private:
    const CompactGraph& m_graph;
    NodeIndex m_mostTies;
    std::vector<double> m_adamicAdar;  ///< that a node of so many ties gives
    std::vector<std::int32_t> m_place; ///< in m_found; -1 elsewhere
    std::vector<SharedNeighbours> m_found;
};

struct UntiedPairOptions
{
    std::size_t most = 100;
    NodeIndex mostTies = 500; ///< as NeighboursOfNeighbours has it
};

/// The pairs without a tie that share most, by Adamic and Adar (of equal ones the lower indices
/// first). Time: the squares of the degrees up to `mostTies`, summed. Errors: Cancelled.
Result<std::vector<SharedNeighbours>>
closestUntiedPairs(const CompactGraph& graph, const UntiedPairOptions& options, TaskContext& task);

} // namespace cw
