// SPDX-License-Identifier: GPL-3.0-or-later
// What igraph says of 200 random networks of every kind, beside what we say.
#include "core/kernel/analytics/Clustering.h"
#include "core/kernel/analytics/Clusters.h"
#include "core/kernel/analytics/Constraint.h"
#include "core/kernel/analytics/CoreNumbers.h"
#include "core/kernel/analytics/CutPoints.h"
#include "core/kernel/analytics/DegreeMeasures.h"
#include "core/kernel/analytics/GroupMixing.h"
#include "core/kernel/analytics/Reciprocity.h"
#include "core/kernel/base/Random.h"
#include "core/kernel/graph/GraphBuilder.h"

#include <gtest/gtest.h>
#include <igraph.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace cw {

namespace {

constexpr int kNetworks = 200;
constexpr double kSmall = 1e-9;

/// A network as it may come: directed ties, several between the same two, with weights, loops.
struct RawNetwork
{
    NodeIndex nodes = 0;
    std::vector<GraphArc> ties;
    std::vector<float> weights;
};

RawNetwork anyNetwork(int number)
{
    Random random(static_cast<std::uint64_t>(number) + 1);
    RawNetwork raw;
    raw.nodes = number < 4 ? number / 2 : static_cast<NodeIndex>(1 + random.below(60));
    const auto pick = [&] {
        return static_cast<NodeIndex>(random.below(static_cast<std::uint64_t>(raw.nodes)));
    };
    const double density = random.unit() * random.unit() * 6.0;
    const auto ties = static_cast<int>(density * raw.nodes);
    for (int k = 0; k < ties && number >= 2; ++k) {
        const GraphArc tie{pick(), pick()};
        const std::uint64_t copies = 1 + random.below(2) * random.below(3);
        for (std::uint64_t copy = 0; copy < copies; ++copy) {
            raw.ties.push_back(copy == 2 ? GraphArc{tie.to, tie.from} : tie);
            raw.weights.push_back(static_cast<float>(random.below(5)) + 1.0F);
        }
    }
    return raw;
}

CompactGraph ours(const RawNetwork& raw)
{
    GraphBuilder builder(raw.nodes);
    for (std::size_t i = 0; i < raw.ties.size(); ++i)
        builder.addEdge(raw.ties[i].from, raw.ties[i].to, raw.weights[i]);
    return builder.build();
}

CompactGraph withoutWeights(const CompactGraph& graph)
{
    GraphBuilder builder(graph.nodeCount());
    for (const GraphEdge& edge : graph.edges())
        builder.addEdge(edge.first, edge.second);
    return builder.build();
}

std::vector<GraphArc> arcsOf(const RawNetwork& raw)
{
    std::vector<GraphArc> arcs;
    for (const GraphArc& tie : raw.ties) {
        if (tie.from != tie.to)
            arcs.push_back(tie);
    }
    std::ranges::sort(arcs);
    arcs.erase(std::unique(arcs.begin(), arcs.end()), arcs.end());
    return arcs;
}

/// igraph's own reading of the raw network, simplified by igraph.
class TheirNetwork
{
public:
    TheirNetwork(const RawNetwork& raw, bool directed)
    {
        igraph_vector_int_t ends;
        igraph_vector_int_init(&ends, 0);
        for (const GraphArc& tie : raw.ties) {
            igraph_vector_int_push_back(&ends, tie.from);
            igraph_vector_int_push_back(&ends, tie.to);
        }
        igraph_create(&m_graph, &ends, raw.nodes, directed);
        igraph_simplify(&m_graph, true, true, nullptr);
        igraph_vector_int_destroy(&ends);
    }
    ~TheirNetwork() { igraph_destroy(&m_graph); }
    TheirNetwork(const TheirNetwork&) = delete;
    TheirNetwork& operator=(const TheirNetwork&) = delete;

    const igraph_t* get() const { return &m_graph; }

private:
    igraph_t m_graph;
};

std::vector<double> numbers(const std::function<void(igraph_vector_t*)>& ask)
{
    igraph_vector_t answer;
    igraph_vector_init(&answer, 0);
    ask(&answer);
    std::vector<double> found(VECTOR(answer), VECTOR(answer) + igraph_vector_size(&answer));
    igraph_vector_destroy(&answer);
    return found;
}

std::vector<igraph_integer_t> wholes(const std::function<void(igraph_vector_int_t*)>& ask)
{
    igraph_vector_int_t answer;
    igraph_vector_int_init(&answer, 0);
    ask(&answer);
    std::vector<igraph_integer_t> found(
        VECTOR(answer), VECTOR(answer) + igraph_vector_int_size(&answer));
    igraph_vector_int_destroy(&answer);
    return found;
}

/// "Not defined" is NaN to igraph.
void expectSame(std::optional<double> our, double their, const char* what)
{
    ASSERT_EQ(our.has_value(), !std::isnan(their)) << what << ' ' << their;
    if (our) {
        EXPECT_NEAR(*our, their, kSmall) << what;
    }
}

void expectSame(const std::vector<double>& our, const std::vector<double>& their, const char* what)
{
    ASSERT_EQ(our.size(), their.size()) << what;
    for (std::size_t i = 0; i < our.size(); ++i) {
        ASSERT_EQ(std::isnan(our[i]), std::isnan(their[i])) << what << ' ' << i;
        if (!std::isnan(our[i])) {
            EXPECT_NEAR(our[i], their[i], kSmall) << what << ' ' << i;
        }
    }
}

class MeasuresPeer : public testing::Test
{
protected:
    void onEach(const std::function<void(const RawNetwork&, const CompactGraph&)>& compare)
    {
        for (int number = 0; number < kNetworks; ++number) {
            SCOPED_TRACE(number);
            const RawNetwork raw = anyNetwork(number);
            compare(raw, ours(raw));
            if (HasFatalFailure())
                return;
        }
    }
};

} // namespace

TEST_F(MeasuresPeer, DensityClusteringAndAssortativity)
{
    onEach([](const RawNetwork& raw, const CompactGraph& graph) {
        const TheirNetwork their(raw, false);
        igraph_real_t answer = 0;
        igraph_density(their.get(), &answer, false);
        expectSame(density(graph), answer, "density");
        const Clustering clustering = measureClustering(graph);
        igraph_transitivity_undirected(their.get(), &answer, IGRAPH_TRANSITIVITY_NAN);
        expectSame(clustering.transitivity(), answer, "transitivity");
        if (raw.nodes > 0) {
            igraph_transitivity_avglocal_undirected(their.get(), &answer, IGRAPH_TRANSITIVITY_ZERO);
            expectSame(clustering.averageLocal(), answer, "average local clustering");
        }
        igraph_assortativity_degree(their.get(), &answer, false);
        // igraph divides rounding errors where all ends are alike; there it need not say NaN.
        if (const auto our = degreeAssortativity(graph)) {
            EXPECT_NEAR(*our, answer, 1e-7) << "assortativity";
        }
    });
}

TEST_F(MeasuresPeer, ConstraintAndCores)
{
    onEach([](const RawNetwork& raw, const CompactGraph& graph) {
        const TheirNetwork their(raw, false);
        expectSame(
            measureConstraints(graph).wholeNetwork, numbers([&](igraph_vector_t* answer) {
                igraph_constraint(their.get(), answer, igraph_vss_all(), nullptr);
            }),
            "constraint");
        const auto cores = wholes(
            [&](igraph_vector_int_t* answer) { igraph_coreness(their.get(), answer, IGRAPH_ALL); });
        const std::vector<NodeIndex> our = coreNumbers(graph);
        EXPECT_TRUE(std::ranges::equal(our, cores));
    });
}

TEST_F(MeasuresPeer, ArticulationAndBridges)
{
    onEach([](const RawNetwork& raw, const CompactGraph& graph) {
        const TheirNetwork their(raw, false);
        auto members = wholes(
            [&](igraph_vector_int_t* answer) { igraph_articulation_points(their.get(), answer); });
        std::ranges::sort(members);
        const CutPoints our = findCutPoints(graph);
        std::vector<igraph_integer_t> ourMembers;
        for (std::size_t i = 0; i < our.articulation.size(); ++i) {
            if (our.articulation[i])
                ourMembers.push_back(static_cast<igraph_integer_t>(i));
        }
        EXPECT_EQ(ourMembers, members);
        const auto bridges =
            wholes([&](igraph_vector_int_t* answer) { igraph_bridges(their.get(), answer); });
        EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(our.bridge, true)), bridges.size());
    });
}

TEST_F(MeasuresPeer, ReciprocityOfArcsAndOfPairs)
{
    onEach([](const RawNetwork& raw, const CompactGraph&) {
        const TheirNetwork their(raw, true);
        const Reciprocity our = reciprocity(arcsOf(raw));
        igraph_real_t answer = 0;
        igraph_reciprocity(their.get(), &answer, true, IGRAPH_RECIPROCITY_DEFAULT);
        expectSame(our.ofArcs(), answer, "of arcs");
        igraph_reciprocity(their.get(), &answer, true, IGRAPH_RECIPROCITY_RATIO);
        if (our.arcs > 0) // igraph divides by no pairs
            expectSame(our.ofDyads(), answer, "of pairs");
    });
}

TEST_F(MeasuresPeer, CentralizationAndAssortativityByGroups)
{
    onEach([](const RawNetwork& raw, const CompactGraph& graph) {
        const TheirNetwork their(raw, false);
        if (raw.nodes >= 3) {
            igraph_real_t answer = 0;
            igraph_centralization_degree(
                their.get(), nullptr, IGRAPH_ALL, IGRAPH_NO_LOOPS, &answer, nullptr, true);
            expectSame(degreeCentralization(graph), answer, "degree centralization");
        }
        std::vector<NodeIndex> groups;
        igraph_vector_int_t theirGroups;
        igraph_vector_int_init(&theirGroups, 0);
        for (NodeIndex node = 0; node < raw.nodes; ++node) {
            groups.push_back(node * 7 % 3);
            igraph_vector_int_push_back(&theirGroups, node * 7 % 3);
        }
        const GroupMixing mixing = groupMixing(graph, groups);
        igraph_real_t answer = 0;
        if (mixing.assortativity()) {
            igraph_assortativity_nominal(their.get(), &theirGroups, &answer, false, true);
            expectSame(mixing.assortativity(), answer, "assortativity by groups");
        }
        igraph_vector_int_destroy(&theirGroups);
    });
}

/// Leiden from 32 seeds, the best kept.
double leidenModularity(const TheirNetwork& their, const CompactGraph& graph)
{
    igraph_vector_t degrees;
    igraph_vector_init(&degrees, 0);
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        igraph_vector_push_back(&degrees, graph.degree(node));
    igraph_vector_int_t membership;
    igraph_vector_int_init(&membership, 0);
    double best = -1.0;
    for (unsigned long seed = 1; seed <= kMostClusterSeeds; ++seed) {
        igraph_rng_seed(igraph_rng_default(), seed);
        igraph_integer_t clusters = 0;
        igraph_community_leiden(
            their.get(), nullptr, &degrees, 0.5 / static_cast<double>(graph.edgeCount()), 0.01,
            false, -1, &membership, &clusters, nullptr);
        igraph_real_t modularity = 0;
        igraph_modularity(their.get(), &membership, nullptr, 1.0, false, &modularity);
        best = std::max(best, modularity);
    }
    igraph_vector_int_destroy(&membership);
    igraph_vector_destroy(&degrees);
    return best;
}

TEST_F(MeasuresPeer, ClustersAreNoWorseThanLeidens)
{
    // One by one either may be the better by a little; over all of them ours must not be the worse.
    double ours = 0.0;
    double theirs = 0.0;
    onEach([&](const RawNetwork& raw, const CompactGraph& graph) {
        if (graph.edgeCount() == 0)
            return;
        const TheirNetwork their(raw, false);
        const double our = findClusters(withoutWeights(graph)).modularity;
        const double best = leidenModularity(their, graph);
        EXPECT_GT(our, best - 0.02);
        ours += our;
        theirs += best;
    });
    EXPECT_GT(ours, theirs * 0.999);
}

} // namespace cw
