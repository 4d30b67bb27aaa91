// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/panels/Panels.h"

#include "tests/core/health/HealthTest.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cw::health {

namespace {

using query::day;
using query::text;

class PanelsTest : public HealthTest
{
protected:
    std::vector<Finding> panels(const query::GraphQuery& of = {})
    {
        HealthQuery query;
        query.of = of;
        query.permutations = 99;
        query.randomNetworks = 19;
        found = measured(query);
        return findPanels({network, found, of, day("2025-06-30")});
    }

    std::optional<Finding> panel(Panel which, const query::GraphQuery& of = {})
    {
        const std::vector<Finding> all = panels(of);
        const auto one = std::ranges::find(all, which, &Finding::panel);
        return one == all.end() ? std::nullopt : std::optional(*one);
    }

    RelationshipId tieSince(MemberId a, MemberId b, const char* iso)
    {
        Relationship relationship;
        relationship.first = std::min(a, b);
        relationship.second = std::max(a, b);
        relationship.firstKnown = day(iso);
        return write(relationship);
    }

    MemberId inSector(const char* name, const char* sector)
    {
        Member member;
        member.name = text(name);
        member.sector = text(sector);
        return write(member);
    }

    static double numberOf(const Finding& finding, Quantity quantity)
    {
        const auto number = std::ranges::find(finding.beside, quantity, &NamedNumber::quantity);
        EXPECT_NE(number, finding.beside.end());
        return number->value.value.value_or(-1.0);
    }

    HealthMeasures found;
};

} // namespace

TEST_F(PanelsTest, OfNobodyThereAreNone)
{
    EXPECT_TRUE(panels().empty());
}

TEST_F(PanelsTest, OfMembersWithoutRecordsOnlyThoseThatSpeakOfMembersAreThere)
{
    add("Ana");
    add("Bo");
    for (const Finding& each : panels()) {
        EXPECT_NE(each.panel, Panel::Activity);
        EXPECT_NE(each.panel, Panel::Trust);
        EXPECT_NE(each.panel, Panel::Reciprocity);
        EXPECT_NE(each.panel, Panel::Emergence);
        EXPECT_NE(each.panel, Panel::Change);
        EXPECT_NE(each.panel, Panel::Growth);
    }
    EXPECT_EQ(panel(Panel::Connectivity)->reason.kind, ReasonKind::NoTiesAtAll);
}

TEST_F(PanelsTest, ThoseApartAreNamedLonersFirst)
{
    addGraph(fixtures::star(4));
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    tie(bo, chi);
    const MemberId alone = add("Alone");
    const Finding finding = *panel(Panel::Connectivity);
    EXPECT_EQ(finding.reason.kind, ReasonKind::SomeApart);
    EXPECT_EQ(finding.reason.numbers, (std::vector<double>{3, 4}));
    EXPECT_EQ(finding.reason.members, (std::vector{alone, bo, chi}));
    EXPECT_DOUBLE_EQ(*finding.figure.value.value, 4.0 / 7.0);
}

TEST_F(PanelsTest, InAStarAllRunsThroughTheMiddleAndInARingThroughAllAlike)
{
    addGraph(fixtures::star(10));
    const Finding star = *panel(Panel::Power);
    EXPECT_EQ(star.figure.value.value, 1.0);
    EXPECT_EQ(star.people.size(), 1U);
    EXPECT_DOUBLE_EQ(star.people.front().value, 1.0);
    network = Network();
    addGraph(fixtures::ring(10));
    const Finding ring = *panel(Panel::Power);
    EXPECT_EQ(ring.figure.value.value, 5.0);
    EXPECT_EQ(ring.people.size(), 10U);
}

TEST_F(PanelsTest, WhoHangsOnOneIsNamedAndAllWhoDoAreCounted)
{
    // A triangle; on its first hang a pair and a loner, who comes first of all.
    const MemberId fay = add("Fay");
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    const MemberId dee = add("Dee");
    const MemberId eli = add("Eli");
    tie(ana, bo);
    tie(bo, chi);
    tie(ana, chi);
    tie(ana, dee);
    tie(dee, eli);
    tie(ana, fay);
    const Finding finding = *panel(Panel::Resilience);
    EXPECT_EQ(finding.figure.value.value, 2.0); // Ana and Dee
    ASSERT_EQ(finding.reason.kind, ReasonKind::HangOn);
    EXPECT_EQ(finding.reason.numbers.front(), 3.0);
    ASSERT_EQ(finding.reason.members.size(), 4U);
    EXPECT_EQ(finding.reason.members, (std::vector{ana, fay, dee, eli}));
    EXPECT_EQ(finding.people.front(), (PersonBehind{ana, 3.0}));
    EXPECT_EQ(finding.ties.size(), 3U);
}

TEST_F(PanelsTest, InARingNobodyHangsOnOne)
{
    addGraph(fixtures::ring(6));
    EXPECT_EQ(panel(Panel::Resilience)->reason.kind, ReasonKind::NobodyHangs);
}

TEST_F(PanelsTest, TheFarthestTwoAreNamed)
{
    addGraph(fixtures::path(5));
    const Finding finding = *panel(Panel::Reach);
    EXPECT_EQ(finding.reason.kind, ReasonKind::FarApart);
    EXPECT_EQ(finding.reason.numbers[1], 4.0);
    EXPECT_EQ(finding.reason.members.size(), 2U);
    EXPECT_DOUBLE_EQ(*finding.figure.value.value, 2.0);
    EXPECT_FALSE(finding.chance->isAwaited);
}

TEST_F(PanelsTest, TrustOfFewerThanFiveIsNotShown)
{
    const MemberId hub = add("Hub");
    for (int i = 0; i < 5; ++i) {
        const MemberId other = add(std::to_string(i).c_str());
        Assessment view;
        view.relationship = tie(hub, other);
        view.author = other;
        view.trust = 4;
        if (i < 4)
            write(view);
    }
    Finding finding = *panel(Panel::Trust);
    EXPECT_EQ(finding.reason.kind, ReasonKind::TooFewViews);
    EXPECT_FALSE(finding.figure.value.value);
    EXPECT_EQ(finding.figure.value.why, NotDefined::TooFewAnswers);
    Assessment own;
    own.relationship = network.all<Relationship>().begin()->id;
    own.author = hub;
    own.trust = 2;
    write(own);
    finding = *panel(Panel::Trust);
    EXPECT_DOUBLE_EQ(*finding.figure.value.value, 0.8);
    EXPECT_TRUE(finding.people.empty());
    EXPECT_TRUE(finding.ties.empty());
    EXPECT_TRUE(finding.reason.members.empty());
}

TEST_F(PanelsTest, ContactsAreCountedByPeriodOfThoseWhoAreThere)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    for (const char* iso : {"2025-06-30", "2025-06-01", "2025-03-30", "2024-06-30", "2025-07-01"}) {
        Interaction contact;
        contact.date = day(iso);
        contact.participants.insert(ana);
        contact.participants.insert(bo);
        write(contact);
    }
    const Finding finding = *panel(Panel::Activity);
    EXPECT_EQ(finding.figure.value.value, 2.0);
    EXPECT_EQ(numberOf(finding, Quantity::ContactsBefore), 1.0);
    EXPECT_EQ(finding.series.size(), 12U);
    EXPECT_EQ(finding.series.front(), (DatedNumber{day("2024-06-01"), 1.0}));
    EXPECT_EQ(finding.series[9].value, 1.0); // March
    EXPECT_EQ(finding.people.front(), (PersonBehind{ana, 2.0}));
}

TEST_F(PanelsTest, ATieBetweenTwoGroupsThatOneHoldsIsSaidOfThatOne)
{
    const MemberId ana = inSector("Ana", "Food");
    const MemberId bo = inSector("Bo", "Food");
    inSector("Chi", "Food");
    const MemberId dee = inSector("Dee", "Health");
    const MemberId eli = inSector("Eli", "Health");
    inSector("Fay", "Health");
    tie(ana, bo);
    tie(ana, dee);
    tie(ana, eli);
    Finding finding = *panel(Panel::Bridging);
    EXPECT_EQ(finding.field, text("sector"));
    EXPECT_EQ(finding.reason.kind, ReasonKind::BridgedByOne);
    EXPECT_EQ(finding.reason.members, std::vector{ana});
    EXPECT_DOUBLE_EQ(*finding.figure.value.value, 2.0 / 3.0);
    ASSERT_TRUE(finding.matrix);
    EXPECT_EQ(finding.matrix->at(0, 1), 2);
    EXPECT_EQ(finding.matrix->at(0, 0), 1);
    // Blau's index of two halves.
    EXPECT_DOUBLE_EQ(numberOf(finding, Quantity::Diversity), 0.5);
}

TEST_F(PanelsTest, TwoFieldsThatPartMembersTheSameWayAreOnePanel)
{
    for (int i = 0; i < 6; ++i) {
        Member member;
        member.name = text("Somebody");
        member.sector = text(i < 3 ? "Food" : "Health");
        member.place = text(i < 3 ? "Quayside" : "Hilltop");
        write(member);
    }
    const auto& members = network.all<Member>();
    tie(members.begin()->id, std::next(members.begin(), 4)->id);
    const std::vector<Finding> all = panels();
    EXPECT_EQ(std::ranges::count(all, Panel::Bridging, &Finding::panel), 1);
}

TEST_F(PanelsTest, WhatCameEndedAndDeepenedInAYearIsCountedAsSets)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    const RelationshipId old = tieSince(ana, bo, "2020-01-01");
    said(old, ana, 1, day("2020-01-01"));
    said(old, ana, 3, day("2025-01-01"));
    tieSince(ana, chi, "2025-05-01");
    const RelationshipId over = tieSince(bo, chi, "2020-01-01");
    change(over, [](Relationship& each) { each.ended = day("2025-02-01"); });
    const Finding finding = *panel(Panel::Change);
    EXPECT_DOUBLE_EQ(*finding.figure.value.value, 2.0 / 3.0);
    EXPECT_EQ(finding.reason.kind, ReasonKind::TurnedOver);
    EXPECT_EQ(finding.reason.numbers, (std::vector<double>{1, 1, 1, 0, 2}));
    EXPECT_EQ(finding.ties.size(), 3U);
    EXPECT_EQ(panel(Panel::Emergence)->figure.value.value, 1.0);
}

TEST_F(PanelsTest, NewcomersWithFewerThanTwoTiesAreNamed)
{
    const auto join = [this](const char* name, const char* iso) {
        Member member;
        member.name = text(name);
        member.joined = day(iso);
        return write(member);
    };
    const MemberId ana = join("Ana", "2020-01-01");
    const MemberId bo = join("Bo", "2025-01-01");
    const MemberId chi = join("Chi", "2025-02-01");
    tie(ana, bo);
    tie(bo, chi);
    const Finding finding = *panel(Panel::Growth);
    EXPECT_EQ(finding.figure.value.value, 2.0);
    EXPECT_EQ(finding.reason.kind, ReasonKind::NewcomersLoose);
    EXPECT_EQ(finding.reason.members, std::vector{chi});
}

TEST_F(PanelsTest, WhoseWordWouldSettleMostHasNotSpokenOfThesePairs)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    said(tie(ana, bo), bo, 3);
    said(tie(ana, chi), chi, 3);
    const RelationshipId last = tie(bo, chi);
    said(last, bo, 2);
    said(last, chi, 0); // has been asked and sees none
    const Finding finding = *panel(Panel::Reciprocity);
    EXPECT_EQ(finding.reason.kind, ReasonKind::OneSided);
    EXPECT_EQ(finding.reason.numbers, (std::vector<double>{3, 3, 2}));
    ASSERT_EQ(finding.people.size(), 1U);
    EXPECT_EQ(finding.people.front().member, ana);
    EXPECT_EQ(panel(Panel::Coverage)->reason.members, std::vector{ana});
}

TEST_F(PanelsTest, WhatFollowsLaterIsTheSameAsWhatIsMeasuredAtOnce)
{
    addGraph(fixtures::karateClub().graph);
    HealthQuery query;
    query.permutations = 99;
    query.randomNetworks = 19;
    const HealthMeasures whole = measured(query);
    HealthQuery first = query;
    first.passes = {};
    for (const HealthPass pass :
         {HealthPass::Degrees, HealthPass::Components, HealthPass::Reciprocity,
          HealthPass::Clustering, HealthPass::CutPoints, HealthPass::Betweenness,
          HealthPass::Robustness, HealthPass::Clusters})
        first.passes.add(pass);
    HealthMeasures joined = measured(first);
    EXPECT_TRUE(findPanels({network, joined, {}, {}}).size() > 3);
    HealthQuery later = query;
    later.passes = {};
    for (const HealthPass pass : {HealthPass::Fields, HealthPass::Phase})
        later.passes.add(pass);
    joined.take(measured(later));
    const CivilDate today = day("2025-06-30");
    EXPECT_EQ(findPanels({network, joined, {}, today}), findPanels({network, whole, {}, today}));
    EXPECT_EQ(joined.phase, whole.phase);
}

} // namespace cw::health
