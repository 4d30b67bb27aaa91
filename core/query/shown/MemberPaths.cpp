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

constexpr double kUnsure = 0.5; // of a depth

/// What only one side says, or only an observer, is less sure than what both do.
double sureDepth(const Network& network, RelationshipId tie, CivilDate asOf)
{
    const auto confirmed = relationshipDepth(network, tie, Rule::Confirmed, asOf).depth;
    if (confirmed)
        return *confirmed;
    return relationshipDepth(network, tie, Rule::Claimed, asOf).depth.value_or(1.0) - kUnsure;
}

using Asked = std::unordered_map<MemberId, int>;

int timesAsked(const Asked& asked, MemberId member)
{
    const auto at = asked.find(member);
    return at == asked.end() ? 0 : at->second;
}

std::optional<double>
depthOf(const Network& network, RelationshipId tie, const MapScope& scope, Rule rule)
{
    return relationshipDepth(network, tie, rule, scope.asOf).depth;
}

/// What a path runs over, and what makes it long.
struct Ways
{
    const Network& network;
    CivilDate asOf; ///< none: all that was ever said
    PathOrder order = PathOrder::Fewest;
    Asked asked;
    MemberId from;
    MemberId to;

    /// Halves of what either end of a tie was asked add up to the whole along a path; the ends of
    /// the path itself do not count.
    double load(MemberId member) const
    {
        return member == from || member == to ? 0.0 : timesAsked(asked, member) / 2.0;
    }

    float length(const Relationship& tie) const
    {
        switch (order) {
        case PathOrder::Fewest:
            return 1.0F;
        case PathOrder::Deepest:
            return static_cast<float>(
                kMaxDepth + 1 - std::max(1.0, sureDepth(network, tie.id, asOf)));
        case PathOrder::LeastAsked:
            return static_cast<float>(1.0 + load(tie.first) + load(tie.second));
        }
        return 1.0F;
    }
};

} // namespace

std::unordered_map<MemberId, int> askedLately(const Network& network, CivilDate today)
{
    Asked asked;
    const auto isLately = [&](CivilDate day) {
        return day && !(today < day) && today < day.plusDays(kAskedLatelyDays);
    };
    for (const Introduction& each : network.all<Introduction>()) {
        const MemberId weaver = each.weaver ? each.weaver : network.profile().me;
        if (weaver && isLately(each.suggested))
            ++asked[weaver];
        if (isLately(each.askedFirst))
            ++asked[each.first];
        if (isLately(each.askedSecond))
            ++asked[each.second];
    }
    return asked;
}

std::vector<MemberPath> pathsBetween(
    const Network& network, const MapScope& scope, const AttributeContext& context, MemberId from,
    MemberId to, PathOrder order, std::size_t count)
{
    const ShownRows shown = shownOnMap(network, scope, context);
    const auto first = nodeOf(shown.members, from);
    const auto last = nodeOf(shown.members, to);
    if (!first || !last || first == last)
        return {};
    const Ways ways{
        .network = network,
        .asOf = scope.asOf,
        .order = order,
        .asked = askedLately(network, scope.asOf ? scope.asOf : context.today),
        .from = from,
        .to = to};
    GraphBuilder builder(static_cast<NodeIndex>(shown.members.size()));
    for (const RelationshipId id : shown.relationships) {
        const Relationship& tie = *network.find(id);
        const auto depth = depthOf(network, id, scope, context.rule);
        if (depth != 0.0)
            builder.addEdge(
                *nodeOf(shown.members, tie.first), *nodeOf(shown.members, tie.second),
                ways.length(tie));
    }
    std::vector<MemberPath> paths;
    for (const GraphPath& found : shortestPaths(builder.build(), *first, *last, count)) {
        MemberPath path;
        for (const NodeIndex node : found.nodes) {
            path.members.push_back(shown.members[static_cast<std::size_t>(node)]);
            path.asked.push_back(timesAsked(ways.asked, path.members.back()));
        }
        for (std::size_t i = 1; i < path.members.size(); ++i) {
            const RelationshipId tie =
                network.relationshipBetween(path.members[i - 1], path.members[i])->id;
            path.relationships.push_back(tie);
            path.depths.push_back(depthOf(network, tie, scope, context.rule));
            path.contacts.push_back(lastContact(network, tie, scope.asOf));
        }
        paths.push_back(std::move(path));
    }
    return paths;
}

} // namespace cw::query
