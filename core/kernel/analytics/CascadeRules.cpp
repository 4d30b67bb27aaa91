// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/CascadeRules.h"

#include "core/kernel/analytics/CoinMasks.h"

#include <algorithm>

namespace cw::analytics {

Result<void> checkCascade(const CompactGraph& graph, const CascadeOptions& options)
{
    const Error invalid{ErrorCode::InvalidArgument, {}, {}};
    if (options.passing.size() != graph.edgeCount())
        return invalid;
    // Written so that NaN is none either.
    const auto isProbability = [](float each) { return each >= 0.0F && each <= 1.0F; };
    if (!std::ranges::all_of(options.passing, isProbability))
        return invalid;
    std::vector<NodeIndex> starts = options.starts;
    std::ranges::sort(starts);
    if (std::ranges::adjacent_find(starts) != starts.end())
        return invalid;
    if (!starts.empty() && (starts.front() < 0 || starts.back() >= graph.nodeCount()))
        return invalid;
    return {};
}

std::size_t batchesOf(std::size_t simulations)
{
    return std::max<std::size_t>((simulations + kCoins - 1) / kCoins, 1);
}

} // namespace cw::analytics
