// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/Reciprocity.h"

#include <algorithm>

namespace cw {

std::optional<double> Reciprocity::ofArcs() const
{
    if (arcs == 0)
        return std::nullopt;
    return static_cast<double>(mutualArcs) / static_cast<double>(arcs);
}

std::optional<double> Reciprocity::ofDyads() const
{
    if (arcs == 0)
        return std::nullopt;
    const std::size_t mutualPairs = mutualArcs / 2;
    return static_cast<double>(mutualPairs) / static_cast<double>(arcs - mutualPairs);
}

Reciprocity reciprocity(std::span<const GraphArc> arcs)
{
    Reciprocity found;
    found.arcs = arcs.size();
    for (const GraphArc& arc : arcs)
        found.mutualArcs += std::ranges::binary_search(arcs, GraphArc{arc.to, arc.from});
    return found;
}

} // namespace cw
