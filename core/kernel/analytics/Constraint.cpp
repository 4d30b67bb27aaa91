// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/Constraint.h"

#include <cstddef>
#include <limits>
#include <span>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// One node among its neighbours; keeps its arrays from node to node.
class EgoNetwork
{
public:
    explicit EgoNetwork(const CompactGraph& graph)
        : m_graph(graph), m_shareHere(at(graph.nodeCount()), 0.0)
    {}

    void moveTo(NodeIndex ego)
    {
        for (const NodeIndex before : m_neighbours)
            m_shareHere[at(before)] = 0.0;
        m_neighbours = m_graph.neighbours(ego);
        for (const NodeIndex neighbour : m_neighbours)
            m_shareHere[at(neighbour)] = 1.0;
        for (const NodeIndex neighbour : m_neighbours)
            m_shareHere[at(neighbour)] = 1.0 / tiesHere(neighbour);
    }

    /// Adds up, over the neighbours, (share of each + what leads there through the others)^2.
    void measure(double& wholeNetwork, double& egoNetwork) const
    {
        const double share = 1.0 / static_cast<double>(m_neighbours.size());
        wholeNetwork = 0.0;
        egoNetwork = 0.0;
        for (const NodeIndex neighbour : m_neighbours) {
            double whole = 1.0;
            double ego = 1.0;
            for (const NodeIndex between : m_graph.neighbours(neighbour)) {
                const double shareHere = m_shareHere[at(between)];
                if (shareHere == 0.0)
                    continue;
                whole += 1.0 / m_graph.degree(between);
                ego += shareHere;
            }
            wholeNetwork += share * share * whole * whole;
            egoNetwork += share * share * ego * ego;
        }
    }

private:
    /// To the ego and among its neighbours.
    double tiesHere(NodeIndex neighbour) const
    {
        double ties = 1.0;
        for (const NodeIndex other : m_graph.neighbours(neighbour))
            ties += m_shareHere[at(other)] > 0.0;
        return ties;
    }

    const CompactGraph& m_graph;
    /// Of each neighbour: one over its ties to the ego and among the neighbours. Of others: 0.
    std::vector<double> m_shareHere;
    std::span<const NodeIndex> m_neighbours;
};

} // namespace

Constraints measureConstraints(const CompactGraph& graph)
{
    constexpr double kNotDefined = std::numeric_limits<double>::quiet_NaN();
    Constraints found;
    found.wholeNetwork.assign(at(graph.nodeCount()), kNotDefined);
    found.egoNetwork = found.wholeNetwork;
    EgoNetwork ego(graph);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        if (graph.degree(node) == 0)
            continue;
        ego.moveTo(node);
        ego.measure(found.wholeNetwork[at(node)], found.egoNetwork[at(node)]);
    }
    return found;
}

} // namespace cw
