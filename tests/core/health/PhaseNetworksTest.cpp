// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/PhaseNetworks.h"

#include "core/health/PhaseDiagnosis.h"
#include "tests/core/health/HealthTest.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <memory>

namespace cw::health {

namespace {

using Counts = std::map<Phase, int>;

/// What the rule makes of twenty networks of each kind. The kinds are made up: that the rule tells
/// them apart shows that it is consistent, not that a weaver would say the same.
class PhaseNetworksTest : public HealthTest
{
protected:
    Counts phasesOf(const std::function<CompactGraph(std::uint64_t)>& make)
    {
        Counts counts;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            network = Network();
            addGraph(make(seed));
            HealthQuery query;
            query.passes = HealthPasses();
            query.passes.add(HealthPass::Phase);
            query.kept = m_kept;
            const HealthMeasures found = measured(query);
            ++counts[found.phase->phase];
            m_hubs += found.phaseFacts.hubs;
        }
        return counts;
    }

    std::shared_ptr<NullModels> m_kept = std::make_shared<NullModels>();
    NodeIndex m_hubs = 0; ///< of all of them
};

} // namespace

TEST_F(PhaseNetworksTest, FragmentsAreScattered)
{
    EXPECT_EQ(phasesOf(fixtures::scatteredFragments), (Counts{{Phase::Scattered, 20}}));
}

TEST_F(PhaseNetworksTest, OneWhoKnowsSomebodyInEachFragmentIsAHub)
{
    EXPECT_EQ(phasesOf(fixtures::hubOverFragments), (Counts{{Phase::HubAndSpoke, 20}}));
}

TEST_F(PhaseNetworksTest, SeveralHubsOverFragmentsAreMostlyASmallWorld)
{
    EXPECT_GE(phasesOf(fixtures::fourHubsOverFragments)[Phase::SmallWorld], 16);
}

TEST_F(PhaseNetworksTest, ADenseCoreWithItsPeripheryIsOne)
{
    EXPECT_EQ(phasesOf(fixtures::denseCoreWithPeriphery), (Counts{{Phase::CorePeriphery, 20}}));
}

TEST_F(PhaseNetworksTest, WhatChanceMakesIsMixed)
{
    const auto random = [](std::uint64_t seed) {
        Random draw(seed);
        return randomGraph(40, 100, draw);
    };
    EXPECT_GE(phasesOf(random)[Phase::Mixed], 18);
}

// Two answers that are wrong in spirit, known and told beside the diagnosis.

TEST_F(PhaseNetworksTest, ARingLatticeCountsAsASmallWorldThoughItHasNoHubs)
{
    EXPECT_EQ(phasesOf(fixtures::ringLattice), (Counts{{Phase::SmallWorld, 20}}));
    EXPECT_EQ(m_hubs, 0);
}

TEST_F(PhaseNetworksTest, UnlikeDegreesAloneCountAsCoreAndPeriphery)
{
    EXPECT_GE(phasesOf(fixtures::preferentialAttachment)[Phase::CorePeriphery], 18);
}

} // namespace cw::health
