// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Random.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

/// Graphs of known shape for tests and benchmarks.
namespace cw::fixtures {

/// 0-1-2-...-(n-1)
inline CompactGraph path(NodeIndex n)
{
    GraphBuilder builder(n);
    for (NodeIndex i = 1; i < n; ++i)
        builder.addEdge(i - 1, i);
    return builder.build();
}

inline CompactGraph ring(NodeIndex n)
{
    GraphBuilder builder(n);
    for (NodeIndex i = 0; i < n; ++i)
        builder.addEdge(i, (i + 1) % n);
    return builder.build();
}

/// 0 in the middle, 1 to n-1 around it.
inline CompactGraph star(NodeIndex n)
{
    GraphBuilder builder(n);
    for (NodeIndex i = 1; i < n; ++i)
        builder.addEdge(0, i);
    return builder.build();
}

/// Node (row, column) is row * columns + column.
inline CompactGraph grid(NodeIndex rows, NodeIndex columns)
{
    GraphBuilder builder(rows * columns);
    for (NodeIndex row = 0; row < rows; ++row) {
        for (NodeIndex column = 0; column < columns; ++column) {
            const NodeIndex node = row * columns + column;
            if (column + 1 < columns)
                builder.addEdge(node, node + 1);
            if (row + 1 < rows)
                builder.addEdge(node, node + columns);
        }
    }
    return builder.build();
}

inline CompactGraph complete(NodeIndex n)
{
    GraphBuilder builder(n);
    for (NodeIndex i = 0; i < n; ++i) {
        for (NodeIndex j = i + 1; j < n; ++j)
            builder.addEdge(i, j);
    }
    return builder.build();
}

/// Two complete graphs of `size` nodes, 0 to size-1 and size to 2 size-1, joined by one edge
/// (size-1, size).
inline CompactGraph twoCliques(NodeIndex size)
{
    GraphBuilder builder(2 * size);
    for (NodeIndex start : {NodeIndex{0}, size}) {
        for (NodeIndex i = 0; i < size; ++i) {
            for (NodeIndex j = i + 1; j < size; ++j)
                builder.addEdge(start + i, start + j);
        }
    }
    builder.addEdge(size - 1, size);
    return builder.build();
}

/// A complete binary tree: the children of i are 2i+1 and 2i+2.
inline CompactGraph binaryTree(NodeIndex n)
{
    GraphBuilder builder(n);
    for (NodeIndex i = 1; i < n; ++i)
        builder.addEdge((i - 1) / 2, i);
    return builder.build();
}

/// Communities of `size` nodes (node / size is the community), `inside` random ties a node within
/// and `between` random ties a node anywhere; a ring through each community and one through all of
/// them keep it connected.
inline CompactGraph
communities(NodeIndex count, NodeIndex size, double inside, double between, std::uint64_t seed)
{
    Random random(seed);
    const NodeIndex n = count * size;
    GraphBuilder builder(n);
    const auto pick = [&](NodeIndex bound) {
        return static_cast<NodeIndex>(random.below(static_cast<std::uint64_t>(bound)));
    };
    for (NodeIndex c = 0; c < count; ++c) {
        for (NodeIndex i = 0; i < size; ++i)
            builder.addEdge(c * size + i, c * size + (i + 1) % size);
        builder.addEdge(c * size, (c + 1) % count * size);
    }
    const auto insideTies = static_cast<std::int64_t>(inside * n);
    for (std::int64_t k = 0; k < insideTies; ++k) {
        const NodeIndex c = pick(count);
        builder.addEdge(c * size + pick(size), c * size + pick(size));
    }
    const auto betweenTies = static_cast<std::int64_t>(between * n);
    for (std::int64_t k = 0; k < betweenTies; ++k)
        builder.addEdge(pick(n), pick(n));
    return builder.build();
}

/// 0 to n-1 in an order drawn from the seed (Fisher and Yates).
inline std::vector<NodeIndex> shuffledIndices(NodeIndex n, std::uint64_t seed)
{
    std::vector<NodeIndex> order(static_cast<std::size_t>(n));
    std::iota(order.begin(), order.end(), 0);
    Random random(seed);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    return order;
}

/// The same graph with node i renamed to names[i].
inline CompactGraph renamed(const CompactGraph& graph, const std::vector<NodeIndex>& names)
{
    GraphBuilder builder(graph.nodeCount());
    for (const GraphEdge& edge : graph.edges()) {
        builder.addEdge(
            names[static_cast<std::size_t>(edge.first)],
            names[static_cast<std::size_t>(edge.second)]);
    }
    return builder.build();
}

} // namespace cw::fixtures
