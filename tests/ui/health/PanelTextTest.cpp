// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/PanelText.h"

#include "core/health/panels/Panels.h"
#include "tests/core/health/HealthTest.h"

#include <gtest/gtest.h>

#include <map>

namespace cw {

namespace {

using health::Finding;
using health::Panel;
using query::day;
using query::text;

class PanelTextTest : public health::HealthTest
{
protected:
    std::map<Panel, QString> sentences()
    {
        health::HealthQuery query;
        query.permutations = 99;
        query.randomNetworks = 19;
        const health::HealthMeasures found = measured(query);
        findings = health::findPanels({network, found, query.of, day("2025-06-30")});
        std::map<Panel, QString> texts;
        for (const Finding& each : findings)
            texts[each.panel] = panelSentence(each, network);
        return texts;
    }

    MemberId join(const char* name, const char* sector, const char* joined)
    {
        Member member;
        member.name = text(name);
        member.sector = text(sector);
        member.joined = day(joined);
        return write(member);
    }

    void meet(MemberId a, MemberId b, const char* iso)
    {
        Interaction contact;
        contact.date = day(iso);
        contact.participants.insert(a);
        contact.participants.insert(b);
        write(contact);
    }

    /// A star of five around one, with all that panels can speak of.
    void addStar(const std::vector<const char*>& names)
    {
        std::vector<MemberId> all;
        for (std::size_t i = 0; i < names.size(); ++i)
            all.push_back(
                join(names[i], i < 3 ? "Food" : "Health", i < 5 ? "2020-01-01" : "2025-02-01"));
        for (std::size_t i = 1; i < all.size(); ++i) {
            Relationship tie;
            tie.first = std::min(all[0], all[i]);
            tie.second = std::max(all[0], all[i]);
            tie.firstKnown = day(i < 3 ? "2020-01-01" : "2025-03-01");
            said(write(tie), all[i], 4, day("2025-03-02"));
        }
        meet(all[0], all[1], "2025-06-01");
    }

    std::vector<Finding> findings;
};

} // namespace

TEST_F(PanelTextTest, UnlikeNetworksGiveUnlikeSentencesThatNameTheirPeople)
{
    addStar({"Ana Ruiz", "Bo Lind", "Chi Okoro", "Dee Vidal", "Eli Moss", "Fay Noor"});
    const std::map<Panel, QString> first = sentences();
    network = Network();
    // The same people and another one in the middle, and two more who stand apart.
    addStar({"Fay Noor", "Bo Lind", "Chi Okoro", "Dee Vidal", "Eli Moss", "Ana Ruiz"});
    join("Gil Apart", "Food", "2025-01-01");
    join("Hal Apart", "Health", "2020-01-01");
    const std::map<Panel, QString> second = sentences();
    ASSERT_GE(first.size(), 11U);
    for (const auto& [panel, sentence] : first) {
        EXPECT_FALSE(sentence.isEmpty()) << static_cast<int>(panel);
        EXPECT_FALSE(sentence.contains(u'%') && sentence.contains(QStringLiteral("%1")))
            << qPrintable(sentence);
        ASSERT_TRUE(second.contains(panel));
        EXPECT_NE(sentence, second.at(panel)) << static_cast<int>(panel);
    }
    for (const Panel panel :
         {Panel::Connectivity, Panel::Resilience, Panel::Power, Panel::Collaboration,
          Panel::Activity, Panel::Bridging}) {
        EXPECT_TRUE(first.at(panel).contains(QStringLiteral("Ana Ruiz")))
            << qPrintable(first.at(panel));
    }
    EXPECT_TRUE(second.at(Panel::Connectivity).contains(QStringLiteral("Gil Apart and Hal Apart")));
}

TEST_F(PanelTextTest, ManyNamesAreCutShortAndCounted)
{
    std::vector<MemberId> members;
    for (const char* name : {"Ana", "Bo", "Chi", "Dee", "Eli"})
        members.push_back(add(name));
    EXPECT_EQ(namesText(network, members), QStringLiteral("Ana, Bo, Chi and 2 other(s)"));
    members.pop_back();
    EXPECT_EQ(namesText(network, members), QStringLiteral("Ana, Bo, Chi and Dee"));
    EXPECT_EQ(namesText(network, {members[0]}), QStringLiteral("Ana"));
    EXPECT_EQ(namesText(network, {}), QString());
}

TEST_F(PanelTextTest, EveryPanelAndQuantitySaysWhatItIs)
{
    addStar({"Ana Ruiz", "Bo Lind", "Chi Okoro", "Dee Vidal", "Eli Moss", "Fay Noor"});
    sentences();
    for (const Finding& each : findings) {
        EXPECT_FALSE(panelTitle(each, network).isEmpty());
        EXPECT_FALSE(figureMeaning(each).isEmpty());
        EXPECT_FALSE(panelMeaning(each.panel).isEmpty());
        EXPECT_FALSE(panelCaution(each.panel).isEmpty());
        EXPECT_FALSE(quantityName(each.figure.quantity).isEmpty());
        for (const health::NamedNumber& number : each.beside)
            EXPECT_FALSE(quantityName(number.quantity).isEmpty())
                << static_cast<int>(number.quantity);
        if (!each.people.empty()) {
            EXPECT_FALSE(behindTitle(each.behind).isEmpty());
            EXPECT_FALSE(behindText(each.behind, 2.0).isEmpty());
        }
    }
}

TEST_F(PanelTextTest, WhatChanceGivesIsSaidOnceItIsThere)
{
    Finding finding;
    EXPECT_EQ(chanceText(finding), QString());
    finding.figure = {health::Quantity::CrossingShare, health::FigureKind::Share, {0.3}};
    finding.chance = health::ByChance{.expected = 0.6, .chance = {}, .draws = 0, .isAwaited = true};
    EXPECT_TRUE(chanceText(finding).contains(QStringLiteral("follows")));
    finding.chance = health::ByChance{.expected = 0.6, .chance = 0.5, .draws = 99};
    EXPECT_EQ(
        chanceText(finding), QStringLiteral("By chance alone it would be 60 %: about the same."));
    finding.chance->chance = 0.01;
    EXPECT_TRUE(chanceText(finding).contains(QStringLiteral("p = 0.01")));
}

} // namespace cw
