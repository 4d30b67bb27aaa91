// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/TieStrength.h"

#include "core/kernel/layout/WantedDistances.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace cw::layout {

namespace {

std::size_t countCommonByMerging(std::span<const NodeIndex> a, std::span<const NodeIndex> b)
{
    std::size_t common = 0;
    std::size_t j = 0;
    for (const NodeIndex node : a) {
        while (j < b.size() && b[j] < node)
            ++j;
        if (j == b.size())
            break;
        common += b[j] == node ? 1U : 0U;
    }
    return common;
}

std::size_t countCommon(std::span<const NodeIndex> a, std::span<const NodeIndex> b)
{
    constexpr std::size_t kMuchLonger = 16;
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() < a.size() * kMuchLonger)
        return countCommonByMerging(a, b);
    return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](NodeIndex node) {
        return std::binary_search(b.begin(), b.end(), node);
    }));
}

/// Writes one row to `out`.
void strengthsOf(const CompactGraph& graph, NodeIndex node, float* out)
{
    constexpr float kWithoutCommon = 0.3F;
    const std::span<const NodeIndex> row = graph.neighbours(node);
    const std::span<const float> weights = graph.weights(node);
    float sum = 0.0F;
    for (std::size_t k = 0; k < row.size(); ++k) {
        const std::span<const NodeIndex> other = graph.neighbours(row[k]);
        const auto common = static_cast<float>(countCommon(row, other));
        // The node's own degree is the same for its whole row and falls out below.
        out[k] = (common + kWithoutCommon) / std::sqrt(static_cast<float>(other.size()));
        if (!weights.empty())
            out[k] /= tieLength(weights[k]);
        sum += out[k];
    }
    for (std::size_t k = 0; k < row.size(); ++k)
        out[k] /= sum;
}

} // namespace

std::vector<float> tieStrengths(const CompactGraph& graph, WorkerTeam& team)
{
    constexpr std::size_t kBlock = 512;
    std::vector<float> strengths(graph.targets().size());
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    team.forRanges(n, kBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            strengthsOf(graph, static_cast<NodeIndex>(i), strengths.data() + graph.offsets()[i]);
    });
    return strengths;
}

std::vector<float> tieStrengthsOf(const CompactGraph& graph, NodeIndex node)
{
    std::vector<float> strengths(graph.neighbours(node).size());
    strengthsOf(graph, node, strengths.data());
    return strengths;
}

} // namespace cw::layout
