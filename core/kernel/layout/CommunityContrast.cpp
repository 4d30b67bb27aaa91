// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/CommunityContrast.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace cw::layout {

namespace {

/// By what the distance of a pair is multiplied.
struct Factors
{
    float sameFine = 1.0F;
    float same = 1.0F;
    float other = 1.0F;
};

/// Share of all pairs of nodes that are in one community.
double shareOfPairsWithin(const Communities& communities)
{
    std::vector<double> size(static_cast<std::size_t>(communities.count), 0.0);
    for (const NodeIndex community : communities.of)
        size[static_cast<std::size_t>(community)] += 1.0;
    const auto n = static_cast<double>(communities.of.size());
    double share = 0.0;
    for (const double members : size)
        share += members * members / (n * n);
    return share;
}

Factors factorsFor(const Communities& communities, double clustering)
{
    constexpr double kStressToSpend = 0.04;
    constexpr double kShortest = 0.25;
    constexpr double kFineShorter = 0.3;
    constexpr double kOtherLonger = 0.3;
    const double spend = kStressToSpend * clustering * clustering;
    const double share = shareOfPairsWithin(communities);
    const double same = std::max(kShortest, 1.0 - std::sqrt(spend / share));
    return {
        static_cast<float>(same * (1.0 - kFineShorter * clustering)), static_cast<float>(same),
        static_cast<float>(1.0 + kOtherLonger * clustering)};
}

} // namespace

void addContrast(
    PivotDistances& distances, const Communities& communities, double clustering, WorkerTeam& team)
{
    if (clustering <= 0.0 || communities.count < 2)
        return;
    const Factors factors = factorsFor(communities, clustering);
    const std::vector<NodeIndex>& pivots = distances.pivots();
    constexpr std::size_t kBlock = 256;
    team.forRanges(communities.of.size(), kBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t node = begin; node < end; ++node) {
            std::uint16_t* const row = distances.row(node);
            for (std::size_t k = 0; k < pivots.size(); ++k) {
                if (row[k] == 0)
                    continue;
                const auto pivot = static_cast<std::size_t>(pivots[k]);
                const float factor = communities.of[node] != communities.of[pivot] ? factors.other
                                     : communities.fine[node] != communities.fine[pivot]
                                         ? factors.same
                                         : factors.sameFine;
                const float units = static_cast<float>(row[k]) * factor + 0.5F;
                row[k] = static_cast<std::uint16_t>(std::clamp(units, 1.0F, 65535.0F));
            }
        }
    });
}

} // namespace cw::layout
