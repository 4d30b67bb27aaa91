// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of shapes for which a formula is known, and where they are not defined.
#include "core/kernel/analytics/Clustering.h"
#include "core/kernel/analytics/Constraint.h"
#include "core/kernel/analytics/DegreeMeasures.h"
#include "core/kernel/analytics/Gini.h"
#include "core/kernel/analytics/Reciprocity.h"
#include "core/kernel/analytics/Robustness.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <cmath>

namespace cw {

namespace {

CompactGraph without(NodeIndex nodes)
{
    return GraphBuilder(nodes).build();
}

} // namespace

TEST(DegreeMeasures, OfAStarARingAndACompleteGraphAreTheirFormulas)
{
    for (const NodeIndex n : {3, 10, 47}) {
        EXPECT_DOUBLE_EQ(*density(fixtures::star(n)), 2.0 / n);
        EXPECT_DOUBLE_EQ(*density(fixtures::complete(n)), 1.0);
        EXPECT_DOUBLE_EQ(*meanDegree(fixtures::ring(n)), 2.0);
        EXPECT_DOUBLE_EQ(*degreeCentralization(fixtures::star(n)), 1.0);
        EXPECT_DOUBLE_EQ(*degreeCentralization(fixtures::ring(n)), 0.0);
        EXPECT_DOUBLE_EQ(*degreeCentralization(fixtures::complete(n)), 0.0);
        EXPECT_DOUBLE_EQ(*degreeAssortativity(fixtures::star(n)), -1.0);
    }
}

TEST(DegreeMeasures, AreNotDefinedWhereThereIsNothingToCompare)
{
    EXPECT_FALSE(meanDegree(CompactGraph()));
    EXPECT_FALSE(density(CompactGraph()));
    EXPECT_FALSE(density(without(1)));
    EXPECT_FALSE(degreeCentralization(fixtures::path(2)));
    EXPECT_FALSE(degreeAssortativity(without(4)));
    EXPECT_FALSE(degreeAssortativity(fixtures::ring(9)));
    EXPECT_EQ(density(without(2)), 0.0);
    EXPECT_EQ(degreeCentralization(without(3)), 0.0);
}

TEST(DegreeMeasures, IsolatesDoNotHideThatAllEndsAreAlike)
{
    GraphBuilder builder(5);
    builder.addEdge(0, 1);
    builder.addEdge(2, 3);
    EXPECT_FALSE(degreeAssortativity(builder.build()));
}

TEST(Gini, IsNoughtForEqualSharesAndAllButOneNthForOneOwner)
{
    EXPECT_EQ(gini(std::vector<double>{3, 3, 3}), 0.0);
    EXPECT_DOUBLE_EQ(*gini(std::vector<double>{0, 8, 0, 0}), 3.0 / 4.0);
    EXPECT_DOUBLE_EQ(*gini(std::vector<double>{1, 2, 3}), 2.0 / 9.0);
}

TEST(Gini, IsNotDefinedWhereThereIsNothingToShare)
{
    EXPECT_FALSE(gini({}));
    EXPECT_FALSE(gini(std::vector<double>{0, 0}));
}

/// a<->b, a->c, c<->d. Source: the test network of xucinet.
TEST(Reciprocity, OfArcsAndOfPairsAreTwoNumbers)
{
    const std::vector<GraphArc> arcs{{0, 1}, {0, 2}, {1, 0}, {2, 3}, {3, 2}};
    const Reciprocity found = reciprocity(arcs);
    EXPECT_DOUBLE_EQ(*found.ofArcs(), 4.0 / 5.0);
    EXPECT_DOUBLE_EQ(*found.ofDyads(), 2.0 / 3.0);
}

TEST(Reciprocity, IsNotDefinedWithoutArcs)
{
    EXPECT_FALSE(reciprocity({}).ofArcs());
    EXPECT_FALSE(reciprocity({}).ofDyads());
    const std::vector<GraphArc> oneWay{{0, 1}};
    EXPECT_EQ(reciprocity(oneWay).ofArcs(), 0.0);
}

TEST(Clustering, OfACompleteGraphIsOneAndOfATreeNought)
{
    const Clustering complete = measureClustering(fixtures::complete(6));
    EXPECT_EQ(complete.transitivity(), 1.0);
    EXPECT_EQ(complete.averageLocal(), 1.0);
    const Clustering tree = measureClustering(fixtures::binaryTree(15));
    EXPECT_EQ(tree.transitivity(), 0.0);
    EXPECT_FALSE(tree.local(14)); // a leaf
    EXPECT_EQ(tree.local(0), 0.0);
}

TEST(Clustering, CountsThoseWithoutTwoNeighboursAsNoughtInTheMean)
{
    GraphBuilder builder(4); // a triangle with a tail
    builder.addEdge(0, 1);
    builder.addEdge(1, 2);
    builder.addEdge(2, 0);
    builder.addEdge(2, 3);
    const Clustering found = measureClustering(builder.build());
    EXPECT_DOUBLE_EQ(*found.averageLocal(), (1.0 + 1.0 + 1.0 / 3.0) / 4.0);
    EXPECT_DOUBLE_EQ(*found.transitivity(), 3.0 / 5.0);
}

TEST(Clustering, IsNotDefinedWithoutAPathOfTwoTies)
{
    EXPECT_FALSE(measureClustering(CompactGraph()).averageLocal());
    EXPECT_FALSE(measureClustering(fixtures::path(2)).transitivity());
    EXPECT_EQ(measureClustering(fixtures::path(2)).averageLocal(), 0.0);
}

TEST(Constraint, OfAStarATriangleAndSixWhoAllKnowEachOther)
{
    for (const NodeIndex n : {3, 10, 40}) {
        const Constraints star = measureConstraints(fixtures::star(n));
        EXPECT_NEAR(star.wholeNetwork[0], 1.0 / (n - 1), 1e-12);
        EXPECT_NEAR(star.egoNetwork[0], 1.0 / (n - 1), 1e-12);
        EXPECT_DOUBLE_EQ(star.wholeNetwork[1], 1.0);
    }
    EXPECT_DOUBLE_EQ(measureConstraints(fixtures::complete(3)).wholeNetwork[0], 1.125);
    EXPECT_DOUBLE_EQ(measureConstraints(fixtures::complete(6)).wholeNetwork[5], 0.648);
    EXPECT_DOUBLE_EQ(measureConstraints(fixtures::complete(6)).egoNetwork[5], 0.648);
}

TEST(Constraint, DiffersBetweenTheConventionsWhereNeighboursHaveTiesElsewhere)
{
    GraphBuilder builder(4); // a triangle with a tail
    builder.addEdge(0, 1);
    builder.addEdge(1, 2);
    builder.addEdge(2, 0);
    builder.addEdge(2, 3);
    const Constraints found = measureConstraints(builder.build());
    EXPECT_DOUBLE_EQ(found.egoNetwork[0], 1.125);
    // Half of 0's time goes to 1, who gives half to 2; half to 2, who gives a third to 1.
    EXPECT_NEAR(found.wholeNetwork[0], std::pow(0.5 + 0.5 / 3, 2) + std::pow(0.75, 2), 1e-12);
}

TEST(Constraint, OfIsolatesIsNotDefined)
{
    EXPECT_TRUE(std::isnan(measureConstraints(without(1)).wholeNetwork[0]));
    EXPECT_TRUE(std::isnan(measureConstraints(without(1)).egoNetwork[0]));
    EXPECT_TRUE(measureConstraints(CompactGraph()).wholeNetwork.empty());
}

TEST(Robustness, OfAStarAndACompleteGraphAreTheirFormulas)
{
    for (const NodeIndex n : {1, 2, 10, 47}) {
        const double nodes = n;
        EXPECT_DOUBLE_EQ(*robustness(fixtures::star(n)), (nodes - 1) / (nodes * nodes));
        EXPECT_DOUBLE_EQ(*robustness(fixtures::complete(n)), (nodes - 1) / (2 * nodes));
    }
    EXPECT_DOUBLE_EQ(*robustness(fixtures::ring(10)), 0.29);
    EXPECT_FALSE(robustness(CompactGraph()));
}

TEST(Robustness, TheMostTiedGoFirstCountedAnewEachTime)
{
    // Once 0 is gone, 1 has but its tie to 5, and once 1 is gone, 6 has more than 5.
    GraphBuilder builder(8);
    for (NodeIndex i = 1; i <= 4; ++i)
        builder.addEdge(0, i);
    builder.addEdge(5, 1);
    builder.addEdge(6, 7);
    EXPECT_EQ(mostTiedFirst(builder.build()), (std::vector<NodeIndex>{0, 1, 6, 2, 3, 4, 5, 7}));
}

TEST(Robustness, SaysTheLargestComponentAfterEachLoss)
{
    const std::vector<NodeIndex> order{2, 0, 1, 3, 4};
    EXPECT_EQ(
        largestComponents(fixtures::path(5), order), (std::vector<NodeIndex>{5, 2, 2, 2, 1, 0}));
}

} // namespace cw
