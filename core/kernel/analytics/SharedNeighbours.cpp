// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/SharedNeighbours.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// That a shared neighbour of so many ties gives; it has two at least.
double adamicAdarOf(NodeIndex degree)
{
    return 1.0 / std::log(static_cast<double>(degree));
}

void add(SharedNeighbours& pair, NodeIndex degree, double adamicAdar)
{
    ++pair.count;
    pair.adamicAdar += adamicAdar;
    pair.resourceAllocation += 1.0 / degree;
}

bool sharesMore(const SharedNeighbours& a, const SharedNeighbours& b)
{
    return std::tuple(-a.adamicAdar, a.first, a.second) <
           std::tuple(-b.adamicAdar, b.first, b.second);
}

} // namespace

double jaccard(const CompactGraph& graph, const SharedNeighbours& pair)
{
    const NodeIndex mutual = graph.areNeighbours(pair.first, pair.second) ? 2 : 0;
    const NodeIndex either =
        graph.degree(pair.first) + graph.degree(pair.second) - mutual - pair.count;
    return either > 0 ? static_cast<double>(pair.count) / either : 0.0;
}

SharedNeighbours sharedNeighbours(const CompactGraph& graph, NodeIndex first, NodeIndex second)
{
    SharedNeighbours pair{.first = first, .second = second};
    const auto of = graph.neighbours(first);
    const auto others = graph.neighbours(second);
    auto other = others.begin();
    for (const NodeIndex each : of) {
        while (other != others.end() && *other < each)
            ++other;
        if (other != others.end() && *other == each)
            add(pair, graph.degree(each), adamicAdarOf(graph.degree(each)));
    }
    return pair;
}

NeighboursOfNeighbours::NeighboursOfNeighbours(const CompactGraph& graph, NodeIndex mostTies)
    : m_graph(graph), m_mostTies(mostTies), m_place(at(graph.nodeCount()), -1)
{
    NodeIndex most = 0;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        most = std::max(most, graph.degree(node));
    m_adamicAdar.resize(at(std::min(most, mostTies)) + 1, 0.0);
    for (std::size_t degree = 2; degree < m_adamicAdar.size(); ++degree)
        m_adamicAdar[degree] = adamicAdarOf(static_cast<NodeIndex>(degree));
}

const std::vector<SharedNeighbours>& NeighboursOfNeighbours::of(NodeIndex node)
{
    m_found.clear();
    for (const NodeIndex through : m_graph.neighbours(node)) {
        const NodeIndex degree = m_graph.degree(through);
        if (degree > m_mostTies)
            continue;
        for (const NodeIndex other : m_graph.neighbours(through)) {
            if (other == node)
                continue;
            std::int32_t& place = m_place[at(other)];
            if (place < 0) {
                place = static_cast<std::int32_t>(m_found.size());
                m_found.push_back({.first = node, .second = other});
            }
            add(m_found[static_cast<std::size_t>(place)], degree, m_adamicAdar[at(degree)]);
        }
    }
    for (const SharedNeighbours& each : m_found)
        m_place[at(each.second)] = -1;
    std::erase_if(m_found, [&](const SharedNeighbours& each) {
        return m_graph.areNeighbours(node, each.second);
    });
    std::ranges::sort(m_found, {}, &SharedNeighbours::second);
    return m_found;
}

Result<std::vector<SharedNeighbours>>
closestUntiedPairs(const CompactGraph& graph, const UntiedPairOptions& options, TaskContext& task)
{
    // A heap whose front is the worst of the best.
    std::vector<SharedNeighbours> best;
    NeighboursOfNeighbours near(graph, options.mostTies);
    for (NodeIndex node = 0; node < graph.nodeCount() && options.most > 0; ++node) {
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        for (const SharedNeighbours& pair : near.of(node)) {
            if (pair.second < node)
                continue; // seen from the other side
            if (best.size() == options.most) {
                if (!sharesMore(pair, best.front()))
                    continue;
                std::ranges::pop_heap(best, sharesMore);
                best.pop_back();
            }
            best.push_back(pair);
            std::ranges::push_heap(best, sharesMore);
        }
        task.report(static_cast<double>(node + 1) / graph.nodeCount());
    }
    std::ranges::sort_heap(best, sharesMore);
    return best;
}

} // namespace cw
