// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/scenario/WhatIf.h"

#include "tests/core/health/scenario/ScenarioTest.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace cw::health {

namespace {

class WhatIfTest : public ScenarioTest
{
protected:
    WhatIf whatIf(const Scenario& scenario, std::size_t repairs = 5)
    {
        TaskContext task;
        HealthQuery query;
        query.passes = whatIfPasses();
        const Branch then = branch(scenario);
        Result<WhatIf> found = measureWhatIf(network, then.network, query, repairs, task);
        EXPECT_TRUE(found.ok());
        return std::move(found).value();
    }

    RelationshipId between(NodeIndex first, NodeIndex second) const
    {
        return network.relationshipBetween(member(first), member(second))->id;
    }
};

SideBySide rowOf(const WhatIf& found, std::string_view key)
{
    const std::vector<SideBySide> rows = sideBySide(found.now, found.then);
    const auto row = std::ranges::find(rows, key, &SideBySide::key);
    EXPECT_NE(row, rows.end()) << key;
    return *row;
}

} // namespace

TEST_F(WhatIfTest, AStarWithoutItsMiddleFallsApart)
{
    addGraph(fixtures::star(5));
    const WhatIf found = whatIf({.without = members({0})});
    ASSERT_EQ(found.cutOff.size(), 3U);
    EXPECT_EQ(found.cutOff[0].members, members({2}));
    EXPECT_EQ(found.cutOff[2].members, members({4}));
    for (const CutOffPiece& piece : found.cutOff)
        EXPECT_EQ(piece.heldBy, members({0}));
    EXPECT_EQ(rowOf(found, "components").now.value, 1.0);
    EXPECT_EQ(rowOf(found, "components").then.value, 4.0);
    EXPECT_EQ(rowOf(found, "largest_component_share").then.value, 0.25);
    EXPECT_EQ(rowOf(found, "connectedness").then.value, 0.0);
    EXPECT_EQ(rowOf(found, "mean_distance").now.value, 1.6);
    EXPECT_FALSE(rowOf(found, "mean_distance").then.value);
}

TEST_F(WhatIfTest, TiesOfThoseWhoKnewTheLostMendIt)
{
    addGraph(fixtures::star(5));
    const WhatIf found = whatIf({.without = members({0})}, 3);
    ASSERT_EQ(found.repairs.size(), 3U);
    // By hand: four, then two pieces; pairs joined of six: 1, 3, 6.
    EXPECT_NEAR(found.repairs[0].connectedness, 1.0 / 6, 1e-12);
    EXPECT_NEAR(found.repairs[1].connectedness, 3.0 / 6, 1e-12);
    EXPECT_NEAR(found.repairs[2].connectedness, 1.0, 1e-12);
    EXPECT_NEAR(found.repairs[0].efficiency, 1.0 / 6, 1e-12);
    for (const Repair& repair : found.repairs)
        EXPECT_EQ(repair.bothKnew, members({0}));
}

TEST_F(WhatIfTest, EndedTiesAreNotProposedAgain)
{
    addGraph(fixtures::twoCliques(4));
    const WhatIf found = whatIf({.ended = {between(3, 4)}});
    ASSERT_EQ(found.cutOff.size(), 1U);
    EXPECT_EQ(found.cutOff[0].members, members({4, 5, 6, 7}));
    EXPECT_EQ(found.cutOff[0].heldBy, members({3}));
    ASSERT_FALSE(found.repairs.empty());
    EXPECT_NEAR(found.repairs[0].connectedness, 1.0, 1e-12);
    for (const Repair& repair : found.repairs) {
        EXPECT_FALSE(repair.first == member(3) && repair.second == member(4));
        EXPECT_FALSE(repair.bothKnew.empty());
    }
}

TEST_F(WhatIfTest, TheLargestPiecesAreJoinedFirst)
{
    // The middle holds a piece of four, one of three and one of one.
    GraphBuilder builder(9);
    for (const auto& [a, b] :
         {std::pair(0, 1), std::pair(1, 2), std::pair(2, 3), std::pair(3, 4), std::pair(0, 5),
          std::pair(5, 6), std::pair(6, 7), std::pair(0, 8)})
        builder.addEdge(a, b);
    addGraph(builder.build());
    const WhatIf found = whatIf({.without = members({0})}, 2);
    ASSERT_EQ(found.cutOff.size(), 2U);
    EXPECT_EQ(found.cutOff[0].members, members({5, 6, 7}));
    EXPECT_EQ(found.cutOff[1].members, members({8}));
    ASSERT_EQ(found.repairs.size(), 2U);
    EXPECT_EQ(found.repairs[0].first, member(1));
    EXPECT_EQ(found.repairs[0].second, member(5));
    EXPECT_NEAR(found.repairs[0].connectedness, 21.0 / 28, 1e-12);
    EXPECT_NEAR(found.repairs[1].connectedness, 1.0, 1e-12);
}

TEST_F(WhatIfTest, OfThoseWhoKnewTheLostThoseWhoAreMostAlikeComeFirst)
{
    addGraph(fixtures::star(6));
    for (const NodeIndex node : {0, 1, 2, 4})
        change(member(node), [](Member& each) { each.sector = QStringLiteral("Health"); });
    for (const NodeIndex node : {3, 5})
        change(member(node), [](Member& each) { each.sector = QStringLiteral("Food"); });
    const WhatIf found = whatIf({.without = members({0})}, 1);
    ASSERT_EQ(found.repairs.size(), 1U);
    EXPECT_EQ(found.repairs[0].first, member(1));
    EXPECT_EQ(found.repairs[0].second, member(2));
    ASSERT_EQ(found.repairs[0].alike.size(), 1U);
    EXPECT_EQ(
        found.repairs[0].alike[0],
        (SharedValue{QStringLiteral("sector"), QStringLiteral("Health")}));
}

TEST_F(WhatIfTest, APieceThatSharesNobodyIsJoinedByWhoIsMostAlike)
{
    // Two triangles on a path of two ties; both its inner members go.
    GraphBuilder builder(8);
    for (const auto& [a, b] :
         {std::pair(0, 1), std::pair(1, 2), std::pair(0, 2), std::pair(2, 3), std::pair(3, 4),
          std::pair(4, 5), std::pair(5, 6), std::pair(6, 7), std::pair(5, 7)})
        builder.addEdge(a, b);
    addGraph(builder.build());
    for (const NodeIndex node : {1, 5})
        change(member(node), [](Member& each) { each.sector = QStringLiteral("Food"); });
    for (const NodeIndex node : {0, 2})
        change(member(node), [](Member& each) { each.sector = QStringLiteral("Health"); });
    for (const NodeIndex node : {6, 7})
        change(member(node), [](Member& each) { each.sector = QStringLiteral("Arts"); });
    const WhatIf found = whatIf({.without = members({3, 4})}, 1);
    ASSERT_EQ(found.repairs.size(), 1U);
    EXPECT_EQ(found.repairs[0].first, member(1));
    EXPECT_EQ(found.repairs[0].second, member(5));
    EXPECT_NEAR(found.repairs[0].connectedness, 1.0, 1e-12);
    EXPECT_TRUE(found.repairs[0].bothKnew.empty());
}

TEST_F(WhatIfTest, OnceAllIsJoinedTiesBringEverybodyNearer)
{
    addGraph(fixtures::ring(12));
    const WhatIf found = whatIf({.without = members({0})}, 2);
    EXPECT_TRUE(found.cutOff.empty());
    ASSERT_EQ(found.repairs.size(), 2U);
    EXPECT_EQ(found.repairs[0].first, member(1));
    EXPECT_EQ(found.repairs[0].second, member(11));
    EXPECT_EQ(found.repairs[0].connectedness, 1.0);
    const double then = *rowOf(found, "global_efficiency").then.value;
    EXPECT_GT(found.repairs[0].efficiency, then);
    EXPECT_GT(found.repairs[1].efficiency, found.repairs[0].efficiency);
}

TEST_F(WhatIfTest, WhatComesIsMeasuredToo)
{
    addGraph(fixtures::path(4));
    const WhatIf found = whatIf(
        {.invited = {{.name = QStringLiteral("Library"), .knows = members({0, 3})}},
         .introduced = {{member(0), member(2)}}});
    EXPECT_EQ(rowOf(found, "members").then.value, 5.0);
    EXPECT_EQ(rowOf(found, "relationships").then.value, 6.0);
    EXPECT_TRUE(found.cutOff.empty());
    EXPECT_TRUE(found.repairs.empty()); // nothing is lost
}

TEST_F(WhatIfTest, NamesWhoWouldBeJoinedAndByWhom)
{
    // Two pairs and one alone; the library knows one of each pair.
    GraphBuilder builder(5);
    builder.addEdge(0, 1);
    builder.addEdge(2, 3);
    addGraph(builder.build());
    const Scenario scenario{
        .invited = {{.name = QStringLiteral("Library"), .knows = members({0, 2})}},
        .introduced = {{member(3), member(4)}}};
    const WhatIf found = whatIf(scenario);
    ASSERT_EQ(found.joined.size(), 2U);
    EXPECT_EQ(found.joined[0].members, members({2, 3})); // the first pair is as large: the largest
    ASSERT_EQ(found.joined[0].joinedBy.size(), 2U);
    EXPECT_EQ(found.joined[0].joinedBy[0], member(4));
    EXPECT_EQ(network.find(found.joined[0].joinedBy[1]), nullptr); // the library
    EXPECT_EQ(found.joined[1].members, members({4}));
    EXPECT_EQ(found.joined[1].joinedBy, members({3}));
    EXPECT_TRUE(found.cutOff.empty());
}

TEST_F(WhatIfTest, OfNobodyAndOfOne)
{
    WhatIf found = whatIf({});
    EXPECT_TRUE(found.cutOff.empty());
    EXPECT_TRUE(found.repairs.empty());
    add("Ana");
    found = whatIf({.without = members({0})});
    EXPECT_EQ(rowOf(found, "members").now.value, 1.0);
    EXPECT_EQ(rowOf(found, "members").then.value, 0.0);
    EXPECT_TRUE(found.cutOff.empty());
    EXPECT_TRUE(found.repairs.empty());
}

TEST_F(WhatIfTest, StopsWhenItIsCancelled)
{
    addGraph(fixtures::star(5));
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const Branch then = branch({.without = members({0})});
    const auto found = measureWhatIf(network, then.network, {}, 3, task);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

} // namespace cw::health
