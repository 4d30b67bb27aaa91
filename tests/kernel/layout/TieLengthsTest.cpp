// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/StressLayout.h"
#include "core/kernel/layout/StressMeasure.h"
#include "core/kernel/layout/WantedDistances.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace cw {

namespace {

/// The same ties, those that chance picks of weight 2 (deep), the others of .67.
CompactGraph withDepths(const CompactGraph& graph, std::uint64_t seed)
{
    Random random(seed);
    GraphBuilder builder(graph.nodeCount());
    for (const GraphEdge& edge : graph.edges())
        builder.addEdge(edge.first, edge.second, random.below(2) == 0 ? 2.0F : 0.67F);
    return builder.build();
}

Positions layoutOf(const CompactGraph& graph, const LayoutOptions& options)
{
    TaskContext task;
    Result<Positions> positions = layoutStress(graph, options, task);
    EXPECT_TRUE(positions.ok());
    return std::move(positions).value();
}

/// Mean length of deep ties as a share of that of the others.
double deepByShallow(const CompactGraph& graph, const Positions& positions)
{
    double sums[2] = {0.0, 0.0};
    double counts[2] = {0.0, 0.0};
    for (const GraphEdge& edge : graph.edges()) {
        const auto a = static_cast<std::size_t>(edge.first);
        const auto b = static_cast<std::size_t>(edge.second);
        const bool isDeep = graph.weightBetween(edge.first, edge.second) > 1.0F;
        sums[isDeep ? 1 : 0] +=
            std::hypot(positions.x[a] - positions.x[b], positions.y[a] - positions.y[b]);
        counts[isDeep ? 1 : 0] += 1.0;
    }
    return sums[1] / counts[1] / (sums[0] / counts[0]);
}

double stressAgainst(const CompactGraph& graph, const Positions& positions, TieLengths lengths)
{
    TaskContext task;
    return normalizedStress(graph, positions, {.lengths = lengths}, task).value();
}

} // namespace

TEST(TieLengths, DrawDeepTiesShorterWhenAskedAndOnlyThen)
{
    for (const CompactGraph& plain :
         {fixtures::communities(5, 12, 1.0, 0.3, 5), fixtures::communities(20, 40, 2.0, 0.6, 6),
          fixtures::communities(80, 40, 2.0, 0.6, 7), fixtures::binaryTree(200)}) {
        const CompactGraph graph = withDepths(plain, 9);
        const Positions same = layoutOf(plain, {});
        const Positions deep = layoutOf(graph, {.lengths = TieLengths::FromWeights});
        EXPECT_NEAR(deepByShallow(graph, same), 1.0, 0.15);
        EXPECT_LT(deepByShallow(graph, deep), 0.7);
        EXPECT_LT(
            stressAgainst(graph, deep, TieLengths::FromWeights),
            stressAgainst(graph, same, TieLengths::FromWeights));
    }
}

TEST(TieLengths, OfATreeAreWhatWasAsked)
{
    const CompactGraph graph = withDepths(fixtures::path(40), 4);
    const Positions positions = layoutOf(graph, {.lengths = TieLengths::FromWeights});
    EXPECT_LT(stressAgainst(graph, positions, TieLengths::FromWeights), 0.01);
    EXPECT_NEAR(deepByShallow(graph, positions), 1.0 / 3.0, 0.12) << "near ones keep some room";
}

TEST(TieLengths, AreTheSameOnAnyNumberOfThreads)
{
    const CompactGraph graph = withDepths(fixtures::communities(30, 40, 2.0, 0.6, 5), 9);
    const Positions one = layoutOf(graph, {.threads = 1, .lengths = TieLengths::FromWeights});
    EXPECT_EQ(one, layoutOf(graph, {.threads = 2, .lengths = TieLengths::FromWeights}));
}

TEST(TieLengths, LeavePinnedNodesAloneAndKeepTheScaleOfThePicture)
{
    const CompactGraph graph = withDepths(fixtures::communities(6, 20, 2.0, 0.6, 5), 9);
    LayoutOptions options{.lengths = TieLengths::FromWeights};
    options.start = layoutOf(graph, options);
    options.pinned.assign(options.start.size(), false);
    for (std::size_t i = 0; i < options.start.size(); i += 5)
        options.pinned[i] = true;
    const Positions again = layoutOf(graph, options);
    double moved = 0.0;
    for (std::size_t i = 0; i < again.size(); ++i) {
        const double way =
            std::hypot(again.x[i] - options.start.x[i], again.y[i] - options.start.y[i]);
        EXPECT_TRUE(i % 5 != 0 || way == 0.0);
        moved += way / static_cast<double>(again.size());
    }
    EXPECT_LT(moved, 3.0 * kNodeSpacing);
}

TEST(TieLengths, AreOneWhereAWeightSaysNothing)
{
    EXPECT_EQ(layout::tieLength(2.0F), 0.5F);
    EXPECT_EQ(layout::tieLength(0.0F), 1.0F);
    EXPECT_EQ(layout::tieLength(-3.0F), 1.0F);
    EXPECT_EQ(layout::tieLength(std::numeric_limits<float>::quiet_NaN()), 1.0F);
    EXPECT_EQ(layout::tieLength(std::numeric_limits<float>::infinity()), 1.0F);
    EXPECT_EQ(layout::tieLength(1e9F), 0.25F);
    EXPECT_EQ(layout::tieLength(1e-9F), 4.0F);
}

} // namespace cw
