// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/SweepEngine.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cw::layout {

namespace {

constexpr std::size_t kBlock = 256;

} // namespace

SweepEngine::SweepEngine(
    const CompactGraph& graph, const PivotDistances& distances, std::vector<float> strengths,
    std::vector<bool> fixed, WorkerTeam& team)
    : m_graph(graph)
    , m_distances(distances)
    , m_strengths(std::move(strengths))
    , m_fixed(std::move(fixed))
    , m_team(team)
    , m_pivotX(distances.stride())
    , m_pivotY(distances.stride())
    , m_next(static_cast<std::size_t>(graph.nodeCount()))
{}

void SweepEngine::sweep(
    Points& points, std::size_t firstPivot, std::size_t pivots, const LocalForces& forces)
{
    constexpr float kStep = 0.9F;
    placePivots(points, firstPivot, pivots);
    // Without repulsion the grid is only the order in which nodes are worked on.
    if (forces.repulsion > 0.0F || m_grid.order().empty())
        m_grid.sort(points, kRepulsionReach * forces.range);
    const PivotSlice slice{m_pivotX.data(), m_pivotY.data(), pivots, m_distances.hopsPerUnit()};
    m_team.forRanges(points.size(), kBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t place = begin; place < end; ++place) {
            const std::size_t node = m_grid.order()[place];
            const Vector at{points.x[node], points.y[node]};
            Vector step;
            if (!isFixed(node)) {
                const Vector target = stressTarget(slice, m_distances.row(node) + firstPivot, at);
                const Vector force = localForce(points, node, at, forces);
                step = {kStep * (target.x - at.x) + force.x, kStep * (target.y - at.y) + force.y};
            }
            m_next.x[node] = at.x + step.x;
            m_next.y[node] = at.y + step.y;
        }
    });
    std::swap(points, m_next);
}

void SweepEngine::separate(Points& points, float distance)
{
    m_grid.sort(points, distance);
    m_team.forRanges(points.size(), kBlock, [&](std::size_t begin, std::size_t end) {
        for (std::size_t place = begin; place < end; ++place) {
            const std::size_t node = m_grid.order()[place];
            const Vector at{points.x[node], points.y[node]};
            Vector step;
            if (!isFixed(node)) {
                m_grid.visitAround(at, [&](PointGrid::Range near) {
                    const Vector part =
                        separation(m_grid.x(), m_grid.y(), near.begin, near.end, at, distance);
                    step = {step.x + part.x, step.y + part.y};
                });
            }
            m_next.x[node] = at.x + step.x;
            m_next.y[node] = at.y + step.y;
        }
    });
    std::swap(points, m_next);
}

double SweepEngine::stress(const Points& points, std::size_t firstPivot, std::size_t pivots) const
{
    const std::vector<NodeIndex>& all = m_distances.pivots();
    const std::size_t lastPivot = std::min(firstPivot + pivots, all.size());
    const std::size_t blocks = (points.size() + kBlock - 1) / kBlock;
    std::vector<double> sums(blocks, 0.0);
    std::vector<std::size_t> pairs(blocks, 0);
    m_team.forRanges(points.size(), kBlock, [&](std::size_t begin, std::size_t end) {
        double sum = 0.0;
        for (std::size_t node = begin; node < end; ++node) {
            const std::uint16_t* const row = m_distances.row(node);
            for (std::size_t k = firstPivot; k < lastPivot; ++k) {
                if (row[k] == 0)
                    continue;
                const auto other = static_cast<std::size_t>(all[k]);
                const float dx = points.x[node] - points.x[other];
                const float dy = points.y[node] - points.y[other];
                const float wanted = static_cast<float>(row[k]) * m_distances.hopsPerUnit();
                const float off = std::sqrt(dx * dx + dy * dy) / wanted - 1.0F;
                sum += static_cast<double>(off * off);
                ++pairs[begin / kBlock];
            }
        }
        sums[begin / kBlock] = sum;
    });
    double sum = 0.0;
    std::size_t count = 0;
    for (std::size_t block = 0; block < blocks; ++block) {
        sum += sums[block];
        count += pairs[block];
    }
    return count > 0 ? sum / static_cast<double>(count) : 0.0;
}

void SweepEngine::placePivots(const Points& points, std::size_t first, std::size_t count)
{
    const std::vector<NodeIndex>& pivots = m_distances.pivots();
    for (std::size_t k = 0; k < count; ++k) {
        // Padding has no node and, by its distance of 0, no say.
        const std::size_t column = first + k;
        const std::size_t node =
            column < pivots.size() ? static_cast<std::size_t>(pivots[column]) : 0;
        m_pivotX[k] = points.x[node];
        m_pivotY[k] = points.y[node];
    }
}

Vector SweepEngine::localForce(
    const Points& points, std::size_t node, Vector at, const LocalForces& forces) const
{
    Vector force;
    if (forces.attraction > 0.0F) {
        const Vector pull = attraction(points, node, at, forces.range);
        force = {forces.attraction * pull.x, forces.attraction * pull.y};
    }
    if (forces.repulsion > 0.0F) {
        m_grid.visitAround(at, [&](PointGrid::Range near) {
            const Vector push =
                repulsion(m_grid.x(), m_grid.y(), near.begin, near.end, at, forces.range);
            force.x += forces.repulsion * push.x;
            force.y += forces.repulsion * push.y;
        });
    }
    return force;
}

Vector SweepEngine::attraction(const Points& points, std::size_t node, Vector at, float range) const
{
    const auto row = m_graph.neighbours(static_cast<NodeIndex>(node));
    const float* const strength = m_strengths.data() + m_graph.offsets()[node];
    Vector pull;
    for (std::size_t k = 0; k < row.size(); ++k) {
        const auto other = static_cast<std::size_t>(row[k]);
        const float dx = points.x[other] - at.x;
        const float dy = points.y[other] - at.y;
        const float factor = strength[k] * range / (range * range + dx * dx + dy * dy);
        pull.x += factor * dx;
        pull.y += factor * dy;
    }
    return pull;
}

} // namespace cw::layout
