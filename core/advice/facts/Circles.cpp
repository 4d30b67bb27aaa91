// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/facts/Circles.h"

#include <algorithm>

namespace cw::advice {

Circles::Circles(
    const Network& network, const query::NetworkGraph& graph, CivilDate today, int small)
    : m_small(small), m_circles(graph.members.size()), m_sizes(graph.members.size(), 0)
{
    for (const Affiliation& each : network.all<Affiliation>()) {
        if (each.to && (!today || each.to <= today))
            continue;
        const auto member = graph.nodeOf(each.member);
        const auto circle = graph.nodeOf(each.container);
        if (!member || !circle)
            continue;
        m_circles[static_cast<std::size_t>(*member)].push_back(*circle);
        ++m_sizes[static_cast<std::size_t>(*circle)];
    }
    for (std::vector<NodeIndex>& each : m_circles)
        std::ranges::sort(each);
}

bool Circles::areTogether(NodeIndex a, NodeIndex b) const
{
    if (std::ranges::binary_search(of(a), b) || std::ranges::binary_search(of(b), a))
        return true;
    auto other = of(b).begin();
    for (const NodeIndex circle : of(a)) {
        while (other != of(b).end() && *other < circle)
            ++other;
        if (other != of(b).end() && *other == circle && size(circle) <= m_small)
            return true;
    }
    return false;
}

} // namespace cw::advice
