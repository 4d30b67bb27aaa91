// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/TaskContext.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cw {

struct LossCurveOptions
{
    std::size_t runs = 200; ///< orders drawn at random; at least 2
    /// At so many points at most, spread evenly from nobody lost to everybody.
    std::size_t points = 200;
    std::uint64_t seed = 1;
    int threads = 0; ///< including the caller; 0 asks the machine. The result is always the same.
};

/// After so many losses in random order, over many orders.
struct RandomLoss
{
    double mean = 0.0;
    double interval = 0.0; ///< the true mean lies so near in 95 cases of 100
    double low = 0.0;      ///< one order in twenty comes to less
    double high = 0.0;     ///< one in twenty to more
    bool operator==(const RandomLoss&) const = default;
};

/// What share of all members the largest component has while they go one after the other.
struct LossCurve
{
    std::vector<NodeIndex> lost;    ///< at each point: how many are gone, from 0 to all
    std::vector<double> targeted;   ///< at each point: those with most ties left go first
    std::vector<RandomLoss> random; ///< at each point: whoever it may hit

    bool operator==(const LossCurve&) const = default;
};

/// Errors: Cancelled. Time about O(runs (n + m)), by putting the lost back one after the other.
/// Empty without nodes.
Result<LossCurve>
drawLossCurve(const CompactGraph& graph, const LossCurveOptions& options, TaskContext& task);

} // namespace cw
