// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/SampledDistance.h"

#include "core/kernel/graph/BreadthFirst.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace cw::analytics {

std::optional<double>
sampledMeanDistance(const CompactGraph& graph, std::size_t sources, Random& random)
{
    std::vector<NodeIndex> drawn(static_cast<std::size_t>(graph.nodeCount()));
    std::iota(drawn.begin(), drawn.end(), 0);
    const std::size_t count = std::min(drawn.size(), sources);
    for (std::size_t i = 0; i < count; ++i)
        std::swap(drawn[i], drawn[i + random.below(drawn.size() - i)]);
    std::int64_t reached = 0;
    std::int64_t sum = 0;
    MultiSourceBreadthFirst search(graph);
    for (std::size_t begin = 0; begin < count; begin += MultiSourceBreadthFirst::kBatch) {
        const std::size_t size = std::min(MultiSourceBreadthFirst::kBatch, count - begin);
        search.run(
            std::span(drawn).subspan(begin, size),
            [&](NodeIndex, std::uint64_t mask, std::int32_t hops) {
                const int found = std::popcount(mask);
                reached += hops > 0 ? found : 0;
                sum += static_cast<std::int64_t>(hops) * found;
            });
    }
    if (reached == 0)
        return std::nullopt;
    return static_cast<double>(sum) / static_cast<double>(reached);
}

} // namespace cw::analytics
