// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/advice/AdviceTest.h"

#include <string>

namespace cw::advice {

namespace {

class CloseTriangleTest : public AdviceTest
{
protected:
    CloseTriangleTest() { only(AdviceKind::CloseTriangle); }

    /// Adamic and Adar's sum that the card of two rests on.
    static double adamicAdar(const AdviceQueue& queue, MemberId a, MemberId b)
    {
        const Advice* const card = cardOf(queue, a, b);
        if (!card)
            return 0.0;
        for (const ScoredPart& each : card->parts) {
            if (each.part == ScorePart::CommonContacts)
                return each.raw;
        }
        return 0.0;
    }
};

} // namespace

TEST_F(CloseTriangleTest, RestsOnThePublishedSumsInFlorence)
{
    const fixtures::NamedGraph florence = fixtures::florentineMarriages();
    const std::vector<MemberId> families = addGraph(florence);
    const auto family = [&](const char* name) {
        return families[static_cast<std::size_t>(florence.node(name))];
    };
    query.limits.cards = 200;
    query.limits.perPerson = 200;
    query.limits.perThrough = 200;
    const AdviceQueue queue = advised();
    EXPECT_NEAR(adamicAdar(queue, family("Guadagni"), family("Medici")), 1.8205, 5e-5);
    EXPECT_NEAR(adamicAdar(queue, family("Castellani"), family("Bischeri")), 1.6316, 5e-5);
    EXPECT_NEAR(adamicAdar(queue, family("Medici"), family("Pazzi")), 1.4427, 5e-5);
    EXPECT_NEAR(adamicAdar(queue, family("Castellani"), family("Medici")), 1.4427, 5e-5);
    EXPECT_EQ(cardOf(queue, family("Medici"), family("Albizzi")), nullptr); // they are tied
}

TEST_F(CloseTriangleTest, NamesWhomBothKnowAndTheWayBetween)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId dana = add("Dana");
    tieAt(ana, dana, 4);
    tieAt(bo, dana, 3);
    met({ana, dana}, "2026-05-01");
    const AdviceQueue queue = advised();
    const Advice* const card = cardOf(queue, ana, bo);
    ASSERT_NE(card, nullptr);
    const auto* const both = reasonOf<BothKnow>(*card);
    ASSERT_NE(both, nullptr);
    EXPECT_EQ(both->contacts.named, std::vector{dana});
    ASSERT_EQ(card->path.size(), 2U);
    EXPECT_EQ(card->path[0].to, dana);
    EXPECT_EQ(card->path[0].depth, 4.0);
    EXPECT_EQ(card->path[0].lastContact, query::day("2026-05-01"));
    EXPECT_EQ(card->path[1].to, bo);
    EXPECT_EQ(card->path[1].lastContact, CivilDate());
}

TEST_F(CloseTriangleTest, LeavesOutWhoIsOnlyHeardOfByTheOneBetween)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId dana = add("Dana");
    tieAt(ana, dana, 4);
    tieAt(bo, dana, 1);
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(CloseTriangleTest, RisesWithAFewCommonContactsAndFallsWithMany)
{
    // One pair each with 1, 4 and 16 contacts in common, all else alike.
    std::vector<std::pair<MemberId, MemberId>> pairs;
    for (const int common : {1, 4, 16}) {
        const MemberId a = add("A");
        const MemberId b = add("B");
        pairs.emplace_back(a, b);
        const TagId own = tag(std::to_string(common).c_str());
        mark(a, own);
        mark(b, own);
        for (int i = 0; i < common; ++i) {
            const MemberId between = add("Between");
            tie(a, between);
            tie(b, between);
            for (int k = 0; k < 3; ++k)
                tie(between, add("Other"));
        }
        for (int i = common; i < 16; ++i) {
            tie(a, add("Other"));
            tie(b, add("Other"));
        }
    }
    query.limits.cards = 1000;
    query.limits.perPerson = 1000;
    query.limits.perThrough = 1000;
    const AdviceQueue queue = advised();
    const auto commonPart = [&](std::size_t i) {
        const Advice& card = *cardOf(queue, pairs[i].first, pairs[i].second);
        return query.weights.of(card.kind, ScorePart::CommonContacts) *
                   partOf(card, ScorePart::CommonContacts) +
               query.weights.of(card.kind, ScorePart::Redundant) *
                   partOf(card, ScorePart::Redundant);
    };
    EXPECT_GT(commonPart(1), commonPart(0));
    EXPECT_GT(commonPart(1), commonPart(2));
    EXPECT_EQ(partOf(*cardOf(queue, pairs[1].first, pairs[1].second), ScorePart::Redundant), 0.0);
}

TEST_F(CloseTriangleTest, CountsLessWhereEverybodyKnowsEachOtherAlready)
{
    // Ana and Bo share Dana; in their other circles all are tied, in Chi's and Dee's nobody is.
    const auto pairWith = [&](bool closed) {
        const MemberId a = add("A");
        const MemberId b = add("B");
        const MemberId between = add("Between");
        tie(a, between);
        tie(b, between);
        for (const MemberId end : {a, b}) {
            const MemberId x = add("X");
            const MemberId y = add("Y");
            tie(end, x);
            tie(end, y);
            if (closed)
                tie(x, y);
        }
        return std::pair(a, b);
    };
    const auto open = pairWith(false);
    const auto closed = pairWith(true);
    const AdviceQueue queue = advised();
    EXPECT_GT(
        cardOf(queue, open.first, open.second)->score,
        cardOf(queue, closed.first, closed.second)->score);
}

TEST_F(CloseTriangleTest, PrefersWhoShareSomethingRare)
{
    const MemberId hub = add("Hub");
    std::vector<MemberId> spokes;
    for (int i = 0; i < 6; ++i) {
        spokes.push_back(add("Spoke"));
        tie(hub, spokes.back());
    }
    const TagId soil = tag("soil data");
    mark(spokes[1], soil);
    mark(spokes[4], soil);
    const AdviceQueue queue = advised();
    EXPECT_EQ(queue.cards.front().members, (std::vector{spokes[1], spokes[4]}));
    const auto* const tagged = reasonOf<BothTagged>(queue.cards.front());
    ASSERT_NE(tagged, nullptr);
    EXPECT_EQ(tagged->tags, std::vector{soil});
}

TEST_F(CloseTriangleTest, DoesNotJoinWhoOnlyWishesToObserve)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId dana = add("Dana");
    tie(ana, dana);
    tie(bo, dana);
    wish(bo, Engagement::Observe);
    const AdviceQueue queue = advised();
    EXPECT_TRUE(queue.cards.empty());
    EXPECT_EQ(queue.heldBackBy(Restraint::Observes), 1U);
}

TEST_F(CloseTriangleTest, DoesNotJoinWhoHaveEndedIt)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId dana = add("Dana");
    tie(ana, dana);
    tie(bo, dana);
    change(tie(ana, bo), [](Relationship& each) { each.ended = query::day("2025-01-01"); });
    const AdviceQueue queue = advised();
    EXPECT_TRUE(queue.cards.empty());
    EXPECT_EQ(queue.heldBackBy(Restraint::Ended), 1U);
}

TEST_F(CloseTriangleTest, DoesNotJoinWhoDoesNotWantTo)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId dana = add("Dana");
    tie(ana, dana);
    tie(bo, dana);
    wants(tie(ana, bo), bo, 0, 0);
    const AdviceQueue queue = advised();
    EXPECT_TRUE(queue.cards.empty());
    EXPECT_EQ(queue.heldBackBy(Restraint::WantsLess), 1U);
}

TEST_F(CloseTriangleTest, DoesNotIntroduceColleaguesOrAPersonToTheirOwnOrganization)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId dana = add("Dana");
    const MemberId bakery = add("Bakery");
    for (const MemberId each : {ana, bo, bakery})
        tie(each, dana);
    beIn(ana, bakery);
    beIn(bo, bakery);
    const AdviceQueue queue = advised();
    EXPECT_TRUE(queue.cards.empty());
    EXPECT_EQ(queue.heldBackBy(Restraint::SameCircle), 3U);
}

TEST_F(CloseTriangleTest, DoesNotJoinWhoCannotSpeakToEachOther)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    const MemberId dana = add("Dana");
    for (const MemberId each : {ana, bo, chi})
        tie(each, dana);
    change(ana, [](Member& each) { each.languages = query::text("Dari"); });
    change(bo, [](Member& each) { each.languages = query::text("English, Galician"); });
    change(chi, [](Member& each) { each.languages = query::text("dari; English"); });
    const AdviceQueue queue = advised();
    EXPECT_EQ(cardOf(queue, ana, bo), nullptr);
    EXPECT_NE(cardOf(queue, ana, chi), nullptr);
    EXPECT_EQ(queue.heldBackBy(Restraint::NoCommonLanguage), 1U);
}

TEST_F(CloseTriangleTest, BringsTogetherWhoHaveOnlyHeardOfEachOtherWhereOneWishesForMore)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    const MemberId dana = add("Dana");
    for (const MemberId each : {ana, bo, chi})
        tieAt(each, dana, 3);
    wants(tie(ana, bo), ana, 1, 3);
    tieAt(ana, chi, 1);
    query.withPrivate = true;
    const AdviceQueue queue = advised();
    const Advice* const card = cardOf(queue, ana, bo);
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(reasonOf<WantsCloser>(*card)->member, ana);
    EXPECT_EQ(reasonOf<TieDepth>(*card)->depth, 1.0);
    EXPECT_EQ(cardOf(queue, ana, chi), nullptr);
}

TEST_F(CloseTriangleTest, TellsOfWishesOnlyWhereConfidenceIsAskedFor)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId dana = add("Dana");
    tie(ana, dana);
    tie(bo, dana);
    wants(tie(ana, bo), ana, 0, 3);
    const AdviceQueue queue = advised();
    for (const Reason& reason : queue.cards.at(0).reasons)
        EXPECT_FALSE(isPrivate(reason));
}

TEST_F(CloseTriangleTest, SaysWhatTheTieWouldChange)
{
    // Ana, Bo, Chi in a row: efficiency (1 + 1 + 1/2) / 3, then 1.
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    tie(ana, bo);
    tie(bo, chi);
    const AdviceQueue queue = advised();
    const Advice& card = queue.cards.at(0);
    EXPECT_EQ(card.effectBasis, EffectBasis::TieMade);
    ASSERT_EQ(card.effect.size(), 2U);
    EXPECT_EQ(card.effect[0], (Effect{EffectMeasure::Distance, 2.0, 1.0}));
    EXPECT_EQ(card.effect[1].measure, EffectMeasure::GlobalEfficiency);
    EXPECT_NEAR(card.effect[1].before, 5.0 / 6.0, 1e-12);
    EXPECT_NEAR(card.effect[1].after, 1.0, 1e-12);
    EXPECT_FALSE(card.effect[1].isEstimate); // all are measured from
}

} // namespace cw::advice
