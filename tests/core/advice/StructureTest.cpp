// SPDX-License-Identifier: GPL-3.0-or-later
// What rests on the shape of the network: bridges between clusters, the periphery, critical ties,
// hubs; and the two views of a tie.
#include "tests/core/advice/AdviceTest.h"

namespace cw::advice {

namespace {

class StructureTest : public AdviceTest
{
protected:
    /// So many members, each tied to each.
    std::vector<MemberId> circle(int size, int depth = 3)
    {
        std::vector<MemberId> members;
        for (int i = 0; i < size; ++i) {
            members.push_back(add("M"));
            for (int k = 0; k < i; ++k)
                tieAt(members[static_cast<std::size_t>(k)], members.back(), depth);
        }
        return members;
    }
};

} // namespace

TEST_F(StructureTest, BridgesTwoCirclesThroughThoseWhoHaveSomethingInCommon)
{
    only(AdviceKind::BridgeClusters);
    const auto north = circle(6);
    const auto south = circle(6);
    tieAt(north[0], south[0], 3);
    const TagId soil = tag("soil");
    mark(north[4], soil);
    mark(south[2], soil);
    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    const Advice& card = queue.cards.front();
    EXPECT_EQ(card.members, (std::vector{north[4], south[2]}));
    const auto* const apart = reasonOf<ClustersApart>(card);
    ASSERT_NE(apart, nullptr);
    EXPECT_EQ(apart->ties, 1U);
    EXPECT_EQ(apart->first.members, 6U);
    EXPECT_EQ(apart->carriers.count, 2U);
    EXPECT_EQ(reasonOf<StepsApart>(card)->steps, 3);
}

TEST_F(StructureTest, LeavesCirclesAloneThatAreJoinedAlready)
{
    only(AdviceKind::BridgeClusters);
    const auto north = circle(6);
    const auto south = circle(6);
    tieAt(north[0], south[0], 3);
    tieAt(north[1], south[1], 3);
    tieAt(north[2], south[2], 3);
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(StructureTest, DoesNotSendStrangersWithNothingInCommonAcross)
{
    only(AdviceKind::BridgeClusters);
    circle(6);
    circle(6); // no path, no word in common
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(StructureTest, BringsANewcomerInThroughWhoSharesAnInterestAndHasRoom)
{
    only(AdviceKind::ReachPeriphery);
    const auto core = circle(5);
    const MemberId lee = add("Lee");
    change(lee, [](Member& each) { each.joined = query::day("2026-04-22"); });
    const TagId soil = tag("soil");
    mark(lee, soil);
    mark(core[3], soil);
    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    EXPECT_EQ(queue.cards.front().members, (std::vector{lee, core[3]}));
    EXPECT_EQ(reasonOf<FewTies>(queue.cards.front())->joined, query::day("2026-04-22"));
    EXPECT_EQ(reasonOf<FewTies>(queue.cards.front())->ties.count, 0U);
    EXPECT_TRUE(reasonOf<HasRoom>(queue.cards.front())->isInCore);
}

TEST_F(StructureTest, NeverChasesWhoOnlyWishesToObserve)
{
    only(AdviceKind::ReachPeriphery);
    circle(5);
    const MemberId lee = add("Lee");
    wish(lee, Engagement::Observe);
    const AdviceQueue queue = advised();
    EXPECT_TRUE(queue.cards.empty());
    EXPECT_EQ(queue.heldBackBy(Restraint::Observes), 1U);
}

TEST_F(StructureTest, DoesNotSendAnybodyToTheirOwnOrganization)
{
    only(AdviceKind::ReachPeriphery);
    const auto core = circle(4);
    const MemberId lee = add("Lee");
    for (const MemberId each : core)
        beIn(lee, each);
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(StructureTest, LooksAfterTheShallowTieThatIsTheOnlyWay)
{
    only(AdviceKind::StrengthenCritical);
    const auto many = circle(8);
    const auto few = circle(4);
    const RelationshipId bridge = tieAt(many[0], few[0], 1);
    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    EXPECT_EQ(queue.cards.front().relationship, bridge);
    const auto* const lost = reasonOf<OnlyWay>(queue.cards.front());
    ASSERT_NE(lost, nullptr);
    EXPECT_EQ(lost->members.count, 4U);
    EXPECT_EQ(lost->members.named.front(), few[0]);
    EXPECT_EQ(queue.cards.front().effect[0], (Effect{EffectMeasure::Components, 2.0, 1.0}));
}

TEST_F(StructureTest, LeavesADeepBridgeAlone)
{
    only(AdviceKind::StrengthenCritical);
    const auto many = circle(8);
    const auto few = circle(4);
    tieAt(many[0], few[0], 4);
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(StructureTest, RelievesAHubByItsFarthestContacts)
{
    only(AdviceKind::RelieveHub);
    query.limits.hubShare = 0.5; // the circles have small hubs of their own
    const MemberId hub = add("Hub");
    const auto one = circle(4);
    const auto two = circle(4);
    const MemberId alone = add("Alone");
    const MemberId other = add("Other");
    for (const MemberId each : {one[0], two[0], alone, other})
        tieAt(hub, each, 3);
    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    const Advice& card = queue.cards.front();
    EXPECT_EQ(card.members, (std::vector{one[0], two[0]}));
    EXPECT_EQ(card.about, hub);
    EXPECT_EQ(reasonOf<OnlyThrough>(card)->member, hub);
    EXPECT_EQ(card.effect.front().measure, EffectMeasure::Dependence);
    EXPECT_LT(card.effect.front().after, card.effect.front().before);
}

TEST_F(StructureTest, ARingHasNoHub)
{
    only(AdviceKind::RelieveHub);
    const auto members = circle(6);
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(StructureTest, ComparesViewsOnlyForWhoMaySeeThem)
{
    only(AdviceKind::BalanceViews);
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const RelationshipId id = tie(ana, bo);
    said(id, ana, 4);
    said(id, bo, 1);
    EXPECT_TRUE(advised().cards.empty());
    EXPECT_EQ(advised().heldBackBy(Restraint::Private), 1U);
    query.withPrivate = true;
    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    EXPECT_EQ(*reasonOf<ViewsDiffer>(queue.cards.front()), (ViewsDiffer{ana, 4, bo, 1}));
}

TEST_F(StructureTest, FindsNothingToCompareInNearlyTheSameView)
{
    only(AdviceKind::BalanceViews);
    query.withPrivate = true;
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const RelationshipId id = tie(ana, bo);
    said(id, ana, 4);
    said(id, bo, 3);
    EXPECT_TRUE(advised().cards.empty());
    said(id, bo, 1, query::day("2027-01-01")); // not yet
    EXPECT_TRUE(advised().cards.empty());
}

} // namespace cw::advice
