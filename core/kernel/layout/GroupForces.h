// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/layout/Points.h"
#include "core/kernel/task/WorkerTeam.h"

#include <cstddef>
#include <vector>

namespace cw::layout {

/// How strongly the groups of one level are held together and apart.
struct GroupForceOptions
{
    /// Radius of the disc that a group needs: this times the spacing times the root of its size. At
    /// .56 its nodes fill the disc one spacing apart.
    float room = 0.6F;
    /// Share of the way into its disc that a group goes in one round.
    float pull = 0.9F;
    /// Share of the way out of one another's discs that two groups go in one round.
    float push = 0.2F;
    /// How far apart two groups should be, in discs side by side.
    float apart = 1.0F;
};

/// Keeps groups of nodes together and apart: each shrinks into the disc that it needs, and groups
/// whose discs lie over one another move apart, members and all. Where a network has more
/// communities than pivots can tell apart, this is what shows them.
class GroupForces
{
public:
    /// @param ends  where each group ends; nodes of a group have consecutive numbers, from 0. Nodes
    ///              after the last end are in no group and are kept out of the discs.
    GroupForces(std::vector<std::size_t> ends, const GroupForceOptions& options);

    /// One round. Nodes that are fixed stay (empty: none are). The same on any number of threads.
    /// O(n + groups * groups beside them + nodes in no group * groups).
    /// @param spacing  typical distance of near nodes, in the points' unit.
    void apply(Points& points, float spacing, const std::vector<bool>& fixed, WorkerTeam& team);

private:
    struct Group
    {
        Vector centre;
        Vector shift;            ///< out of the way of the others
        float radius = 0.0F;     ///< of the disc that it needs
        Vector axis{1.0F, 0.0F}; ///< along which it is longest; of length 1
        float along = 0.0F;      ///< share of the way to the centre that all go, along the axis
        float across = 0.0F;     ///< and across it
    };

    std::size_t beginOf(std::size_t group) const { return group == 0 ? 0 : m_ends[group - 1]; }
    void measure(const Points& points, float spacing, WorkerTeam& team);
    void shape(Group& group, double xx, double xy, double yy) const;
    void pushApart(WorkerTeam& team);
    void pushOut(Points& points, const std::vector<bool>& fixed, WorkerTeam& team) const;
    Vector pushOn(std::size_t group, float reach) const;
    Vector stepOf(const Group& group, Vector at) const;
    Vector stepOutOf(const Group& group, Vector at) const;

    std::vector<std::size_t> m_ends;
    GroupForceOptions m_options;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_byX;  ///< groups from left to right
    std::vector<std::size_t> m_rank; ///< of each group in m_byX
};

} // namespace cw::layout
