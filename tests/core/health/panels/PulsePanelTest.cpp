// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/Panels.h"

#include "tests/core/health/HealthTest.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cw::health {

namespace {

using query::day;
using query::text;

class PulsePanelTest : public HealthTest
{
protected:
    void SetUp() override
    {
        for (int i = 0; i < 7; ++i)
            members.push_back(add("member"));
        belonging = ask(PulseTheme::Belonging, "Do you belong?");
        safety = ask(PulseTheme::Safety, "Are you safe?");
    }

    PulseQuestionId ask(PulseTheme theme, const char* words)
    {
        return write(PulseQuestion{.id = {}, .theme = theme, .text = text(words)});
    }

    PulseRoundId startRound(const char* asked, const char* closed, bool isNoted = true)
    {
        PulseRound round{.id = {}, .label = text("Autumn"), .asked = day(asked)};
        round.closed = closed ? day(closed) : CivilDate();
        round.questions = {belonging, safety};
        for (const MemberId member : members) {
            if (isNoted)
                round.askedMembers.insert(member);
        }
        return write(round);
    }

    void answer(PulseRoundId round, PulseQuestionId question, const std::vector<int>& values)
    {
        for (const int value : values)
            write(PulseAnswer{
                .id = {}, .round = round, .question = question, .member = {}, .value = value});
    }

    std::optional<Finding> panel(CivilDate asOf = {}, const PulseRule& rule = {})
    {
        HealthQuery query;
        query.of.asOf = asOf;
        found = measured(query);
        return pulsePanel({network, found, query.of, day("2025-06-30"), rule});
    }

    HealthMeasures found;
    std::vector<MemberId> members;
    PulseQuestionId belonging;
    PulseQuestionId safety;
};

} // namespace

TEST_F(PulsePanelTest, IsNotThereBeforeSomebodyIsAsked)
{
    EXPECT_FALSE(panel());
    startRound("2025-07-10", nullptr); // not yet
    EXPECT_FALSE(panel());
}

TEST_F(PulsePanelTest, SaysHowManyAnsweredAndWhichQuestionsLieFarthestApart)
{
    const PulseRoundId round = startRound("2025-03-01", "2025-03-10");
    answer(round, belonging, {5, 5, 4, 4, 4});
    answer(round, safety, {1, 2, 2, 3, 3, 1});
    const Finding finding = *panel();
    EXPECT_EQ(finding.figure.quantity, Quantity::PulseAnswered);
    EXPECT_DOUBLE_EQ(*finding.figure.value.value, 6.0 / 7.0);
    EXPECT_EQ(finding.reason.kind, ReasonKind::PulseSpan);
    EXPECT_EQ(finding.reason.texts, (QStringList{text("Are you safe?"), text("Do you belong?")}));
    EXPECT_EQ(finding.reason.numbers, (std::vector<double>{2.0, 4.4}));
    ASSERT_EQ(finding.beside.size(), 2U);
    EXPECT_EQ(finding.beside[0].quantity, Quantity::PulseBelonging);
    EXPECT_EQ(finding.beside[1].quantity, Quantity::PulseSafety);
    EXPECT_EQ(finding.beside[1].value.value, 2.0);
    EXPECT_EQ(finding.pulses.size(), 1U);
}

TEST_F(PulsePanelTest, WhereItIsNotNotedWhomItSaysHowMany)
{
    const PulseRoundId round = startRound("2025-03-01", "2025-03-10", false);
    answer(round, belonging, {5, 5, 4, 4, 4});
    const Finding finding = *panel();
    EXPECT_EQ(finding.figure.quantity, Quantity::PulsePeople);
    EXPECT_EQ(finding.figure.value.value, 5.0);
    EXPECT_EQ(finding.reason.kind, ReasonKind::PulseAlike);
    EXPECT_EQ(finding.reason.numbers, (std::vector<double>{4.4, 1.0}));
}

TEST_F(PulsePanelTest, NothingIsShownOfSoFewAndTheLimitIsTheRules)
{
    const PulseRoundId round = startRound("2025-03-01", "2025-03-10");
    answer(round, belonging, {5, 5, 4, 4});
    const Finding few = *panel();
    EXPECT_EQ(few.reason.kind, ReasonKind::PulseTooFew);
    EXPECT_EQ(few.reason.numbers, (std::vector<double>{4.0, 7.0, 5.0}));
    for (const NamedNumber& each : few.beside)
        EXPECT_EQ(each.value.why, NotDefined::TooFewAnswers);
    const Finding enough = *panel({}, {.smallestGroup = 4});
    EXPECT_EQ(enough.reason.kind, ReasonKind::PulseAlike);
    EXPECT_EQ(enough.beside[0].value.value, 4.5);
}

TEST_F(PulsePanelTest, OfAnOpenRoundThereAreOnlyTheCounts)
{
    const PulseRoundId round = startRound("2025-03-01", nullptr);
    answer(round, belonging, {5, 5, 4, 4, 4, 5});
    const Finding finding = *panel();
    EXPECT_EQ(finding.reason.kind, ReasonKind::PulseUnderWay);
    EXPECT_EQ(finding.reason.numbers, (std::vector<double>{6.0, 7.0}));
    EXPECT_TRUE(finding.pulses.empty());
    for (const NamedNumber& each : finding.beside)
        EXPECT_FALSE(each.value.value);
}

TEST_F(PulsePanelTest, APastDayKnowsTheRoundsThatWereClosedByThen)
{
    const PulseRoundId early = startRound("2025-01-01", "2025-01-10");
    answer(early, belonging, {2, 2, 2, 2, 2});
    const PulseRoundId late = startRound("2025-05-01", "2025-05-10");
    answer(late, belonging, {4, 4, 4, 4, 4});
    EXPECT_EQ(panel()->pulses.size(), 2U);
    EXPECT_EQ(panel()->reason.numbers.front(), 4.0);
    EXPECT_EQ(panel(day("2025-02-01"))->reason.numbers.front(), 2.0);
    EXPECT_FALSE(panel(day("2024-12-01")));
}

TEST_F(PulsePanelTest, WhomToAskNextIsAskedForTheOpenRound)
{
    const PulseRoundId closed = startRound("2025-03-01", "2025-03-10");
    answer(closed, belonging, {5, 5, 4, 4, 4});
    EXPECT_TRUE(panel()->people.empty()); // nobody signed, and all were asked
    const PulseRoundId open = startRound("2025-06-20", nullptr);
    change(open, [&](PulseRound& row) {
        row.isAnonymous = false;
        row.askedMembers = {members[1], members[2]};
    });
    write(
        PulseAnswer{.id = {}, .round = open, .question = safety, .member = members[1], .value = 3});
    EXPECT_EQ(panel()->people, (std::vector<PersonBehind>{{members[2], 10.0}}));
    EXPECT_EQ(panel()->reason.kind, ReasonKind::PulseAlike); // what is shown is the closed one
}

} // namespace cw::health
