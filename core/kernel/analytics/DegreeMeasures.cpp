// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/DegreeMeasures.h"

#include <algorithm>

namespace cw {

std::optional<double> density(const CompactGraph& graph)
{
    const auto n = static_cast<double>(graph.nodeCount());
    if (graph.nodeCount() < 2)
        return std::nullopt;
    return 2.0 * static_cast<double>(graph.edgeCount()) / (n * (n - 1.0));
}

std::optional<double> meanDegree(const CompactGraph& graph)
{
    if (graph.nodeCount() == 0)
        return std::nullopt;
    return 2.0 * static_cast<double>(graph.edgeCount()) / static_cast<double>(graph.nodeCount());
}

std::optional<double> degreeCentralization(const CompactGraph& graph)
{
    if (graph.nodeCount() < 3)
        return std::nullopt;
    NodeIndex most = 0;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        most = std::max(most, graph.degree(node));
    const auto n = static_cast<double>(graph.nodeCount());
    const double lead = n * most - 2.0 * static_cast<double>(graph.edgeCount());
    return lead / ((n - 1.0) * (n - 2.0));
}

std::optional<double> degreeAssortativity(const CompactGraph& graph)
{
    // Each tie counts both ways round. Compared are the degrees less that of some end, so that
    // large ones lose no digits.
    std::optional<NodeIndex> some;
    double sum = 0.0;
    double squares = 0.0;
    double products = 0.0;
    bool differ = false;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const NodeIndex degree = graph.degree(node);
        if (degree == 0)
            continue;
        if (!some)
            some = degree;
        differ |= degree != *some;
        const double own = degree - *some;
        double others = 0.0;
        for (const NodeIndex other : graph.neighbours(node))
            others += graph.degree(other) - *some;
        sum += own * degree;
        squares += own * own * degree;
        products += own * others;
    }
    if (!differ)
        return std::nullopt;
    const double ends = 2.0 * static_cast<double>(graph.edgeCount());
    const double mean = sum / ends;
    return (products / ends - mean * mean) / (squares / ends - mean * mean);
}

} // namespace cw
