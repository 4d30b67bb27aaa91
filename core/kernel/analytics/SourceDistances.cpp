// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/SourceDistances.h"

#include "core/kernel/base/Random.h"
#include "core/kernel/graph/BreadthFirst.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <span>
#include <utility>

namespace cw::analytics {

SourceDistances::SourceDistances(const CompactGraph& graph, std::uint64_t seed)
    : m_nodes(at(graph.nodeCount()))
    , m_sources(m_nodes)
    , m_row(m_nodes, -1)
    , m_inverse(kFar + 1, 0.0)
{
    std::iota(m_sources.begin(), m_sources.end(), 0);
    const std::size_t count = std::min(m_nodes, kMostEntries / std::max<std::size_t>(m_nodes, 1));
    if (count < m_nodes) {
        Random random(seed);
        for (std::size_t i = 0; i < count; ++i)
            std::swap(m_sources[i], m_sources[i + random.below(m_nodes - i)]);
        m_sources.resize(count);
        std::ranges::sort(m_sources);
    }
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        m_row[at(m_sources[i])] = static_cast<std::int32_t>(i);
    for (std::size_t distance = 1; distance < kFar; ++distance)
        m_inverse[distance] = 1.0 / static_cast<double>(distance);
}

bool SourceDistances::measure(const CompactGraph& graph, const TaskContext& task)
{
    m_distances.assign(m_sources.size() * m_nodes, kFar);
    MultiSourceBreadthFirst search(graph);
    constexpr std::size_t kBatch = MultiSourceBreadthFirst::kBatch;
    for (std::size_t begin = 0; begin < m_sources.size(); begin += kBatch) {
        if (task.cancelled())
            return false;
        const std::size_t size = std::min(kBatch, m_sources.size() - begin);
        search.run(
            std::span(m_sources).subspan(begin, size),
            [&](NodeIndex node, std::uint64_t mask, std::int32_t hops) {
                for (; mask != 0; mask &= mask - 1) {
                    const std::size_t row =
                        begin + static_cast<std::size_t>(std::countr_zero(mask));
                    m_distances[row * m_nodes + at(node)] =
                        static_cast<Distance>(std::min<std::int32_t>(hops, kFar - 1));
                }
            });
    }
    return true;
}

double SourceDistances::scale() const
{
    return static_cast<double>(m_sources.size()) * (static_cast<double>(m_nodes) - 1.0);
}

double SourceDistances::efficiency() const
{
    if (m_nodes < 2)
        return 0.0;
    double sum = 0.0;
    for (const Distance distance : m_distances)
        sum += inverse(distance);
    return sum / scale();
}

SourceDistances::Distance SourceDistances::over(Distance before, Distance after)
{
    const int sum = before + 1 + after;
    return static_cast<Distance>(std::min<int>(sum, kFar));
}

SourceDistances::Distances
SourceDistances::distancesFrom(const CompactGraph& graph, NodeIndex node) const
{
    Distances distances(m_nodes);
    if (const std::int32_t row = m_row[at(node)]; row >= 0) {
        const auto begin = m_distances.begin() + row * static_cast<std::ptrdiff_t>(m_nodes);
        std::copy_n(begin, m_nodes, distances.begin());
        return distances;
    }
    std::ranges::transform(hopsFrom(graph, node), distances.begin(), [](std::int32_t hops) {
        return hops == kUnreachable ? kFar
                                    : static_cast<Distance>(std::min<std::int32_t>(hops, kFar - 1));
    });
    return distances;
}

SourceDistances::Side SourceDistances::nearerTo(const Distances& here, const Distances& there) const
{
    Side side;
    for (std::size_t i = 0; i < m_nodes; ++i) {
        if (here[i] + 1 >= there[i])
            continue;
        side.nodes.push_back(static_cast<NodeIndex>(i));
        if (m_row[i] >= 0)
            side.sources.push_back(static_cast<std::size_t>(m_row[i]));
    }
    return side;
}

double SourceDistances::gainAcross(
    const Side& from, const Distances& fromEnd, const Side& to, const Distances& toEnd) const
{
    double gain = 0.0;
    for (const std::size_t row : from.sources) {
        const Distance* const distances = m_distances.data() + row * m_nodes;
        const Distance before = fromEnd[at(m_sources[row])];
        for (const NodeIndex node : to.nodes) {
            const Distance now = distances[at(node)];
            const Distance then = over(before, toEnd[at(node)]);
            if (then < now)
                gain += inverse(then) - inverse(now);
        }
    }
    return gain;
}

double SourceDistances::gain(const CompactGraph& graph, GraphEdge tie) const
{
    if (tie.first == tie.second || graph.areNeighbours(tie.first, tie.second))
        return 0.0;
    const Distances first = distancesFrom(graph, tie.first);
    const Distances second = distancesFrom(graph, tie.second);
    const Side nearFirst = nearerTo(first, second);
    const Side nearSecond = nearerTo(second, first);
    return (gainAcross(nearFirst, first, nearSecond, second) +
            gainAcross(nearSecond, second, nearFirst, first)) /
           scale();
}

void SourceDistances::shorten(
    const Side& from, const Distances& fromEnd, const Side& to, const Distances& toEnd)
{
    for (const std::size_t row : from.sources) {
        Distance* const distances = m_distances.data() + row * m_nodes;
        const Distance before = fromEnd[at(m_sources[row])];
        for (const NodeIndex node : to.nodes)
            distances[at(node)] = std::min(distances[at(node)], over(before, toEnd[at(node)]));
    }
}

void SourceDistances::addTie(const CompactGraph& graph, GraphEdge tie)
{
    const Distances first = distancesFrom(graph, tie.first);
    const Distances second = distancesFrom(graph, tie.second);
    const Side nearFirst = nearerTo(first, second);
    const Side nearSecond = nearerTo(second, first);
    shorten(nearFirst, first, nearSecond, second);
    shorten(nearSecond, second, nearFirst, first);
}

} // namespace cw::analytics
