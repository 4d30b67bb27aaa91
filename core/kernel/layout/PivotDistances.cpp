// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/PivotDistances.h"

#include "core/kernel/base/Random.h"
#include "core/kernel/layout/WantedDistances.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <span>
#include <utility>

namespace cw::layout {

namespace {

constexpr std::int32_t kLargestUnit = std::numeric_limits<std::uint16_t>::max();

/// The first `count` of a random order of all nodes.
std::vector<NodeIndex> drawNodes(NodeIndex n, std::size_t count, std::uint64_t seed)
{
    std::vector<NodeIndex> nodes(static_cast<std::size_t>(n));
    std::iota(nodes.begin(), nodes.end(), 0);
    Random random(seed);
    for (std::size_t i = 0; i < count; ++i)
        std::swap(nodes[i], nodes[i + random.below(nodes.size() - i)]);
    nodes.resize(count);
    return nodes;
}

} // namespace

PivotDistances::PivotDistances(
    const CompactGraph& graph, TieLengths lengths, std::size_t pivotCount, std::uint64_t seed,
    WorkerTeam& team)
{
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    m_pivots = drawNodes(graph.nodeCount(), std::min(pivotCount, n), seed);
    m_stride = (m_pivots.size() + kLanes - 1) / kLanes * kLanes;
    m_rows.assign(n * m_stride, 0);
    // A path may be longer than 16 bits count; its distances are then kept in coarser steps.
    m_coarse = static_cast<std::int32_t>(n) / kLargestUnit + 1;
    search(graph, lengths, team);
    scaleToUnits(lengths, team);
}

void PivotDistances::search(const CompactGraph& graph, TieLengths lengths, WorkerTeam& team)
{
    constexpr std::size_t kBatch = WantedDistances::kBatch;
    const std::size_t batches = (m_pivots.size() + kBatch - 1) / kBatch;
    std::vector<std::int32_t> largest(batches, 0);
    std::vector<std::int64_t> sum(batches, 0);
    team.run(batches, [&](std::size_t batch) {
        const std::size_t first = batch * kBatch;
        const std::size_t count = std::min(kBatch, m_pivots.size() - first);
        WantedDistances distances(graph, lengths);
        distances.run(
            std::span(m_pivots).subspan(first, count),
            [&](NodeIndex node, std::uint64_t mask, std::int32_t steps) {
                const std::int32_t units =
                    std::min(kLargestUnit, (steps + m_coarse - 1) / m_coarse);
                std::uint16_t* cells = row(static_cast<std::size_t>(node)) + first;
                sum[batch] += static_cast<std::int64_t>(std::popcount(mask)) * steps;
                for (; mask != 0; mask &= mask - 1)
                    cells[std::countr_zero(mask)] = static_cast<std::uint16_t>(units);
                largest[batch] = units;
            });
    });
    m_largest = largest.empty() ? 0 : *std::max_element(largest.begin(), largest.end());
    const auto pairs =
        static_cast<double>(graph.nodeCount() - 1) * static_cast<double>(m_pivots.size());
    if (pairs > 0.0) {
        m_meanHops = static_cast<double>(std::accumulate(sum.begin(), sum.end(), std::int64_t{0})) /
                     (pairs * WantedDistances::unitsPerHop(lengths));
    }
}

void PivotDistances::scaleToUnits(TieLengths lengths, WorkerTeam& team)
{
    // Fractions of a hop serve distances that are stretched later; twice the longest must fit.
    constexpr std::int32_t kFinest = 256;
    const std::int32_t fine = std::clamp(kLargestUnit / (2 * (m_largest + 1)), 1, kFinest);
    m_hopsPerUnit = static_cast<float>(m_coarse) /
                    static_cast<float>(fine * WantedDistances::unitsPerHop(lengths));
    constexpr std::size_t kBlock = std::size_t{1} << 16;
    team.forRanges(m_rows.size(), kBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            m_rows[i] = static_cast<std::uint16_t>(m_rows[i] * fine);
    });
}

} // namespace cw::layout
