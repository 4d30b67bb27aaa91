// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/NestedGroups.h"

#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <span>

namespace cw::layout {

namespace {

/// Where the runs of equal numbers end; `first` is where the numbers begin in the whole.
template <class NumberAt>
void appendEnds(
    std::vector<std::size_t>& ends, std::size_t first, std::size_t count, const NumberAt& numberAt)
{
    for (std::size_t i = 1; i <= count; ++i) {
        if (i == count || numberAt(i) != numberAt(i - 1))
            ends.push_back(first + i);
    }
}

/// Orders the nodes of one group by the communities among them.
/// @return where these end, the first node of the group being 0.
std::vector<std::size_t>
splitRun(const CompactGraph& graph, std::span<NodeIndex> run, std::uint64_t seed)
{
    const std::vector<NodeIndex> nodes(run.begin(), run.end());
    const Communities inner = findCommunities(inducedSubgraph(graph, nodes), seed);
    std::vector<std::size_t> byGroup(nodes.size());
    std::iota(byGroup.begin(), byGroup.end(), std::size_t{0});
    std::ranges::stable_sort(byGroup, {}, [&](std::size_t i) { return inner.of[i]; });
    for (std::size_t i = 0; i < nodes.size(); ++i)
        run[i] = nodes[byGroup[i]];
    std::vector<std::size_t> ends;
    appendEnds(ends, 0, nodes.size(), [&](std::size_t i) { return inner.of[byGroup[i]]; });
    return ends;
}

std::vector<std::size_t> splitAll(
    const CompactGraph& graph, std::vector<NodeIndex>& order, const std::vector<std::size_t>& ends,
    std::uint64_t seed, WorkerTeam& team)
{
    std::vector<std::vector<std::size_t>> inner(ends.size());
    const auto beginOf = [&](std::size_t group) { return group == 0 ? 0 : ends[group - 1]; };
    team.run(ends.size(), [&](std::size_t group) {
        const std::size_t begin = beginOf(group);
        inner[group] = splitRun(graph, std::span(order).subspan(begin, ends[group] - begin), seed);
    });
    std::vector<std::size_t> all;
    for (std::size_t group = 0; group < ends.size(); ++group) {
        for (const std::size_t end : inner[group])
            all.push_back(beginOf(group) + end);
    }
    return all;
}

} // namespace

NestedGroups nestGroups(
    const CompactGraph& graph, const Communities& communities, int levels, std::uint64_t seed,
    WorkerTeam& team)
{
    assert(levels >= 1);
    NestedGroups groups;
    groups.order.resize(communities.of.size());
    std::iota(groups.order.begin(), groups.order.end(), 0);
    const auto communityOf = [&](NodeIndex node) {
        return communities.of[static_cast<std::size_t>(node)];
    };
    std::ranges::stable_sort(groups.order, {}, communityOf);
    std::vector<std::size_t>& coarsest = groups.ends.emplace_back();
    appendEnds(coarsest, 0, groups.order.size(), [&](std::size_t i) {
        return communityOf(groups.order[i]);
    });
    for (int level = 1; level < levels; ++level) {
        const auto number = static_cast<std::uint64_t>(level);
        groups.ends.push_back(
            splitAll(graph, groups.order, groups.ends.back(), seed + number, team));
    }
    return groups;
}

} // namespace cw::layout
