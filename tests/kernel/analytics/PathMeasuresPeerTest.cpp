// SPDX-License-Identifier: GPL-3.0-or-later
// igraph's opinion on the paths of random networks of every kind.
#include "core/kernel/analytics/PathMeasures.h"
#include "tests/support/GraphFixtures.h"
#include "tests/support/IgraphGraph.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace cw {

namespace {

using fixtures::IgraphGraph;

constexpr int kNetworks = 200;
constexpr double kRelative = 1e-9; // small graphs are worked out in double precision

/// One of igraph's vectors.
class Values
{
public:
    Values() { igraph_vector_init(&m_vector, 0); }
    ~Values() { igraph_vector_destroy(&m_vector); }
    Values(const Values&) = delete;
    Values& operator=(const Values&) = delete;

    igraph_vector_t* get() { return &m_vector; }
    std::size_t size() const { return static_cast<std::size_t>(igraph_vector_size(&m_vector)); }
    double operator[](std::size_t i) const { return VECTOR(m_vector)[i]; }

private:
    igraph_vector_t m_vector;
};

/// The kinds in turn; sizes and ties by chance. Parallel ties and loops are thrown in, and folded
/// by the builder.
CompactGraph randomGraph(int number)
{
    Random random(static_cast<std::uint64_t>(number));
    const auto below = [&](NodeIndex bound) {
        return static_cast<NodeIndex>(random.below(static_cast<std::uint64_t>(bound)));
    };
    const NodeIndex n = 1 + below(180);
    GraphBuilder builder(n);
    const auto addRandom = [&](NodeIndex ties, NodeIndex first, NodeIndex count) {
        for (NodeIndex k = 0; k < ties; ++k)
            builder.addEdge(first + below(count), first + below(count));
    };
    switch (number % 8) {
    case 0: // any
        addRandom(below(4 * n), 0, n);
        break;
    case 1: // a tree
        for (NodeIndex i = 1; i < n; ++i)
            builder.addEdge(below(i), i);
        break;
    case 2: // a core that leaves hang on
        addRandom(n, 0, 1 + n / 3);
        for (NodeIndex i = 1 + n / 3; i < n; ++i)
            builder.addEdge(below(1 + n / 3), i);
        break;
    case 3: // two parts and isolates
        addRandom(n, 0, 1 + n / 3);
        addRandom(n / 2, n / 2, 1 + n / 4);
        break;
    case 4: // dense
        addRandom(n * n / 4, 0, n);
        break;
    case 5: // a long ring with some shortcuts
        for (NodeIndex i = 0; i < n; ++i)
            builder.addEdge(i, (i + 1) % n);
        addRandom(n / 20, 0, n);
        break;
    case 6: // a few hubs that know nearly all
        for (NodeIndex i = 0; i < n; ++i)
            builder.addEdge(i, below(1 + n / 20));
        break;
    default: // nobody knows anybody
        break;
    }
    return builder.build();
}

void expectSame(double theirs, double ours, const std::string& what)
{
    EXPECT_NEAR(theirs, ours, kRelative * std::max(1.0, std::abs(ours))) << what;
}

/// Where igraph says NaN we say nothing.
void expectSame(double theirs, std::optional<double> ours, const std::string& what)
{
    ASSERT_EQ(std::isnan(theirs), !ours.has_value()) << what;
    if (ours)
        expectSame(theirs, *ours, what);
}

void compareMembers(const CompactGraph& graph, const PathMeasures& ours)
{
    const IgraphGraph peer(graph);
    Values betweenness;
    igraph_betweenness(peer.get(), betweenness.get(), igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr);
    Values closeness;
    igraph_closeness(
        peer.get(), closeness.get(), nullptr, nullptr, igraph_vss_all(), IGRAPH_ALL, nullptr, true);
    Values eccentricity;
    igraph_eccentricity(peer.get(), eccentricity.get(), igraph_vss_all(), IGRAPH_ALL);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const auto i = static_cast<std::size_t>(node);
        expectSame(betweenness[i], ours.betweenness[i], "betweenness");
        expectSame(closeness[i], ours.closeness(node), "closeness");
        EXPECT_EQ(eccentricity[i], ours.eccentricity[i]);
    }
}

void compareWhole(const CompactGraph& graph, const PathMeasures& ours)
{
    const IgraphGraph peer(graph);
    igraph_real_t mean = 0.0;
    igraph_average_path_length(peer.get(), &mean, nullptr, IGRAPH_UNDIRECTED, true);
    expectSame(mean, ours.meanDistance(), "mean distance");
    igraph_real_t efficiency = 0.0;
    igraph_global_efficiency(peer.get(), &efficiency, nullptr, IGRAPH_UNDIRECTED);
    expectSame(efficiency, ours.globalEfficiency(), "global efficiency");
    igraph_real_t diameter = 0.0;
    igraph_diameter(
        peer.get(), &diameter, nullptr, nullptr, nullptr, nullptr, IGRAPH_UNDIRECTED, true);
    EXPECT_EQ(diameter, ours.diameter().value_or(0)); // igraph: 0 where nobody has a tie
    Values histogram;                                 // from distance 1
    igraph_real_t apart = 0.0;
    igraph_path_length_hist(peer.get(), histogram.get(), &apart, IGRAPH_UNDIRECTED);
    const auto n = static_cast<double>(graph.nodeCount());
    EXPECT_EQ(apart, n * (n - 1.0) / 2.0 - static_cast<double>(ours.connectedPairs()));
    ASSERT_EQ(histogram.size() + 1, std::max<std::size_t>(1, ours.pairsAt.size()));
    for (std::size_t distance = 1; distance < ours.pairsAt.size(); ++distance)
        EXPECT_EQ(histogram[distance - 1], static_cast<double>(ours.pairsAt[distance]));
}

} // namespace

TEST(PathMeasuresPeer, AgreesOnRandomNetworksOfEveryKind)
{
    for (int number = 0; number < kNetworks && !HasFailure(); ++number) {
        SCOPED_TRACE("network " + std::to_string(number));
        const CompactGraph graph = randomGraph(number);
        TaskContext task;
        const Result<PathMeasures> ours = measurePaths(graph, {}, task);
        ASSERT_TRUE(ours.ok());
        compareMembers(graph, *ours);
        compareWhole(graph, *ours);
    }
}

} // namespace cw
