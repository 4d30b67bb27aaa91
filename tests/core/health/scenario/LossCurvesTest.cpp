// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/LossCurves.h"

#include "tests/core/health/scenario/ScenarioTest.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

namespace cw::health {

namespace {

class LossCurvesTest : public ScenarioTest
{
protected:
    LossCurves curves(HealthPass pass = HealthPass::Betweenness)
    {
        TaskContext task;
        HealthQuery query;
        query.passes = HealthPasses();
        query.passes.add(pass);
        const auto found = measureHealth(network, query, task);
        EXPECT_TRUE(found.ok());
        Result<LossCurves> drawn = drawLossCurves(*found, {.runs = 20}, task);
        EXPECT_TRUE(drawn.ok());
        return std::move(drawn).value();
    }
};

} // namespace

TEST_F(LossCurvesTest, AStarFallsApartWithItsMiddleHoweverItIsChosen)
{
    addGraph(fixtures::star(5));
    const LossCurves found = curves();
    EXPECT_EQ(found.curve.targeted, (std::vector<double>{1.0, 0.2, 0.2, 0.2, 0.2, 0.0}));
    EXPECT_EQ(found.byBetweenness, found.curve.targeted);
    EXPECT_EQ(found.robustness, found.robustnessByBetweenness);
    EXPECT_NEAR(*found.robustness, 4.0 / 25, 1e-12); // (n - 1) / n^2
    EXPECT_EQ(lossesToHalf(found.curve.lost, found.curve.targeted), 1);
}

TEST_F(LossCurvesTest, WhoLiesBetweenOthersIsNotWhoHasMostTies)
{
    // Two cliques of 4, joined over a path of one: it has two ties only.
    GraphBuilder builder(9);
    for (int side : {0, 5}) {
        for (int a = side; a < side + 4; ++a) {
            for (int b = a + 1; b < side + 4; ++b)
                builder.addEdge(a, b);
        }
    }
    builder.addEdge(0, 4);
    builder.addEdge(4, 5);
    addGraph(builder.build());
    const LossCurves found = curves();
    EXPECT_NEAR(found.byBetweenness[1], 4.0 / 9, 1e-12);
    EXPECT_NEAR(found.curve.targeted[1], 5.0 / 9, 1e-12);
}

TEST_F(LossCurvesTest, WithoutBetweennessThereIsNoCurveOfIt)
{
    addGraph(fixtures::star(5));
    const LossCurves found = curves(HealthPass::Degrees);
    EXPECT_TRUE(found.byBetweenness.empty());
    EXPECT_FALSE(found.robustnessByBetweenness);
    EXPECT_EQ(found.curve.targeted.size(), 6U);
}

TEST_F(LossCurvesTest, OfNobodyAreEmpty)
{
    const LossCurves found = curves();
    EXPECT_TRUE(found.curve.lost.empty());
    EXPECT_FALSE(found.robustness);
    EXPECT_FALSE(lossesToHalf(found.curve.lost, found.curve.targeted));
}

TEST(LossesToHalf, IsWhereLessThanHalfHangTogether)
{
    const std::vector<NodeIndex> lost{0, 2, 4};
    EXPECT_EQ(lossesToHalf(lost, std::vector<double>{1.0, 0.5, 0.1}), 4);
    EXPECT_FALSE(lossesToHalf(lost, std::vector<double>{0.4, 0.2, 0.1})) << "from the beginning";
}

} // namespace cw::health
