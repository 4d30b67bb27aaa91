// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/PathSweep.h"

#include "core/kernel/analytics/OneSourcePaths.h"
#include "core/kernel/analytics/PathDependencies.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace cw::analytics {

namespace {

using fixtures::shuffledIndices;

/// More nodes than are worked out in double precision.
CompactGraph largeGraph()
{
    return fixtures::communities(100, 50, 2.5, 0.5, 3);
}

std::vector<NodeIndex> someSources(const CompactGraph& graph, std::size_t count)
{
    std::vector<NodeIndex> sources = shuffledIndices(graph.nodeCount(), 5);
    sources.resize(std::min(sources.size(), count));
    return sources;
}

PathSums swept(const CompactGraph& graph, const std::vector<NodeIndex>& sources, int threads = 2)
{
    TaskContext task;
    PathSweep sweep(graph, {.threads = threads});
    Result<PathSums> sums = sweep.run(sources, task);
    EXPECT_TRUE(sums.ok());
    return std::move(sums).value();
}

/// The same, one source after the other.
struct Plain
{
    std::vector<double> dependency;
    std::vector<double> square;
    std::vector<std::int64_t> farness;
};

Plain plainly(const CompactGraph& graph, const std::vector<NodeIndex>& sources)
{
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    Plain plain{std::vector<double>(n), std::vector<double>(n), std::vector<std::int64_t>(n)};
    OneSourcePaths paths(graph);
    for (const NodeIndex source : sources) {
        paths.run(source);
        for (const NodeIndex node : paths.order()) {
            const auto i = static_cast<std::size_t>(node);
            const auto dependency = static_cast<double>(paths.dependency(node));
            plain.farness[i] += paths.distance(node);
            plain.dependency[i] += node == source ? 0.0 : dependency;
            plain.square[i] += node == source ? 0.0 : dependency * dependency;
        }
    }
    return plain;
}

void expectNear(const std::vector<double>& found, const std::vector<double>& expected)
{
    constexpr double kRelative = 2e-6; // of single precision, over a few levels
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        ASSERT_NEAR(found[i], expected[i], kRelative * std::max(1.0, expected[i])) << i;
}

} // namespace

TEST(PathSweep, OfALargeGraphFindsWhatOneSourceAfterAnotherFinds)
{
    const CompactGraph graph = largeGraph();
    const std::vector<NodeIndex> sources = someSources(graph, 150);
    const PathSums sums = swept(graph, sources);
    const Plain plain = plainly(graph, sources);
    expectNear(sums.dependency, plain.dependency);
    expectNear(sums.dependencySquare, plain.square);
    EXPECT_EQ(sums.farness, plain.farness);
}

TEST(PathSweep, GoesOnInLargerNumbersWhenThereAreTooManyPaths)
{
    // From corner to corner of the grid lead about 2^134 paths.
    const CompactGraph graph = fixtures::grid(70, 70);
    const std::vector<NodeIndex> sources = {0, 69, 2450, 4899};
    expectNear(swept(graph, sources).dependency, plainly(graph, sources).dependency);
}

TEST(PathSweep, IsTheSameBitForBitOnAnyNumberOfThreads)
{
    const CompactGraph graph = largeGraph();
    const std::vector<NodeIndex> sources = someSources(graph, 700);
    const PathSums alone = swept(graph, sources, 1);
    for (const int threads : {2, 3, 4}) {
        const PathSums sums = swept(graph, sources, threads);
        EXPECT_EQ(sums.dependency, alone.dependency) << threads;
        EXPECT_EQ(sums.dependencySquare, alone.dependencySquare) << threads;
        EXPECT_EQ(sums.farness, alone.farness) << threads;
        EXPECT_EQ(sums.pathsAt, alone.pathsAt) << threads;
    }
}

TEST(PathSweep, TakesTheSourcesInAnyOrderAndMayRunAgain)
{
    const CompactGraph graph = fixtures::communities(6, 40, 2, 0.5, 8);
    std::vector<NodeIndex> sources = someSources(graph, 100);
    TaskContext task;
    PathSweep sweep(graph, {.threads = 1});
    const PathSums first = *sweep.run(sources, task);
    std::ranges::sort(sources);
    const PathSums again = *sweep.run(sources, task);
    EXPECT_EQ(again.dependency, first.dependency);
    EXPECT_EQ(again.reached, first.reached);
}

TEST(PathDependencies, AreTheSameWithVectorsOfEveryWidth)
{
    const CompactGraph graph = fixtures::communities(8, 40, 2.5, 0.5, 4);
    SourceLevels levels(graph);
    levels.run(someSources(graph, 64));
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    const auto found = [&](auto real, std::size_t bytes) {
        std::vector<double> sums(n);
        std::vector<double> squares(n);
        PathDependencies<decltype(real)> dependencies(graph, bytes);
        EXPECT_EQ(
            dependencies.run(levels, {}, sums, squares),
            PathDependencies<decltype(real)>::Outcome::Done);
        return sums;
    };
    const std::vector<double> expected = plainly(graph, someSources(graph, 64)).dependency;
    for (std::size_t bytes = 16; bytes <= widestVectors(); bytes *= 2) {
        SCOPED_TRACE(bytes);
        expectNear(found(0.0F, bytes), expected);
        expectNear(found(0.0, bytes), expected);
    }
}

} // namespace cw::analytics
