// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/arrange/Arranged.h"
#include "core/kernel/arrange/Band.h"

#include <span>
#include <vector>

namespace cw::arrange {

/// Angles of nodes while they are arranged round a middle.
class CircleOrder
{
public:
    /// @param angles  where each node begins, radians in [0, 2 pi).
    CircleOrder(const CompactGraph& graph, std::vector<double> angles);

    double angleOf(NodeIndex node) const { return m_angles[static_cast<std::size_t>(node)]; }

    /// The mean direction of the node's neighbours that count, and of itself with the weight
    /// `own`; its own direction where they pull evenly to all sides.
    template <class Counts>
    double pulled(NodeIndex node, double own, Counts&& counts) const;

    /// Sorts the nodes by their wishes (one a node of the graph) and puts them on the band, as near
    /// to their wishes as there is room.
    void settle(std::vector<NodeIndex>& nodes, const std::vector<double>& wishes, const Band& band);

    void set(NodeIndex node, double angle);

private:
    void add(NodeIndex node, double weight, Place& sum) const;
    double directionOf(Place sum, NodeIndex node) const;

    const CompactGraph& m_graph;
    std::vector<double> m_angles;
    std::vector<Place> m_directions; ///< unit vectors of the angles
};

template <class Counts>
double CircleOrder::pulled(NodeIndex node, double own, Counts&& counts) const
{
    Place sum;
    add(node, own, sum);
    for (const NodeIndex other : m_graph.neighbours(node)) {
        if (counts(other))
            add(other, 1.0, sum);
    }
    return directionOf(sum, node);
}

} // namespace cw::arrange
