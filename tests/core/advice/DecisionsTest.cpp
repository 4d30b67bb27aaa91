// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/advice/AdviceTest.h"

namespace cw::advice {

namespace {

/// Ana and Bo, who both know Dana: one card, unless something was decided.
class DecisionsTest : public AdviceTest
{
protected:
    DecisionsTest()
    {
        only(AdviceKind::CloseTriangle);
        ana = add("Ana");
        bo = add("Bo");
        const MemberId dana = add("Dana");
        tie(ana, dana);
        tie(bo, dana);
    }

    IntroductionId introduced(MemberId first, MemberId second, const char* on)
    {
        Introduction introduction;
        introduction.first = first;
        introduction.second = second;
        introduction.suggested = query::day(on);
        return write(introduction);
    }

    AdviceCardId decided(CardState state, const char* on, const char* until = nullptr)
    {
        AdviceCard card;
        card.kind = AdviceKind::BridgeClusters; // asks the same: that the two meet
        card.members = {bo, ana};
        card.state = state;
        card.date = query::day(on);
        if (until)
            card.until = query::day(until);
        return write(card);
    }

    void expectHeldBackBy(Restraint restraint)
    {
        const AdviceQueue queue = advised();
        EXPECT_TRUE(queue.cards.empty());
        EXPECT_EQ(queue.heldBackBy(restraint), 1U);
    }

    MemberId ana;
    MemberId bo;
};

} // namespace

TEST_F(DecisionsTest, WaitsAfterANo)
{
    const IntroductionId id = introduced(ana, bo, "2026-03-01");
    change(id, [](Introduction& each) {
        each.answerFirst = IntroductionAnswer::No;
        each.answeredFirst = query::day("2026-03-05");
    });
    expectHeldBackBy(Restraint::Declined);
    query.today = query::day("2027-01-01");
    EXPECT_EQ(advised().cards.size(), 1U);
}

TEST_F(DecisionsTest, DoesNotRepeatWhatIsUnderWay)
{
    introduced(bo, ana, "2025-01-01");
    expectHeldBackBy(Restraint::Underway);
}

TEST_F(DecisionsTest, RemembersNeverAndNotNow)
{
    const AdviceCardId id = decided(CardState::Never, "2020-01-01");
    expectHeldBackBy(Restraint::Decided);
    change(id, [](AdviceCard& each) {
        each.state = CardState::NotNow;
        each.until = query::day("2026-07-01");
    });
    expectHeldBackBy(Restraint::Decided);
    query.today = query::day("2026-07-01");
    EXPECT_EQ(advised().cards.size(), 1U);
}

TEST_F(DecisionsTest, ANoToMeetingSaysNothingAboutATieThatIsThere)
{
    only(AdviceKind::Reconnect);
    tieAt(ana, bo, 4);
    met({ana, bo}, "2025-01-01");
    const AdviceCardId id = decided(CardState::Never, "2020-01-01");
    EXPECT_EQ(advised().cards.size(), 1U);
    change(id, [](AdviceCard& each) { each.kind = AdviceKind::BalanceViews; });
    EXPECT_EQ(advised().cards.size(), 1U);
    // Whichever way the tie is to be looked after, it is the same tie.
    change(id, [](AdviceCard& each) { each.kind = AdviceKind::StrengthenCritical; });
    expectHeldBackBy(Restraint::Decided);
}

TEST_F(DecisionsTest, ANoToAnOfferSaysNothingAboutMeetingOtherwise)
{
    const AdviceCardId id = decided(CardState::Never, "2020-01-01");
    change(id, [](AdviceCard& each) { each.kind = AdviceKind::MatchNeed; });
    EXPECT_EQ(advised().cards.size(), 1U);
}

TEST_F(DecisionsTest, NeverToIntroduceTwoHoldsForWhatOneCouldGiveTheOther)
{
    only(AdviceKind::MatchNeed);
    Need need;
    need.member = ana;
    need.text = query::text("meeting room");
    write(need);
    Offer offer;
    offer.member = bo;
    offer.text = query::text("meeting room");
    write(offer);
    EXPECT_EQ(advised().cards.size(), 1U);
    const AdviceCardId id = decided(CardState::Never, "2020-01-01");
    expectHeldBackBy(Restraint::Decided);
    change(id, [](AdviceCard& each) { each.state = CardState::Done; });
    EXPECT_EQ(advised().cards.size(), 1U);
}

TEST_F(DecisionsTest, KeepsShowingWhatWasKept)
{
    decided(CardState::Kept, "2026-05-01");
    EXPECT_EQ(advised().cards.size(), 1U);
}

TEST_F(DecisionsTest, AsksNobodyTooOftenInAMonth)
{
    for (const char* on : {"2026-05-10", "2026-05-20", "2026-05-30"})
        introduced(ana, add("Other"), on);
    expectHeldBackBy(Restraint::PerMonth);
    query.today = query::day("2026-06-20");
    EXPECT_EQ(advised().cards.size(), 1U);
}

TEST_F(DecisionsTest, GivesTheWeaverNoMoreThanTheyCanCarry)
{
    query.limits.openIntroductions = 1;
    introduced(add("X"), add("Y"), "2026-01-01");
    expectHeldBackBy(Restraint::WeaverBusy);
}

TEST_F(DecisionsTest, SendsNobodyIntoAStrainedTie)
{
    only(AdviceKind::Reconnect);
    const RelationshipId id = tieAt(ana, bo, 4);
    met({ana, bo}, "2025-01-01");
    EXPECT_EQ(advised().cards.size(), 1U);
    Strain strain;
    strain.relationship = id;
    strain.since = query::day("2026-01-01");
    const StrainId strained = write(strain);
    expectHeldBackBy(Restraint::Strained);
    change(strained, [](Strain& each) { each.eased = query::day("2026-05-01"); });
    EXPECT_EQ(advised().cards.size(), 1U);
}

TEST_F(DecisionsTest, CountsInterestsAsWhatTheyShare)
{
    const TagId soil = tag("soil");
    for (const MemberId member : {ana, bo}) {
        Interest interest;
        interest.member = member;
        interest.tag = soil;
        write(interest);
    }
    EXPECT_EQ(reasonOf<BothTagged>(advised().cards.at(0))->tags, std::vector{soil});
}

} // namespace cw::advice
