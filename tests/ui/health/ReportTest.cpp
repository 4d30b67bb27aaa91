// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/Panels.h"
#include "core/health/time/Snapshots.h"
#include "core/health/time/Trend.h"
#include "tests/core/health/HealthTest.h"
#include "ui/health/PanelText.h"
#include "ui/health/report/NameGuard.h"
#include "ui/health/report/ReportContents.h"
#include "ui/health/report/ReportFile.h"
#include "ui/health/report/ReportHtml.h"
#include "ui/health/report/ReportPages.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace cw {

namespace {

using query::day;
using query::text;

class ReportTest : public health::HealthTest
{
protected:
    MemberId join(const char* name, const char* sector)
    {
        Member member;
        member.name = text(name);
        member.sector = text(sector);
        member.joined = day("2025-02-01");
        return write(member);
    }

    /// A star around the first.
    void addStar(const std::vector<const char*>& names)
    {
        std::vector<MemberId> all;
        for (std::size_t i = 0; i < names.size(); ++i)
            all.push_back(join(names[i], i < 3 ? "Food" : "Riverbend Trust"));
        for (std::size_t i = 1; i < all.size(); ++i) {
            Relationship tie;
            tie.first = std::min(all[0], all[i]);
            tie.second = std::max(all[0], all[i]);
            tie.firstKnown = day("2025-03-01");
            said(write(tie), all[i], 4, day("2025-03-02"));
        }
    }

    ReportContents contents(const ReportOptions& options = {})
    {
        health::HealthQuery query;
        query.permutations = 99;
        query.randomNetworks = 19;
        found = measured(query);
        findings = health::findPanels({network, found, query.of, day("2025-06-30")});
        ReportOptions asked = options;
        asked.today = day("2025-06-30");
        TaskContext task;
        trend = *health::lookBack(network, query, found, asked.today, task);
        return reportContents({network, found, findings, trend}, asked);
    }

    QByteArray html(const ReportOptions& options = {})
    {
        return reportHtml(contents(options), options.paper);
    }

    health::HealthMeasures found;
    /// Kept as of a day, by the rule.
    void keep(const char* iso, Rule rule)
    {
        health::HealthQuery query;
        query.of.rule = rule;
        query.of.asOf = day(iso);
        write(health::snapshotOf(
            health::readingOf(measured(query), day(iso)), text("Ana Ruiz was ill"), day(iso)));
    }

    std::vector<health::Finding> findings;
    std::vector<health::Reading> trend;
    const std::vector<const char*> people{"Ana Ruiz",  "Bo Lind",  "Chi Okoro",
                                          "Dee Vidal", "Eli Moss", "Riverbend Trust"};
};

/// The whole text, if it is well-formed.
QString textOf(const QByteArray& html)
{
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return text;
}

} // namespace

TEST_F(ReportTest, NamesNobodyUnlessAllowed)
{
    addStar(people);
    const QString unnamed = QString::fromUtf8(html());
    for (const char* name : people)
        EXPECT_FALSE(unnamed.contains(text(name), Qt::CaseInsensitive)) << name;
    ReportOptions options;
    options.withNames = true;
    const QString named = QString::fromUtf8(html(options));
    for (const char* name : people)
        EXPECT_TRUE(named.contains(text(name))) << name;
}

TEST_F(ReportTest, EveryUnnamedPanelStillHasItsSentence)
{
    addStar(people);
    for (const ReportChapter& chapter : contents().chapters) {
        for (const ReportPart& part : chapter.parts)
            EXPECT_FALSE(part.sentence.isEmpty() && chapter.section != ReportSection::Shape)
                << qPrintable(part.title);
    }
}

TEST_F(ReportTest, HasTheNumbersOfTheScreen)
{
    addStar(people);
    const ReportContents report = contents();
    std::size_t parts = 0;
    for (const health::Finding& finding : findings) {
        bool isThere = false;
        for (const ReportChapter& chapter : report.chapters) {
            for (const ReportPart& part : chapter.parts)
                isThere = isThere || (part.figure.name == figureMeaning(finding) &&
                                      part.figure.value == numberText(finding.figure) &&
                                      part.numbers.size() == finding.beside.size());
        }
        EXPECT_TRUE(isThere) << qPrintable(figureMeaning(finding));
        ++parts;
    }
    EXPECT_GE(parts, 8U);
}

TEST_F(ReportTest, TrendsHaveThePointsThatWereKept)
{
    addStar(people);
    keep("2025-03-31", Rule::Claimed);
    keep("2025-04-30", Rule::Confirmed);
    const QString report = QString::fromUtf8(html());
    EXPECT_TRUE(report.contains(QStringLiteral("31 Mar 2025: 100 (kept in a snapshot).")));
    EXPECT_TRUE(report.contains(QStringLiteral("not comparable: another rule")));
    EXPECT_FALSE(report.contains(QStringLiteral("Ana Ruiz")));
}

TEST_F(ReportTest, SaysWhatBecameOfTheNetworkSinceTheLastSnapshot)
{
    addStar(people);
    ReportOptions change;
    change.sections = {ReportSection::Change};
    EXPECT_FALSE(html(change).contains("Since the last snapshot"));
    keep("2025-04-30", Rule::Claimed);
    write(Member{.name = text("Later Comer"), .joined = day("2025-05-05")});
    EXPECT_TRUE(html(change).contains("Of 30 Apr 2025, when there were 6 members"));
}

TEST_F(ReportTest, SaysHowTheGuardiansSeeItAndNamesNobodyByTheirReason)
{
    addStar(people);
    PhaseJudgement judgement;
    judgement.date = day("2025-05-01");
    contents();
    judgement.diagnosed = found.phase->phase;
    judgement.phase = Phase::Mixed;
    judgement.reason = text("Half of them only met once");
    const PhaseJudgementId id = write(judgement);
    EXPECT_TRUE(html().contains("Half of them only met once"));
    change(id, [](PhaseJudgement& row) { row.reason = text("ana ruiz says so"); });
    EXPECT_FALSE(html().toLower().contains("ana ruiz"));
    EXPECT_TRUE(html().contains("names somebody and is left out"));
    ReportOptions named;
    named.withNames = true;
    EXPECT_TRUE(html(named).contains("ana ruiz says so"));
}

TEST_F(ReportTest, RelationshipsAreAlwaysIn)
{
    addStar(people);
    ReportOptions options;
    options.sections = {ReportSection::Reach};
    const ReportContents report = contents(options);
    ASSERT_EQ(report.chapters.size(), 2U);
    EXPECT_EQ(report.chapters[0].section, ReportSection::Relationships);
    EXPECT_EQ(report.chapters[1].section, ReportSection::Reach);
}

TEST_F(ReportTest, WhatPeopleWriteIsEscapedAndStaysWellFormed)
{
    addStar(
        {"<b>Bo</b> & Söhne", "\u05d0\u05d1\u05d2 \u05d3", "C\"\x01'", "D]]>", "--!>", "%1 %2"});
    ReportOptions options;
    options.withNames = true;
    const QByteArray page = html(options);
    EXPECT_FALSE(page.contains("<b>Bo"));
    EXPECT_FALSE(page.contains("<script"));
    EXPECT_TRUE(textOf(page).contains(text("<b>Bo</b> & Söhne")));
    EXPECT_TRUE(textOf(page).contains(text("\u05d0\u05d1\u05d2 \u05d3")));
}

TEST_F(ReportTest, AnEmptyNetworkSaysSo)
{
    const ReportContents report = contents();
    EXPECT_FALSE(report.nothing.isEmpty());
    EXPECT_TRUE(report.chapters.empty());
    EXPECT_TRUE(textOf(reportHtml(report, Paper::A4)).contains(report.nothing));
}

TEST_F(ReportTest, UnlikeNetworksGiveUnlikeReports)
{
    addStar(people);
    const ReportContents first = contents();
    network = Network();
    addStar({"Ana Ruiz", "Bo Lind"});
    join("Cut Off", "Food");
    const ReportContents second = contents();
    EXPECT_NE(
        first.chapters.front().parts.front().sentence,
        second.chapters.front().parts.front().sentence);
}

TEST_F(ReportTest, IsAPdfOfTheAskedPaperWithoutAnyPicture)
{
    addStar(people);
    const ReportContents report = contents();
    const auto a4 = reportBytes(report, ReportFormat::Pdf, Paper::A4);
    const auto letter = reportBytes(report, ReportFormat::Pdf, Paper::Letter);
    ASSERT_TRUE(a4.ok() && letter.ok());
    EXPECT_TRUE(a4->startsWith("%PDF-"));
    EXPECT_TRUE(a4->contains("/MediaBox [0 0 595"));
    EXPECT_TRUE(letter->contains("/MediaBox [0 0 612"));
    EXPECT_FALSE(a4->contains("/Subtype /Image"));
}

TEST_F(ReportTest, IsCutIntoPages)
{
    addStar(people);
    const ReportPages pages(contents(), paperSize(Paper::A4));
    EXPECT_GE(pages.count(), 3U);
    ReportOptions few;
    few.sections.clear();
    EXPECT_LT(ReportPages(contents(few), paperSize(Paper::A4)).count(), pages.count());
}

TEST_F(ReportTest, TheGuardFindsWholeNamesWhateverTheirCase)
{
    join("Ana Ruiz", "Food");
    join("\u738b\u4f1f", "Food");
    const NameGuard guard(network);
    EXPECT_TRUE(guard.names(text("friends of ANA-RUIZ")));
    EXPECT_TRUE(guard.names(text("\u738b\u4f1f\u56e2\u961f")));
    EXPECT_FALSE(guard.names(text("Ana Ruizova")));
    EXPECT_FALSE(guard.names(text("Food")));
}

TEST(ReportFile, IsChosenByTheEnding)
{
    EXPECT_EQ(reportFormat(QStringLiteral("PDF")), ReportFormat::Pdf);
    EXPECT_EQ(reportFormat(QStringLiteral("html")), ReportFormat::Html);
    EXPECT_FALSE(reportFormat(QStringLiteral("docx")));
}

} // namespace cw
