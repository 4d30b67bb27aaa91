// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/EffectiveSize.h"

#include <cstddef>
#include <limits>
#include <utility>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// Each edge at its end of lower degree (of equal ones the lower index): no row is longer than the
/// square root of twice the edges.
std::vector<std::vector<NodeIndex>> upwardRows(const CompactGraph& graph)
{
    std::vector<std::vector<NodeIndex>> rows(at(graph.nodeCount()));
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        for (const NodeIndex other : graph.neighbours(node)) {
            if (std::pair(graph.degree(node), node) < std::pair(graph.degree(other), other))
                rows[at(node)].push_back(other);
        }
    }
    return rows;
}

} // namespace

std::vector<std::int64_t> trianglesOf(const CompactGraph& graph)
{
    const auto rows = upwardRows(graph);
    std::vector<std::int64_t> triangles(rows.size(), 0);
    std::vector<NodeIndex> markedBy(rows.size(), -1);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        for (const NodeIndex other : rows[at(node)])
            markedBy[at(other)] = node;
        for (const NodeIndex other : rows[at(node)]) {
            for (const NodeIndex third : rows[at(other)]) {
                if (markedBy[at(third)] != node)
                    continue;
                ++triangles[at(node)];
                ++triangles[at(other)];
                ++triangles[at(third)];
            }
        }
    }
    return triangles;
}

std::vector<double> effectiveSizes(const CompactGraph& graph)
{
    const std::vector<std::int64_t> triangles = trianglesOf(graph);
    std::vector<double> sizes(triangles.size(), std::numeric_limits<double>::quiet_NaN());
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const double degree = graph.degree(node);
        if (degree > 0)
            sizes[at(node)] = degree - 2.0 * static_cast<double>(triangles[at(node)]) / degree;
    }
    return sizes;
}

} // namespace cw
