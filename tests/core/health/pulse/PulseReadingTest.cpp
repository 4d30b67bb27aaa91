// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/pulse/PulseReading.h"

#include "tests/core/health/pulse/PulseTest.h"

namespace cw::health {

using query::day;

class PulseReadingTest : public PulseTest
{};

TEST_F(PulseReadingTest, HasTheMeanAndTheSpreadOfEachQuestion)
{
    const PulseQuestionId question = ask(PulseTheme::Belonging);
    const PulseRoundId round = startRound({question}, true);
    answer(round, question, {1, 2, 2, 4, 5, 5});
    const PulseReading reading = readPulse(network, round);
    ASSERT_EQ(reading.questions.size(), 1U);
    const PulseFigures& figures = reading.questions.front().figures;
    EXPECT_EQ(figures.answers, 6U);
    EXPECT_DOUBLE_EQ(*figures.mean.value, 19.0 / 6.0);
    EXPECT_EQ(figures.spread, (std::array<std::size_t, 5>{1, 2, 0, 1, 2}));
    EXPECT_EQ(reading.day, day("2024-03-15"));
}

TEST_F(PulseReadingTest, FewerThanFiveAnswersAreCountedAndNotShown)
{
    const PulseQuestionId question = ask(PulseTheme::Safety);
    const PulseRoundId round = startRound({question}, true);
    answer(round, question, {1, 1, 1, 1});
    PulseFigures figures = readPulse(network, round).questions.front().figures;
    EXPECT_FALSE(figures.isShown());
    EXPECT_EQ(figures.mean.why, NotDefined::TooFewAnswers);
    EXPECT_EQ(figures.answers, 4U);
    EXPECT_EQ(figures.spread, (std::array<std::size_t, 5>{}));
    answer(round, question, {1});
    EXPECT_TRUE(readPulse(network, round).questions.front().figures.isShown());
    EXPECT_FALSE(readPulse(network, round, {.smallestGroup = 6}).questions[0].figures.isShown());
}

TEST_F(PulseReadingTest, WithoutAnswersThereIsNoMeanWhateverTheLimit)
{
    const PulseQuestionId question = ask(PulseTheme::Value);
    const PulseRoundId round = startRound({question}, true);
    EXPECT_FALSE(readPulse(network, round, {.smallestGroup = 0}).questions[0].figures.isShown());
}

TEST_F(PulseReadingTest, OfAnOpenRoundOnlyTheCountsAreShown)
{
    const PulseQuestionId question = ask(PulseTheme::Clarity);
    const PulseRoundId round = startRound({question}, true);
    answer(round, question, {3, 3, 3, 3, 3, 3});
    change(round, [](PulseRound& row) { row.closed = {}; });
    const PulseReading reading = readPulse(network, round);
    EXPECT_TRUE(reading.isOpen);
    EXPECT_FALSE(reading.questions.front().figures.isShown());
    EXPECT_FALSE(reading.themes.front().figures.isShown());
    EXPECT_EQ(reading.people, 6U);
    EXPECT_TRUE(readPulses(network).empty());
}

TEST_F(PulseReadingTest, AThemeLeavesOutQuestionsThatAreNotShown)
{
    const PulseQuestionId many = ask(PulseTheme::Belonging, 1);
    const PulseQuestionId few = ask(PulseTheme::Belonging, 2);
    const PulseQuestionId other = ask(PulseTheme::Clarity, 3);
    const PulseRoundId round = startRound({many, few, other}, true);
    answer(round, many, {4, 4, 4, 4, 4});
    answer(round, few, {1, 1});
    answer(round, other, {2, 2, 2, 2, 2});
    const PulseReading reading = readPulse(network, round);
    ASSERT_EQ(reading.themes.size(), 2U);
    EXPECT_EQ(reading.themes[0].theme, PulseTheme::Belonging);
    EXPECT_EQ(reading.themes[0].figures.mean.value, 4.0); // or the two could be worked out
    EXPECT_EQ(reading.themes[0].questions, std::vector{many});
    EXPECT_EQ(reading.themes[1].figures.mean.value, 2.0);
}

TEST_F(PulseReadingTest, AThemeTakesAllItsShownQuestionsTogether)
{
    const PulseQuestionId first = ask(PulseTheme::Belonging, 1);
    const PulseQuestionId second = ask(PulseTheme::Belonging, 2);
    const PulseRoundId round = startRound({first, second}, true);
    answer(round, first, {5, 5, 5, 5, 5});
    answer(round, second, {1, 1, 1, 1, 1, 1});
    const ThemeReading theme = readPulse(network, round).themes.front();
    EXPECT_EQ(theme.figures.answers, 11U);
    EXPECT_DOUBLE_EQ(*theme.figures.mean.value, 31.0 / 11.0);
}

TEST_F(PulseReadingTest, CoverageIsWhoAnsweredOfThoseAsked)
{
    const PulseQuestionId question = ask(PulseTheme::Value);
    const PulseRoundId named = startRound({question}, false);
    EXPECT_FALSE(readPulse(network, named).coverage.value);
    std::vector<MemberId> members;
    for (int i = 0; i < 8; ++i)
        members.push_back(add("member"));
    change(named, [&](PulseRound& row) {
        for (const MemberId member : members)
            row.askedMembers.insert(member);
    });
    for (int i = 0; i < 6; ++i)
        answer(named, question, members[static_cast<std::size_t>(i)], 3);
    const PulseReading reading = readPulse(network, named);
    EXPECT_EQ(reading.asked, 8U);
    EXPECT_EQ(reading.people, 6U);
    EXPECT_EQ(reading.coverage.value, 0.75);
}

TEST_F(PulseReadingTest, RoundsFollowByTheirDayAndCompareWhereTheyAskedTheSame)
{
    const PulseQuestionId first = ask(PulseTheme::Belonging, 1);
    const PulseQuestionId second = ask(PulseTheme::Belonging, 2);
    const PulseRoundId late = startRound({first}, true);
    const PulseRoundId early = startRound({first}, true);
    const PulseRoundId wider = startRound({first, second}, true);
    change(early, [](PulseRound& row) { row.closed = day("2024-03-02"); });
    for (const PulseRoundId round : {late, early, wider})
        answer(round, first, {3, 3, 3, 3, 3});
    answer(wider, second, {3, 3, 3, 3, 3});
    const auto readings = readPulses(network);
    ASSERT_EQ(readings.size(), 3U);
    EXPECT_EQ(readings[0].round, early);
    EXPECT_EQ(readings[1].round, late);
    EXPECT_TRUE(isComparable(readings[0].themes[0], readings[1].themes[0]));
    EXPECT_FALSE(isComparable(readings[1].themes[0], readings[2].themes[0]));
}

TEST_F(PulseReadingTest, QuestionsStandInTheOrderOfTheList)
{
    const PulseQuestionId last = ask(PulseTheme::Belonging, 7);
    const PulseQuestionId first = ask(PulseTheme::Value, 2);
    const PulseReading reading = readPulse(network, startRound({last, first}, true));
    EXPECT_EQ(reading.questions[0].question, first);
    EXPECT_EQ(reading.questions[1].question, last);
}

} // namespace cw::health
