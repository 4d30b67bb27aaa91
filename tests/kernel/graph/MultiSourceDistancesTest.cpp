// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/MultiSourceDistances.h"

#include "core/kernel/graph/BreadthFirst.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <bit>

namespace cw {

namespace {

constexpr std::int32_t kFar = 1'000'000;

/// Of each arc, the same both ways.
std::vector<std::uint8_t> drawnLengths(const CompactGraph& graph, std::uint64_t seed, int most)
{
    std::vector<std::uint8_t> lengths(graph.targets().size());
    std::vector<std::uint8_t> ofEdge(graph.edgeCount());
    Random random(seed);
    for (std::uint8_t& length : ofEdge)
        length = static_cast<std::uint8_t>(1 + random.below(static_cast<std::uint64_t>(most)));
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const auto numbers = graph.edgeNumbers(node);
        for (std::size_t k = 0; k < numbers.size(); ++k) {
            lengths[graph.offsets()[static_cast<std::size_t>(node)] + k] =
                ofEdge[static_cast<std::size_t>(numbers[k])];
        }
    }
    return lengths;
}

/// Bellman and Ford's way: slow and plain.
std::vector<std::int32_t>
plainDistances(const CompactGraph& graph, const std::vector<std::uint8_t>& lengths, NodeIndex from)
{
    std::vector<std::int32_t> distances(static_cast<std::size_t>(graph.nodeCount()), kFar);
    distances[static_cast<std::size_t>(from)] = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t node = 0; node < distances.size(); ++node) {
            for (std::size_t k = graph.offsets()[node]; k < graph.offsets()[node + 1]; ++k) {
                std::int32_t& there = distances[static_cast<std::size_t>(graph.targets()[k])];
                if (distances[node] + lengths[k] < there) {
                    there = distances[node] + lengths[k];
                    changed = true;
                }
            }
        }
    }
    return distances;
}

std::vector<std::vector<std::int32_t>>
found(MultiSourceDistances& search, NodeIndex nodes, const std::vector<NodeIndex>& sources)
{
    std::vector<std::vector<std::int32_t>> distances(
        sources.size(), std::vector<std::int32_t>(static_cast<std::size_t>(nodes), kFar));
    search.run(sources, [&](NodeIndex node, std::uint64_t mask, std::int32_t units) {
        for (; mask != 0; mask &= mask - 1) {
            const auto k = static_cast<std::size_t>(std::countr_zero(mask));
            EXPECT_EQ(distances[k][static_cast<std::size_t>(node)], kFar) << "told twice";
            distances[k][static_cast<std::size_t>(node)] = units;
        }
    });
    return distances;
}

} // namespace

TEST(MultiSourceDistances, AreTheShortestOnesOfEachSource)
{
    const CompactGraph graph = fixtures::communities(6, 20, 1.5, 0.5, 5);
    const std::vector<std::uint8_t> lengths = drawnLengths(graph, 3, 16);
    MultiSourceDistances search(graph, lengths);
    for (const std::vector<NodeIndex>& sources :
         {std::vector<NodeIndex>{7, 0, 119, 7}, fixtures::shuffledIndices(64, 5)}) {
        const auto distances = found(search, graph.nodeCount(), sources);
        for (std::size_t k = 0; k < sources.size(); ++k)
            EXPECT_EQ(distances[k], plainDistances(graph, lengths, sources[k]));
    }
}

TEST(MultiSourceDistances, OfTiesOneUnitLongAreHops)
{
    const CompactGraph graph = fixtures::grid(7, 9);
    MultiSourceDistances search(graph, std::vector<std::uint8_t>(graph.targets().size(), 1));
    EXPECT_EQ(found(search, 63, {31}).front(), hopsFrom(graph, 31));
}

TEST(MultiSourceDistances, LeaveOutWhoCannotBeReachedAndNoTiesAreNoMatter)
{
    const CompactGraph graph = GraphBuilder(3).build();
    MultiSourceDistances search(graph, {});
    EXPECT_EQ(found(search, 3, {1}).front(), (std::vector<std::int32_t>{kFar, 0, kFar}));
}

} // namespace cw
