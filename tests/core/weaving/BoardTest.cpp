// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weaving/Board.h"

#include "core/edit/Exchanges.h"
#include "core/edit/OffersAndNeeds.h"
#include "tests/core/weaving/WeavingTest.h"

namespace cw::weaving {

class Boards : public WeavingTest
{
protected:
    void SetUp() override
    {
        WeavingTest::SetUp();
        ana = add("Ana");
        bo = add("Bo");
    }

    OfferId offers(MemberId member, const char* what, const char* until = nullptr)
    {
        Offer row;
        row.member = member;
        row.text = edit::text(what);
        if (until)
            row.until = edit::day(until);
        return edit::insertedId<Offer>(done(edit::addOffer(context(), row)));
    }

    NeedId needs(MemberId member, const char* what, const char* until = nullptr)
    {
        Need row;
        row.member = member;
        row.text = edit::text(what);
        if (until)
            row.until = edit::day(until);
        return edit::insertedId<Need>(done(edit::addNeed(context(), row)));
    }

    std::vector<OfferId> fitting(NeedId need)
    {
        return fittingOffers(network, *network.find(need), today, 5);
    }

    MemberId ana;
    MemberId bo;
};

TEST_F(Boards, ShowTheMostUrgentNeedFirst)
{
    const NeedId someday = needs(ana, "a barn");
    const NeedId later = needs(ana, "seedlings", "2026-05-01");
    const NeedId soon = needs(bo, "a van", "2026-03-20");
    EXPECT_EQ(boardOf(network, today).openNeeds, (std::vector{soon, later, someday}));
}

TEST_F(Boards, PutAsideWhatHasRunOutOfItsTime)
{
    const OfferId ended = offers(ana, "a stall", "2026-03-20");
    const NeedId missed = needs(bo, "a van", "2026-03-20");
    const Board board = boardOf(network, edit::day("2026-03-21"));
    EXPECT_EQ(board.pastOffers, std::vector{ended});
    EXPECT_EQ(board.pastNeeds, std::vector{missed});
    EXPECT_TRUE(board.openNeeds.empty() && board.openOffers.empty());
}

TEST_F(Boards, KeepAMatchedNeedWhateverTheDay)
{
    const OfferId van = offers(ana, "a van");
    const NeedId drive = needs(bo, "a van", "2026-03-20");
    done(edit::matchNeed(context(), drive, van));
    const Board board = boardOf(network, edit::day("2026-04-01"));
    EXPECT_EQ(board.matchedNeeds, std::vector{drive});
}

TEST_F(Boards, FindOffersByTheWordsOfTheNeed)
{
    offers(ana, "bookkeeping lessons");
    const OfferId cargo = offers(ana, "Transporters on Sundays");
    const OfferId both = offers(ana, "transport of furniture");
    EXPECT_EQ(fitting(needs(bo, "transport for furniture")), (std::vector{both, cargo}));
}

TEST_F(Boards, OfferNobodyTheirOwnNorWhatIsTaken)
{
    const OfferId van = offers(ana, "the green van, transport");
    EXPECT_TRUE(fitting(needs(ana, "transport")).empty());
    const NeedId first = needs(bo, "transport");
    ASSERT_EQ(fitting(first), std::vector{van});
    done(edit::matchNeed(context(), first, van));
    EXPECT_TRUE(fitting(needs(bo, "transport again")).empty()) << "it has room for one";
}

TEST_F(Boards, GiveEachNeedTheOfferThatSuitsAllBest)
{
    const MemberId cleo = add("Cleo");
    const OfferId van = offers(ana, "a van with a driver");
    const OfferId small = offers(ana, "a van");
    const NeedId picky = needs(bo, "a van with a driver");
    const NeedId easy = needs(cleo, "some van");
    EXPECT_EQ(fitting(easy).front(), van) << "alone it would take what the other needs more";
    EXPECT_EQ(
        bestMatches(network, today), (std::map<NeedId, OfferId>{{picky, van}, {easy, small}}));
}

TEST_F(Boards, AskNoOfferForMoreThanItHasRoomFor)
{
    const OfferId van = offers(ana, "a van");
    const NeedId first = needs(bo, "a van");
    needs(bo, "the van again");
    EXPECT_EQ(bestMatches(network, today).size(), 1U);
    done(edit::matchNeed(context(), first, van));
    EXPECT_TRUE(bestMatches(network, today).empty());
    needs(ana, "the van");
    EXPECT_TRUE(bestMatches(network, today).empty()) << "nobody meets their own need";
}

TEST_F(Boards, SayHowLongNeedsWereOpenUntilTheyWereMet)
{
    EXPECT_EQ(timeToMeet(network), TimeToMeet());
    const auto met = [this](const char* what, int days) {
        Need row;
        row.member = bo;
        row.text = edit::text(what);
        row.from = today.plusDays(-days);
        const NeedId id = edit::insertedId<Need>(done(edit::addNeed(context(), row)));
        Exchange given;
        given.giver = ana;
        given.receiver = bo;
        given.need = id;
        given.date = today;
        done(edit::logExchange(context(), given));
    };
    met("a van", 3);
    met("a barn", 10);
    met("flour", 40);
    done(edit::meetNeed(context(), needs(bo, "salt")));
    EXPECT_EQ(timeToMeet(network), (TimeToMeet{10, 3, 4}));
}

} // namespace cw::weaving
