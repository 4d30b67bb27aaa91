// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage/GreyedScene.h"

#include <set>
#include <unordered_set>

namespace cw {

namespace {

constexpr std::uint8_t kNearlyGone = 3;

using Ends = std::pair<scene::NodeId, scene::NodeId>;

Ends endsOf(scene::NodeId a, scene::NodeId b)
{
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

scene::SceneModel greyedScene(
    const scene::SceneModel& map, const MapScenario& scenario, const Network& network,
    scene::Rgb grey)
{
    std::unordered_set<scene::NodeId> leaving;
    for (const MemberId member : scenario.leaving)
        leaving.insert(member.value);
    std::set<Ends> ended;
    for (const RelationshipId id : scenario.ended) {
        if (const Relationship* tie = network.find(id))
            ended.insert(endsOf(tie->first.value, tie->second.value));
    }
    auto nodes = std::make_shared<scene::SceneNodes>(*map.nodesPart());
    for (scene::SceneNode& node : nodes->items) {
        if (!leaving.contains(node.id))
            continue;
        node.fill = grey;
        node.archived = true;
    }
    auto edges = std::make_shared<std::vector<scene::SceneEdge>>(map.edges());
    for (scene::SceneEdge& edge : *edges) {
        const scene::NodeId a = map.node(edge.a).id;
        const scene::NodeId b = map.node(edge.b).id;
        if (!leaving.contains(a) && !leaving.contains(b) && !ended.contains(endsOf(a, b)))
            continue;
        edge.color = grey;
        edge.dash = scene::LineDash::Dashed;
        edge.fade = kNearlyGone;
    }
    return {std::move(nodes), map.positionsPart(), std::move(edges)};
}

} // namespace cw
