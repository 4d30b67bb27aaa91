// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/MemberLetter.h"

#include "tests/core/advice/AdviceTest.h"

namespace cw::advice {

namespace {

/// Somebody whose letter is read: Ana.
class MemberLetterTest : public AdviceTest
{
protected:
    MemberLetter letter(MemberId member)
    {
        TaskContext task;
        const MemberId members[] = {member};
        auto letters = memberLetters(network, members, query.today, task);
        EXPECT_TRUE(letters.ok());
        return letters.ok() && letters->size() == 1 ? letters->front() : MemberLetter{};
    }

    Error refused(MemberId member)
    {
        TaskContext task;
        const MemberId members[] = {member};
        const auto letters = memberLetters(network, members, query.today, task);
        return letters.ok() ? Error{} : letters.error();
    }

    /// Two strangers who know `count` people in common, and care for the same.
    MemberId stranger(MemberId member, const char* name, int count = 2)
    {
        const MemberId other = add(name);
        const TagId shared = tag((std::string("love of ") + name).c_str());
        for (const MemberId each : {member, other})
            write(Interest{.member = each, .tag = shared});
        for (int i = 0; i < count; ++i) {
            const MemberId between = add("Between");
            tieAt(member, between, 3);
            tieAt(other, between, 3);
        }
        return other;
    }

    static bool names(const MemberLetter& letter, MemberId other)
    {
        return std::ranges::count(letter.meetings, other, &LetterMeeting::other) > 0;
    }

    static std::vector<std::vector<MemberId>> circles(const MemberLetter& letter)
    {
        std::vector<std::vector<MemberId>> all;
        for (const LetterCircle& each : letter.circles)
            all.push_back(each.people.named);
        return all;
    }

    MemberId ana = add("Ana");
};

} // namespace

TEST_F(MemberLetterTest, TellsOfTiesByTheMembersOwnWordsOnly)
{
    const MemberId bo = add("Bo");
    const MemberId cy = add("Cy");
    const MemberId dee = add("Dee");
    const RelationshipId withBo = tie(ana, bo);
    said(withBo, ana, 2);
    said(withBo, bo, 5);
    const RelationshipId withCy = tie(ana, cy);
    said(withCy, ana, 3);
    tie(ana, dee); // nobody has said anything
    const LetterStanding standing = letter(ana).standing;
    EXPECT_EQ(standing.ties, 3U);
    EXPECT_EQ(standing.confirmed, 1U);
    EXPECT_EQ(standing.told, 2U);
    EXPECT_EQ(standing.typicalDepth, 2.5) << "what Bo said of it is Bo's";
}

TEST_F(MemberLetterTest, LeavesOutTiesThatRestOnTheOthersWordAloneOrThatTheMemberDenies)
{
    const MemberId bo = add("Bo");
    const MemberId cy = add("Cy");
    const RelationshipId withBo = tie(ana, bo);
    said(withBo, bo, 4);
    const RelationshipId withCy = tie(ana, cy);
    said(withCy, ana, 0);
    said(withCy, cy, 4);
    EXPECT_EQ(letter(ana).standing, LetterStanding{});
    EXPECT_EQ(letter(bo).standing.ties, 1U) << "to Bo it is his own word";
    said(withBo, {}, 2);
    EXPECT_EQ(letter(ana).standing.ties, 1U) << "the weaver has seen it too";
}

TEST_F(MemberLetterTest, CountsWhatIsAliveOnTheDay)
{
    const MemberId bo = add("Bo");
    const MemberId cy = add("Cy");
    change(tie(ana, bo), [](Relationship& each) { each.ended = query::day("2026-05-31"); });
    change(tie(ana, cy), [](Relationship& each) { each.ended = query::day("2026-06-02"); });
    EXPECT_EQ(letter(ana).standing.ties, 1U);
}

TEST_F(MemberLetterTest, NamesTheCirclesThatTheMemberJoins)
{
    const MemberId bo = add("Bo");
    const MemberId cy = add("Cy");
    const MemberId dee = add("Dee");
    const MemberId eli = add("Eli");
    const MemberId fay = add("Fay");
    for (const MemberId each : {bo, cy, dee, eli})
        tie(ana, each);
    tie(bo, cy);
    tie(dee, fay); // over Fay, whom Ana does not know,
    tie(fay, eli); // Dee and Eli have another way
    const MemberLetter read = letter(ana);
    EXPECT_EQ(circles(read), (std::vector<std::vector<MemberId>>{{bo, cy}, {dee}, {eli}}));
    EXPECT_TRUE(read.circles[0].isOnlyWay);
    EXPECT_FALSE(read.circles[1].isOnlyWay);
    EXPECT_FALSE(read.circles[2].isOnlyWay);
}

TEST_F(MemberLetterTest, NamesThreeOfALargeCircleAndCountsAll)
{
    const MemberId hub = add("Hub");
    tie(ana, hub);
    for (int i = 0; i < 5; ++i) {
        const MemberId each = add("Each");
        tie(ana, each);
        tie(hub, each);
    }
    tie(ana, add("Alone"));
    const MemberLetter read = letter(ana);
    ASSERT_EQ(read.circles.size(), 2U);
    EXPECT_EQ(read.circles[0].people.count, 6U);
    ASSERT_EQ(read.circles[0].people.named.size(), 3U);
    EXPECT_EQ(read.circles[0].people.named.front(), hub);
    EXPECT_EQ(read.circles[1].people.count, 1U);
}

TEST_F(MemberLetterTest, HasNoCirclesWhereAllContactsHangTogether)
{
    const auto members = addGraph(fixtures::kite());
    const auto called = [&](const char* name) {
        return *std::ranges::find_if(
            members, [&](MemberId each) { return network.find(each)->name == query::text(name); });
    };
    EXPECT_TRUE(letter(called("Diane")).circles.empty());
    const MemberLetter heather = letter(called("Heather"));
    ASSERT_EQ(heather.circles.size(), 2U);
    EXPECT_EQ(circles(heather)[1], std::vector{called("Ike")});
    EXPECT_TRUE(heather.circles[1].isOnlyWay);
}

TEST_F(MemberLetterTest, SuggestsThreeToMeetWithReasons)
{
    for (const char* name : {"Bo", "Cy", "Dee", "Eli"})
        stranger(ana, name);
    const MemberLetter read = letter(ana);
    ASSERT_EQ(read.meetings.size(), 3U);
    for (const LetterMeeting& each : read.meetings)
        EXPECT_FALSE(each.reasons.empty());
}

TEST_F(MemberLetterTest, SuggestsThoseFirstForWhomDifferentThingsSpeak)
{
    const MemberId first = add("First");
    const MemberId second = add("Second");
    for (const MemberId each : {first, second})
        tieAt(ana, each, 3);
    std::vector<MemberId> alike;
    for (int i = 0; i < 5; ++i) {
        alike.push_back(add("Alike"));
        tieAt(alike.back(), first, 3);
        tieAt(alike.back(), second, 3);
    }
    const MemberId other = add("Other");
    tieAt(other, first, 3);
    const MemberLetter read = letter(ana);
    ASSERT_EQ(read.meetings.size(), 3U) << "those alike fill up what is left";
    EXPECT_TRUE(names(read, other));
}

TEST_F(MemberLetterTest, DoesNotSuggestWhoWritesIt)
{
    const MemberId bo = stranger(ana, "Bo");
    change(kTheNetwork, [&](NetworkProfile& each) { each.me = bo; });
    EXPECT_FALSE(names(letter(ana), bo));
    EXPECT_TRUE(names(letter(bo), ana)) << "but has a letter too";
}

TEST_F(MemberLetterTest, SuggestsNobodyWhoIsKnownAlready)
{
    const MemberId bo = stranger(ana, "Bo");
    ASSERT_TRUE(names(letter(ana), bo));
    const RelationshipId id = tie(ana, bo);
    wants(id, bo, 1, 5); // what Bo wishes is not for Ana to read
    EXPECT_FALSE(names(letter(ana), bo));
}

TEST_F(MemberLetterTest, LeavesOutPairsThatEverDeclinedOrAreNotToMeet)
{
    const MemberId bo = stranger(ana, "Bo");
    const MemberId cy = stranger(ana, "Cy");
    ASSERT_TRUE(names(letter(ana), bo) && names(letter(ana), cy));
    Introduction declined;
    declined.first = bo;
    declined.second = ana;
    declined.suggested = query::day("2019-01-01");
    declined.answerFirst = IntroductionAnswer::No;
    declined.answeredFirst = query::day("2019-01-02"); // long ago: the engine would ask again
    write(declined);
    AdviceCard never;
    never.kind = AdviceKind::MatchNeed;
    never.members.insert(ana);
    never.members.insert(cy);
    never.state = CardState::Never;
    write(never);
    EXPECT_FALSE(names(letter(ana), bo));
    EXPECT_FALSE(names(letter(ana), cy));
    EXPECT_FALSE(names(letter(bo), ana)) << "nor to the other";
}

TEST_F(MemberLetterTest, RespectsWishesAndStrains)
{
    const MemberId bo = stranger(ana, "Bo");
    const MemberId cy = stranger(ana, "Cy");
    const MemberId dee = stranger(ana, "Dee");
    wish(bo, Engagement::Observe);
    const RelationshipId withCy = tie(ana, cy);
    said(withCy, ana, 0);
    write(Strain{.relationship = withCy});
    wants(tie(ana, dee), dee, 2, 0);
    EXPECT_TRUE(letter(ana).meetings.empty());
    EXPECT_TRUE(letter(bo).meetings.empty());
    EXPECT_GT(letter(bo).standing.ties, 0U) << "an observer has a letter all the same";
}

TEST_F(MemberLetterTest, SendsNobodyByWayOfAStrainedTie)
{
    const MemberId bo = stranger(ana, "Bo", 1);
    const MemberId between = network.relationshipsOf(bo).empty()
                                 ? MemberId{}
                                 : network.find(network.relationshipsOf(bo).front())->second;
    write(Strain{.relationship = network.relationshipBetween(ana, between)->id});
    const MemberLetter read = letter(ana);
    ASSERT_TRUE(names(read, bo)) << "what both care for is reason enough";
    for (const Reason& each : read.meetings.front().reasons)
        EXPECT_FALSE(std::holds_alternative<BothKnow>(each));
}

TEST_F(MemberLetterTest, LeavesOutWhoeverHasOnlyReasonsThatAreNotToBeTold)
{
    // Bo has named Ana as one who must be here, and nothing else joins the two.
    const MemberId bo = add("Bo");
    for (int i = 0; i < 4; ++i)
        tieAt(bo, add("Other"), 3);
    Nomination nomination;
    nomination.nominator = bo;
    nomination.member = ana;
    write(nomination);
    EXPECT_TRUE(letter(ana).meetings.empty());
}

TEST_F(MemberLetterTest, KeepsPrivateListingsPrivate)
{
    const MemberId bo = add("Bo");
    const TagId bikes = tag("bikes");
    Need need;
    need.member = ana;
    need.text = query::text("a cargo bike");
    need.tags.insert(bikes);
    write(need);
    Offer offer;
    offer.member = bo;
    offer.text = query::text("a cargo bike to lend");
    offer.tags.insert(bikes);
    offer.isPrivate = true;
    const OfferId id = write(offer);
    EXPECT_FALSE(names(letter(ana), bo));
    change(id, [](Offer& each) { each.isPrivate = false; });
    EXPECT_TRUE(names(letter(ana), bo));
}

TEST_F(MemberLetterTest, HasNothingToTellOfSomebodyWhollyAlone)
{
    tie(add("Bo"), add("Cy"));
    const MemberLetter read = letter(ana);
    EXPECT_EQ(read.standing, LetterStanding{});
    EXPECT_TRUE(read.circles.empty());
    EXPECT_TRUE(read.meetings.empty());
}

TEST_F(MemberLetterTest, IsRefusedToWhoIsNotThere)
{
    const MemberId bo = add("Bo");
    const MemberId cy = add("Cy");
    change(bo, [](Member& each) { each.archived = true; });
    change(cy, [](Member& each) { each.left = query::day("2026-05-01"); });
    EXPECT_EQ(refused(MemberId{999}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(bo).code, ErrorCode::InvalidArgument);
    EXPECT_EQ(refused(bo).subject, "Bo");
    EXPECT_EQ(refused(cy).code, ErrorCode::InvalidArgument);
    EXPECT_EQ(peopleForLetters(network, query.today), std::vector{ana});
}

TEST_F(MemberLetterTest, OfSeveralAreTheSameAsOneByOne)
{
    const MemberId bo = stranger(ana, "Bo");
    const MemberId cy = stranger(bo, "Cy");
    TaskContext task;
    const MemberId members[] = {cy, ana, bo};
    const auto letters = memberLetters(network, members, query.today, task);
    ASSERT_TRUE(letters.ok());
    EXPECT_EQ(*letters, (std::vector{letter(cy), letter(ana), letter(bo)}));
}

TEST_F(MemberLetterTest, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const MemberId members[] = {ana};
    EXPECT_EQ(
        memberLetters(network, members, query.today, task).error().code, ErrorCode::Cancelled);
}

} // namespace cw::advice
