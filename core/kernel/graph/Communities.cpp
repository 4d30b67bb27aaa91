// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/Communities.h"

#include "core/kernel/base/Random.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace cw {

namespace {

/// A graph of one level: its nodes are groups of the level below, ties inside a group are kept as
/// the group's own weight.
struct Level
{
    std::vector<std::size_t> offsets;
    std::vector<std::size_t> targets;
    std::vector<double> weights;
    std::vector<double> inside; // twice the weight within the node
    std::vector<double> degree; // weighted, `inside` included

    std::size_t size() const { return degree.size(); }
};

Level bottomLevel(const CompactGraph& graph)
{
    Level level;
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    level.offsets.assign(graph.offsets().begin(), graph.offsets().end());
    level.targets.assign(graph.targets().begin(), graph.targets().end());
    level.weights.assign(level.targets.size(), 1.0);
    level.inside.assign(n, 0.0);
    level.degree.assign(n, 0.0);
    for (std::size_t node = 0; node < n; ++node) {
        const auto given = graph.weights(static_cast<NodeIndex>(node));
        for (std::size_t k = 0; k < given.size(); ++k)
            level.weights[level.offsets[node] + k] = std::max(0.0, static_cast<double>(given[k]));
        for (std::size_t k = level.offsets[node]; k < level.offsets[node + 1]; ++k)
            level.degree[node] += level.weights[k];
    }
    return level;
}

/// Moves nodes between groups while that raises the modularity.
class LocalMoving
{
public:
    LocalMoving(const Level& level, Random& random)
        : m_level(level)
        , m_of(level.size())
        , m_total(level.degree)
        , m_toGroup(level.size(), 0.0)
        , m_waiting(level.size(), true)
        , m_queue(level.size())
    {
        std::iota(m_of.begin(), m_of.end(), std::size_t{0});
        std::iota(m_queue.begin(), m_queue.end(), std::size_t{0});
        for (std::size_t i = m_queue.size(); i > 1; --i)
            std::swap(m_queue[i - 1], m_queue[random.below(i)]);
        m_sum = std::accumulate(level.degree.begin(), level.degree.end(), 0.0);
    }

    /// The group of each node; groups are named by any of the level's nodes.
    std::vector<std::size_t> run()
    {
        if (m_sum <= 0.0)
            return m_of;
        // Each move raises the modularity, so this ends; the limit only guards against rounding.
        const std::size_t limit = m_queue.size() * 64;
        for (std::size_t next = 0; next < m_queue.size() && next < limit; ++next) {
            const std::size_t node = m_queue[next];
            m_waiting[node] = false;
            if (moveToBest(node))
                queueNeighbours(node);
        }
        return m_of;
    }

private:
    bool moveToBest(std::size_t node)
    {
        m_touched.clear();
        for (std::size_t k = m_level.offsets[node]; k < m_level.offsets[node + 1]; ++k) {
            const std::size_t group = m_of[m_level.targets[k]];
            if (m_toGroup[group] == 0.0)
                m_touched.push_back(group);
            m_toGroup[group] += m_level.weights[k];
        }
        const std::size_t own = m_of[node];
        const double degree = m_level.degree[node];
        m_total[own] -= degree;
        const auto gain = [&](std::size_t group) {
            return m_toGroup[group] - degree * m_total[group] / m_sum;
        };
        std::size_t best = own;
        double bestGain = gain(own);
        const double margin = 1e-12 * m_sum;
        for (const std::size_t group : m_touched) {
            const double here = gain(group);
            if (here > bestGain + margin) {
                best = group;
                bestGain = here;
            }
        }
        m_total[best] += degree;
        m_of[node] = best;
        for (const std::size_t group : m_touched)
            m_toGroup[group] = 0.0;
        return best != own;
    }

    void queueNeighbours(std::size_t node)
    {
        for (std::size_t k = m_level.offsets[node]; k < m_level.offsets[node + 1]; ++k) {
            const std::size_t other = m_level.targets[k];
            if (!m_waiting[other] && m_of[other] != m_of[node]) {
                m_waiting[other] = true;
                m_queue.push_back(other);
            }
        }
    }

    const Level& m_level;
    double m_sum = 0.0; // of all weighted degrees
    std::vector<std::size_t> m_of;
    std::vector<double> m_total;   // of each group: weighted degrees
    std::vector<double> m_toGroup; // scratch: ties of the current node to each group; else zero
    std::vector<std::size_t> m_touched;
    std::vector<bool> m_waiting;
    std::vector<std::size_t> m_queue;
};

/// Renames groups to 0, 1, ... in order of their first node; returns their number.
std::size_t renumber(std::vector<std::size_t>& of)
{
    constexpr auto kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> name(of.size(), kNone);
    std::size_t count = 0;
    for (std::size_t& group : of) {
        if (name[group] == kNone)
            name[group] = count++;
        group = name[group];
    }
    return count;
}

/// The level whose nodes are the groups `of` (numbered 0 to count - 1).
Level merged(const Level& level, const std::vector<std::size_t>& of, std::size_t count)
{
    std::vector<std::vector<std::size_t>> members(count);
    for (std::size_t node = 0; node < level.size(); ++node)
        members[of[node]].push_back(node);

    Level up;
    up.offsets.assign(1, 0);
    up.inside.assign(count, 0.0);
    up.degree.assign(count, 0.0);
    std::vector<double> toGroup(count, 0.0);
    std::vector<std::size_t> touched;
    for (std::size_t group = 0; group < count; ++group) {
        touched.clear();
        for (const std::size_t node : members[group]) {
            up.inside[group] += level.inside[node];
            up.degree[group] += level.degree[node];
            for (std::size_t k = level.offsets[node]; k < level.offsets[node + 1]; ++k) {
                const std::size_t other = of[level.targets[k]];
                if (other == group) {
                    up.inside[group] += level.weights[k];
                    continue;
                }
                if (toGroup[other] == 0.0)
                    touched.push_back(other);
                toGroup[other] += level.weights[k];
            }
        }
        std::sort(touched.begin(), touched.end());
        for (const std::size_t other : touched) {
            up.targets.push_back(other);
            up.weights.push_back(toGroup[other]);
            toGroup[other] = 0.0;
        }
        up.offsets.push_back(up.targets.size());
    }
    return up;
}

/// Modularity of the grouping in which each node of the level is a group.
double modularityOf(const Level& level)
{
    const double sum = std::accumulate(level.degree.begin(), level.degree.end(), 0.0);
    if (sum <= 0.0)
        return 0.0;
    double modularity = 0.0;
    for (std::size_t group = 0; group < level.size(); ++group) {
        const double share = level.degree[group] / sum;
        modularity += level.inside[group] / sum - share * share;
    }
    return modularity;
}

std::vector<NodeIndex> asIndices(const std::vector<std::size_t>& groups)
{
    std::vector<NodeIndex> indices;
    indices.reserve(groups.size());
    for (const std::size_t group : groups)
        indices.push_back(static_cast<NodeIndex>(group));
    return indices;
}

} // namespace

Communities findCommunities(const CompactGraph& graph, std::uint64_t seed)
{
    Random random(seed);
    Communities result;
    if (graph.nodeCount() == 0)
        return result;
    Level level = bottomLevel(graph);
    std::vector<std::size_t> of(level.size());
    std::iota(of.begin(), of.end(), std::size_t{0});
    std::vector<std::size_t> fine = of;
    for (;;) {
        std::vector<std::size_t> moved = LocalMoving(level, random).run();
        const std::size_t count = renumber(moved);
        if (count == level.size())
            break;
        level = merged(level, moved, count);
        fine = of;
        for (std::size_t& group : of)
            group = moved[group];
    }
    // After a single round of merging, `fine` is the nodes themselves: no grouping.
    if (std::size_t{1} + *std::max_element(fine.begin(), fine.end()) == fine.size())
        fine = of;

    result.modularity = modularityOf(level);
    result.count = static_cast<NodeIndex>(renumber(of));
    result.of = asIndices(of);
    renumber(fine);
    result.fine = asIndices(fine);
    return result;
}

} // namespace cw
