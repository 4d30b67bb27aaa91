// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/LayoutOptions.h"
#include "core/kernel/task/WorkerTeam.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cw::layout {

/// How far each node of a connected graph is from a sample of its nodes (the pivots), as 16-bit
/// fixed-point numbers in one row a node.
///
/// Pivots come in random order, so that any run of consecutive columns is a fair sample too.
class PivotDistances
{
public:
    /// Columns are padded to a multiple of this with distance 0.
    static constexpr std::size_t kLanes = 8;

    /// Distance in hops (see WantedDistances) to `pivotCount` nodes drawn from `seed`.
    /// Time O(pivotCount / 64 * m), shared by the team; memory 2 * n * pivotCount bytes.
    PivotDistances(
        const CompactGraph& graph, TieLengths lengths, std::size_t pivotCount, std::uint64_t seed,
        WorkerTeam& team);

    const std::vector<NodeIndex>& pivots() const { return m_pivots; }

    /// Columns of a row, padding included.
    std::size_t stride() const { return m_stride; }

    /// Distances of one node in units of hopsPerUnit(); 0 means "none": the pivot itself, padding.
    const std::uint16_t* row(std::size_t node) const { return m_rows.data() + node * m_stride; }
    std::uint16_t* row(std::size_t node) { return m_rows.data() + node * m_stride; }

    float hopsPerUnit() const { return m_hopsPerUnit; }

    /// Of all pairs of a node and a pivot, in hops; 1 where there is no pair.
    double meanHops() const { return m_meanHops; }

private:
    void search(const CompactGraph& graph, TieLengths lengths, WorkerTeam& team);
    void scaleToUnits(TieLengths lengths, WorkerTeam& team);

    std::vector<NodeIndex> m_pivots;
    std::size_t m_stride = 0;
    std::vector<std::uint16_t> m_rows;
    std::int32_t m_coarse = 1;  // steps a unit while searching, more than 1 for huge diameters
    std::int32_t m_largest = 0; // in units, while searching
    double m_meanHops = 1.0;
    float m_hopsPerUnit = 1.0F;
};

} // namespace cw::layout
