// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/LayoutOptions.h"
#include "core/kernel/layout/Positions.h"
#include "core/kernel/task/TaskContext.h"

#include <cstdint>

namespace cw {

struct StressOptions
{
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
    /// The distances that the picture is held against.
    TieLengths lengths = TieLengths::Same;
};

/// How true a picture is to distance: the mean of (s * e / d - 1)^2 over pairs of nodes of the
/// largest component; e is their distance in the picture, d the one wanted, s the scale that makes
/// the sum least. 0 is perfect; a random picture has about 0.3.
///
/// All pairs of up to 2,000 nodes; of more, a random sample: 2,000 sources up to 20,000 nodes and
/// 400 above, with 1,000 targets each.
///
/// @return 0 when the component has fewer than two nodes; 1 when all lie on one spot.
/// Errors: Cancelled; InvalidArgument when positions are not as many as nodes or not finite.
Result<double> normalizedStress(
    const CompactGraph& graph, const Positions& positions, const StressOptions& options,
    TaskContext& task);

} // namespace cw
