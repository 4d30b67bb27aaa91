// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/AdviceText.h"

#include "tests/core/query/QueryTest.h"

#include <set>

namespace cw {

namespace {

class AdviceTextTest : public query::QueryTest
{
protected:
    AdviceTextTest()
    {
        ana = add("Ana");
        bo = add("Bo");
        dana = add("Dana");
        card.kind = AdviceKind::CloseTriangle;
        card.members = {ana, bo};
        card.about = dana;
    }

    QString sentence(const advice::Reason& reason) const
    {
        return adviceReasonText(reason, card, network, query::day("2026-06-01"));
    }

    void beMe(MemberId member)
    {
        change(kTheNetwork, [&](NetworkProfile& profile) { profile.me = member; });
    }

    MemberId ana;
    MemberId bo;
    MemberId dana;
    advice::Advice card;
};

} // namespace

TEST_F(AdviceTextTest, NamesWhomBothKnow)
{
    EXPECT_EQ(sentence(advice::BothKnow{{{dana}, 1}}), QStringLiteral("Both know Dana."));
    EXPECT_EQ(
        sentence(advice::BothKnow{{{dana, bo}, 2}}), QStringLiteral("Both know Dana and Bo."));
    beMe(ana);
    EXPECT_EQ(sentence(advice::BothKnow{{{dana}, 1}}), QStringLiteral("You both know Dana."));
}

TEST_F(AdviceTextTest, SpeaksToTheWeaverOfWhomTheyKnowThemselves)
{
    beMe(dana);
    EXPECT_EQ(sentence(advice::BothKnow{{{dana}, 1}}), QStringLiteral("Both know you."));
    EXPECT_EQ(
        sentence(advice::BothKnow{{{dana, bo}, 2}}), QStringLiteral("Both know you, and Bo too."));
    EXPECT_EQ(
        sentence(advice::CarriesPaths{dana, 0.25, false}),
        QStringLiteral("Of all shortest paths between others, 25 % run through you."));
    beMe(bo);
    EXPECT_EQ(
        sentence(advice::KnowsOthers{ana, {{dana}, 1}}),
        QStringLiteral("Ana knows Dana, whom you do not know."));
}

TEST_F(AdviceTextTest, SaysThatANumberFromASampleIsAnEstimate)
{
    EXPECT_EQ(
        sentence(advice::CarriesPaths{dana, 0.25, true}),
        QStringLiteral("Of all shortest paths between others, about 25 % run through Dana."));
    const advice::Effect less{advice::EffectMeasure::Dependence, 0.3, 0.2, true};
    EXPECT_EQ(
        adviceEffectText(less, advice::EffectBasis::TieMade),
        QStringLiteral("Shortest paths through the member in the middle: about 30 %, then about "
                       "20 %"));
}

TEST_F(AdviceTextTest, SaysWhatNeverKeepsQuietAbout)
{
    EXPECT_EQ(
        adviceNeverText(AdviceKind::BridgeClusters), adviceNeverText(AdviceKind::CloseTriangle));
    EXPECT_NE(adviceNeverText(AdviceKind::Reconnect), adviceNeverText(AdviceKind::CloseTriangle));
}

TEST_F(AdviceTextTest, SpeaksToTheWeaverOfTheirOwnTies)
{
    EXPECT_EQ(adviceTitle(card, network), QStringLiteral("Introduce Ana and Bo"));
    beMe(bo);
    EXPECT_EQ(adviceTitle(card, network), QStringLiteral("Meet Ana yourself"));
    card.kind = AdviceKind::Reconnect;
    EXPECT_EQ(adviceTitle(card, network), QStringLiteral("Get back in touch with Ana"));
}

TEST_F(AdviceTextTest, HasATitleAndEvidenceOfItsOwnForEachKind)
{
    std::set<QString> titles;
    std::set<QString> evidence;
    for (std::size_t kind = 1; kind < advice::kAdviceKinds; ++kind) {
        card.kind = static_cast<AdviceKind>(kind);
        evidence.insert(adviceEvidenceText(card.kind));
        EXPECT_FALSE(adviceKindText(card.kind).isEmpty());
        const bool isMade = card.kind != AdviceKind::FormTeam;
        if (isMade) {
            EXPECT_TRUE(titles.insert(adviceTitle(card, network)).second);
        }
    }
    EXPECT_EQ(evidence.size(), advice::kAdviceKinds - 1);
}

TEST_F(AdviceTextTest, HasAWordForEachPartAndEachRestraint)
{
    std::set<QString> words;
    for (std::size_t part = 0; part < advice::kScoreParts; ++part)
        words.insert(scorePartText(static_cast<advice::ScorePart>(part)));
    for (std::size_t restraint = 0; restraint < advice::kRestraints; ++restraint)
        words.insert(restraintText(static_cast<advice::Restraint>(restraint)));
    EXPECT_EQ(words.size(), advice::kScoreParts + advice::kRestraints);
    EXPECT_FALSE(words.contains(QString()));
}

TEST_F(AdviceTextTest, SaysWhatChangesByWhatItIsComparedWith)
{
    const advice::Effect nearer{advice::EffectMeasure::Distance, 4.0, 1.0};
    EXPECT_EQ(
        adviceEffectText(nearer, advice::EffectBasis::TieMade),
        QStringLiteral("Steps between the two: 4, then 1"));
    EXPECT_EQ(
        adviceEffectText(nearer, advice::EffectBasis::TieKept),
        QStringLiteral("Steps between the two: 1, without the tie 4"));
}

TEST_F(AdviceTextTest, SaysWhatATeamIsForAndWhatEachBrings)
{
    Tag rye;
    rye.name = QStringLiteral("rye");
    const TagId word = write(rye);
    Project bread;
    bread.title = QStringLiteral("Bread");
    card.kind = AdviceKind::FormTeam;
    card.project = write(bread);
    card.members = {ana, bo, dana};
    card.joining = {bo, dana};
    EXPECT_EQ(
        adviceTitle(card, network), QStringLiteral("Make a team for “Bread” with Bo and Dana"));
    EXPECT_EQ(
        sentence(advice::WaitsForTeam{QStringLiteral("Bread"), {{ana}, 1}, {word}}),
        QStringLiteral("So far it is in the hands of Ana, and it takes “rye”."));
    EXPECT_EQ(
        sentence(advice::Brings{bo, {word}, advice::Holding::Skill}),
        QStringLiteral("Bo knows their way around “rye”."));
    EXPECT_EQ(sentence(advice::NobodyFor{{word}}), QStringLiteral("Nobody was found for “rye”."));
    beMe(bo);
    EXPECT_EQ(adviceTitle(card, network), QStringLiteral("Join “Bread”, together with Dana"));
    EXPECT_EQ(
        sentence(advice::Brings{bo, {word}, advice::Holding::Interest}),
        QStringLiteral("You care about “rye”."));
    EXPECT_TRUE(sentence(advice::TriedTie{ana, bo, 4.0})
                    .startsWith(QStringLiteral("Between you and Ana the tie is at 4")));
    beMe(ana);
    EXPECT_EQ(
        sentence(advice::WaitsForTeam{QStringLiteral("Bread"), {{ana}, 1}, {word}}),
        QStringLiteral("So far it is in your hands alone, and it takes “rye”."));
}

} // namespace cw
