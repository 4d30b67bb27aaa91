// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/DisplayList.h"

#include "core/kernel/scene/MarkedOut.h"
#include "tests/support/SceneFixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw::scene {

namespace {

DisplayOptions fitted(const SceneModel& scene, double width, double height)
{
    const SpatialGrid grid(scene.positions());
    return {
        .view = ViewTransform::fitting(*grid.bounds(), width, height, 40, 4),
        .area = {0, 0, width, height},
        .spacing = typicalSpacing(grid, scene.nodeCount()),
        .mostLines = 20'000,
        .without = {}};
}

double inkShare(const DisplayList& list)
{
    double ink = 0;
    for (const auto* edges : {&list.lines, &list.haze}) {
        for (const DisplayEdge& edge : *edges)
            ink += std::hypot(edge.line.x2 - edge.line.x1, edge.line.y2 - edge.line.y1) *
                   edge.width * edge.strength;
    }
    return ink / (list.area.width() * list.area.height());
}

} // namespace

TEST(TypicalSpacing, SaysNothingOfOneWhoStandsFarAway)
{
    const auto spacingWith = [](bool isOneFar) {
        SceneBuilder builder;
        for (int i = 0; i < 100; ++i)
            builder.addNode({.id = i + 1}, "near", {20.0 * (i % 10), 20.0 * (i / 10)});
        if (isOneFar)
            builder.addNode({.id = 1'000}, "far", {1e8, 0});
        const SceneModel scene = builder.build();
        return typicalSpacing(SpatialGrid(scene.positions()), scene.nodeCount());
    };
    EXPECT_NEAR(spacingWith(false), 20, 8);
    EXPECT_NEAR(spacingWith(true), 25, 20);
}

/// A crowd with every nth relationship in a colour.
SceneModel crowdWithEvery(std::uint32_t nth)
{
    const SceneModel crowd = testing::clusteredScene({.members = 3'000, .tiesPerMember = 5});
    SceneBuilder builder;
    for (std::size_t i = 0; i < crowd.nodeCount(); ++i) {
        SceneNode node = crowd.node(i);
        node.fill = i % 40 == 0 ? 0xFF0072B2 : kThemeColor;
        builder.addNode(node, crowd.label(static_cast<std::uint32_t>(i)), crowd.position(i));
    }
    for (std::uint32_t e = 0; e < crowd.edgeCount(); ++e) {
        SceneEdge edge = crowd.edges()[e];
        edge.fade = 0;
        edge.color = e % nth == 0 ? 0xFFD55E00 : kThemeColor;
        builder.addEdge(edge);
    }
    return builder.build();
}

TEST(DisplayList, WhatAColourMarksOutStandsOutFromTheCrowdAndOnTop)
{
    const SceneModel scene = crowdWithEvery(50);
    DisplayOptions options = fitted(scene, 1280, 720);
    for (const std::size_t mostEdges : {scene.edgeCount(), scene.edgeCount() / 10}) {
        options.mostEdges = mostEdges;
        const DisplayList list = buildDisplayList(scene, options);
        ASSERT_FALSE(list.haze.empty()) << "there is a crowd";
        const auto isMarked = [&](const DisplayEdge& shown) {
            return scene.edges()[shown.edge].color != kThemeColor;
        };
        EXPECT_EQ(
            static_cast<std::size_t>(std::ranges::count_if(list.lines, isMarked)),
            (scene.edgeCount() + 49) / 50);
        const auto first = std::ranges::find_if(list.lines, isMarked);
        for (auto shown = first; shown != list.lines.end(); ++shown) {
            EXPECT_TRUE(isMarked(*shown)) << "nothing over them";
            EXPECT_EQ(shown->strength, 1);
        }
    }
}

TEST(DisplayList, WhereMostHaveAColourNoneIsMarkedOut)
{
    const SceneModel scene = crowdWithEvery(2);
    const DisplayList list = buildDisplayList(scene, fitted(scene, 1280, 720));
    EXPECT_TRUE(std::ranges::any_of(list.haze, [&](const DisplayEdge& shown) {
        return scene.edges()[shown.edge].color != kThemeColor;
    }));
}

TEST(MarkedOutNodes, AreAFewThatHaveAColour)
{
    const SceneModel scene = crowdWithEvery(50);
    const DisplayList list = buildDisplayList(scene, fitted(scene, 1280, 720));
    EXPECT_EQ(markedOutNodes(scene, list).size(), 75U);
    const SceneModel colorful = testing::clusteredScene({.members = 40, .tiesPerMember = 1.5});
    const DisplayList all = buildDisplayList(colorful, fitted(colorful, 1280, 720));
    EXPECT_TRUE(markedOutNodes(colorful, all).empty()) << "where all have one, none is";
}

TEST(DisplayList, HoldsEverythingOfASmallNetworkAtFullStrength)
{
    const SceneModel scene = testing::clusteredScene({.members = 40, .tiesPerMember = 1.5});
    const DisplayList list = buildDisplayList(scene, fitted(scene, 1280, 720));
    EXPECT_EQ(list.nodes.size(), scene.nodeCount());
    EXPECT_EQ(list.lines.size() + list.haze.size(), scene.edgeCount());
    EXPECT_TRUE(list.haze.empty());
}

TEST(DisplayList, LeavesOutWhatIsOutsideTheArea)
{
    const SceneModel scene = testing::clusteredScene({.members = 400});
    DisplayOptions options = fitted(scene, 1280, 720);
    options.view = options.view.zoomedAt({640, 360}, 6);
    const DisplayList list = buildDisplayList(scene, options);
    EXPECT_LT(list.nodes.size(), scene.nodeCount() / 4);
    EXPECT_GT(list.nodes.size(), 0U);
    for (const DisplayEdge& edge : list.lines) {
        EXPECT_TRUE(options.area.grownBy(8.1).contains({edge.line.x1, edge.line.y1}));
        EXPECT_TRUE(options.area.grownBy(8.1).contains({edge.line.x2, edge.line.y2}));
    }
}

TEST(DisplayList, NeverCoversThePictureWithLines)
{
    for (const std::size_t members : {500U, 2000U, 20000U}) {
        const SceneModel scene = testing::clusteredScene({.members = members, .tiesPerMember = 4});
        const DisplayList list = buildDisplayList(scene, fitted(scene, 1280, 720));
        EXPECT_LT(inkShare(list), 0.20) << members;
        EXPECT_LE(list.lines.size(), 20'000U);
    }
}

TEST(DisplayList, ThinsTheFaintestWithoutLosingInk)
{
    const SceneModel scene = testing::clusteredScene({.members = 20000, .tiesPerMember = 4});
    const DisplayList list = buildDisplayList(scene, fitted(scene, 1280, 720));
    EXPECT_LT(list.lines.size() + list.haze.size(), scene.edgeCount());
    EXPECT_GT(inkShare(list), 0.08) << "what is left speaks for what was left out";
}

TEST(DisplayList, LookingAtFewerEdgesKeepsTheInkAndTheSameEdges)
{
    const SceneModel scene = testing::clusteredScene({.members = 6000, .tiesPerMember = 4});
    DisplayOptions options = fitted(scene, 1280, 720);
    const double all = inkShare(buildDisplayList(scene, options));
    options.mostEdges = scene.edgeCount() / 5;
    const DisplayList some = buildDisplayList(scene, options);
    const std::size_t kept = some.lines.size() + some.haze.size();
    EXPECT_LT(kept, scene.edgeCount() / 4);
    EXPECT_GT(kept, scene.edgeCount() / 20);
    EXPECT_NEAR(inkShare(some), all, 0.2 * all);

    std::vector<std::uint32_t> before;
    for (const DisplayEdge& edge : some.haze)
        before.push_back(edge.edge);
    options.view = options.view.zoomedAt({640, 360}, 0.9);
    const DisplayList later = buildDisplayList(scene, options);
    std::sort(before.begin(), before.end());
    const auto again =
        std::count_if(later.haze.begin(), later.haze.end(), [&](const DisplayEdge& edge) {
            return std::binary_search(before.begin(), before.end(), edge.edge);
        });
    EXPECT_GT(again, static_cast<std::ptrdiff_t>(later.haze.size() * 2 / 3));
}

TEST(DisplayList, DrawsTheImportantLastAndTheFaintFirst)
{
    const SceneModel scene = testing::clusteredScene({.members = 2000, .tiesPerMember = 4});
    const DisplayList list = buildDisplayList(scene, fitted(scene, 1280, 720));
    for (std::size_t i = 1; i < list.nodes.size(); ++i)
        ASSERT_LE(
            scene.node(list.nodes[i - 1].node).importance,
            scene.node(list.nodes[i].node).importance);
    for (std::size_t i = 1; i < list.lines.size(); ++i)
        ASSERT_LE(list.lines[i - 1].strength, list.lines[i].strength);
}

TEST(DisplayList, LeavesOutTheDraggedWithTheirEdges)
{
    SceneBuilder builder;
    for (int i = 0; i < 3; ++i)
        builder.addNode({.id = i + 1}, "", {i * 50.0, 0});
    builder.addEdge({.a = 0, .b = 1});
    builder.addEdge({.a = 1, .b = 2});
    const SceneModel scene = builder.build();
    DisplayOptions options = fitted(scene, 400, 300);
    const std::vector<std::uint32_t> dragged{0};
    options.without = dragged;
    const DisplayList list = buildDisplayList(scene, options);
    EXPECT_EQ(list.nodes.size(), 2U);
    EXPECT_EQ(list.lines.size(), 1U);
}

TEST(DisplayList, LeavesOutNodesThatAreNowhere)
{
    SceneBuilder builder;
    builder.addNode({.id = 1}, "", {0, 0});
    builder.addNode({.id = 2}, "", {std::numeric_limits<double>::quiet_NaN(), 0});
    builder.addNode({.id = 3}, "", {std::numeric_limits<double>::infinity(), 0});
    builder.addEdge({.a = 0, .b = 1});
    builder.addEdge({.a = 1, .b = 2});
    const SceneModel scene = builder.build();
    const DisplayList list = buildDisplayList(scene, fitted(scene, 400, 300));
    EXPECT_EQ(list.nodes.size(), 1U);
    EXPECT_TRUE(list.lines.empty());
}

TEST(MarkScale, GrowsSteadilyAndIsOneAtReadingDistance)
{
    double last = 0;
    for (double spacing = 0.5; spacing < 500; spacing *= 1.1) {
        EXPECT_GE(markScale(spacing), last);
        last = markScale(spacing);
    }
    EXPECT_DOUBLE_EQ(markScale(40), 1);
}

} // namespace cw::scene
