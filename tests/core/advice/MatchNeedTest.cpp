// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/advice/AdviceTest.h"

namespace cw::advice {

namespace {

class MatchNeedTest : public AdviceTest
{
protected:
    MatchNeedTest()
    {
        only(AdviceKind::MatchNeed);
        kim = add("Kim");
        oak = add("Oak Trust");
    }

    NeedId needs(MemberId member, const char* what)
    {
        Need need;
        need.member = member;
        need.text = query::text(what);
        return write(need);
    }

    OfferId offers(MemberId member, const char* what)
    {
        Offer offer;
        offer.member = member;
        offer.text = query::text(what);
        return write(offer);
    }

    MemberId kim;
    MemberId oak;
};

} // namespace

TEST_F(MatchNeedTest, TellsWhoNeedsWhatAnotherOffers)
{
    const NeedId need = needs(kim, "a meeting room on Tuesdays");
    const OfferId offer = offers(oak, "Meeting rooms, free in the week");
    offers(add("Mill"), "flour");
    const AdviceQueue queue = advised();
    ASSERT_EQ(queue.cards.size(), 1U);
    const Advice& card = queue.cards.front();
    EXPECT_EQ(card.members, (std::vector{kim, oak}));
    EXPECT_EQ(card.need, need);
    EXPECT_EQ(card.offer, offer);
    EXPECT_EQ(reasonOf<NeedMeetsOffer>(card)->needs, kim);
}

TEST_F(MatchNeedTest, GoesByTagsWhereTheWordsDiffer)
{
    const TagId van = tag("transport");
    change(needs(kim, "somebody to drive"), [&](Need& each) { each.tags.insert(van); });
    change(offers(oak, "a van"), [&](Offer& each) { each.tags.insert(van); });
    EXPECT_EQ(advised().cards.size(), 1U);
}

TEST_F(MatchNeedTest, DoesNotSwampOneGiver)
{
    const OfferId room = offers(oak, "meeting room");
    for (int i = 0; i < 4; ++i)
        needs(add("Needs"), "meeting room");
    query.limits.perPerson = 10;
    EXPECT_EQ(advised().cards.size(), 1U);
    change(room, [](Offer& each) { each.capacity = 3; });
    EXPECT_EQ(advised().cards.size(), 3U);
}

TEST_F(MatchNeedTest, CountsMoreWhereItGoesBothWays)
{
    needs(kim, "meeting room");
    offers(oak, "meeting room");
    const double oneWay = advised().cards.at(0).score;
    needs(oak, "bookkeeping");
    offers(kim, "bookkeeping");
    query.limits.perPerson = 10;
    const AdviceQueue queue = advised();
    EXPECT_GT(queue.cards.at(0).score, oneWay);
    EXPECT_NE(reasonOf<AlsoTheOtherWay>(queue.cards.at(0)), nullptr);
    EXPECT_EQ(queue.cards.size(), 1U); // one card for the two
}

TEST_F(MatchNeedTest, LeavesOutWhatIsOverMetPrivateOrOnesOwn)
{
    const NeedId need = needs(kim, "meeting room");
    const OfferId offer = offers(oak, "meeting room");
    offers(kim, "meeting room");
    EXPECT_EQ(advised().cards.size(), 1U);
    change(need, [](Need& each) { each.until = query::day("2026-05-31"); });
    EXPECT_TRUE(advised().cards.empty());
    change(need, [](Need& each) { each.until = query::day("2026-06-10"); });
    EXPECT_GT(partOf(advised().cards.at(0), ScorePart::Urgency), 0.8);
    change(offer, [](Offer& each) { each.isPrivate = true; });
    EXPECT_TRUE(advised().cards.empty());
    query.withPrivate = true;
    EXPECT_EQ(advised().cards.size(), 1U);
    change(offer, [](Offer& each) { each.state = MatchState::Met; });
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(MatchNeedTest, LeavesAloneWhoAreCloseAlready)
{
    needs(kim, "meeting room");
    offers(oak, "meeting room");
    tieAt(kim, oak, 4);
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(MatchNeedTest, ServesWhoAskedEvenIfTheyElseOnlyObserve)
{
    needs(kim, "meeting room");
    offers(oak, "meeting room");
    wish(kim, Engagement::Observe);
    EXPECT_EQ(advised().cards.size(), 1U);
}

} // namespace cw::advice
