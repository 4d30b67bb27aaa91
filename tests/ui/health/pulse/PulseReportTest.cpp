// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/Panels.h"
#include "tests/core/health/HealthTest.h"
#include "ui/health/pulse/PulseWords.h"
#include "ui/health/report/ReportContents.h"
#include "ui/health/report/ReportFile.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cw {

namespace {

using query::day;
using query::text;

class PulseReportTest : public health::HealthTest
{
protected:
    void SetUp() override
    {
        for (const char* const name : {"Ana Ruiz", "Bo Lind", "Chi Okoro"})
            members.push_back(add(name));
        belonging = ask(PulseTheme::Belonging, "I belong here.");
        safety = ask(PulseTheme::Safety, "I can tell Ana Ruiz what I think.");
    }

    PulseQuestionId ask(PulseTheme theme, const char* words)
    {
        return write(PulseQuestion{.id = {}, .theme = theme, .text = text(words)});
    }

    PulseRoundId startRound(const char* label, const char* closed)
    {
        return write(PulseRound{
            .id = {},
            .label = text(label),
            .asked = day("2025-01-02"),
            .closed = day(closed),
            .isAnonymous = true,
            .questions = {belonging, safety},
            .askedMembers = {members[0]}});
    }

    void answer(PulseRoundId round, PulseQuestionId question, const std::vector<int>& values)
    {
        for (const int value : values)
            write(PulseAnswer{
                .id = {}, .round = round, .question = question, .member = {}, .value = value});
    }

    ReportContents
    contents(bool withNames, std::set<ReportSection> sections = {ReportSection::Pulse})
    {
        found = measured();
        findings = health::findPanels({network, found, {}, day("2025-06-30")});
        ReportOptions options;
        options.sections = std::move(sections);
        options.withNames = withNames;
        options.today = day("2025-06-30");
        return reportContents({network, found, findings, {}}, options);
    }

    static const ReportChapter* chapter(const ReportContents& contents)
    {
        const auto found =
            std::ranges::find(contents.chapters, ReportSection::Pulse, &ReportChapter::section);
        return found == contents.chapters.end() ? nullptr : &*found;
    }

    health::HealthMeasures found;
    std::vector<health::Finding> findings;
    std::vector<MemberId> members;
    PulseQuestionId belonging;
    PulseQuestionId safety;
};

} // namespace

TEST_F(PulseReportTest, HasTheNumbersOfTheScreenAndHidesWhatIsHiddenThere)
{
    const PulseRoundId round = startRound("Winter", "2025-01-20");
    answer(round, belonging, {5, 4, 5, 4, 5});
    answer(round, safety, {1, 2});
    const ReportContents report = contents(true);
    const ReportPart& part = chapter(report)->parts.front();
    ASSERT_EQ(part.tables.size(), 1U);
    EXPECT_EQ(part.tables[0].title, text("Winter (20 Jan 2025)"));
    EXPECT_EQ(
        part.tables[0].rows[0], (QStringList{
                                    text("I belong here."), text("4.6"), text("5 of 1"), text("0"),
                                    text("0"), text("0"), text("2"), text("3")}));
    EXPECT_EQ(
        part.tables[0].rows[1],
        (QStringList{
            text("I can tell Ana Ruiz what I think."), text("–"), text("2 of 1"), text(""),
            text(""), text(""), text(""), text("")}));
    EXPECT_TRUE(part.quiet.contains(text("Not shown: so few answers would tell who gave them.")));
    EXPECT_TRUE(part.charts.empty());
}

TEST_F(PulseReportTest, NamesNobodyEvenWhereAQuestionDoes)
{
    for (const char* const label : {"Of Ana Ruiz", "By Bo Lind"}) {
        const PulseRoundId round = startRound(label, "2025-01-20");
        answer(round, belonging, {5, 4, 5, 4, 5});
        answer(round, safety, {1, 2, 1, 2, 3});
    }
    const ReportContents report = contents(false);
    const QString html = QString::fromUtf8(*reportBytes(report, ReportFormat::Html, Paper::A4));
    EXPECT_TRUE(html.contains(text("I belong here.")));
    EXPECT_TRUE(html.contains(text("(left out: it names somebody)")));
    for (const char* const name : {"Ana Ruiz", "Bo Lind", "Chi Okoro"})
        EXPECT_FALSE(html.contains(text(name))) << name;
}

TEST_F(PulseReportTest, WhoIsStillToAnswerIsInNoReport)
{
    const PulseRoundId round = startRound("Winter", "2025-01-20");
    answer(round, belonging, {5, 4, 5, 4, 5});
    const ReportContents report = contents(true);
    ASSERT_FALSE(
        std::ranges::find(findings, health::Panel::Pulse, &health::Finding::panel)->people.empty());
    EXPECT_EQ(chapter(report)->parts.front().tables.size(), 1U);
}

TEST_F(PulseReportTest, RoundsStandBesideEachOther)
{
    answer(startRound("Autumn", "2025-01-10"), belonging, {3, 3, 3, 3, 3});
    answer(startRound("Winter", "2025-01-20"), belonging, {5, 5, 5, 5, 5});
    const ReportContents report = contents(true);
    const ReportPart& part = chapter(report)->parts.front();
    ASSERT_EQ(part.tables.size(), 2U);
    EXPECT_EQ(
        part.tables[1].columns,
        (QStringList{text("Question"), text("10 Jan 2025"), text("20 Jan 2025")}));
    EXPECT_EQ(part.tables[1].rows[0], (QStringList{text("I belong here."), text("3"), text("5")}));
    ASSERT_EQ(part.charts.size(), 1U);
    EXPECT_EQ(part.charts[0].values, (std::vector<double>{3, 5}));
}

TEST_F(PulseReportTest, IsThereWhenItIsAskedForAndThereIsARound)
{
    EXPECT_EQ(chapter(contents(true)), nullptr);
    answer(startRound("Winter", "2025-01-20"), belonging, {5, 5, 5, 5, 5});
    EXPECT_NE(chapter(contents(true)), nullptr);
    EXPECT_EQ(chapter(contents(true, {ReportSection::Coverage})), nullptr);
}

} // namespace cw
