// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cw {

/// The place of a node in a CompactGraph: 0 to nodeCount() - 1.
using NodeIndex = std::int32_t;

/// An undirected tie of two different nodes; first < second.
struct GraphEdge
{
    NodeIndex first = 0;
    NodeIndex second = 0;
    bool operator==(const GraphEdge&) const = default;
};

/// An undirected simple graph in compressed rows: immutable, no loops, at most one edge a pair.
/// Made by GraphBuilder. Cheap to move; copying copies all arrays. Thread: any, it never changes.
///
/// Each row is sorted, so that membership is a binary search and intersections are merges. Edges
/// are numbered 0 to edgeCount() - 1 in the order of (first, second).
class CompactGraph
{
public:
    /// No nodes.
    CompactGraph() = default;

    NodeIndex nodeCount() const { return static_cast<NodeIndex>(m_offsets.size()) - 1; }
    std::size_t edgeCount() const { return m_targets.size() / 2; }
    bool hasWeights() const { return !m_weights.empty(); }

    NodeIndex degree(NodeIndex node) const
    {
        return static_cast<NodeIndex>(end(node) - begin(node));
    }

    /// Ascending.
    std::span<const NodeIndex> neighbours(NodeIndex node) const
    {
        return {m_targets.data() + begin(node), m_targets.data() + end(node)};
    }

    /// Weights of the ties to neighbours(node), in the same order; empty when the graph has none.
    std::span<const float> weights(NodeIndex node) const
    {
        if (!hasWeights())
            return {};
        return {m_weights.data() + begin(node), m_weights.data() + end(node)};
    }

    /// Number of the edge to each of neighbours(node), in the same order.
    std::span<const std::int32_t> edgeNumbers(NodeIndex node) const
    {
        return {m_edgeNumbers.data() + begin(node), m_edgeNumbers.data() + end(node)};
    }

    /// O(log degree).
    bool areNeighbours(NodeIndex a, NodeIndex b) const;

    /// 1 where the graph has no weights, 0 where there is no edge. O(log degree).
    float weightBetween(NodeIndex a, NodeIndex b) const;

    /// All edges by their number. O(n + m).
    std::vector<GraphEdge> edges() const;

    /// Row limits: neighbours of node i lie at [offsets()[i], offsets()[i + 1]) of targets().
    std::span<const std::size_t> offsets() const { return m_offsets; }
    std::span<const NodeIndex> targets() const { return m_targets; }

    bool operator==(const CompactGraph&) const = default;

private:
    friend class GraphBuilder;

    std::size_t begin(NodeIndex node) const { return m_offsets[static_cast<std::size_t>(node)]; }
    std::size_t end(NodeIndex node) const { return m_offsets[static_cast<std::size_t>(node) + 1]; }

    std::vector<std::size_t> m_offsets = {0};
    std::vector<NodeIndex> m_targets;
    std::vector<std::int32_t> m_edgeNumbers;
    std::vector<float> m_weights;
};

} // namespace cw
