// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the measures of any network.
#include "core/kernel/analytics/Clustering.h"
#include "core/kernel/analytics/Constraint.h"
#include "core/kernel/analytics/DegreeMeasures.h"
#include "core/kernel/analytics/GroupMixing.h"
#include "core/kernel/analytics/Robustness.h"
#include "core/kernel/graph/Components.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <utility>

namespace cw {

namespace {

std::size_t at(NodeIndex node)
{
    return static_cast<std::size_t>(node);
}

/// Sparse enough to fall apart often, dense enough to have triangles.
CompactGraph anyGraph()
{
    const NodeIndex n = *rc::gen::inRange<NodeIndex>(1, 30);
    const NodeIndex ties = *rc::gen::inRange<NodeIndex>(0, 4 * n);
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    GraphBuilder builder(n);
    for (NodeIndex k = 0; k < ties; ++k) {
        const auto pick = [&] {
            return static_cast<NodeIndex>(random.below(static_cast<std::uint64_t>(n)));
        };
        builder.addEdge(pick(), pick());
    }
    return builder.build();
}

std::vector<NodeIndex> anyGroups(const CompactGraph& graph)
{
    std::vector<NodeIndex> groups =
        fixtures::shuffledIndices(graph.nodeCount(), *rc::gen::arbitrary<std::uint64_t>());
    for (NodeIndex& group : groups)
        group = group % 4 - 1; // some have none
    return groups;
}

CompactGraph complementOf(const CompactGraph& graph)
{
    GraphBuilder builder(graph.nodeCount());
    for (NodeIndex a = 0; a < graph.nodeCount(); ++a) {
        for (NodeIndex b = a + 1; b < graph.nodeCount(); ++b) {
            if (!graph.areNeighbours(a, b))
                builder.addEdge(a, b);
        }
    }
    return builder.build();
}

CompactGraph twice(const CompactGraph& graph)
{
    GraphBuilder builder(2 * graph.nodeCount());
    for (const GraphEdge& edge : graph.edges()) {
        builder.addEdge(edge.first, edge.second);
        builder.addEdge(edge.first + graph.nodeCount(), edge.second + graph.nodeCount());
    }
    return builder.build();
}

bool same(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= 1e-9;
}

bool same(std::optional<double> a, std::optional<double> b)
{
    return a.has_value() == b.has_value() && (!a || same(*a, *b));
}

} // namespace

RC_GTEST_PROP(MeasureLaws, NamesDoNotMatter, ())
{
    const CompactGraph graph = anyGraph();
    const std::vector<NodeIndex> names =
        fixtures::shuffledIndices(graph.nodeCount(), *rc::gen::arbitrary<std::uint64_t>());
    const CompactGraph renamed = fixtures::renamed(graph, names);
    RC_ASSERT(same(degreeAssortativity(graph), degreeAssortativity(renamed)));
    RC_ASSERT(same(degreeCentralization(graph), degreeCentralization(renamed)));
    const Clustering before = measureClustering(graph);
    const Clustering after = measureClustering(renamed);
    RC_ASSERT(same(before.transitivity(), after.transitivity()));
    RC_ASSERT(same(before.averageLocal(), after.averageLocal()));
    const Constraints held = measureConstraints(graph);
    const Constraints heldThen = measureConstraints(renamed);
    for (std::size_t i = 0; i < names.size(); ++i) {
        RC_ASSERT(same(held.wholeNetwork[i], heldThen.wholeNetwork[at(names[i])]));
        RC_ASSERT(same(held.egoNetwork[i], heldThen.egoNetwork[at(names[i])]));
    }
}

RC_GTEST_PROP(MeasureLaws, ASecondCopyBesideItChangesNoShare, ())
{
    const CompactGraph graph = anyGraph();
    const CompactGraph both = twice(graph);
    RC_ASSERT(same(meanDegree(graph), meanDegree(both)));
    RC_ASSERT(same(degreeAssortativity(graph), degreeAssortativity(both)));
    const Clustering one = measureClustering(graph);
    const Clustering two = measureClustering(both);
    RC_ASSERT(same(one.transitivity(), two.transitivity()));
    RC_ASSERT(same(one.averageLocal(), two.averageLocal()));
    const Constraints heldOnce = measureConstraints(graph);
    const Constraints heldTwice = measureConstraints(both);
    for (std::size_t i = 0; i < heldOnce.wholeNetwork.size(); ++i) {
        const std::size_t copy = i + heldOnce.wholeNetwork.size();
        RC_ASSERT(same(heldOnce.wholeNetwork[i], heldTwice.wholeNetwork[copy]));
        RC_ASSERT(same(heldOnce.egoNetwork[i], heldTwice.egoNetwork[copy]));
    }
}

RC_GTEST_PROP(MeasureLaws, TheComplementHasWhatIsMissing, ())
{
    const CompactGraph graph = anyGraph();
    const CompactGraph complement = complementOf(graph);
    if (graph.nodeCount() >= 2)
        RC_ASSERT(same(*density(graph) + *density(complement), 1.0));
    const std::vector<NodeIndex> groups = anyGroups(graph);
    const GroupMixing here = groupMixing(graph, groups);
    const GroupMixing there = groupMixing(complement, groups);
    std::int64_t within = 0;
    for (const std::int64_t size : here.sizes)
        within += size * (size - 1) / 2;
    RC_ASSERT(here.internal + there.internal == within);
    RC_ASSERT(here.ties() + there.ties() == here.nodes() * (here.nodes() - 1) / 2);
}

RC_GTEST_PROP(MeasureLaws, SharesAndIndexesKeepTheirRange, ())
{
    const CompactGraph graph = anyGraph();
    const auto within = [](std::optional<double> value, double low, double high) {
        return !value || (*value >= low - 1e-9 && *value <= high + 1e-9);
    };
    const Clustering clustering = measureClustering(graph);
    RC_ASSERT(within(clustering.transitivity(), 0, 1));
    RC_ASSERT(within(clustering.averageLocal(), 0, 1));
    RC_ASSERT(within(degreeCentralization(graph), 0, 1));
    RC_ASSERT(within(degreeAssortativity(graph), -1, 1));
    RC_ASSERT(within(robustness(graph), 0, 0.5));
    const GroupMixing mixing = groupMixing(graph, anyGroups(graph));
    if (mixing.index()) {
        RC_ASSERT(within(mixing.index(), *mixing.lowestIndex(), *mixing.highestIndex()));
        RC_ASSERT(within(mixing.expectedIndex(), *mixing.lowestIndex(), *mixing.highestIndex()));
        RC_ASSERT(within(mixing.rescaledIndex(), -1, 1));
        RC_ASSERT(within(mixing.assortativity(), -1, 1));
    }
}

RC_GTEST_PROP(MeasureLaws, WhatIsLeftAfterEachLossIsTheLargestComponentOfTheRest, ())
{
    const CompactGraph graph = anyGraph();
    const std::vector<NodeIndex> order = mostTiedFirst(graph);
    const std::vector<NodeIndex> largest = largestComponents(graph, order);
    std::vector<NodeIndex> rest = order;
    for (std::size_t removed = 0; removed < order.size(); ++removed) {
        const CompactGraph left = inducedSubgraph(graph, rest);
        RC_ASSERT(
            std::cmp_equal(connectedComponents(left).members.front().size(), largest[removed]));
        // Nobody left has more ties than who goes next.
        for (NodeIndex node = 1; node < left.nodeCount(); ++node)
            RC_ASSERT(left.degree(node) <= left.degree(0));
        rest.erase(rest.begin());
    }
    RC_ASSERT(largest.back() == 0);
}

} // namespace cw
