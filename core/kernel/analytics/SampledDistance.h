// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Random.h"
#include "core/kernel/graph/CompactGraph.h"

#include <cstddef>
#include <optional>

namespace cw::analytics {

/// Mean distance from at most `sources` random nodes to all that each of them reaches: from all
/// nodes it is the mean distance. None where nobody reaches anybody. O(sources (n + m) / 10).
std::optional<double>
sampledMeanDistance(const CompactGraph& graph, std::size_t sources, Random& random);

} // namespace cw::analytics
