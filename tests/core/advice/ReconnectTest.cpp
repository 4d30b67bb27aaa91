// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/advice/AdviceTest.h"

namespace cw::advice {

namespace {

class ReconnectTest : public AdviceTest
{
protected:
    ReconnectTest()
    {
        only(AdviceKind::Reconnect);
        ana = add("Ana");
        raf = add("Raf");
    }

    /// Every thirty days, the last time on 2 June 2025: a year before today.
    void metMonthly()
    {
        for (const char* date :
             {"2025-02-02", "2025-03-04", "2025-04-03", "2025-05-03", "2025-06-02"})
            met({ana, raf}, date);
    }

    MemberId ana;
    MemberId raf;
};

} // namespace

TEST_F(ReconnectTest, RemembersADeepTieThatWentQuiet)
{
    const RelationshipId id = tieAt(ana, raf, 4);
    metMonthly();
    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    const Advice& card = queue.cards.front();
    EXPECT_EQ(card.relationship, id);
    EXPECT_EQ(reasonOf<LastContact>(card)->date, query::day("2025-06-02"));
    EXPECT_EQ(reasonOf<LastContact>(card)->depth, 4.0);
    EXPECT_EQ(*reasonOf<UsualRhythm>(card), (UsualRhythm{30, false}));
    EXPECT_EQ(card.effectBasis, EffectBasis::TieKept);
}

TEST_F(ReconnectTest, LeavesAloneWhatWasNeverDeepOrWasJustTended)
{
    tieAt(ana, raf, 2);
    metMonthly();
    EXPECT_TRUE(advised().cards.empty());
    said(network.relationshipBetween(ana, raf)->id, {}, 4);
    EXPECT_EQ(advised().cards.size(), 1U);
    met({ana, raf}, "2026-05-20");
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(ReconnectTest, MeasuresSilenceByTheTiesOwnRhythm)
{
    tieAt(ana, raf, 4);
    for (const char* date : {"2022-06-02", "2023-06-02", "2024-06-02", "2025-06-02"})
        met({ana, raf}, date); // once a year is how they do it
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(ReconnectTest, KeepsToTheRhythmThatWasAgreed)
{
    const RelationshipId id = tieAt(ana, raf, 4);
    met({ana, raf}, "2025-12-01");
    EXPECT_EQ(advised().cards.size(), 1U); // half a year, where sixty days are usual
    change(id, [](Relationship& each) { each.cadenceDays = 90; });
    EXPECT_TRUE(advised().cards.empty());
    change(id, [](Relationship& each) { each.cadenceDays = 30; });
    EXPECT_TRUE(reasonOf<UsualRhythm>(advised().cards.at(0))->isAgreed);
}

TEST_F(ReconnectTest, DoesNotCallSilentWhatWasNeverNoted)
{
    tieAt(ana, raf, 5);
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(ReconnectTest, DoesNotPushWhoWantsLessOrOnlyObserves)
{
    const RelationshipId id = tieAt(ana, raf, 4);
    metMonthly();
    wish(raf, Engagement::Observe);
    EXPECT_EQ(advised().heldBackBy(Restraint::Observes), 1U);
    wish(raf, Engagement::TakePart);
    wants(id, raf, 4, 2);
    const AdviceQueue queue = advised();
    EXPECT_TRUE(queue.cards.empty());
    EXPECT_EQ(queue.heldBackBy(Restraint::WantsLess), 1U);
}

TEST_F(ReconnectTest, DoesNotDigUpWhatHasEnded)
{
    const RelationshipId id = tieAt(ana, raf, 4);
    metMonthly();
    change(id, [](Relationship& each) { each.ended = query::day("2025-08-01"); });
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(ReconnectTest, PrefersWhoHasMovedAmongOthersSince)
{
    const MemberId sam = add("Sam");
    const MemberId shared = add("Shared");
    const MemberId fresh = add("Fresh");
    tieAt(ana, raf, 4);
    tieAt(ana, sam, 4);
    metMonthly();
    for (const char* date : {"2025-02-02", "2025-03-04", "2025-04-03", "2025-05-03", "2025-06-02"})
        met({ana, sam}, date);
    tieAt(ana, shared, 3);
    tieAt(sam, shared, 3); // Sam knows whom Ana knows
    tieAt(raf, fresh, 3);  // Raf does not
    const AdviceQueue queue = advised();
    EXPECT_GT(cardOf(queue, ana, raf)->score, cardOf(queue, ana, sam)->score);
    EXPECT_EQ(reasonOf<KnowsOthers>(*cardOf(queue, ana, raf))->member, ana);
}

TEST_F(ReconnectTest, SaysWhatIsLostWithTheTie)
{
    tieAt(ana, raf, 4);
    metMonthly();
    const Advice card = advised().cards.at(0);
    ASSERT_EQ(card.effect.size(), 3U);
    EXPECT_EQ(card.effect[0], (Effect{EffectMeasure::Components, 2.0, 1.0}));
    EXPECT_EQ(card.effect[1], (Effect{EffectMeasure::Connectedness, 0.0, 1.0}));
    EXPECT_EQ(card.effect[2], (Effect{EffectMeasure::GlobalEfficiency, 0.0, 1.0}));
}

} // namespace cw::advice
