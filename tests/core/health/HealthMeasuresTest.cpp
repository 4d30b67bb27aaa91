// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/HealthNotes.h"
#include "core/health/MeasureTable.h"
#include "tests/core/health/HealthTest.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace cw::health {

namespace {

class HealthMeasuresTest : public HealthTest
{};

void expectEveryNumberOrAReason(const HealthMeasures& found)
{
    for (const NetworkMeasure& measure : networkMeasures()) {
        const Measured number = measure.read(found);
        EXPECT_TRUE(!number.value || std::isfinite(*number.value)) << measure.key;
    }
    for (const PersonalMeasure& measure : personalMeasures()) {
        for (NodeIndex node = 0; node < found.graph().nodeCount(); ++node) {
            const std::optional<double> number = measure.read(found, node);
            EXPECT_TRUE(!number || std::isfinite(*number)) << measure.key;
        }
    }
}

} // namespace

TEST_F(HealthMeasuresTest, OfNobodyOfOneAndOfNoTiesAreNumbersOrNothing)
{
    expectEveryNumberOrAReason(measured());
    add("Ana");
    expectEveryNumberOrAReason(measured());
    add("Bo");
    add("Chi");
    expectEveryNumberOrAReason(measured());
}

TEST_F(HealthMeasuresTest, EachKeyIsThereOnceAndHasItsPass)
{
    std::set<std::string_view> keys;
    for (const NetworkMeasure& measure : networkMeasures()) {
        EXPECT_TRUE(keys.insert(measure.key).second) << measure.key;
        EXPECT_EQ(passOf(measure.key), measure.pass);
    }
    for (const PersonalMeasure& measure : personalMeasures()) {
        EXPECT_TRUE(keys.insert(measure.key).second) << measure.key;
        EXPECT_EQ(passOf(measure.key), measure.pass);
    }
    EXPECT_FALSE(passOf("happiness"));
}

TEST_F(HealthMeasuresTest, SayWhatTheyRestOn)
{
    addGraph(fixtures::star(5));
    HealthQuery query;
    query.of.rule = Rule::Mean;
    query.of.minDepth = 2;
    query.of.asOf = query::day("2025-03-12");
    query.filter = QStringLiteral("sector = Food");
    const HealthMeasures found = measured(query);
    EXPECT_EQ(found.rule, Rule::Mean);
    EXPECT_EQ(found.minDepth, 2);
    EXPECT_EQ(found.asOf, query.of.asOf);
    EXPECT_EQ(found.filter, query.filter);
    EXPECT_EQ(found.network.coverage.relationships, 4U);
    EXPECT_EQ(found.graph().edgeCount(), 0U); // no depth is known
}

TEST_F(HealthMeasuresTest, OnlyWhatIsAskedForIsMeasured)
{
    addGraph(fixtures::star(5));
    HealthQuery query;
    query.passes = {};
    query.passes.add(HealthPass::Distances);
    const HealthMeasures found = measured(query);
    EXPECT_TRUE(found.paths);
    EXPECT_TRUE(found.paths->betweenness.empty());
    EXPECT_FALSE(found.clustering);
    EXPECT_FALSE(found.chance);
}

TEST_F(HealthMeasuresTest, ThePhaseBringsWhatItRestsOn)
{
    addGraph(fixtures::star(5));
    HealthQuery query;
    query.passes = {};
    query.passes.add(HealthPass::Phase);
    const HealthMeasures found = measured(query);
    EXPECT_TRUE(found.phase);
    EXPECT_TRUE(found.chance);
}

TEST_F(HealthMeasuresTest, WhatChanceGivesIsKeptForNetworksOfOneSize)
{
    addGraph(fixtures::ring(12));
    HealthQuery query;
    query.kept = std::make_shared<NullModels>();
    query.randomNetworks = 20;
    const HealthMeasures once = measured(query);
    EXPECT_EQ(measured(query).chance, once.chance);
    EXPECT_EQ(query.kept->find(12, 12), once.chance);
    EXPECT_EQ(query.kept->find(12, 13), nullptr);
}

TEST_F(HealthMeasuresTest, TheCoreIsThatOfTheLargestPart)
{
    addGraph(fixtures::karateClub().graph);
    const MemberId alone = add("alone");
    const HealthMeasures found = measured();
    EXPECT_NEAR(found.corePeriphery->fit, 0.543220, 1e-6);
    EXPECT_EQ(found.isInCore(*found.network.nodeOf(alone)), false);
}

TEST_F(HealthMeasuresTest, OfALargeNetworkAreEstimatesWithHowFarTheyMayBeOff)
{
    // So few members that the sample is all of them: the estimates are the truth.
    addGraph(fixtures::twoCliques(5));
    HealthQuery query;
    query.passes = HealthPasses();
    query.passes.add(HealthPass::Betweenness);
    const HealthMeasures exact = measured(query);
    query.sampled = true;
    query.large = 9;
    const HealthMeasures sample = measured(query);
    ASSERT_TRUE(sample.sampledPaths);
    EXPECT_FALSE(sample.paths);
    EXPECT_TRUE(sample.passes.has(HealthPass::Distances));
    for (const NetworkMeasure& measure : networkMeasures()) {
        if (!sample.passes.has(measure.pass))
            continue;
        const Measured found = measure.read(sample);
        if (!measure.error) {
            EXPECT_EQ(found.why, NotDefined::TooLarge) << measure.key; // needs everybody
            continue;
        }
        EXPECT_NEAR(*found.value, *measure.read(exact).value, 1e-12) << measure.key;
        EXPECT_EQ(measure.error(sample), 0.0) << measure.key;
        EXPECT_FALSE(measure.error(exact)) << measure.key;
    }
    for (const PersonalMeasure& measure : personalMeasures()) {
        if (!sample.passes.has(measure.pass))
            continue;
        for (NodeIndex node = 0; node < 10; ++node) {
            EXPECT_NEAR(*measure.read(sample, node), *measure.read(exact, node), 1e-9)
                << measure.key;
            EXPECT_EQ(measure.error(sample, node), 0.0) << measure.key;
        }
    }
    EXPECT_EQ(
        notesOf(sample),
        (std::vector<HealthNote>{{NoteKind::Sampled, sample.sampledPaths->sources}}));
}

TEST_F(HealthMeasuresTest, ASampleIsNotLeftOutButWhatNeedsManyNetworksIs)
{
    addGraph(fixtures::twoCliques(5));
    HealthQuery query;
    query.sparingly = true;
    query.large = 9;
    EXPECT_FALSE(measured(query).passes.has(HealthPass::Betweenness));
    query.sampled = true;
    const HealthMeasures found = measured(query);
    EXPECT_TRUE(found.passes.has(HealthPass::Betweenness));
    EXPECT_FALSE(found.passes.has(HealthPass::Phase));
    EXPECT_TRUE(found.leftOutAsTooLarge);
    query.large = 10;
    EXPECT_TRUE(measured(query).paths);
}

TEST_F(HealthMeasuresTest, LatticesAreDrawnOnlyWhenAskedFor)
{
    addGraph(fixtures::twoCliques(5));
    EXPECT_FALSE(HealthPasses::all().has(HealthPass::Lattice));
    EXPECT_FALSE(measured().smallWorldOmega);
    HealthQuery query;
    query.passes = HealthPasses();
    query.passes.add(*passOf("small_world_omega"));
    const HealthMeasures found = measured(query);
    ASSERT_TRUE(found.smallWorldOmega);
    EXPECT_LT(std::abs(*found.smallWorldOmega), 1.0);
}

TEST_F(HealthMeasuresTest, StopWhenTheyAreCancelled)
{
    addGraph(fixtures::ring(12));
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const Result<HealthMeasures> found = measureHealth(network, {}, task);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

} // namespace cw::health
