// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/GroupMixing.h"

#include "core/kernel/base/Random.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <limits>
#include <numeric>
#include <utility>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

double indexOf(std::int64_t external, std::int64_t ties)
{
    return static_cast<double>(2 * external - ties) / static_cast<double>(ties);
}

std::int64_t pairsOf(std::int64_t nodes)
{
    return nodes * (nodes - 1) / 2;
}

std::int64_t pairsWithin(const std::vector<std::int64_t>& sizes)
{
    std::int64_t pairs = 0;
    for (const std::int64_t size : sizes)
        pairs += pairsOf(size);
    return pairs;
}

} // namespace

std::int64_t GroupMixing::nodes() const
{
    return std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0});
}

NodeIndex GroupMixing::groupsInUse() const
{
    return static_cast<NodeIndex>(
        std::ranges::count_if(sizes, [](std::int64_t size) { return size > 0; }));
}

std::optional<double> GroupMixing::index() const
{
    if (ties() == 0)
        return std::nullopt;
    return indexOf(external, ties());
}

std::optional<double> GroupMixing::lowestIndex() const
{
    if (ties() == 0)
        return std::nullopt;
    return indexOf(std::max<std::int64_t>(0, ties() - pairsWithin(sizes)), ties());
}

std::optional<double> GroupMixing::highestIndex() const
{
    if (ties() == 0)
        return std::nullopt;
    return indexOf(std::min(ties(), pairsOf(nodes()) - pairsWithin(sizes)), ties());
}

std::optional<double> GroupMixing::rescaledIndex() const
{
    const auto lowest = lowestIndex();
    const auto highest = highestIndex();
    if (!lowest || !(*lowest < *highest))
        return std::nullopt;
    return 2.0 * (*index() - *lowest) / (*highest - *lowest) - 1.0;
}

std::optional<double> GroupMixing::expectedIndex() const
{
    if (ties() == 0)
        return std::nullopt;
    return 1.0 - 2.0 * expectedInternal / static_cast<double>(ties());
}

std::optional<double> GroupMixing::assortativity() const
{
    if (ties() == 0 || !(degreeShares < 1.0))
        return std::nullopt;
    const double within = static_cast<double>(internal) / static_cast<double>(ties());
    return (within - degreeShares) / (1.0 - degreeShares);
}

GroupMixing groupMixing(const CompactGraph& graph, std::span<const NodeIndex> groupOf)
{
    assert(groupOf.size() == at(graph.nodeCount()));
    GroupMixing found;
    const NodeIndex last = groupOf.empty() ? kNoGroup : *std::ranges::max_element(groupOf);
    found.sizes.assign(at(last + 1), 0);
    std::vector<std::int64_t> ends(found.sizes.size(), 0);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const NodeIndex group = groupOf[at(node)];
        if (group == kNoGroup)
            continue;
        ++found.sizes[at(group)];
        for (const NodeIndex other : graph.neighbours(node)) {
            const NodeIndex theirs = groupOf[at(other)];
            ends[at(group)] += theirs != kNoGroup;
            if (other > node && theirs != kNoGroup)
                ++(theirs == group ? found.internal : found.external);
        }
    }
    if (found.ties() == 0)
        return found;
    const auto ties = static_cast<double>(found.ties());
    for (const std::int64_t count : ends) {
        const double share = static_cast<double>(count) / (2.0 * ties);
        found.degreeShares += share * share;
    }
    found.expectedInternal = ties * static_cast<double>(pairsWithin(found.sizes)) /
                             static_cast<double>(pairsOf(found.nodes()));
    return found;
}

std::vector<double> personalIndexes(const CompactGraph& graph, std::span<const NodeIndex> groupOf)
{
    std::vector<double> found(groupOf.size(), std::numeric_limits<double>::quiet_NaN());
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const NodeIndex group = groupOf[at(node)];
        if (group == kNoGroup)
            continue;
        std::int64_t external = 0;
        std::int64_t ties = 0;
        for (const NodeIndex other : graph.neighbours(node)) {
            const NodeIndex theirs = groupOf[at(other)];
            ties += theirs != kNoGroup;
            external += theirs != kNoGroup && theirs != group;
        }
        if (ties > 0)
            found[at(node)] = indexOf(external, ties);
    }
    return found;
}

double MixingTest::chance() const
{
    const double draws = permutations + 1.0;
    return std::min(1.0, 2.0 * (std::min(asLow, asHigh) + 1.0) / draws);
}

Result<MixingTest> testMixing(
    const CompactGraph& graph, std::span<const NodeIndex> groupOf, const MixingTestOptions& options,
    TaskContext& task)
{
    assert(groupOf.size() == at(graph.nodeCount()));
    // Only grouped nodes take part: their groups are dealt out, `dealt` is theirs by place.
    std::vector<NodeIndex> place(groupOf.size(), kNoGroup);
    std::vector<NodeIndex> dealt;
    for (std::size_t i = 0; i < groupOf.size(); ++i) {
        if (groupOf[i] == kNoGroup)
            continue;
        place[i] = static_cast<NodeIndex>(dealt.size());
        dealt.push_back(groupOf[i]);
    }
    std::vector<std::pair<NodeIndex, NodeIndex>> ties;
    for (const GraphEdge& edge : graph.edges()) {
        if (place[at(edge.first)] != kNoGroup && place[at(edge.second)] != kNoGroup)
            ties.emplace_back(place[at(edge.first)], place[at(edge.second)]);
    }
    const auto internalTies = [&] {
        return std::ranges::count_if(ties, [&](const std::pair<NodeIndex, NodeIndex>& tie) {
            return dealt[at(tie.first)] == dealt[at(tie.second)];
        });
    };
    const auto internal = internalTies();
    MixingTest test;
    Random random(options.seed);
    for (; test.permutations < options.permutations; ++test.permutations) {
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        for (std::size_t i = dealt.size(); i > 1; --i)
            std::swap(dealt[i - 1], dealt[random.below(i)]);
        const auto drawn = internalTies();
        test.asLow += drawn >= internal;
        test.asHigh += drawn <= internal;
    }
    return test;
}

} // namespace cw
