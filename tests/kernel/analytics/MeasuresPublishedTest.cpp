// SPDX-License-Identifier: GPL-3.0-or-later
// The published answers: the karate club, the kite and the Florentine families as igraph 0.10 and
// networkx 2.8 have them (whole-network constraint, clustering), UCINET's convention for constraint
// in the ego network, and the literature: Burt, "Structural holes", 1992; Borgatti, "Structural
// holes: unpacking Burt's redundancy measures", Connections 20(1), 1997; Newman, "Mixing patterns
// in networks", 2003; Schneider et al., PNAS 108(10), 2011.
#include "core/kernel/analytics/Clustering.h"
#include "core/kernel/analytics/Constraint.h"
#include "core/kernel/analytics/CoreNumbers.h"
#include "core/kernel/analytics/CutPoints.h"
#include "core/kernel/analytics/DegreeMeasures.h"
#include "core/kernel/analytics/EffectiveSize.h"
#include "core/kernel/analytics/Gini.h"
#include "core/kernel/analytics/GroupMixing.h"
#include "core/kernel/analytics/Robustness.h"
#include "tests/support/KnownNetworks.h"

#include <gtest/gtest.h>

#include <numeric>
#include <set>

namespace cw {

namespace {

constexpr double kDigits = 1e-6; // to which the answers are written down

struct WholeAnswer
{
    double density;
    double transitivity;
    double averageLocalClustering; // degree below 2 counts as 0
    double degreeCentralization;
    double degreeGini;
    double robustness;
};

struct Answer
{
    const char* name;
    double constraint;
    double constraintEgo;
    double effectiveSize;
    NodeIndex core;
};

double degreeGini(const CompactGraph& graph)
{
    std::vector<double> degrees;
    for (NodeIndex node = 0; node < graph.nodeCount(); ++node)
        degrees.push_back(graph.degree(node));
    return *gini(degrees);
}

void expectWhole(const CompactGraph& graph, const WholeAnswer& answer)
{
    const Clustering clustering = measureClustering(graph);
    EXPECT_NEAR(*density(graph), answer.density, kDigits);
    EXPECT_NEAR(*clustering.transitivity(), answer.transitivity, kDigits);
    EXPECT_NEAR(*clustering.averageLocal(), answer.averageLocalClustering, kDigits);
    EXPECT_NEAR(*degreeCentralization(graph), answer.degreeCentralization, kDigits);
    EXPECT_NEAR(degreeGini(graph), answer.degreeGini, kDigits);
    EXPECT_NEAR(*robustness(graph), answer.robustness, kDigits);
}

void expectEach(const fixtures::NamedGraph& named, std::initializer_list<Answer> answers)
{
    const Constraints constraints = measureConstraints(named.graph);
    const std::vector<double> sizes = effectiveSizes(named.graph);
    const std::vector<NodeIndex> cores = coreNumbers(named.graph);
    ASSERT_EQ(answers.size(), named.names.size());
    for (const Answer& answer : answers) {
        const auto i = static_cast<std::size_t>(named.node(answer.name));
        EXPECT_NEAR(constraints.wholeNetwork[i], answer.constraint, kDigits) << answer.name;
        EXPECT_NEAR(constraints.egoNetwork[i], answer.constraintEgo, kDigits) << answer.name;
        EXPECT_NEAR(sizes[i], answer.effectiveSize, kDigits) << answer.name;
        EXPECT_EQ(cores[i], answer.core) << answer.name;
    }
}

std::set<std::string> articulationOf(const fixtures::NamedGraph& named)
{
    const CutPoints cuts = findCutPoints(named.graph);
    std::set<std::string> names;
    for (std::size_t i = 0; i < named.names.size(); ++i) {
        if (cuts.articulation[i])
            names.insert(named.names[i]);
    }
    return names;
}

} // namespace

TEST(MeasuresPublished, AreThoseOfTheKarateClub)
{
    const fixtures::NamedGraph named = fixtures::karateClub();
    expectWhole(named.graph, {0.139037, 0.255682, 0.570638, 0.399621, 0.38537, 0.131488});
    expectEach(
        named, {{"1", 0.155423, 0.177728, 13.75, 4},     {"2", 0.279535, 0.341597, 6.333333, 4},
                {"3", 0.185177, 0.244211, 7.8, 4},       {"4", 0.39666, 0.527747, 2.666667, 4},
                {"5", 0.529417, 0.839506, 1.666667, 3},  {"6", 0.477485, 0.642361, 2.5, 3},
                {"7", 0.477485, 0.642361, 2.5, 3},       {"8", 0.442712, 0.765625, 1.0, 4},
                {"9", 0.303601, 0.554167, 3.0, 4},       {"10", 0.5, 0.5, 2.0, 2},
                {"11", 0.529417, 0.839506, 1.666667, 3}, {"12", 1.0, 1.0, 1.0, 1},
                {"13", 0.622504, 1.125, 1.0, 2},         {"14", 0.323335, 0.53, 2.6, 4},
                {"15", 0.57368, 1.125, 1.0, 2},          {"16", 0.57368, 1.125, 1.0, 2},
                {"17", 0.78125, 1.125, 1.0, 2},          {"18", 0.590869, 1.125, 1.0, 2},
                {"19", 0.57368, 1.125, 1.0, 2},          {"20", 0.373719, 0.611111, 2.333333, 3},
                {"21", 0.57368, 1.125, 1.0, 2},          {"22", 0.590869, 1.125, 1.0, 2},
                {"23", 0.57368, 1.125, 1.0, 2},          {"24", 0.305824, 0.490833, 3.4, 3},
                {"25", 0.459877, 0.611111, 2.333333, 3}, {"26", 0.459877, 0.611111, 2.333333, 3},
                {"27", 0.670902, 1.125, 1.0, 2},         {"28", 0.285069, 0.40625, 3.5, 3},
                {"29", 0.386913, 0.611111, 2.333333, 3}, {"30", 0.449409, 0.704427, 2.0, 3},
                {"31", 0.346006, 0.583333, 2.5, 4},      {"32", 0.244575, 0.362654, 5.0, 3},
                {"33", 0.249223, 0.318216, 9.833333, 4}, {"34", 0.156419, 0.180689, 15.235294, 4}});
    EXPECT_EQ(articulationOf(named), (std::set<std::string>{"1"}));
}

TEST(MeasuresPublished, AreThoseOfTheKite)
{
    const fixtures::NamedGraph named = fixtures::kite();
    expectWhole(named.graph, {0.4, 0.578947, 0.52, 0.333333, 0.222222, 0.31});
    expectEach(
        named, {{"Andre", 0.541198, 0.704427, 2.0, 3},
                {"Beverley", 0.541198, 0.704427, 2.0, 3},
                {"Carol", 0.664136, 0.925926, 1.0, 3},
                {"Diane", 0.47017, 0.498457, 3.333333, 3},
                {"Ed", 0.664136, 0.925926, 1.0, 3},
                {"Fernando", 0.445089, 0.554167, 3.0, 3},
                {"Garth", 0.445089, 0.554167, 3.0, 3},
                {"Heather", 0.431111, 0.611111, 2.333333, 2},
                {"Ike", 0.5, 0.5, 2.0, 1},
                {"Jane", 1.0, 1.0, 1.0, 1}});
    EXPECT_EQ(articulationOf(named), (std::set<std::string>{"Heather", "Ike"}));
}

TEST(MeasuresPublished, AreThoseOfTheFlorentineFamilies)
{
    const fixtures::NamedGraph named = fixtures::florentineMarriages();
    expectWhole(named.graph, {0.190476, 0.191489, 0.16, 0.274725, 0.27, 0.164444});
    expectEach(
        named, {{"Acciaiuoli", 1.0, 1.0, 1.0, 1},
                {"Medici", 0.209877, 0.236111, 5.666667, 2},
                {"Castellani", 0.482253, 0.611111, 2.333333, 2},
                {"Peruzzi", 0.655864, 0.839506, 1.666667, 2},
                {"Strozzi", 0.458333, 0.534722, 3.0, 2},
                {"Barbadori", 0.5, 0.5, 2.0, 2},
                {"Ridolfi", 0.459877, 0.611111, 2.333333, 2},
                {"Tornabuoni", 0.459877, 0.611111, 2.333333, 2},
                {"Albizzi", 0.333333, 0.333333, 3.0, 2},
                {"Salviati", 0.5, 0.5, 2.0, 1},
                {"Pazzi", 1.0, 1.0, 1.0, 1},
                {"Bischeri", 0.482253, 0.611111, 2.333333, 2},
                {"Guadagni", 0.25, 0.25, 4.0, 2},
                {"Ginori", 1.0, 1.0, 1.0, 1},
                {"Lamberteschi", 1.0, 1.0, 1.0, 1}});
    EXPECT_EQ(
        articulationOf(named),
        (std::set<std::string>{"Albizzi", "Guadagni", "Medici", "Salviati"}));
}

/// The two clubs that the karate club fell into. Source: Zachary, 1977, in networkx's coding.
TEST(MeasuresPublished, OfTheKarateClubsFissionAreTheIndexAndTheAssortativity)
{
    const fixtures::NamedGraph named = fixtures::karateClub();
    std::vector<NodeIndex> clubs(named.names.size(), 0);
    for (const char* name :
         {"1", "2", "3", "4", "5", "6", "7", "8", "9", "11", "12", "13", "14", "17", "18", "20",
          "22"})
        clubs[static_cast<std::size_t>(named.node(name))] = 1;
    const GroupMixing mixing = groupMixing(named.graph, clubs);
    EXPECT_EQ(mixing.sizes, (std::vector<std::int64_t>{17, 17}));
    EXPECT_EQ(mixing.external, 11);
    EXPECT_NEAR(*mixing.index(), -0.717949, kDigits);
    EXPECT_NEAR(*mixing.assortativity(), 0.717530, kDigits);
    TaskContext task;
    const Result<MixingTest> test = testMixing(named.graph, clubs, {}, task);
    ASSERT_TRUE(test.ok());
    EXPECT_DOUBLE_EQ(test->chance(), 2.0 / 1000);
}

TEST(MeasuresPublished, OfTheKarateClubAreFortyFiveTrianglesAndItsAssortativity)
{
    const CompactGraph graph = fixtures::karateClub().graph;
    const Clustering clustering = measureClustering(graph);
    EXPECT_EQ(
        std::accumulate(clustering.triangles.begin(), clustering.triangles.end(), std::int64_t{0}),
        3 * 45);
    EXPECT_NEAR(*degreeAssortativity(graph), -0.475613, kDigits);
}

} // namespace cw
