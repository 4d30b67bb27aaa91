// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/BreadthFirst.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/graph/MultiSourceDistances.h"
#include "core/kernel/layout/LayoutOptions.h"

#include <optional>
#include <span>

namespace cw::layout {

/// The distances that a picture should show, from up to 64 sources at once: along the fewest ties,
/// or along the shortest where these have lengths of their own. Belongs to one thread.
class WantedDistances
{
public:
    static constexpr std::size_t kBatch = MultiSourceBreadthFirst::kBatch;

    WantedDistances(const CompactGraph& graph, TieLengths lengths);

    /// Calls `visit(node, sourcesMask, units)` as MultiSourceBreadthFirst does.
    template <class Visit>
    void run(std::span<const NodeIndex> sources, Visit&& visit)
    {
        if (m_byLength)
            m_byLength->run(sources, visit);
        else
            m_byHops->run(sources, visit);
    }

    /// Lengths are rounded to quarters of a hop.
    static constexpr std::int32_t unitsPerHop(TieLengths lengths)
    {
        return lengths == TieLengths::FromWeights ? 4 : 1;
    }

private:
    std::optional<MultiSourceBreadthFirst> m_byHops;
    std::optional<MultiSourceDistances> m_byLength;
};

/// The length of a tie of this weight, in hops: the deeper the nearer, between a quarter and four;
/// 1 where the weight says nothing (not finite, or not above 0).
float tieLength(float weight);

} // namespace cw::layout
