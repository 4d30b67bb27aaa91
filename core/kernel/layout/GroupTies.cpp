// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/GroupTies.h"

#include "core/kernel/graph/Components.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

namespace cw::layout {

namespace {

/// Nodes in groups, by group, within a group by component (numbered by size) and number.
std::vector<NodeIndex>
inGroups(const std::vector<std::int32_t>& groups, const std::vector<NodeIndex>& components)
{
    std::vector<NodeIndex> nodes;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i] > 0)
            nodes.push_back(static_cast<NodeIndex>(i));
    }
    std::ranges::stable_sort(nodes, {}, [&](NodeIndex node) {
        const auto i = static_cast<std::size_t>(node);
        return std::pair(groups[i], components[i]);
    });
    return nodes;
}

/// Ties the first of each further component to one of those in the first.
void tieTogether(
    GraphBuilder& builder, std::span<const NodeIndex> group,
    const std::vector<NodeIndex>& components)
{
    const auto componentOf = [&](NodeIndex node) {
        return components[static_cast<std::size_t>(node)];
    };
    const auto first = std::ranges::find_if(
        group, [&](NodeIndex node) { return componentOf(node) != componentOf(group.front()); });
    const auto largest = static_cast<std::size_t>(first - group.begin());
    std::size_t next = 0;
    for (std::size_t i = largest; i < group.size(); ++i) {
        if (componentOf(group[i]) != componentOf(group[i - 1]))
            builder.addEdge(group[i], group[next++ % largest]);
    }
}

} // namespace

CompactGraph withGroupTies(const CompactGraph& graph, const std::vector<std::int32_t>& groups)
{
    const Components components = connectedComponents(graph);
    const std::vector<NodeIndex> nodes = inGroups(groups, components.of);
    const auto groupOf = [&](NodeIndex node) { return groups[static_cast<std::size_t>(node)]; };

    GraphBuilder builder(graph.nodeCount());
    builder.reserve(graph.edgeCount() + nodes.size());
    for (const GraphEdge& edge : graph.edges()) {
        if (graph.hasWeights())
            builder.addEdge(edge.first, edge.second, graph.weightBetween(edge.first, edge.second));
        else
            builder.addEdge(edge.first, edge.second);
    }
    for (std::size_t begin = 0; begin < nodes.size();) {
        std::size_t end = begin;
        while (end < nodes.size() && groupOf(nodes[end]) == groupOf(nodes[begin]))
            ++end;
        tieTogether(builder, std::span(nodes).subspan(begin, end - begin), components.of);
        begin = end;
    }
    return builder.build();
}

} // namespace cw::layout
