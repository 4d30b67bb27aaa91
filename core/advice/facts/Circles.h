// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/GraphQuery.h"

#include <vector>

namespace cw::advice {

/// Who belongs where, by the affiliations that hold: such people know each other, tie or no tie.
class Circles
{
public:
    /// @param small  members; in a circle of no more everybody has met everybody.
    Circles(const Network& network, const query::NetworkGraph& graph, CivilDate today, int small);

    /// Both belong to the same small circle, or one to the other. O(affiliations of both).
    bool areTogether(NodeIndex a, NodeIndex b) const;

    /// The circles in the graph that a node belongs to, ascending.
    const std::vector<NodeIndex>& of(NodeIndex node) const
    {
        return m_circles[static_cast<std::size_t>(node)];
    }
    int size(NodeIndex circle) const { return m_sizes[static_cast<std::size_t>(circle)]; }

private:
    int m_small;
    std::vector<std::vector<NodeIndex>> m_circles;
    std::vector<int> m_sizes; ///< of each node as a circle
};

} // namespace cw::advice
