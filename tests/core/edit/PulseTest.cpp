// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Pulse.h"

#include "core/edit/Members.h"
#include "core/edit/MergeMembers.h"
#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class PulseTest : public EditTest
{
protected:
    void SetUp() override
    {
        belonging = ask("Do you belong here?");
        clarity = ask("Is our purpose clear to you?");
    }

    PulseQuestionId ask(const char* words)
    {
        PulseQuestion question;
        question.text = text(words);
        return insertedId<PulseQuestion>(done(addPulseQuestion(context(), question)));
    }

    PulseRoundId start(bool isAnonymous)
    {
        PulseRound round;
        round.label = text("Autumn");
        round.isAnonymous = isAnonymous;
        return insertedId<PulseRound>(done(startPulse(context(), round)));
    }

    /// In the order of their ids.
    std::vector<int> values() const
    {
        std::vector<int> all;
        for (const PulseAnswer& answer : network.all<PulseAnswer>())
            all.push_back(answer.value);
        return all;
    }

    PulseQuestionId belonging;
    PulseQuestionId clarity;
};

TEST_F(PulseTest, ARoundAsksEveryQuestionThatIsStillAskedUnlessItSaysWhich)
{
    PulseQuestion old = *network.find(clarity);
    old.archived = true;
    done(editPulseQuestion(context(), old));
    const PulseRound& round = *network.find(start(true));
    EXPECT_EQ(round.questions.size(), 1);
    EXPECT_TRUE(round.questions.contains(belonging));
    EXPECT_EQ(round.asked, context().today);
    EXPECT_TRUE(round.isOpen());
}

TEST_F(PulseTest, ARoundBeginsWithNewQuestionsInOneStep)
{
    PulseRound round;
    round.label = text("Spring");
    round.questions = {clarity};
    const PulseQuestion added[] = {
        {.theme = PulseTheme::Safety, .text = text("Can you say no?")},
        {.theme = PulseTheme::Value, .text = text("Is it worth your time?")}};
    const Change change = done(startPulseAsking(context(), round, added));
    const PulseRound& started = *network.find(insertedId<PulseRound>(change));
    EXPECT_EQ(started.questions.size(), 3);
    EXPECT_TRUE(started.questions.contains(clarity));
    EXPECT_FALSE(started.questions.contains(belonging));
    EXPECT_EQ(network.all<PulseQuestion>().size(), 4U);
    apply(network, change.inverse());
    EXPECT_EQ(network.all<PulseQuestion>().size(), 2U);
    const PulseQuestion nameless[] = {{.text = text("Sound?")}, {.text = text(" ")}};
    EXPECT_EQ(
        refusal(startPulseAsking(context(), round, nameless), ErrorCode::InvalidArgument), "text");
}

TEST_F(PulseTest, QuestionsStandInTheOrderTheyWereAdded)
{
    EXPECT_LT(network.find(belonging)->position, network.find(clarity)->position);
    EXPECT_EQ(
        refusal(addPulseQuestion(context(), {.text = text(" ")}), ErrorCode::InvalidArgument),
        "text");
}

TEST_F(PulseTest, AnswersWithANameReplaceWhatTheSamePersonSaidBefore)
{
    const MemberId ana = add("Ana");
    const PulseRoundId round = start(false);
    const PulseReply first[] = {{belonging, 2}, {clarity, 3}};
    done(answerPulse(context(), round, ana, first));
    const PulseReply second[] = {{belonging, 5}};
    done(answerPulse(context(), round, ana, second));
    EXPECT_EQ(values(), (std::vector<int>{5, 3}));
    const PulseReply twice[] = {{clarity, 1}, {clarity, 2}};
    EXPECT_EQ(refusal(answerPulse(context(), round, ana, twice), ErrorCode::Conflict), "question");
}

TEST_F(PulseTest, AnswersFitTheRound)
{
    const MemberId ana = add("Ana");
    const PulseRoundId named = start(false);
    const PulseRoundId anonymous = start(true);
    const PulseQuestionId later = ask("Can you say no here?");
    const auto answers = [&](PulseRoundId round, MemberId who, PulseReply reply) {
        return answerPulse(context(), round, who, {&reply, 1});
    };
    EXPECT_EQ(refusal(answers(named, {}, {clarity, 3}), ErrorCode::InvalidArgument), "member");
    EXPECT_EQ(refusal(answers(anonymous, ana, {clarity, 3}), ErrorCode::InvalidArgument), "member");
    EXPECT_EQ(refusal(answers(named, ana, {later, 3}), ErrorCode::InvalidArgument), "question");
    EXPECT_EQ(refusal(answers(named, ana, {clarity, 6}), ErrorCode::OutOfRange), "value");
    EXPECT_EQ(refusal(answers(named, ana, {clarity, 0}), ErrorCode::OutOfRange), "value");
    done(closePulse(context(), named));
    EXPECT_EQ(refusal(answers(named, ana, {clarity, 3}), ErrorCode::Conflict), "round");
    EXPECT_TRUE(values().empty());
}

TEST_F(PulseTest, NoRowTellsWhoGaveAnAnonymousAnswerNorWhen)
{
    const PulseRoundId round = start(true);
    for (int value = 1; value <= 5; ++value) {
        const PulseReply sheet[] = {{belonging, value}, {clarity, value}};
        done(answerPulse(context(), round, {}, sheet));
    }
    ASSERT_EQ(network.all<PulseAnswer>().size(), 10U);
    for (const PulseAnswer& answer : network.all<PulseAnswer>()) {
        EXPECT_TRUE(answer.member.isNull());
        EXPECT_EQ(answer.id.value >> 22, round.value >> 22) << "the time is that of the round";
    }
    EXPECT_FALSE(std::ranges::is_sorted(values())) << "not the order in which they were given";
}

TEST_F(PulseTest, WhatWasPromisedHoldsOnceSomebodyHasAnswered)
{
    const PulseRoundId id = start(true);
    PulseRound round = *network.find(id);
    round.isAnonymous = false;
    done(editPulse(context(), round));
    round.isAnonymous = true;
    done(editPulse(context(), round));
    const PulseReply reply{clarity, 3};
    done(answerPulse(context(), id, {}, {&reply, 1}));
    round.isAnonymous = false;
    EXPECT_EQ(refusal(editPulse(context(), round), ErrorCode::Conflict), "is_anonymous");
    round.isAnonymous = true;
    round.questions.remove(clarity);
    EXPECT_EQ(refusal(editPulse(context(), round), ErrorCode::Conflict), "questions");
    round = *network.find(id);
    round.questions.remove(belonging);
    done(editPulse(context(), round));
}

TEST_F(PulseTest, ManySheetsAreOneStepOrNone)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const PulseRoundId round = start(false);
    std::vector<PulseAnswer> answers{
        {.id = {}, .round = {}, .question = clarity, .member = ana, .value = 2},
        {.id = {}, .round = {}, .question = belonging, .member = ana, .value = 4},
        {.id = {}, .round = {}, .question = clarity, .member = bo, .value = 5},
        {.id = {}, .round = {}, .question = clarity, .member = ana, .value = 3}};
    const Change change = done(takePulseSheets(context(), round, answers));
    EXPECT_EQ(values(), (std::vector<int>{3, 4, 5}));
    apply(network, change.inverse());
    EXPECT_TRUE(values().empty());
    answers.back().value = 7;
    EXPECT_EQ(refusal(takePulseSheets(context(), round, answers), ErrorCode::OutOfRange), "value");
    EXPECT_TRUE(values().empty());
}

TEST_F(PulseTest, AQuestionGoesWithItsAnswersAndARoundWithItsLastQuestion)
{
    const PulseRoundId round = start(true);
    const PulseReply sheet[] = {{belonging, 1}, {clarity, 5}};
    done(answerPulse(context(), round, {}, sheet));
    done(removePulseQuestions(context(), {&belonging, 1}));
    EXPECT_EQ(values(), std::vector<int>{5});
    done(removePulseQuestions(context(), {&clarity, 1}));
    EXPECT_TRUE(values().empty());
    EXPECT_EQ(network.find(round), nullptr);
}

TEST_F(PulseTest, WhoGoesTakesTheirAnswersAlong)
{
    const MemberId ana = add("Ana");
    const PulseRoundId round = start(false);
    const PulseReply reply{clarity, 3};
    done(answerPulse(context(), round, ana, {&reply, 1}));
    done(removeMembers(context(), {&ana, 1}));
    EXPECT_TRUE(values().empty());
    EXPECT_NE(network.find(round), nullptr);
}

TEST_F(PulseTest, OfTwoWhoAreMergedTheOneWhoStaysIsHeard)
{
    const MemberId ana = add("Ana");
    const MemberId twin = add("Ana R.");
    const PulseRoundId round = start(false);
    const PulseReply mine[] = {{clarity, 3}};
    const PulseReply theirs[] = {{clarity, 1}, {belonging, 4}};
    done(answerPulse(context(), round, ana, mine));
    done(answerPulse(context(), round, twin, theirs));
    const auto merged = mergeMembers(context(), ana, Only(twin));
    ASSERT_TRUE(merged.ok());
    apply(network, merged->change);
    EXPECT_EQ(values(), (std::vector<int>{3, 4}));
    for (const PulseAnswer& answer : network.all<PulseAnswer>())
        EXPECT_EQ(answer.member, ana);
}

} // namespace cw::edit
