// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/OffersAndNeeds.h"

#include "core/edit/Exchanges.h"
#include "tests/core/edit/EditTest.h"

namespace cw::edit {

namespace {

class OffersAndNeeds : public EditTest
{
protected:
    void SetUp() override
    {
        oak = add("Oak Trust", MemberKind::Organization);
        kim = add("Kim");
        room = offered(oak, "A meeting room");
        tuesdays = needed(kim, "A room on Tuesdays");
    }

    OfferId offered(MemberId member, const char* what, int capacity = 1)
    {
        Offer offer;
        offer.member = member;
        offer.text = text(what);
        offer.capacity = capacity;
        return insertedId<Offer>(done(addOffer(context(), offer)));
    }

    NeedId needed(MemberId member, const char* what)
    {
        Need need;
        need.member = member;
        need.text = text(what);
        return insertedId<Need>(done(addNeed(context(), need)));
    }

    MatchState state(OfferId id) const { return network.find(id)->state; }
    MatchState state(NeedId id) const { return network.find(id)->state; }

    MemberId oak;
    MemberId kim;
    OfferId room;
    NeedId tuesdays;
};

} // namespace

TEST_F(OffersAndNeeds, StandOpenFromToday)
{
    EXPECT_EQ(state(room), MatchState::Open);
    EXPECT_EQ(network.find(room)->from, today);
    EXPECT_EQ(state(tuesdays), MatchState::Open);
}

TEST_F(OffersAndNeeds, SayWhat)
{
    Offer nothing;
    nothing.member = oak;
    nothing.text = text("  \n");
    EXPECT_EQ(refusal(addOffer(context(), nothing), ErrorCode::InvalidArgument), "text");
}

TEST_F(OffersAndNeeds, MatchBothWays)
{
    done(matchNeed(context(), tuesdays, room));
    EXPECT_EQ(state(room), MatchState::Matched);
    EXPECT_EQ(state(tuesdays), MatchState::Matched);
    EXPECT_EQ(network.find(tuesdays)->offer, room);
    done(unmatchNeed(context(), tuesdays));
    EXPECT_EQ(state(room), MatchState::Open);
    EXPECT_EQ(state(tuesdays), MatchState::Open);
    EXPECT_FALSE(network.find(tuesdays)->offer);
}

TEST_F(OffersAndNeeds, OfOneMemberDoNotMatch)
{
    const NeedId own = needed(oak, "A room");
    EXPECT_EQ(refusal(matchNeed(context(), own, room), ErrorCode::Conflict), "member");
}

TEST_F(OffersAndNeeds, DoNotSwampWhoGives)
{
    done(matchNeed(context(), tuesdays, room));
    const NeedId fridays = needed(add("Lee"), "A room on Fridays");
    EXPECT_EQ(refusal(matchNeed(context(), fridays, room), ErrorCode::Conflict), "state");
}

TEST_F(OffersAndNeeds, ServeAsManyAsTheyHaveRoomFor)
{
    const OfferId two = offered(oak, "Two desks", 2);
    const NeedId first = needed(kim, "A desk");
    const NeedId second = needed(add("Lee"), "A desk");
    done(matchNeed(context(), first, two));
    EXPECT_EQ(state(two), MatchState::Open);
    EXPECT_EQ(roomOf(network, *network.find(two)), 1);
    done(matchNeed(context(), second, two));
    EXPECT_EQ(state(two), MatchState::Matched);
    done(meetNeed(context(), first));
    EXPECT_EQ(state(two), MatchState::Matched) << "one is still waiting";
    done(meetNeed(context(), second));
    EXPECT_EQ(state(two), MatchState::Met);
}

TEST_F(OffersAndNeeds, ChangePartners)
{
    const OfferId hall = offered(add("Mill"), "The hall");
    done(matchNeed(context(), tuesdays, room));
    done(matchNeed(context(), tuesdays, hall));
    EXPECT_EQ(state(room), MatchState::Open);
    EXPECT_EQ(state(hall), MatchState::Matched);
}

TEST_F(OffersAndNeeds, AreOpenAgainWhenTheOtherGoes)
{
    done(matchNeed(context(), tuesdays, room));
    done(removeOffers(context(), Only(room)));
    EXPECT_EQ(state(tuesdays), MatchState::Open);
}

TEST_F(OffersAndNeeds, HaveRoomAgainWhenTheNeedGoes)
{
    done(matchNeed(context(), tuesdays, room));
    done(removeNeeds(context(), Only(tuesdays)));
    EXPECT_EQ(state(room), MatchState::Open);
}

TEST_F(OffersAndNeeds, AreMetByAnExchange)
{
    done(matchNeed(context(), tuesdays, room));
    Exchange key;
    key.giver = oak;
    key.receiver = kim;
    key.need = tuesdays;
    done(logExchange(context(), key));
    EXPECT_EQ(state(tuesdays), MatchState::Met);
    EXPECT_EQ(state(room), MatchState::Met);
    EXPECT_EQ(network.all<Exchange>().begin()->date, today);
}

TEST_F(OffersAndNeeds, AreNotExchangedWithOneself)
{
    Exchange self;
    self.giver = kim;
    self.receiver = kim;
    EXPECT_EQ(refusal(logExchange(context(), self), ErrorCode::InvalidArgument), "receiver");
}

} // namespace cw::edit
