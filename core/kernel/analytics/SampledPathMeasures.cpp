// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/SampledPathMeasures.h"

#include "core/kernel/analytics/PathSweep.h"
#include "core/kernel/analytics/SampleBounds.h"
#include "core/kernel/base/Random.h"
#include "core/kernel/graph/Components.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace cw {

namespace {

using analytics::PathSums;
using analytics::SampleSize;

/// A component of so many nodes is measured in full: a sample would say little.
constexpr std::size_t kFullUpTo = 512;

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// Some of the nodes, drawn by chance.
std::vector<NodeIndex> drawn(std::vector<NodeIndex> nodes, std::size_t count, Random& random)
{
    for (std::size_t i = 0; i < count; ++i)
        std::swap(nodes[i], nodes[i + random.below(nodes.size() - i)]);
    nodes.resize(count);
    return nodes;
}

/// Sums over all components while they are measured one after the other.
class Sampling
{
public:
    Sampling(const CompactGraph& graph, const PathSampleOptions& options)
        : m_components(connectedComponents(graph))
        , m_sweep(graph, {.threads = options.threads})
        , m_options(options)
        , m_random(options.seed)
    {
        const std::size_t n = at(graph.nodeCount());
        m_found.betweenness.resize(n);
        m_found.betweennessError.resize(n);
        m_found.closeness.resize(n);
    }

    Result<SampledPathMeasures> run(TaskContext& task)
    {
        plan();
        std::size_t done = 0;
        for (const Part& part : m_parts) {
            const double begin = static_cast<double>(done) / static_cast<double>(m_planned);
            done += part.sources.size();
            const double end = static_cast<double>(done) / static_cast<double>(m_planned);
            const Result<PathSums> sums = m_sweep.run(part.sources, task, {begin, end});
            if (!sums)
                return sums.error();
            for (const NodeIndex component : part.components)
                measureMembers(component, part, *sums);
            measureWhole(part, *sums);
        }
        return finish();
    }

private:
    /// Components that are measured together: either all those in full, or one by a sample.
    struct Part
    {
        std::vector<NodeIndex> components;
        std::vector<NodeIndex> sources;
        bool isSample = false;
    };

    const std::vector<NodeIndex>& membersOf(NodeIndex component) const
    {
        return m_components.members[at(component)];
    }

    SampleSize sizeOf(NodeIndex component, const Part& part) const
    {
        const std::size_t members = membersOf(component).size();
        return {part.isSample ? part.sources.size() : members, members};
    }

    void plan()
    {
        std::size_t tied = 0; // nodes that have a tie
        for (const std::vector<NodeIndex>& members : m_components.members)
            tied += members.size() > 1 ? members.size() : 0;
        Part full;
        for (NodeIndex component = 0; component < m_components.count(); ++component) {
            const std::vector<NodeIndex>& members = membersOf(component);
            if (members.size() < 2)
                continue;
            const double share = static_cast<double>(members.size()) / static_cast<double>(tied);
            const std::size_t wanted = std::max(
                kFullUpTo,
                static_cast<std::size_t>(share * static_cast<double>(m_options.sources)));
            if (wanted < members.size()) {
                m_parts.push_back({{component}, drawn(members, wanted, m_random), true});
                continue;
            }
            full.components.push_back(component);
            full.sources.insert(full.sources.end(), members.begin(), members.end());
        }
        if (!full.sources.empty())
            m_parts.push_back(std::move(full));
        for (const Part& part : m_parts)
            m_planned += part.sources.size();
    }

    /// No two of the component are farther apart: they can meet at the most central source.
    std::int32_t longestIn(NodeIndex component, const Part& part, const PathSums& sums) const
    {
        if (part.isSample)
            return 2 * sums.leastEccentricity;
        std::int32_t longest = 0;
        for (const NodeIndex node : membersOf(component))
            longest = std::max(longest, sums.eccentricity[at(node)]);
        return longest;
    }

    void measureMembers(NodeIndex component, const Part& part, const PathSums& sums)
    {
        const SampleSize size = sizeOf(component, part);
        const double risk = 1.0 - m_options.confidence;
        const auto drawn = static_cast<double>(size.drawn);
        const auto members = static_cast<double>(size.of);
        const std::int32_t longest = longestIn(component, part, sums);
        for (const NodeIndex node : membersOf(component)) {
            const std::size_t i = at(node);
            const double mean = sums.dependency[i] / drawn;
            const double variance = std::max(0.0, sums.dependencySquare[i] / drawn - mean * mean);
            const double deviation = std::sqrt(variance);
            // Over all sources, each pair met from both its ends.
            const double scale = members / 2.0;
            m_found.betweenness[i] = {
                scale * mean,
                scale * analytics::bernsteinSerfling(size, members - 2.0, deviation, risk)};
            m_found.betweennessError[i] =
                scale * deviation * std::sqrt((1.0 - drawn / members) / drawn);
            measureCloseness(i, {at(sums.reached[i]), size.of - 1}, sums.farness[i], longest);
        }
    }

    /// @param size  of the sample of the others.
    void
    measureCloseness(std::size_t i, SampleSize size, std::int64_t farness, std::int32_t longest)
    {
        if (size.drawn == 0)
            return;
        const auto reached = static_cast<double>(size.drawn);
        const double mean = static_cast<double>(farness) / reached;
        const double bound = analytics::hoeffdingSerfling(
            size, static_cast<double>(longest) - 1.0, 1.0 - m_options.confidence);
        const double value = reached / static_cast<double>(farness);
        const double highest = bound > 0.0 ? 1.0 / std::max(1.0, mean - bound) : value;
        m_found.closeness[i] = Estimate{value, highest - value};
    }

    void measureWhole(const Part& part, const PathSums& sums)
    {
        // Sums over all nodes are means over sources, times the nodes; the part is one component if
        // it is a sample at all.
        const SampleSize size = sizeOf(part.components.front(), part);
        const double scale =
            part.isSample ? static_cast<double>(size.of) / static_cast<double>(size.drawn) : 1.0;
        for (std::size_t distance = 1; distance < sums.pathsAt.size(); ++distance) {
            const double paths = scale * static_cast<double>(sums.pathsAt[distance]);
            m_distanceSum.value += paths * static_cast<double>(distance);
            m_inverseSum.value += paths / static_cast<double>(distance);
        }
        std::int32_t longest = 0;
        for (const NodeIndex component : part.components) {
            longest = std::max(longest, longestIn(component, part, sums));
            const auto members = static_cast<double>(membersOf(component).size());
            m_paths += members * (members - 1.0);
        }
        m_found.sources += part.sources.size();
        m_longestMet = std::max(m_longestMet, static_cast<std::int32_t>(sums.pathsAt.size()) - 1);
        m_longest = std::max(m_longest, longest);
        if (!part.isSample)
            return;
        const auto parts = static_cast<double>(m_parts.size());
        const double risk = (1.0 - m_options.confidence) / parts;
        const auto members = static_cast<double>(size.of);
        const double steps = static_cast<double>(longest) - 1.0;
        const double range = members - 1.0; // of a source's sum, for each step of a distance
        m_distanceSum.bound += members * analytics::hoeffdingSerfling(size, range * steps, risk);
        m_inverseSum.bound += members * analytics::hoeffdingSerfling(size, range, risk);
    }

    SampledPathMeasures finish()
    {
        const auto n = static_cast<double>(m_found.betweenness.size());
        const double pairs = n * (n - 1.0); // each both ways
        if (n > 1.0) {
            m_found.connectedness = m_paths / pairs;
            m_found.globalEfficiency =
                Estimate{m_inverseSum.value / pairs, m_inverseSum.bound / pairs};
        }
        if (m_paths > 0.0) {
            m_found.meanDistance =
                Estimate{m_distanceSum.value / m_paths, m_distanceSum.bound / m_paths};
            m_found.diameterAtLeast = m_longestMet;
            m_found.diameterAtMost = m_longest;
        }
        return std::move(m_found);
    }

    Components m_components;
    analytics::PathSweep m_sweep;
    PathSampleOptions m_options;
    Random m_random;
    std::vector<Part> m_parts;
    std::size_t m_planned = 0;
    Estimate m_distanceSum; // over all ordered pairs that a path joins
    Estimate m_inverseSum;
    double m_paths = 0.0; // ordered pairs that a path joins
    std::int32_t m_longestMet = 0;
    std::int32_t m_longest = 0;
    SampledPathMeasures m_found;
};

} // namespace

Result<SampledPathMeasures>
samplePaths(const CompactGraph& graph, const PathSampleOptions& options, TaskContext& task)
{
    assert(options.confidence > 0.0 && options.confidence < 1.0);
    return Sampling(graph, options).run(task);
}

} // namespace cw
