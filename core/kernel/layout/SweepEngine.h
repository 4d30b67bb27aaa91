// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/graph/CompactGraph.h"
#include "core/kernel/layout/PivotDistances.h"
#include "core/kernel/layout/PointGrid.h"
#include "core/kernel/layout/Points.h"
#include "core/kernel/layout/SweepKernel.h"
#include "core/kernel/task/WorkerTeam.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cw::layout {

/// Forces of one sweep beside the pull of the pivots.
struct LocalForces
{
    float attraction = 0.0F; ///< largest pull of all ties of a node together, in hops
    float repulsion = 0.0F;  ///< push of a near node, in hops (see repulsion())
    float range = 1.0F;      ///< the s of both, in hops
};

/// Moves the points of one connected component sweep by sweep: all at once from where they were
/// before, so that neither the order of nodes nor the number of threads matters.
class SweepEngine
{
public:
    /// @param strengths  as tieStrengths() makes them.
    /// @param fixed  nodes that do not move, by number; empty for none.
    SweepEngine(
        const CompactGraph& graph, const PivotDistances& distances, std::vector<float> strengths,
        std::vector<bool> fixed, WorkerTeam& team);

    /// One sweep over the pivots [firstPivot, firstPivot + pivots); both multiples of 8 within the
    /// rows' stride.
    void
    sweep(Points& points, std::size_t firstPivot, std::size_t pivots, const LocalForces& forces);

    /// Moves points that are nearer to one another than `distance` apart, in one round.
    void separate(Points& points, float distance);

    /// Mean of (e/d - 1)^2 over each node and the given pivots; e as it is, d as it is wanted.
    double stress(const Points& points, std::size_t firstPivot, std::size_t pivots) const;

private:
    void placePivots(const Points& points, std::size_t first, std::size_t count);
    Vector
    localForce(const Points& points, std::size_t node, Vector at, const LocalForces& forces) const;
    Vector attraction(const Points& points, std::size_t node, Vector at, float range) const;
    bool isFixed(std::size_t node) const { return !m_fixed.empty() && m_fixed[node]; }

    const CompactGraph& m_graph;
    const PivotDistances& m_distances;
    std::vector<float> m_strengths;
    std::vector<bool> m_fixed;
    WorkerTeam& m_team;

    PointGrid m_grid;
    std::vector<float> m_pivotX;
    std::vector<float> m_pivotY;
    Points m_next;
};

} // namespace cw::layout
