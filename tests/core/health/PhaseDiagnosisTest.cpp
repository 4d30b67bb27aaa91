// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/PhaseDiagnosis.h"

#include "tests/core/health/HealthTest.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

namespace cw::health {

namespace {

class PhaseDiagnosisTest : public HealthTest
{
protected:
    Phase phaseOf(const CompactGraph& graph)
    {
        addGraph(graph);
        return measured().phase->phase;
    }
};

/// Joined, held together by nobody alone, and nothing else known.
PhaseFacts plainFacts()
{
    PhaseFacts facts;
    facts.members = 40;
    facts.largestShare = 1.0;
    facts.largestShareWithoutHub = 1.0;
    return facts;
}

PhaseFacts withCore()
{
    PhaseFacts facts = plainFacts();
    facts.coreFit = 0.5;
    facts.coreFitChance = 0.005;
    facts.coreSize = 8;
    facts.coreIsConnected = true;
    facts.peripheryTied = 0.9;
    facts.clusters = 4;
    facts.clustersTouched = 3;
    return facts;
}

} // namespace

/// The answers of the rule for networks of the literature, as an independent trial of it had them.
TEST_F(PhaseDiagnosisTest, TheKarateClubHasCoreAndPeriphery)
{
    EXPECT_EQ(phaseOf(fixtures::karateClub().graph), Phase::CorePeriphery);
}

TEST_F(PhaseDiagnosisTest, TheFlorentineFamiliesAreMixed)
{
    EXPECT_EQ(phaseOf(fixtures::florentineMarriages().graph), Phase::Mixed);
}

TEST_F(PhaseDiagnosisTest, AStarIsHeldTogetherByItsMiddle)
{
    EXPECT_EQ(phaseOf(fixtures::star(12)), Phase::HubAndSpoke);
    EXPECT_EQ(measured().phaseFacts.hub, 0);
    EXPECT_EQ(measured().phaseFacts.hubs, 1);
}

TEST_F(PhaseDiagnosisTest, PairsAreScattered)
{
    GraphBuilder builder(12);
    for (NodeIndex node = 0; node < 12; node += 2)
        builder.addEdge(node, node + 1);
    EXPECT_EQ(phaseOf(builder.build()), Phase::Scattered);
}

TEST_F(PhaseDiagnosisTest, OfNobodyOrOneThereIsNone)
{
    EXPECT_FALSE(measured().phase);
    add("Ana");
    EXPECT_FALSE(measured().phase);
}

TEST(PhaseRule, AsksForOneAfterTheOther)
{
    PhaseFacts facts = withCore();
    facts.smallWorldSigma = 2.0;
    facts.clusteringChance = 0.005;
    EXPECT_EQ(diagnosePhase(facts)->phase, Phase::CorePeriphery);
    EXPECT_EQ(diagnosePhase(facts)->runnerUp, Phase::SmallWorld);
    facts.peripheryTied = 0.5;
    EXPECT_EQ(diagnosePhase(facts)->phase, Phase::SmallWorld);
    EXPECT_EQ(diagnosePhase(facts)->runnerUp, Phase::CorePeriphery);
    facts.smallWorldSigma = 0.9;
    EXPECT_EQ(diagnosePhase(facts)->phase, Phase::Mixed);
    facts.largestShareWithoutHub = 0.5;
    EXPECT_EQ(diagnosePhase(facts)->phase, Phase::HubAndSpoke);
    facts.largestShare = 0.5;
    EXPECT_EQ(diagnosePhase(facts)->phase, Phase::Scattered);
}

TEST(PhaseRule, EachConditionOfACoreIsNeeded)
{
    ASSERT_EQ(diagnosePhase(withCore())->phase, Phase::CorePeriphery);
    PhaseFacts facts = withCore();
    facts.coreFitChance = 0.06;
    EXPECT_EQ(diagnosePhase(facts)->phase, Phase::Mixed);
    facts = withCore();
    facts.coreSize = 2;
    EXPECT_EQ(diagnosePhase(facts)->phase, Phase::Mixed);
    facts = withCore();
    facts.coreIsConnected = false;
    EXPECT_EQ(diagnosePhase(facts)->phase, Phase::Mixed);
    facts = withCore();
    facts.clustersTouched = 2;
    EXPECT_EQ(diagnosePhase(facts)->phase, Phase::Mixed);
    facts = withCore();
    facts.coreFit.reset();
    EXPECT_EQ(diagnosePhase(facts)->phase, Phase::Mixed);
}

TEST(PhaseRule, WhatIsNotDefinedIsSaidAndDoesNotHold)
{
    const std::optional<PhaseDiagnosis> diagnosis = diagnosePhase(plainFacts());
    ASSERT_TRUE(diagnosis);
    for (const PhaseEvidence& each : diagnosis->evidence) {
        if (!each.value) {
            EXPECT_FALSE(each.holds);
        }
    }
    EXPECT_EQ(diagnosis->evidence.size(), 10U);
}

} // namespace cw::health
