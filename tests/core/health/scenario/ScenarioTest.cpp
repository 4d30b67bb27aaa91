// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/scenario/ScenarioTest.h"

#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

namespace cw::health {

TEST_F(ScenarioTest, OfNothingIsTheNetworkItself)
{
    addGraph(fixtures::star(5));
    const Branch same = branch({});
    EXPECT_EQ(same.network, network);
    EXPECT_TRUE(same.change.isEmpty());
    EXPECT_EQ(branch({}).invited.size(), 0U);
}

TEST_F(ScenarioTest, TakesMembersOutOfTheCopyAlone)
{
    addGraph(fixtures::star(5));
    const Network before = network;
    const Branch without = branch({.without = members({0})});
    EXPECT_EQ(network, before);
    EXPECT_EQ(graphOf(without.network).nodeCount(), 4);
    EXPECT_EQ(graphOf(without.network).edgeCount(), 0U);
}

TEST_F(ScenarioTest, ItsChangeLeadsThere)
{
    addGraph(fixtures::path(6));
    const Branch then = branch(
        {.without = members({0}),
         .ended = {network.relationshipBetween(member(2), member(3))->id},
         .invited = {{.name = QStringLiteral("Library"), .knows = members({1, 4})}},
         .introduced = {{member(1), member(5)}}});
    ASSERT_TRUE(checkFits(network, then.change).ok());
    apply(network, then.change);
    EXPECT_EQ(network, then.network);
}

TEST_F(ScenarioTest, EndsRelationships)
{
    addGraph(fixtures::path(3));
    const Branch then = branch({.ended = {network.relationshipBetween(member(0), member(1))->id}});
    EXPECT_EQ(graphOf(then.network).edges(), (std::vector<GraphEdge>{{1, 2}}));
}

TEST_F(ScenarioTest, AnIntroductionCountsUnderEveryRule)
{
    addGraph(GraphBuilder(2).build());
    const Branch then = branch({.introduced = {{member(0), member(1), 3}}});
    for (const Rule rule : {Rule::Claimed, Rule::Confirmed, Rule::Mean}) {
        const auto graph = query::networkGraph(then.network, {.rule = rule, .minDepth = 3});
        EXPECT_EQ(graph.graph.edgeCount(), 1U);
        EXPECT_EQ(graph.depths, std::vector<float>{3.0F});
    }
}

TEST_F(ScenarioTest, AnIntroductionDeepensAndRevivesWhatWasThere)
{
    addGraph(fixtures::path(2));
    const RelationshipId id = network.relationshipBetween(member(0), member(1))->id;
    said(id, member(0), 1, query::day("2025-01-01"));
    change(id, [](Relationship& each) { each.ended = query::day("2025-06-01"); });
    EXPECT_EQ(graphOf(network).edgeCount(), 0U);
    const Branch then = branch({.introduced = {{member(1), member(0), 4}}});
    EXPECT_EQ(then.network.all<Relationship>().size(), 1U);
    EXPECT_EQ(query::networkGraph(then.network, {}).depths, std::vector<float>{4.0F});
}

TEST_F(ScenarioTest, InvitesSomebodyWithTies)
{
    addGraph(fixtures::path(3));
    const Branch then = branch(
        {.invited = {
             {.name = QStringLiteral("Library"), .knows = members({0, 2}), .depth = 1},
             {.name = QStringLiteral("Ana"), .kind = MemberKind::Individual}}});
    ASSERT_EQ(then.invited.size(), 2U);
    EXPECT_EQ(then.network.find(then.invited[0])->kind, MemberKind::Organization);
    EXPECT_EQ(then.network.find(then.invited[0])->name, QStringLiteral("Library"));
    EXPECT_EQ(then.network.relationshipsOf(then.invited[0]).size(), 2U);
    EXPECT_EQ(then.network.relationshipsOf(then.invited[1]).size(), 0U);
    EXPECT_EQ(graphOf(then.network).edgeCount(), 4U);
}

TEST_F(ScenarioTest, OnAnEarlierDayIsAsOfThatDay)
{
    addGraph(fixtures::path(3));
    const CivilDate day = query::day("2024-01-01");
    const Branch then = branch(
        {.ended = {network.relationshipBetween(member(0), member(1))->id},
         .introduced = {{member(0), member(2)}},
         .on = day});
    const auto graph = query::networkGraph(then.network, {.asOf = day});
    EXPECT_EQ(graph.graph.edges(), (std::vector<GraphEdge>{{0, 2}, {1, 2}}));
}

TEST_F(ScenarioTest, RefusesWhatCannotBe)
{
    addGraph(fixtures::path(3));
    const auto codeOf = [&](const Scenario& scenario) {
        const Result<Branch> found = tried(scenario);
        return found.ok() ? std::optional<ErrorCode>() : found.error().code;
    };
    EXPECT_EQ(codeOf({.without = {MemberId{999}}}), ErrorCode::NotFound);
    EXPECT_EQ(codeOf({.ended = {RelationshipId{999}}}), ErrorCode::NotFound);
    EXPECT_FALSE(tried({.introduced = {{member(0), member(0)}}}).ok());
    EXPECT_FALSE(tried({.introduced = {{member(0), MemberId{999}}}}).ok());
    EXPECT_FALSE(tried({.without = members({0}), .introduced = {{member(0), member(2)}}}).ok());
    EXPECT_FALSE(tried({.introduced = {{member(0), member(2), 6}}}).ok());
    EXPECT_FALSE(tried({.invited = {{.name = QString()}}}).ok());
}

} // namespace cw::health
