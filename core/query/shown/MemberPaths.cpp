// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/shown/MemberPaths.h"

#include "core/kernel/graph/GraphBuilder.h"
#include "core/kernel/graph/Paths.h"
#include "core/query/Depth.h"

#include <algorithm>

namespace cw::query {

namespace {

std::optional<NodeIndex> nodeOf(const std::vector<MemberId>& members, MemberId member)
{
    const auto at = std::ranges::lower_bound(members, member);
    if (at == members.end() || *at != member)
        return std::nullopt;
    return static_cast<NodeIndex>(at - members.begin());
}

float lengthOf(std::optional<double> depth)
{
    return static_cast<float>(kMaxDepth + 1 - std::max(1.0, depth.value_or(1.0)));
}

std::optional<double>
depthOf(const Network& network, RelationshipId tie, const MapScope& scope, Rule rule)
{
    return relationshipDepth(network, tie, rule, scope.asOf).depth;
}

} // namespace

std::vector<MemberPath> pathsBetween(
    const Network& network, const MapScope& scope, const AttributeContext& context, MemberId from,
    MemberId to, PathOrder order, std::size_t count)
{
    const ShownRows shown = shownOnMap(network, scope, context);
    const auto first = nodeOf(shown.members, from);
    const auto last = nodeOf(shown.members, to);
    if (!first || !last || first == last)
        return {};
    GraphBuilder builder(static_cast<NodeIndex>(shown.members.size()));
    for (const RelationshipId id : shown.relationships) {
        const Relationship& tie = *network.find(id);
        const auto depth = depthOf(network, id, scope, context.rule);
        if (depth != 0.0)
            builder.addEdge(
                *nodeOf(shown.members, tie.first), *nodeOf(shown.members, tie.second),
                order == PathOrder::Fewest ? 1.0F : lengthOf(depth));
    }
    std::vector<MemberPath> paths;
    for (const GraphPath& found : shortestPaths(builder.build(), *first, *last, count)) {
        MemberPath path;
        for (const NodeIndex node : found.nodes)
            path.members.push_back(shown.members[static_cast<std::size_t>(node)]);
        for (std::size_t i = 1; i < path.members.size(); ++i) {
            const RelationshipId tie =
                network.relationshipBetween(path.members[i - 1], path.members[i])->id;
            path.relationships.push_back(tie);
            path.depths.push_back(depthOf(network, tie, scope, context.rule));
        }
        paths.push_back(std::move(path));
    }
    return paths;
}

} // namespace cw::query
