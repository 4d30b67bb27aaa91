// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/QuickCapture.h"

#include "core/edit/Profile.h"
#include "core/query/CaptureParser.h"
#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class QuickCaptureTest : public EditTest
{
protected:
    void SetUp() override
    {
        sam = add("Sam Okoro");
        ines = add("Ines Vidal");
    }
    Change capture(const char* sentence)
    {
        const query::CaptureParser parser(query::englishCaptureWords());
        const query::Interpretation meant =
            parser.parse(network, query::Search(network), text(sentence), today);
        return done(quickCapture(context(), meant));
    }
    const Relationship* between(MemberId a, MemberId b)
    {
        return network.relationshipBetween(a, b);
    }
    MemberId named(const char* name)
    {
        const auto found = query::Search(network).named(text(name));
        return found.empty() ? MemberId() : found.front();
    }

    MemberId sam;
    MemberId ines;
};

TEST_F(QuickCaptureTest, AMeetingWithADepthIsOneChange)
{
    capture("Sam Okoro met Ines Vidal, exchanging");
    ASSERT_NE(between(sam, ines), nullptr);
    const Assessment& said = *network.all<Assessment>().begin();
    EXPECT_EQ(said.depth, 2);
    EXPECT_FALSE(said.author) << "the weaver saw it";
    EXPECT_EQ(said.date, today);
    const Interaction& met = *network.all<Interaction>().begin();
    EXPECT_EQ(met.kind, InteractionKind::Meeting);
    EXPECT_EQ(met.participants, (IdSet<Member>{sam, ines}));
    EXPECT_EQ(met.date, today);
}

TEST_F(QuickCaptureTest, SayingItAgainAddsOnlyTheMeeting)
{
    capture("Sam Okoro met Ines Vidal, exchanging");
    const Change again = capture("Sam Okoro met Ines Vidal, exchanging");
    EXPECT_EQ(again.rowCount(), 1U);
    EXPECT_EQ(again.of<Interaction>().inserted.size(), 1U);
    EXPECT_TRUE(capture("sam ines").isEmpty());
    EXPECT_TRUE(capture("sam ines 2").isEmpty());
}

TEST_F(QuickCaptureTest, WhatIsOfferedAndNeededGoesOnTheBoardOnce)
{
    const char* sentence = "Sam Okoro met Ines Vidal, she needs soil data and Kim Novak offers it";
    capture(sentence);
    ASSERT_EQ(network.all<Need>().size(), 1U);
    EXPECT_EQ((*network.all<Need>().begin()).text, text("soil data"));
    ASSERT_EQ(network.all<Offer>().size(), 1U);
    const Interaction& met = *network.all<Interaction>().begin();
    EXPECT_EQ(met.participants.size(), 2U) << "Kim was only spoken of";
    capture(sentence);
    EXPECT_EQ(network.all<Need>().size(), 1U);
}

TEST_F(QuickCaptureTest, WhatWasGivenIsNotedOnTheDay)
{
    capture("Sam Okoro met Ines Vidal yesterday, he gave her his crate list");
    ASSERT_EQ(network.all<Exchange>().size(), 1U);
    const Exchange& given = *network.all<Exchange>().begin();
    EXPECT_EQ(given.text, text("his crate list"));
    EXPECT_EQ(given.date, context().today.plusDays(-1));
}

TEST_F(QuickCaptureTest, ATieIsRaisedOnlyWhenOneSaysSo)
{
    const Change met = capture("Sam Okoro met Ines Vidal, he gave her a drill");
    EXPECT_TRUE(met.of<Assessment>().inserted.empty());
    const Relationship tie = *network.all<Relationship>().begin();
    const query::CaptureParser parser(query::englishCaptureWords());
    const auto again = parser.parse(
        network, query::Search(network), text("Sam Okoro met Ines Vidal"), context().today);
    const std::vector<RaisedTie> raised{{tie.first, tie.second, 2}};
    const Change deeper = done(quickCapture(context(), again, raised));
    ASSERT_EQ(deeper.of<Assessment>().inserted.size(), 1U);
    EXPECT_EQ(deeper.of<Assessment>().inserted.front().depth, 2);
}

TEST_F(QuickCaptureTest, NewNamesBecomeMembers)
{
    capture("Kim Novak funds Hill Bakery since 2025-01-01: seed money");
    const MemberId kim = named("Kim Novak");
    const MemberId bakery = named("Hill Bakery");
    ASSERT_TRUE(kim && bakery);
    EXPECT_EQ(at(bakery).kind, MemberKind::Organization);
    const Strand& funds = *network.all<Strand>().begin();
    EXPECT_EQ(funds.type, text("funds"));
    EXPECT_EQ(funds.from, day("2025-01-01"));
    EXPECT_EQ(funds.notes, text("seed money"));
    EXPECT_EQ(funds.direction, Direction::FirstToSecond);
    EXPECT_TRUE(capture("Kim funds Hill").isEmpty()) << "the strand is there";
    EXPECT_FALSE(capture("Hill funds Kim").isEmpty()) << "the other way round it is not";
}

TEST_F(QuickCaptureTest, TheWeaverSpeaksAsASideOfTheirOwnTies)
{
    done(setMe(context(), sam));
    capture("called Ines yesterday about the van, she will lend it");
    const Interaction& call = *network.all<Interaction>().begin();
    EXPECT_EQ(call.participants, (IdSet<Member>{sam, ines}));
    EXPECT_EQ(call.date, today.plusDays(-1));
    EXPECT_EQ(call.note, text("the van, she will lend it"));
    capture("ines 3");
    const Assessment& said = *network.all<Assessment>().begin();
    EXPECT_EQ(said.author, sam);
    EXPECT_EQ(said.source, Source::Self);
}

TEST_F(QuickCaptureTest, ANoteGoesWhereItBelongs)
{
    capture("sam ines: grew up together");
    EXPECT_EQ(between(sam, ines)->notes, text("grew up together"));
    capture("sam ines: share an oven");
    EXPECT_EQ(between(sam, ines)->notes, text("grew up together\nshare an oven"));
    capture("sam ines 3: harvest plan");
    EXPECT_EQ(network.all<Assessment>().begin()->note, text("harvest plan"));
}

TEST_F(QuickCaptureTest, ThreeWhoMetAreNotTiedByThatAlone)
{
    capture("Sam, Ines and Kim met");
    EXPECT_EQ(network.all<Relationship>().size(), 0U);
    EXPECT_EQ(network.all<Interaction>().begin()->participants.size(), 3);
    capture("Sam introduced Ines to Kim");
    EXPECT_EQ(network.all<Relationship>().size(), 1U);
    EXPECT_NE(between(ines, named("Kim")), nullptr);
}

TEST_F(QuickCaptureTest, RefusesWhatIsNotWhole)
{
    query::Interpretation nothing;
    EXPECT_EQ(refusal(quickCapture(context(), nothing), ErrorCode::InvalidArgument), "names");
    query::Interpretation wrong;
    wrong.names.resize(1);
    wrong.names[0].member = sam;
    wrong.pairs = {{0, 7}};
    EXPECT_EQ(refusal(quickCapture(context(), wrong), ErrorCode::InvalidArgument), "names");
    wrong.pairs = {};
    wrong.names[0].member = {};
    EXPECT_EQ(refusal(quickCapture(context(), wrong), ErrorCode::InvalidArgument), "name");
}

} // namespace cw::edit
