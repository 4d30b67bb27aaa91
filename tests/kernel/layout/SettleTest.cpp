// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/Settle.h"

#include "core/kernel/layout/StressLayout.h"
#include "core/kernel/layout/WishedPlace.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Positions layoutOf(const CompactGraph& graph)
{
    TaskContext task;
    return layoutStress(graph, {}, task).value();
}

/// All places after the neighbourhood has settled.
Positions settled(const CompactGraph& graph, const Positions& known, const SettleOptions& options)
{
    TaskContext task;
    const Result<SettledPlaces> moved = settleAround(graph, known, options, task);
    EXPECT_TRUE(moved.ok());
    Positions all = known;
    for (std::size_t i = 0; i < moved->nodes.size(); ++i) {
        const auto node = static_cast<std::size_t>(moved->nodes[i]);
        all.x[node] = moved->places.x[i];
        all.y[node] = moved->places.y[i];
    }
    return all;
}

double distance(const Positions& a, std::size_t i, const Positions& b, std::size_t j)
{
    return std::hypot(a.x[i] - b.x[j], a.y[i] - b.y[j]);
}

double widthOf(const Positions& positions)
{
    const auto [least, most] = std::minmax_element(positions.x.begin(), positions.x.end());
    return *most - *least;
}

CompactGraph withEdges(const CompactGraph& graph, NodeIndex nodes, std::vector<GraphEdge> more)
{
    GraphBuilder builder(nodes);
    for (const GraphEdge& edge : graph.edges())
        builder.addEdge(edge.first, edge.second);
    for (const GraphEdge& edge : more)
        builder.addEdge(edge.first, edge.second);
    return builder.build();
}

/// Two thousand in fifty communities.
CompactGraph network()
{
    return fixtures::communities(50, 40, 2.2, 0.8, 20);
}

/// Half of all but the touched move no further than this.
double medianMovement(
    const Positions& before, const Positions& after, const std::vector<NodeIndex>& touched)
{
    std::vector<double> moved;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (std::find(touched.begin(), touched.end(), static_cast<NodeIndex>(i)) == touched.end())
            moved.push_back(distance(before, i, after, i));
    }
    const auto middle = moved.begin() + static_cast<std::ptrdiff_t>(moved.size() / 2);
    std::nth_element(moved.begin(), middle, moved.end());
    return *middle;
}

} // namespace

TEST(Settle, MovesTheUntouchedLessThanAHundredthOfTheWidthWhenTwoAreRelated)
{
    const CompactGraph before = network();
    const Positions known = layoutOf(before);
    for (NodeIndex k = 0; k < 20; ++k) {
        const NodeIndex a = 61 * k;
        const NodeIndex b = 1999 - 47 * k;
        const CompactGraph graph = withEdges(before, 2000, {{a, b}});
        const Positions after = settled(graph, known, {.touched = {a, b}});
        EXPECT_LT(medianMovement(known, after, {a, b}), 0.01 * widthOf(known));
        std::size_t moved = 0;
        for (std::size_t i = 0; i < known.size(); ++i) {
            const double way = distance(known, i, after, i);
            moved += way > 0.0 ? 1U : 0U;
            const auto node = static_cast<NodeIndex>(i);
            const bool hears = node == a || node == b || graph.areNeighbours(node, a) ||
                               graph.areNeighbours(node, b);
            EXPECT_TRUE(hears || way == 0.0) << i;
        }
        EXPECT_LE(moved, 60U);
    }
}

TEST(Settle, BringsOneWhoNowKnowsThemBesideThem)
{
    const CompactGraph before = network();
    const Positions known = layoutOf(before);
    // A stranger at the right border is related to four of one community.
    Positions places = known;
    places.x.push_back(*std::max_element(known.x.begin(), known.x.end()) + 500.0);
    places.y.push_back(0.0);
    const CompactGraph graph =
        withEdges(before, 2001, {{2000, 400}, {2000, 401}, {2000, 402}, {2000, 403}});
    const Positions after = settled(graph, places, {.touched = {2000}});
    double nearestKnown = std::numeric_limits<double>::infinity();
    for (const std::size_t other : {400U, 401U, 402U, 403U})
        nearestKnown = std::min(nearestKnown, distance(after, 2000, after, other));
    EXPECT_LT(nearestKnown, 0.05 * widthOf(known));
    for (std::size_t i = 0; i < 2000; ++i)
        EXPECT_GT(distance(after, 2000, after, i), 0.2 * kNodeSpacing);
    EXPECT_LT(medianMovement(places, after, {2000}), 0.01 * widthOf(known));
}

TEST(Settle, LetsThoseWhoKnewOneWhoIsGoneDriftAndNobodyElse)
{
    const CompactGraph before = network();
    const Positions known = layoutOf(before);
    GraphBuilder builder(2000); // node 7 loses all its ties
    std::vector<NodeIndex> touched;
    for (const GraphEdge& edge : before.edges()) {
        if (edge.first != 7 && edge.second != 7)
            builder.addEdge(edge.first, edge.second);
        else
            touched.push_back(edge.first == 7 ? edge.second : edge.first);
    }
    const Positions after = settled(builder.build(), known, {.touched = touched});
    EXPECT_EQ(distance(known, 7, after, 7), 0.0) << "who knows nobody has nobody to go to";
    EXPECT_LT(medianMovement(known, after, touched), 0.01 * widthOf(known));
}

TEST(Settle, LeavesPinnedNodesExactlyWhereTheyAre)
{
    const CompactGraph graph = network();
    const Positions known = layoutOf(graph);
    SettleOptions options;
    options.pinned.assign(2000, false);
    for (NodeIndex node = 0; node < 2000; node += 3) {
        options.touched.push_back(node);
        options.pinned[static_cast<std::size_t>(node)] = node % 2 == 0;
    }
    const Positions after = settled(graph, known, options);
    for (std::size_t i = 0; i < known.size(); ++i) {
        EXPECT_TRUE(std::isfinite(after.x[i]) && std::isfinite(after.y[i]));
        EXPECT_TRUE(!options.pinned[i] || distance(known, i, after, i) == 0.0);
    }
}

TEST(Settle, BringsWhoHangsOnTheTouchedAloneAlong)
{
    // A line of ten and a leaf at its end; its end is related to the beginning's friends.
    Positions known(11);
    for (std::size_t i = 0; i < 11; ++i)
        known.x[i] = 100.0 * static_cast<double>(i);
    const CompactGraph graph = withEdges(fixtures::path(11), 11, {{0, 9}, {1, 9}, {2, 9}, {0, 2}});
    const Positions after = settled(graph, known, {.touched = {9}});
    EXPECT_LT(after.x[9], 500.0);
    EXPECT_LT(distance(after, 9, after, 10), 200.0);
}

TEST(Settle, BringsTwoStrangersTogetherWhoKnowOneAnotherNow)
{
    Positions known(3);
    known.x = {0.0, 5000.0, 60.0};
    GraphBuilder builder(3);
    builder.addEdge(0, 1);
    const Positions after = settled(builder.build(), known, {.touched = {0, 1}});
    EXPECT_LT(distance(after, 0, after, 1), 300.0);
    EXPECT_EQ(distance(known, 2, after, 2), 0.0);
}

TEST(Settle, ImprovesAComponentThatIsTouchedAsAWhole)
{
    const CompactGraph graph = fixtures::grid(5, 5);
    Positions known(25);
    for (std::size_t i = 0; i < 25; ++i) {
        known.x[i] = 60.0 * static_cast<double>(i * 7 % 5);
        known.y[i] = 60.0 * static_cast<double>(i * 11 % 25);
    }
    SettleOptions options;
    for (NodeIndex node = 1; node < 25; ++node)
        options.touched.push_back(node);
    options.pinned.assign(25, false);
    options.pinned[0] = true;
    const Positions after = settled(graph, known, options);
    EXPECT_EQ(distance(known, 0, after, 0), 0.0);
    for (std::size_t i = 0; i < 25; ++i)
        EXPECT_TRUE(std::isfinite(after.x[i]) && std::isfinite(after.y[i]));
    EXPECT_NE(after, known);
}

TEST(Settle, GivesNewcomersPlacesAndTellsThemOnly)
{
    const CompactGraph graph = network();
    Positions known = layoutOf(graph);
    known.x[5] = kNone;
    known.x[900] = kNone;
    TaskContext task;
    const Result<SettledPlaces> moved = settleAround(graph, known, {}, task);
    ASSERT_TRUE(moved.ok());
    EXPECT_EQ(moved->nodes, (std::vector<NodeIndex>{5, 900}));
}

TEST(Settle, IsDoneTheFirstTimeMoreOrLess)
{
    const CompactGraph graph = network();
    const Positions known = layoutOf(graph);
    const Positions once = settled(graph, known, {.touched = {300}});
    const Positions again = settled(graph, once, {.touched = {300}});
    EXPECT_LT(distance(once, 300, again, 300), 2.0 * kNodeSpacing);
}

TEST(Settle, OfNobodyMovesNobody)
{
    TaskContext task;
    EXPECT_TRUE(settleAround(network(), Positions(2000), {}, task)->nodes.empty());
    EXPECT_TRUE(settleAround(CompactGraph{}, {}, {}, task)->nodes.empty());
}

TEST(Settle, IsFiniteWhateverIsTouched)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        const auto n = static_cast<NodeIndex>(1 + random.below(40));
        const auto any = [&] {
            return static_cast<NodeIndex>(random.below(static_cast<std::uint64_t>(n)));
        };
        GraphBuilder builder(n);
        for (NodeIndex k = 0; k < 2 * n; ++k)
            builder.addEdge(any(), any());
        Positions known(static_cast<std::size_t>(n));
        SettleOptions options;
        options.pinned.assign(known.size(), false);
        for (std::size_t i = 0; i < known.size(); ++i) {
            const bool isNew = random.below(4) == 0;
            known.x[i] = isNew ? kNone : static_cast<double>(random.below(5)) * 40.0;
            known.y[i] = isNew ? kNone : static_cast<double>(random.below(5)) * 40.0;
            options.pinned[i] = !isNew && random.below(5) == 0;
        }
        for (std::uint64_t k = random.below(30); k > 0; --k)
            options.touched.push_back(any());
        const CompactGraph graph = builder.build();
        const Positions after = settled(graph, known, options);
        EXPECT_EQ(after, settled(graph, known, options));
        for (std::size_t i = 0; i < known.size(); ++i) {
            EXPECT_TRUE(std::isfinite(after.x[i]) && std::isfinite(after.y[i])) << "seed " << seed;
            EXPECT_TRUE(!options.pinned[i] || distance(known, i, after, i) == 0.0);
        }
    }
}

TEST(Settle, RefusesWhatDoesNotFitTheGraph)
{
    TaskContext task;
    const CompactGraph graph = fixtures::path(3);
    const auto codeOf = [&](const Positions& known, const SettleOptions& options) {
        return settleAround(graph, known, options, task).error().code;
    };
    EXPECT_EQ(codeOf(Positions(2), {}), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(Positions(3), {.touched = {3}}), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf(Positions(3), {.touched = {}, .pinned = {true}}), ErrorCode::InvalidArgument);
    Positions unplaced(3);
    unplaced.x[1] = kNone;
    EXPECT_EQ(
        codeOf(unplaced, {.touched = {}, .pinned = {false, true, false}}),
        ErrorCode::InvalidArgument);
}

TEST(WishedPlace, IsNotDrawnAwayByOneOddTie)
{
    using layout::Place;
    const std::vector<layout::WeightedPlace> known{
        {{0, 0}, 1.0}, {{10, 0}, 1.0}, {{0, 10}, 1.0}, {{10, 10}, 1.0}, {{10'000, 5}, 1.0}};
    const Place place = layout::geometricMedian(known, 1.0);
    EXPECT_NEAR(place.x, 5.0, 6.0);
    EXPECT_NEAR(place.y, 5.0, 1.0);
    EXPECT_EQ(layout::geometricMedian({{{3, 4}, 1.0}}, 1.0), (Place{3, 4}));
}

} // namespace cw
