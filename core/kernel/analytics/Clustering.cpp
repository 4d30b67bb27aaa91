// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/Clustering.h"

#include "core/kernel/analytics/EffectiveSize.h"

#include <cstddef>
#include <numeric>

namespace cw {

std::optional<double> Clustering::local(NodeIndex node) const
{
    const auto i = static_cast<std::size_t>(node);
    if (pairs[i] == 0)
        return std::nullopt;
    return static_cast<double>(triangles[i]) / static_cast<double>(pairs[i]);
}

std::optional<double> Clustering::averageLocal() const
{
    if (pairs.empty())
        return std::nullopt;
    double sum = 0.0;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        sum += local(static_cast<NodeIndex>(i)).value_or(0.0);
    return sum / static_cast<double>(pairs.size());
}

std::optional<double> Clustering::transitivity() const
{
    const std::int64_t all = std::accumulate(pairs.begin(), pairs.end(), std::int64_t{0});
    if (all == 0)
        return std::nullopt;
    const std::int64_t closed =
        std::accumulate(triangles.begin(), triangles.end(), std::int64_t{0});
    return static_cast<double>(closed) / static_cast<double>(all);
}

Clustering measureClustering(const CompactGraph& graph)
{
    Clustering found;
    found.triangles = trianglesOf(graph);
    found.pairs.reserve(found.triangles.size());
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const std::int64_t degree = graph.degree(node);
        found.pairs.push_back(degree * (degree - 1) / 2);
    }
    return found;
}

} // namespace cw
