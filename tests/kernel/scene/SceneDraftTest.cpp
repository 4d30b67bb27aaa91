// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/SceneDraft.h"

#include "core/kernel/base/Random.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <map>

namespace cw::scene {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

SceneUpdate::Node node(NodeId id, std::string label, Point place = {1, 2}, float radius = 6)
{
    return {{.id = id, .radius = radius}, std::move(label), place};
}

SceneUpdate::Edge edge(EdgeId id, NodeId first, NodeId second, float width = 1)
{
    return {id, first, second, {.width = width}};
}

std::vector<std::string> labels(const SceneModel& scene)
{
    std::vector<std::string> all;
    for (std::size_t i = 0; i < scene.nodeCount(); ++i)
        all.emplace_back(scene.label(i));
    return all;
}

/// What a scene should hold, kept the plainest way.
struct PlainScene
{
    std::map<NodeId, SceneUpdate::Node> nodes;
    std::map<EdgeId, SceneUpdate::Edge> edges;

    void apply(const SceneUpdate& update)
    {
        for (const EdgeId id : update.goneEdges)
            edges.erase(id);
        for (const NodeId id : update.goneNodes) {
            nodes.erase(id);
            std::erase_if(edges, [&](const auto& entry) {
                return entry.second.first == id || entry.second.second == id;
            });
        }
        for (const SceneUpdate::Node& row : update.nodes)
            nodes[row.node.id] = row;
        for (const SceneUpdate::Edge& row : update.edges) {
            edges.erase(row.id);
            if (nodes.count(row.first) && nodes.count(row.second) && row.first != row.second)
                edges[row.id] = row;
        }
    }
};

void expectSame(const SceneModel& scene, const PlainScene& plain)
{
    ASSERT_EQ(scene.nodeCount(), plain.nodes.size());
    ASSERT_EQ(scene.edgeCount(), plain.edges.size());
    std::size_t at = 0;
    for (const auto& [id, row] : plain.nodes) {
        ASSERT_EQ(scene.node(at), row.node);
        ASSERT_EQ(scene.label(at), row.label);
        ASSERT_EQ(scene.position(at), row.place);
        ++at;
    }
    at = 0;
    for (const auto& [id, row] : plain.edges) {
        const SceneEdge& known = scene.edges()[at++];
        ASSERT_EQ(scene.node(known.a).id, row.first);
        ASSERT_EQ(scene.node(known.b).id, row.second);
        ASSERT_EQ(known.width, row.edge.width);
    }
}

SceneUpdate anyUpdate(Random& random)
{
    SceneUpdate update;
    const auto any = [&] { return static_cast<NodeId>(1 + random.below(30)); };
    for (auto i = random.below(6); i > 0; --i) {
        const Point place{
            static_cast<double>(random.below(100)), static_cast<double>(random.below(100))};
        const std::string label(random.below(5), 'x');
        update.nodes.push_back(node(any(), label, place, static_cast<float>(random.below(9))));
    }
    for (auto i = random.below(3); i > 0; --i)
        update.goneNodes.push_back(any());
    for (auto i = random.below(8); i > 0; --i)
        update.edges.push_back(edge(any(), any(), any(), static_cast<float>(random.below(4))));
    for (auto i = random.below(3); i > 0; --i)
        update.goneEdges.push_back(any());
    return update;
}

} // namespace

TEST(SceneDraft, HoldsNodesAndEdgesAscendingByIdHoweverTheyCame)
{
    SceneDraft draft;
    draft.apply({.nodes = {node(7, "Gil"), node(3, "Ana")}, .edges = {edge(9, 7, 3)}});
    draft.apply({.nodes = {node(5, "Bo")}, .edges = {edge(4, 5, 7)}});
    const SceneModel scene = draft.publish();
    EXPECT_EQ(labels(scene), (std::vector<std::string>{"Ana", "Bo", "Gil"}));
    ASSERT_EQ(scene.edgeCount(), 2U);
    EXPECT_EQ(scene.edges()[0].a, 1U) << "the edge of id 4 runs from Bo";
    EXPECT_EQ(scene.edges()[1].a, 2U) << "and that of id 9 from Gil, now third";
}

TEST(SceneDraft, LeavesOutAnEdgeWithoutItsEndsAndDropsItWithOne)
{
    SceneDraft draft;
    draft.apply(
        {.nodes = {node(1, "Ana"), node(2, "Bo")},
         .edges = {edge(1, 1, 2), edge(2, 1, 8), edge(3, 2, 2)}});
    EXPECT_EQ(draft.publish().edgeCount(), 1U);
    draft.apply({.goneNodes = {2, 77}});
    EXPECT_EQ(draft.publish().edgeCount(), 0U);
    EXPECT_EQ(labels(draft.publish()), std::vector<std::string>{"Ana"});
}

TEST(SceneDraft, AnEdgeThatMovesToAnEndOutsideIsGone)
{
    SceneDraft draft;
    draft.apply({.nodes = {node(1, "Ana"), node(2, "Bo")}, .edges = {edge(1, 1, 2)}});
    draft.apply({.edges = {edge(1, 1, 8)}});
    EXPECT_EQ(draft.publish().edgeCount(), 0U);
}

TEST(SceneDraft, SharesEachPartThatHasNotChanged)
{
    SceneDraft draft;
    draft.apply({.nodes = {node(1, "Ana"), node(2, "Bo")}, .edges = {edge(1, 1, 2)}});
    const SceneModel first = draft.publish();
    draft.apply({.nodes = {node(1, "Ana", {8, 9})}});
    const SceneModel moved = draft.publish();
    EXPECT_TRUE(moved.sharesNodesWith(first));
    EXPECT_TRUE(moved.sharesEdgesWith(first));
    EXPECT_FALSE(moved.sharesPositionsWith(first));
    draft.apply({.nodes = {node(1, "Anna", {8, 9})}, .edges = {edge(1, 1, 2)}});
    const SceneModel named = draft.publish();
    EXPECT_FALSE(named.sharesNodesWith(moved));
    EXPECT_TRUE(named.sharesEdgesWith(moved));
    EXPECT_TRUE(named.sharesPositionsWith(moved));
    EXPECT_TRUE(draft.publish().sharesNodesWith(named));
}

TEST(SceneDraft, GivesAProvisionalPlaceAnewAsTiesComeAndForgetsItOnceThereIsAPlace)
{
    SceneDraft draft;
    draft.apply(
        {.nodes = {node(1, "Ana", {1000, 0}), node(2, "Bo", {0, 0}), node(3, "Eve", {kNaN, kNaN})},
         .edges = {edge(1, 2, 3)}});
    EXPECT_LT(draft.publish().position(2).x, 500) << "beside Bo";
    draft.apply({.edges = {edge(2, 1, 3)}, .goneEdges = {1}});
    EXPECT_GT(draft.publish().position(2).x, 500) << "beside Ana";
    draft.apply({.nodes = {node(3, "Eve", {5, 5})}});
    EXPECT_EQ(draft.publish().position(2), (Point{5, 5}));
}

TEST(SceneDraft, HoldsWhatAPlainMapWouldAfterAnyUpdates)
{
    Random random(11);
    SceneDraft draft;
    PlainScene plain;
    for (int step = 0; step < 2'000; ++step) {
        const SceneUpdate update = anyUpdate(random);
        draft.apply(update);
        plain.apply(update);
        expectSame(draft.publish(), plain);
        if (::testing::Test::HasFatalFailure())
            FAIL() << "after step " << step;
    }
}

} // namespace cw::scene
