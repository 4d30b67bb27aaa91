// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/Steps.h"

#include "tests/core/health/scenario/ScenarioTest.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cw::health {

namespace {

class StepsTest : public ScenarioTest
{
protected:
    ComposedSteps composedOf(const std::vector<Step>& steps) const
    {
        return scenarioOf(network, steps, query::day("2026-03-01"));
    }

    RelationshipId between(NodeIndex first, NodeIndex second) const
    {
        return network.relationshipBetween(member(first), member(second))->id;
    }
};

} // namespace

TEST_F(StepsTest, EachBecomesPartOfTheScenario)
{
    addGraph(fixtures::path(6));
    const Invitation library{.name = QStringLiteral("Library"), .knows = members({1, 4})};
    const ComposedSteps found = composedOf(
        {MemberLeaves{member(0)}, TieEnds{between(2, 3)}, library,
         ProposedTie{member(1), member(5), 4}});
    const Scenario expected{
        .without = members({0}),
        .ended = {between(2, 3)},
        .invited = {library},
        .introduced = {{member(1), member(5), 4}},
        .on = query::day("2026-03-01")};
    EXPECT_EQ(found.scenario, expected);
    EXPECT_EQ(found.effects, std::vector<StepEffect>(4, StepEffect::Counts));
    EXPECT_EQ(found.inviting, (std::vector<std::size_t>{2}));
}

TEST_F(StepsTest, WhoeverLeavesLeavesWhereverItIsSaid)
{
    addGraph(fixtures::path(4));
    const ComposedSteps found = composedOf(
        {ProposedTie{member(0), member(2)}, TieEnds{between(0, 1)},
         Invitation{.name = QStringLiteral("Library"), .knows = members({0, 3})},
         MemberLeaves{member(0)}});
    EXPECT_EQ(
        found.effects, (std::vector<StepEffect>{
                           StepEffect::LeavesBeside, StepEffect::LeavesBeside, StepEffect::Counts,
                           StepEffect::Counts}));
    EXPECT_EQ(found.scenario.invited.front().knows, members({3}));
    EXPECT_TRUE(found.scenario.introduced.empty());
    EXPECT_TRUE(found.scenario.ended.empty());
}

TEST_F(StepsTest, WhatIsSaidTwiceCountsOnce)
{
    addGraph(fixtures::path(4));
    const ComposedSteps found = composedOf(
        {MemberLeaves{member(3)}, MemberLeaves{member(3)}, TieEnds{between(0, 1)},
         TieEnds{between(0, 1)}, ProposedTie{member(0), member(2), 1},
         ProposedTie{member(2), member(0), 5}});
    EXPECT_EQ(std::ranges::count(found.effects, StepEffect::SaidBefore), 3);
    EXPECT_EQ(found.scenario.introduced, (std::vector<ProposedTie>{{member(0), member(2), 1}}));
}

TEST_F(StepsTest, WhatIsNotThereAnyMoreIsLeftOut)
{
    addGraph(fixtures::path(2));
    const ComposedSteps found = composedOf(
        {MemberLeaves{MemberId{999}}, TieEnds{RelationshipId{999}},
         ProposedTie{member(0), MemberId{999}}, ProposedTie{member(0), member(0)},
         Invitation{.name = QStringLiteral("  ")}});
    EXPECT_EQ(found.effects, std::vector<StepEffect>(5, StepEffect::NotThere));
    EXPECT_TRUE(found.scenario.isEmpty());
}

TEST_F(StepsTest, AnySelectionOfThemInAnyOrderCanBeCarriedOut)
{
    addGraph(fixtures::ring(5));
    std::vector<Step> all{
        MemberLeaves{member(0)},
        TieEnds{between(0, 1)},
        TieEnds{between(2, 3)},
        ProposedTie{member(2), member(3)},
        ProposedTie{member(1), member(0)},
        Invitation{.name = QStringLiteral("Library"), .knows = members({0, 1, 1})},
        MemberLeaves{member(1)}};
    for (unsigned chosen = 0; chosen < (1U << all.size()); ++chosen) {
        std::vector<Step> steps;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if ((chosen >> i & 1U) != 0)
                steps.push_back(all[i]);
        }
        const Result<Branch> forwards = tried(composedOf(steps).scenario);
        std::ranges::reverse(steps);
        const Result<Branch> backwards = tried(composedOf(steps).scenario);
        ASSERT_TRUE(forwards.ok() && backwards.ok()) << chosen;
        EXPECT_EQ(graphOf(forwards->network).edges(), graphOf(backwards->network).edges());
    }
}

TEST_F(StepsTest, IntroductionsUnderWayWouldTieTheirTwo)
{
    addGraph(fixtures::path(5));
    const auto introduce = [this](NodeIndex first, NodeIndex second, IntroductionOutcome outcome) {
        Introduction row;
        row.first = member(first);
        row.second = member(second);
        row.suggested = query::day("2026-02-01");
        row.outcome = outcome;
        write(row);
    };
    introduce(0, 2, IntroductionOutcome::Open);
    introduce(1, 2, IntroductionOutcome::Open); // who are tied already
    introduce(3, 0, IntroductionOutcome::Nothing);
    const std::vector<Step> expected{ProposedTie{member(0), member(2)}};
    EXPECT_EQ(introductionsUnderWay(network), expected);
}

} // namespace cw::health
