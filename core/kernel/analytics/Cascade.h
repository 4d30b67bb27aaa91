// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/task/TaskContext.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace cw {

struct CascadeOptions
{
    /// Who knows at first: different nodes.
    std::vector<NodeIndex> starts;
    /// Of each edge number: with what probability it is passed on over this tie, once and for all;
    /// 0 to 1.
    std::vector<float> passing;
    /// Rounded up to whole batches of 64; at least one.
    std::size_t simulations = 1024;
    std::uint64_t seed = 1;
    /// Including the caller; 0 asks the machine. The result is the same for any number.
    int threads = 0;
};

/// The mean of many simulations. The true mean lies within `interval` of it in 95 cases of 100 (by
/// the normal approximation).
struct MeanReach
{
    double mean = 0.0;
    double interval = 0.0;
    bool operator==(const MeanReach&) const = default;
};

/// How news may spread, over many simulations.
struct Cascade
{
    std::size_t simulations = 0;
    /// How many know after so many steps: [0] is the starts, the last is how many know in the end.
    std::vector<MeanReach> knowing;
    /// Of each node: in what share of the simulations it came to know.
    std::vector<double> chance;
    /// Of each node: after how many steps, in the mean of those; none where it never did.
    std::vector<std::optional<double>> meanStep;

    /// How many know in the end, those at the start among them.
    const MeanReach& reach() const { return knowing.back(); }
    /// The first step after which half of those who come to know do, in the mean.
    std::size_t stepsToHalf() const;

    bool operator==(const Cascade&) const = default;
};

/// Simulates the independent cascade: who newly knows has one chance to tell each neighbour.
/// 64 simulations at once: a tie that is open in some of them is a mask of 64 coins, so that a
/// search looks at each tie once a step for all of them. The same seed gives the same coins,
/// whatever the starts: what two starts come to can be compared.
///
/// Errors: InvalidArgument (a start that is no node or comes twice, a probability that is none, not
/// one for each edge), Cancelled. Time O(m) a batch and step, at most; memory O(n + m) a thread.
/// Thread: any; the graph does not change.
/// Source: Kempe, Kleinberg and Tardos, "Maximizing the spread of influence through a social
/// network", KDD 2003, whose live-edge view this is.
Result<Cascade>
simulateCascade(const CompactGraph& graph, const CascadeOptions& options, TaskContext& task);

} // namespace cw
