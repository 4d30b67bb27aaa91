// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Introductions.h"

#include "core/edit/Members.h"
#include "core/edit/MergeMembers.h"
#include "tests/core/edit/EditTest.h"

#include <algorithm>

namespace cw::edit {

namespace {

class Introductions : public EditTest
{
protected:
    /// Ana and Bo, who are to meet.
    void SetUp() override
    {
        ana = add("Ana");
        bo = add("Bo");
        Introduction wish;
        wish.first = ana;
        wish.second = bo;
        id = insertedId<Introduction>(done(suggestIntroduction(context(), wish)));
    }

    const Introduction& row() const { return *network.find(id); }

    void bothSayYes()
    {
        done(answerSide(context(), id, ana, IntroductionAnswer::Yes));
        done(answerSide(context(), id, bo, IntroductionAnswer::Yes));
    }

    MemberId ana;
    MemberId bo;
    IntroductionId id;
};

} // namespace

TEST_F(Introductions, BeginAsSuggestedToday)
{
    EXPECT_EQ(row().suggested, context().today);
    EXPECT_EQ(row().stage(), IntroductionStage::Suggested);
}

TEST_F(Introductions, OfTheSameTwoAreNotBegunTwice)
{
    Introduction again;
    again.first = bo;
    again.second = ana;
    EXPECT_EQ(refusal(suggestIntroduction(context(), again), ErrorCode::AlreadyExists), "second");
    done(answerSide(context(), id, ana, IntroductionAnswer::No));
    EXPECT_TRUE(suggestIntroduction(context(), again).ok()) << "the first came to nothing";
}

TEST_F(Introductions, OfSomebodyToThemselvesAreNone)
{
    Introduction self;
    self.first = ana;
    self.second = ana;
    EXPECT_EQ(refusal(suggestIntroduction(context(), self), ErrorCode::InvalidArgument), "second");
}

TEST_F(Introductions, AreMadeOnlyWhenBothSaidYes)
{
    done(askSide(context(), id, ana));
    EXPECT_EQ(row().stage(), IntroductionStage::Asked);
    EXPECT_EQ(refusal(makeIntroduction(context(), id, {}), ErrorCode::Conflict), "made");
    done(answerSide(context(), id, ana, IntroductionAnswer::Yes));
    EXPECT_EQ(refusal(makeIntroduction(context(), id, {}), ErrorCode::Conflict), "made");
    done(answerSide(context(), id, bo, IntroductionAnswer::Yes));
    EXPECT_EQ(row().stage(), IntroductionStage::Agreed);
    done(makeIntroduction(context(), id, QStringLiteral("by mail")));
    EXPECT_EQ(row().stage(), IntroductionStage::Made);
}

TEST_F(Introductions, AreNotMadeAgainstANo)
{
    bothSayYes();
    done(answerSide(context(), id, bo, IntroductionAnswer::No));
    EXPECT_EQ(row().stage(), IntroductionStage::Declined);
    EXPECT_EQ(refusal(makeIntroduction(context(), id, {}), ErrorCode::Conflict), "made");
}

TEST_F(Introductions, KeepTheYesOnWhichTheyWereMade)
{
    bothSayYes();
    done(makeIntroduction(context(), id, {}));
    EXPECT_EQ(
        refusal(answerSide(context(), id, ana, IntroductionAnswer::No), ErrorCode::Conflict),
        "made");
}

TEST_F(Introductions, NoteWhoWasAskedWhenOnlyTheAnswerIsKnown)
{
    done(answerSide(context(), id, bo, IntroductionAnswer::Yes));
    EXPECT_EQ(row().askedSecond, context().today);
    EXPECT_FALSE(row().askedFirst);
}

TEST_F(Introductions, AreAnsweredByTheirSidesAlone)
{
    const MemberId cleo = add("Cleo");
    EXPECT_EQ(
        refusal(
            answerSide(context(), id, cleo, IntroductionAnswer::Yes), ErrorCode::InvalidArgument),
        "member");
    EXPECT_EQ(refusal(askSide(context(), id, cleo), ErrorCode::InvalidArgument), "member");
}

TEST_F(Introductions, LeadToAContactOnlyOnceMade)
{
    EXPECT_EQ(refusal(noteFirstContact(context(), id), ErrorCode::Conflict), "first_contact");
    bothSayYes();
    done(makeIntroduction(context(), id, {}));
    done(noteFirstContact(context(), id));
    EXPECT_EQ(row().stage(), IntroductionStage::InTouch);
}

TEST_F(Introductions, WriteWhatBecameOfThemInOneStep)
{
    bothSayYes();
    done(makeIntroduction(context(), id, {}));
    FollowUp open;
    open.introduction = id;
    open.due = context().today;
    done(planFollowUp(context(), open));
    Conclusion conclusion;
    conclusion.outcome = IntroductionOutcome::Exchanged;
    conclusion.learned = QStringLiteral("A van is enough");
    conclusion.depth = 4;
    Exchange van;
    van.giver = ana;
    van.receiver = bo;
    van.what = ExchangeKind::Resource;
    conclusion.exchange = van;
    done(concludeIntroduction(context(), id, conclusion));
    EXPECT_EQ(row().stage(), IntroductionStage::Concluded);
    EXPECT_EQ(row().concluded, context().today);
    const Relationship* const tie = network.relationshipBetween(ana, bo);
    ASSERT_NE(tie, nullptr);
    const auto views = network.referencing(&Assessment::relationship, tie->id);
    ASSERT_EQ(views.size(), 1U);
    EXPECT_EQ(network.find(views.front())->depth, 4);
    EXPECT_EQ(network.referencing(&Exchange::introduction, id).size(), 1U);
    EXPECT_TRUE(network.all<FollowUp>().empty()) << "nothing is to be asked any more";
}

TEST_F(Introductions, WriteNothingUnasked)
{
    bothSayYes();
    done(makeIntroduction(context(), id, {}));
    done(concludeIntroduction(context(), id, {}));
    EXPECT_EQ(network.relationshipBetween(ana, bo), nullptr);
    EXPECT_TRUE(network.all<Exchange>().empty());
}

TEST_F(Introductions, TakeTheirFollowUpsAlong)
{
    FollowUp open;
    open.introduction = id;
    open.due = context().today;
    done(planFollowUp(context(), open));
    done(removeIntroductions(context(), Only(id)));
    EXPECT_TRUE(network.all<FollowUp>().empty());
}

TEST_F(Introductions, GoWithOneOfTheTwo)
{
    done(removeMembers(context(), Only(bo)));
    EXPECT_TRUE(network.all<Introduction>().empty());
}

TEST_F(Introductions, OfTwoWhoAreOneAreNone)
{
    const Result<NotedChange> merged = mergeMembers(context(), ana, Only(bo));
    ASSERT_TRUE(merged.ok());
    EXPECT_TRUE(std::ranges::any_of(
        merged->notes, [](const Note& note) { return note.kind == NoteKind::RowDropped; }));
    commit(merged->change);
    EXPECT_TRUE(network.all<Introduction>().empty());
}

TEST_F(Introductions, GoOnWithWhomASideIsMergedInto)
{
    const MemberId anaAgain = add("Ana R.");
    const Result<NotedChange> merged = mergeMembers(context(), anaAgain, Only(ana));
    ASSERT_TRUE(merged.ok());
    commit(merged->change);
    EXPECT_EQ(row().first, anaAgain);
}

} // namespace cw::edit
