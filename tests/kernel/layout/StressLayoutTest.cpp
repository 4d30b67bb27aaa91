// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/StressLayout.h"
#include "core/kernel/layout/Geometry.h"
#include "core/kernel/layout/StressMeasure.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cw {

namespace {

using layout::Box;
using layout::Place;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Positions layoutOf(const CompactGraph& graph, const LayoutOptions& options = {})
{
    TaskContext task;
    Result<Positions> positions = layoutStress(graph, options, task);
    EXPECT_TRUE(positions.ok());
    return std::move(positions).value();
}

double stressOf(const CompactGraph& graph, const Positions& positions)
{
    TaskContext task;
    return normalizedStress(graph, positions, {}, task).value();
}

double distance(const Positions& positions, std::size_t i, std::size_t j)
{
    return std::hypot(positions.x[i] - positions.x[j], positions.y[i] - positions.y[j]);
}

Box boxOf(const Positions& positions, std::size_t first, std::size_t last)
{
    Box box;
    for (std::size_t i = first; i < last; ++i)
        box.include({positions.x[i], positions.y[i]});
    return box;
}

bool overlap(const Box& a, const Box& b)
{
    return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

double nearestPair(const Positions& positions)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < positions.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            nearest = std::min(nearest, distance(positions, i, j));
    }
    return nearest;
}

bool isFinite(const Positions& positions)
{
    const auto finite = [](double value) { return std::isfinite(value); };
    return std::all_of(positions.x.begin(), positions.x.end(), finite) &&
           std::all_of(positions.y.begin(), positions.y.end(), finite);
}

} // namespace

TEST(StressLayout, OfNothingIsNothing)
{
    EXPECT_EQ(layoutOf(CompactGraph{}).size(), 0U);
}

TEST(StressLayout, PutsASingleNodeInTheMiddle)
{
    const Positions positions = layoutOf(GraphBuilder(1).build());
    EXPECT_EQ(positions, Positions(1));
}

TEST(StressLayout, PutsAPairSideBySide)
{
    const Positions positions = layoutOf(fixtures::path(2));
    EXPECT_DOUBLE_EQ(distance(positions, 0, 1), kNodeSpacing);
    EXPECT_DOUBLE_EQ(positions.y[0], positions.y[1]);
}

TEST(StressLayout, DrawsAPathAsALevelLine)
{
    const Positions positions = layoutOf(fixtures::path(30));
    EXPECT_LT(stressOf(fixtures::path(30), positions), 0.01);
    const Box box = boxOf(positions, 0, 30);
    EXPECT_LT(box.height(), 0.1 * box.width());
    for (std::size_t i = 1; i < 30; ++i)
        EXPECT_EQ(positions.x[i] > positions.x[i - 1], positions.x[1] > positions.x[0]);
}

TEST(StressLayout, DrawsARingRound)
{
    const std::size_t n = 40;
    const Positions positions = layoutOf(fixtures::ring(40));
    for (std::size_t i = 0; i < n; ++i) {
        const double radius = std::hypot(positions.x[i], positions.y[i]);
        EXPECT_NEAR(radius, 40 * kNodeSpacing / (2 * 3.14159), 0.1 * radius);
    }
}

TEST(StressLayout, DrawsALargeRingRoundToo)
{
    for (const NodeIndex n : {150, 500, 1500}) {
        const Positions positions = layoutOf(fixtures::ring(n));
        double least = std::numeric_limits<double>::infinity();
        double most = 0.0;
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const double radius = std::hypot(positions.x[i], positions.y[i]);
            least = std::min(least, radius);
            most = std::max(most, radius);
        }
        EXPECT_GT(least, 0.88 * most) << n;
    }
}

TEST(StressLayout, DrawsTheStreetsOfAGridStraightLevelAndUnfolded)
{
    for (const auto& [rows, columns] : {std::pair{9, 9}, std::pair{30, 31}, std::pair{4, 40}}) {
        const CompactGraph graph = fixtures::grid(rows, columns);
        const Positions positions = layoutOf(graph);
        std::size_t level = 0;
        std::size_t upright = 0;
        for (const GraphEdge& edge : graph.edges()) {
            const auto a = static_cast<std::size_t>(edge.first);
            const auto b = static_cast<std::size_t>(edge.second);
            const double dx = std::abs(positions.x[a] - positions.x[b]);
            const double dy = std::abs(positions.y[a] - positions.y[b]);
            level += dy < 0.5 * dx ? 1U : 0U;
            upright += dx < 0.5 * dy ? 1U : 0U;
            EXPECT_LT(std::hypot(dx, dy), 3.0 * kNodeSpacing);
        }
        EXPECT_GT(level + upright, graph.edgeCount() * 9 / 10);
        EXPECT_GT(std::min(level, upright), graph.edgeCount() / 3);
    }
}

TEST(StressLayout, DrawsAGridAndATreeTrueToDistance)
{
    const CompactGraph grid = fixtures::grid(12, 15);
    EXPECT_LT(stressOf(grid, layoutOf(grid)), 0.03);
    const CompactGraph tree = fixtures::binaryTree(127);
    EXPECT_LT(stressOf(tree, layoutOf(tree)), 0.10);
}

TEST(StressLayout, PutsTheHubOfAStarInTheMiddleAndItsLeavesApart)
{
    const Positions positions = layoutOf(fixtures::star(25));
    const Box box = boxOf(positions, 0, 25);
    EXPECT_LT(std::hypot(positions.x[0], positions.y[0]), 0.15 * box.width());
    EXPECT_GT(nearestPair(positions), 0.4 * kNodeSpacing);
}

TEST(StressLayout, PutsOneWhomThousandsKnowAmongThem)
{
    constexpr NodeIndex kLeaves = 12'000;
    GraphBuilder builder(kLeaves + 1);
    Random random(3);
    for (NodeIndex leaf = 1; leaf <= kLeaves; ++leaf) {
        builder.addEdge(0, leaf);
        if (leaf % 3 == 0)
            builder.addEdge(leaf, 1 + static_cast<NodeIndex>(random.below(kLeaves)));
    }
    const Positions positions = layoutOf(builder.build());
    EXPECT_TRUE(isFinite(positions));
    const Box box = boxOf(positions, 0, positions.size());
    EXPECT_LT(std::abs(positions.x[0] - 0.5 * (box.left + box.right)), 0.2 * box.width());
    EXPECT_LT(std::abs(positions.y[0] - 0.5 * (box.top + box.bottom)), 0.2 * box.height());
    EXPECT_LT(box.width(), 2.0 * box.height());
}

TEST(StressLayout, KeepsAllNodesOfACompleteGraphApart)
{
    EXPECT_GT(nearestPair(layoutOf(fixtures::complete(30))), 0.4 * kNodeSpacing);
}

TEST(StressLayout, ShowsTwoCliquesAsTwo)
{
    const Positions positions = layoutOf(fixtures::twoCliques(15));
    const Box left = boxOf(positions, 0, 15);
    const Box right = boxOf(positions, 15, 30);
    EXPECT_FALSE(overlap(left, right));
}

TEST(StressLayout, ClustersMoreWhenAsked)
{
    const CompactGraph graph = fixtures::communities(12, 40, 3, 0.8, 5);
    // Mean distance within a community as a share of the distance of all.
    const auto spread = [&](double clustering) {
        const Positions positions = layoutOf(graph, {.clustering = clustering});
        double within = 0.0;
        double between = 0.0;
        for (std::size_t i = 0; i < positions.size(); ++i) {
            for (std::size_t j = 0; j < positions.size(); ++j)
                (i / 40 == j / 40 ? within : between) += distance(positions, i, j);
        }
        return within * 11.0 / between;
    };
    const double faithful = spread(0.0);
    const double normal = spread(0.5);
    const double clustered = spread(1.0);
    EXPECT_LT(normal, 0.9 * faithful);
    EXPECT_LT(clustered, 0.8 * normal);
}

TEST(StressLayout, PacksComponentsWithoutOverlapAndIsolatesBeside)
{
    GraphBuilder builder(70);
    for (const GraphEdge& edge : fixtures::grid(5, 6).edges())
        builder.addEdge(edge.first, edge.second); // 0 to 29
    for (NodeIndex first : {30, 40, 50}) {        // three rings of ten
        for (NodeIndex i = 0; i < 10; ++i)
            builder.addEdge(first + i, first + (i + 1) % 10);
    }
    const Positions positions = layoutOf(builder.build()); // 60 to 69 know nobody
    std::vector<Box> boxes = {boxOf(positions, 0, 30)};
    for (const std::size_t first : {30U, 40U, 50U})
        boxes.push_back(boxOf(positions, first, first + 10));
    boxes.push_back(boxOf(positions, 60, 70));
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(overlap(boxes[i], boxes[j])) << i << " and " << j;
        EXPECT_TRUE(i + 1 == boxes.size() || boxes[i].right < boxes.back().left);
    }
    EXPECT_GE(nearestPair(positions), 0.5 * kNodeSpacing);
}

TEST(StressLayout, SetsManyIsolatesInRowsAndColumns)
{
    const Positions positions = layoutOf(GraphBuilder(100).build());
    const Box box = boxOf(positions, 0, 100);
    EXPECT_GE(nearestPair(positions), kNodeSpacing - 1e-9);
    EXPECT_GT(box.width(), box.height());
    EXPECT_LT(box.width(), 3.0 * box.height());
}

TEST(StressLayout, IsTheSameOnAnyNumberOfThreads)
{
    for (const CompactGraph& graph :
         {fixtures::communities(30, 40, 3, 0.8, 5), fixtures::communities(80, 40, 3, 0.8, 6)}) {
        const Positions one = layoutOf(graph, {.threads = 1});
        EXPECT_EQ(one, layoutOf(graph, {.threads = 2}));
        EXPECT_EQ(one, layoutOf(graph, {.threads = 3}));
    }
}

TEST(StressLayout, KeepsItsPromisesBeyondTheCaches)
{
    // Large enough for sampled pivots and for renaming the nodes in between.
    const CompactGraph grid = fixtures::grid(100, 100);
    const Positions one = layoutOf(grid, {.threads = 1});
    EXPECT_LT(stressOf(grid, one), 0.03);
    EXPECT_EQ(one, layoutOf(grid, {.threads = 2}));
}

TEST(StressLayout, ShowsTheCommunitiesOfALargeNetwork)
{
    constexpr NodeIndex kCount = 250;
    constexpr NodeIndex kSize = 44;
    const CompactGraph graph = fixtures::communities(kCount, kSize, 3.5, 0.5, 5);
    const Positions one = layoutOf(graph, {.threads = 1});
    EXPECT_EQ(one, layoutOf(graph, {.threads = 2}));
    std::vector<std::pair<double, double>> centres(kCount);
    for (std::size_t i = 0; i < one.size(); ++i) {
        centres[i / kSize].first += one.x[i] / kSize;
        centres[i / kSize].second += one.y[i] / kSize;
    }
    int atHome = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        const auto nearest = std::ranges::min_element(centres, {}, [&](const auto& centre) {
            return std::hypot(one.x[i] - centre.first, one.y[i] - centre.second);
        });
        atHome += static_cast<std::size_t>(nearest - centres.begin()) == i / kSize ? 1 : 0;
    }
    EXPECT_GT(atHome, 0.8 * kCount * kSize)
        << "nearer to the own community's middle than another's";
}

TEST(StressLayout, DependsOnTheSeedAndOnNothingElse)
{
    const CompactGraph graph = fixtures::communities(10, 20, 3, 0.8, 5);
    const Positions first = layoutOf(graph, {.seed = 7});
    EXPECT_EQ(first, layoutOf(graph, {.seed = 7}));
    EXPECT_NE(first, layoutOf(graph, {.seed = 8}));
}

TEST(StressLayout, IsAsGoodWhateverTheNodesAreCalled)
{
    const CompactGraph graph = fixtures::communities(10, 30, 3, 0.8, 5);
    const CompactGraph other =
        fixtures::renamed(graph, fixtures::shuffledIndices(graph.nodeCount(), 3));
    const double stress = stressOf(graph, layoutOf(graph));
    EXPECT_NEAR(stressOf(other, layoutOf(other)), stress, 0.1 * stress);
}

TEST(StressLayout, LeavesPinnedNodesExactlyWhereTheyAre)
{
    const CompactGraph graph = fixtures::communities(6, 20, 3, 0.8, 5);
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    for (const std::size_t every : {120U, 60U, 7U, 1U}) {
        LayoutOptions options;
        options.start = Positions(n);
        options.pinned.assign(n, false);
        for (std::size_t i = 0; i < n; ++i) {
            options.pinned[i] = i % every == 0;
            options.start.x[i] = options.pinned[i] ? 1000.1 + 37.7 * static_cast<double>(i) : kNone;
            options.start.y[i] =
                options.pinned[i] ? -500.3 - static_cast<double>(i * i % 901) : kNone;
        }
        const Positions positions = layoutOf(graph, options);
        EXPECT_TRUE(isFinite(positions));
        for (std::size_t i = 0; i < n; i += every) {
            EXPECT_EQ(positions.x[i], options.start.x[i]);
            EXPECT_EQ(positions.y[i], options.start.y[i]);
        }
    }
}

TEST(StressLayout, YieldsToPinnedNodesThatAreNotWhereTheyWouldGo)
{
    // A ring of twelve, two sides pinned apart and a third between them, where no round ring has
    // it.
    LayoutOptions options;
    options.start = Positions(12);
    options.start.x.assign(12, kNone);
    options.pinned.assign(12, false);
    for (const std::size_t node : {0U, 3U, 6U}) {
        options.pinned[node] = true;
        options.start.x[node] = 100.0 * static_cast<double>(node);
    }
    const Positions positions = layoutOf(fixtures::ring(12), options);
    EXPECT_LT(distance(positions, 2, 3), 155.0);
    EXPECT_LT(distance(positions, 3, 4), 155.0);
}

TEST(StressLayout, ComesToLieAroundAPinnedNode)
{
    const CompactGraph graph = fixtures::grid(6, 6);
    LayoutOptions options;
    options.start = Positions(36);
    options.start.x.assign(36, kNone);
    options.start.y.assign(36, kNone);
    options.pinned.assign(36, false);
    options.pinned[14] = true;
    options.start.x[14] = 5000.0;
    options.start.y[14] = 7000.0;
    const Positions positions = layoutOf(graph, options);
    for (std::size_t i = 0; i < 36; ++i)
        EXPECT_LT(distance(positions, i, 14), 8 * kNodeSpacing);
    EXPECT_LT(stressOf(graph, positions), 0.05);
}

TEST(StressLayout, StaysNearAPictureItStartsFrom)
{
    const CompactGraph graph = fixtures::communities(10, 30, 3, 0.8, 5);
    LayoutOptions options;
    options.start = layoutOf(graph);
    for (double& x : options.start.x)
        x += 12345.0;
    const Positions again = layoutOf(graph, options);
    const Box box = boxOf(options.start, 0, options.start.size());
    std::vector<double> moved;
    for (std::size_t i = 0; i < again.size(); ++i) {
        moved.push_back(
            std::hypot(again.x[i] - options.start.x[i], again.y[i] - options.start.y[i]));
    }
    std::nth_element(moved.begin(), moved.begin() + 150, moved.end());
    EXPECT_LT(moved[150], 0.03 * box.width());
    EXPECT_LT(stressOf(graph, again), 1.1 * stressOf(graph, options.start));
}

TEST(StressLayout, MendsAStartThatHoldsAllOnOneSpotOrNumbersThatAreNone)
{
    const CompactGraph graph = fixtures::grid(6, 7);
    LayoutOptions options;
    options.start = Positions(42);
    EXPECT_LT(stressOf(graph, layoutOf(graph, options)), 0.05);
    options.start.x.assign(42, std::numeric_limits<double>::infinity());
    EXPECT_LT(stressOf(graph, layoutOf(graph, options)), 0.05);
}

TEST(StressLayout, IsNeverWithoutAPlaceForAnyone)
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Random random(seed);
        const auto n = static_cast<NodeIndex>(1 + random.below(60));
        GraphBuilder builder(n);
        const std::uint64_t edges = random.below(static_cast<std::uint64_t>(n) * 2);
        for (std::uint64_t k = 0; k < edges; ++k) {
            builder.addEdge(
                static_cast<NodeIndex>(random.below(static_cast<std::uint64_t>(n))),
                static_cast<NodeIndex>(random.below(static_cast<std::uint64_t>(n))));
        }
        const CompactGraph graph = builder.build();
        for (const double clustering : {0.0, 0.5, 1.0}) {
            const Positions positions = layoutOf(graph, {.seed = seed, .clustering = clustering});
            EXPECT_TRUE(isFinite(positions)) << "seed " << seed;
            EXPECT_TRUE(n < 2 || nearestPair(positions) > 0.02 * kNodeSpacing) << "seed " << seed;
        }
    }
}

TEST(StressLayout, StopsWhenAskedBeforeAndInBetween)
{
    std::stop_source before;
    before.request_stop();
    TaskContext never(before.get_token());
    const CompactGraph graph = fixtures::communities(20, 40, 3, 0.8, 5);
    EXPECT_EQ(layoutStress(graph, {}, never).error().code, ErrorCode::Cancelled);

    std::stop_source stop;
    TaskContext task(stop.get_token(), [&](int percent) {
        if (percent >= 50)
            stop.request_stop();
    });
    const Result<Positions> result = layoutStress(graph, {}, task);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

TEST(StressLayout, TellsHowFarItIsUpToTheEnd)
{
    std::vector<int> said;
    TaskContext task({}, [&](int percent) { said.push_back(percent); });
    ASSERT_TRUE(layoutStress(fixtures::grid(6, 7), {}, task).ok());
    EXPECT_TRUE(std::is_sorted(said.begin(), said.end()));
    EXPECT_GT(said.size(), 20U);
    EXPECT_EQ(said.back(), 100);
}

TEST(StressLayout, RefusesOptionsThatDoNotFitTheGraph)
{
    TaskContext task;
    const CompactGraph graph = fixtures::path(3);
    const auto codeOf = [&](const LayoutOptions& options) {
        return layoutStress(graph, options, task).error().code;
    };
    EXPECT_EQ(codeOf({.start = Positions(2)}), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf({.pinned = {true, false, false}}), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf({.start = Positions(3), .pinned = {true}}), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf({.clustering = 1.5}), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf({.clustering = kNone}), ErrorCode::InvalidArgument);
}

} // namespace cw
