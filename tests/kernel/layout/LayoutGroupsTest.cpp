// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/Geometry.h"
#include "core/kernel/layout/StressLayout.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

using layout::Place;

Positions layoutOf(const CompactGraph& graph, const LayoutOptions& options)
{
    TaskContext task;
    Result<Positions> positions = layoutStress(graph, options, task);
    EXPECT_TRUE(positions.ok());
    return std::move(positions).value();
}

/// Groups 1 to `count` by chance, without regard to ties; some in none.
std::vector<std::int32_t> drawnGroups(std::size_t nodes, std::int32_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<std::int32_t> groups;
    for (std::size_t i = 0; i < nodes; ++i)
        groups.push_back(
            static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(count) + 1)));
    return groups;
}

/// The middle of each group, and the distance within which four fifths of it are.
struct Disc
{
    Place middle;
    double radius = 0.0;
};

std::vector<Disc> discsOf(const Positions& positions, const std::vector<std::int32_t>& groups)
{
    std::vector<Disc> discs;
    for (std::int32_t group = 1; group <= *std::max_element(groups.begin(), groups.end());
         ++group) {
        std::vector<Place> places;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i] == group)
                places.push_back({positions.x[i], positions.y[i]});
        }
        const Place middle = layout::centroid(places);
        std::vector<double> away;
        for (const Place& place : places)
            away.push_back(std::hypot(place.x - middle.x, place.y - middle.y));
        std::sort(away.begin(), away.end());
        discs.push_back({middle, away[away.size() * 4 / 5]});
    }
    return discs;
}

double distanceTo(const Disc& disc, const Positions& positions, std::size_t node)
{
    return std::hypot(positions.x[node] - disc.middle.x, positions.y[node] - disc.middle.y);
}

void expectTogetherAndApart(const Positions& positions, const std::vector<std::int32_t>& groups)
{
    const std::vector<Disc> discs = discsOf(positions, groups);
    for (std::size_t a = 0; a < discs.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            const Place step = discs[a].middle - discs[b].middle;
            EXPECT_GT(std::hypot(step.x, step.y), discs[a].radius + discs[b].radius)
                << a << " and " << b;
        }
    }
    std::size_t astray = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (std::size_t g = 0; g < discs.size(); ++g) {
            if (static_cast<std::int32_t>(g) + 1 != groups[i])
                astray += distanceTo(discs[g], positions, i) < discs[g].radius ? 1U : 0U;
        }
    }
    EXPECT_LE(astray, groups.size() / 50);
}

} // namespace

TEST(LayoutGroups, LieTogetherAndApartWhateverTheTiesSay)
{
    for (const CompactGraph& graph :
         {fixtures::communities(8, 15, 2.0, 0.6, 5), fixtures::communities(40, 40, 2.0, 0.6, 6),
          fixtures::communities(260, 40, 2.0, 0.6, 7), fixtures::grid(12, 12)}) {
        const auto n = static_cast<std::size_t>(graph.nodeCount());
        const std::vector<std::int32_t> groups = drawnGroups(n, 5, 3);
        expectTogetherAndApart(layoutOf(graph, {.groups = groups}), groups);
    }
}

TEST(LayoutGroups, BringComponentsAndIsolatesToTheirGroup)
{
    GraphBuilder builder(60); // two rings of twenty, 40 to 59 know nobody
    for (const NodeIndex first : {0, 20}) {
        for (NodeIndex i = 0; i < 20; ++i)
            builder.addEdge(first + i, first + (i + 1) % 20);
    }
    std::vector<std::int32_t> groups(60);
    for (std::size_t i = 0; i < 60; ++i)
        groups[i] = 1 + static_cast<std::int32_t>(i % 3);
    expectTogetherAndApart(layoutOf(builder.build(), {.groups = groups}), groups);
}

TEST(LayoutGroups, MayBeOfIsolatesOnlyOrOfNobody)
{
    const CompactGraph alone = GraphBuilder(30).build();
    std::vector<std::int32_t> groups(30, 1);
    std::fill(groups.begin() + 15, groups.end(), 2);
    const Positions positions = layoutOf(alone, {.groups = groups});
    for (std::size_t i = 0; i < 30; ++i)
        EXPECT_TRUE(std::isfinite(positions.x[i]) && std::isfinite(positions.y[i]));

    const CompactGraph graph = fixtures::communities(10, 20, 2.0, 0.6, 5);
    EXPECT_EQ(layoutOf(graph, {.groups = std::vector<std::int32_t>(200, 0)}), layoutOf(graph, {}));
}

TEST(LayoutGroups, AreTheSameOnAnyNumberOfThreads)
{
    const CompactGraph graph = fixtures::communities(30, 40, 2.0, 0.6, 5);
    const std::vector<std::int32_t> groups = drawnGroups(1200, 7, 3);
    EXPECT_EQ(
        layoutOf(graph, {.threads = 1, .groups = groups}),
        layoutOf(graph, {.threads = 2, .groups = groups}));
}

TEST(LayoutGroups, LeavePinnedNodesExactlyWhereTheyAre)
{
    const CompactGraph graph = fixtures::communities(6, 20, 2.0, 0.6, 5);
    LayoutOptions options{.groups = drawnGroups(120, 4, 3)};
    options.start = layoutOf(graph, {});
    options.pinned.assign(120, false);
    for (std::size_t i = 0; i < 120; i += 9)
        options.pinned[i] = true;
    const Positions positions = layoutOf(graph, options);
    for (std::size_t i = 0; i < 120; ++i) {
        EXPECT_TRUE(std::isfinite(positions.x[i]) && std::isfinite(positions.y[i]));
        EXPECT_TRUE(
            !options.pinned[i] ||
            (positions.x[i] == options.start.x[i] && positions.y[i] == options.start.y[i]));
    }
}

TEST(LayoutGroups, AreRefusedWhenTheyAreNotOneANode)
{
    TaskContext task;
    EXPECT_EQ(
        layoutStress(fixtures::path(3), {.groups = {1, 2}}, task).error().code,
        ErrorCode::InvalidArgument);
}

} // namespace cw
