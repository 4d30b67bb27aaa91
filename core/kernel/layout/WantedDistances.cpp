// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/WantedDistances.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace cw::layout {

WantedDistances::WantedDistances(const CompactGraph& graph, TieLengths lengths)
{
    if (lengths == TieLengths::Same || !graph.hasWeights()) {
        m_byHops.emplace(graph);
        return;
    }
    constexpr auto kPerHop = static_cast<float>(unitsPerHop(TieLengths::FromWeights));
    std::vector<std::uint8_t> units;
    units.reserve(graph.targets().size());
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        for (const float weight : graph.weights(node))
            units.push_back(static_cast<std::uint8_t>(std::lround(kPerHop * tieLength(weight))));
    }
    m_byLength.emplace(graph, std::move(units));
}

float tieLength(float weight)
{
    constexpr float kLeast = 0.25F;
    if (!std::isfinite(weight) || !(weight > 0.0F))
        return 1.0F;
    return std::clamp(1.0F / weight, kLeast, 1.0F / kLeast);
}

} // namespace cw::layout
