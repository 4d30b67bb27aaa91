// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/advice/AdviceTest.h"
#include "tests/support/GraphFixtures.h"

#include <cmath>
#include <map>
#include <set>
#include <stop_token>
#include <string>

namespace cw::advice {

namespace {

class AdviceQueueTest : public AdviceTest
{
protected:
    /// A network of a few communities with tags, depths and contacts of all kinds.
    std::vector<MemberId> addVaried(const std::vector<NodeIndex>& names)
    {
        const CompactGraph graph = fixtures::communities(6, 12, 2.0, 0.2, 11);
        std::vector<MemberId> made(names.size());
        std::vector<NodeIndex> order(names.size());
        for (std::size_t i = 0; i < names.size(); ++i)
            order[static_cast<std::size_t>(names[i])] = static_cast<NodeIndex>(i);
        const TagId tags[] = {tag("a"), tag("b"), tag("c"), tag("d"), tag("e")};
        for (const NodeIndex node : order)
            made[static_cast<std::size_t>(node)] = add(std::to_string(node).c_str());
        Random random(5);
        for (const MemberId member : made) {
            if (random.below(2) == 0)
                mark(member, tags[random.below(5)]);
            wish(member, static_cast<Engagement>(random.below(5)));
        }
        for (const GraphEdge& edge : graph.edges()) {
            const MemberId a = made[static_cast<std::size_t>(edge.first)];
            const MemberId b = made[static_cast<std::size_t>(edge.second)];
            tieAt(a, b, 1 + static_cast<int>(random.below(5)));
            if (random.below(3) == 0)
                met({a, b}, "2025-01-10");
        }
        return made;
    }

    static std::vector<NodeIndex> inOrder()
    {
        std::vector<NodeIndex> names(72);
        for (std::size_t i = 0; i < names.size(); ++i)
            names[i] = static_cast<NodeIndex>(i);
        return names;
    }
};

} // namespace

TEST_F(AdviceQueueTest, HasNothingToSayOfAnEmptyNetworkOrOfOneMember)
{
    EXPECT_TRUE(advised().cards.empty());
    add("Ana");
    EXPECT_TRUE(advised().cards.empty());
}

TEST_F(AdviceQueueTest, IsTheSameEachTime)
{
    addVaried(inOrder());
    const AdviceQueue first = advised();
    EXPECT_GT(first.cards.size(), 5U);
    EXPECT_EQ(advised().cards, first.cards);
}

TEST_F(AdviceQueueTest, DoesNotDependOnTheOrderInWhichMembersWereMade)
{
    // Clusters may be cut otherwise; triangles, periphery and lapsed ties must not be.
    query.weights.of(AdviceKind::BridgeClusters) = 0.0;
    query.weights.of(AdviceKind::CloseTriangle, ScorePart::Crossing) = 0.0;
    // Of equal ones those made first are taken: here all are.
    query.limits.cards = query.limits.perPerson = query.limits.perThrough = 10'000;
    const auto named = [&](const AdviceQueue& queue) {
        std::multiset<std::pair<std::string, double>> cards;
        for (const Advice& card : queue.cards)
            cards.emplace(keyOf(card.kind), std::round(card.score * 1e9));
        return cards;
    };
    addVaried(inOrder());
    const auto first = named(advised());
    network = Network();
    addVaried(fixtures::shuffledIndices(72, 3));
    EXPECT_EQ(named(advised()), first);
}

TEST_F(AdviceQueueTest, PutsNobodyIntoMoreThanItsShareOfTheCards)
{
    addVaried(inOrder());
    query.limits.perPerson = 1;
    const AdviceQueue queue = advised();
    std::set<MemberId> seen;
    for (const Advice& card : queue.cards) {
        for (const MemberId member : card.members)
            EXPECT_TRUE(seen.insert(member).second);
    }
    EXPECT_GT(queue.heldBackBy(Restraint::PerPerson), 0U);
}

TEST_F(AdviceQueueTest, SendsNobodyBetweenMoreOftenThanTheLimit)
{
    const MemberId hub = add("Hub");
    for (int i = 0; i < 12; ++i)
        tie(hub, add("Spoke"));
    only(AdviceKind::CloseTriangle);
    query.limits.perThrough = 2;
    EXPECT_EQ(advised().cards.size(), 2U);
}

TEST_F(AdviceQueueTest, HasNoTwoCardsAboutTheSamePeople)
{
    addVaried(inOrder());
    query.limits.cards = 100;
    query.limits.perPerson = 100;
    std::set<std::set<MemberId>> groups;
    for (const Advice& card : advised().cards)
        EXPECT_TRUE(groups.emplace(card.members.begin(), card.members.end()).second);
}

TEST_F(AdviceQueueTest, MixesTheKinds)
{
    addVaried(inOrder());
    query.limits.cards = 8;
    std::map<AdviceKind, int> kinds;
    for (const Advice& card : advised().cards)
        ++kinds[card.kind];
    EXPECT_GE(kinds.size(), 3U);
}

TEST_F(AdviceQueueTest, ScoresAreTheWeightedPartsOverTheEffort)
{
    addVaried(inOrder());
    for (const Advice& card : advised().cards) {
        double sum = 0.0;
        for (const ScoredPart& part : card.parts) {
            EXPECT_GE(part.value, 0.0);
            EXPECT_LE(part.value, 1.0);
            EXPECT_EQ(part.weight, query.weights.of(card.kind, part.part));
            sum += part.weight * part.value;
        }
        EXPECT_DOUBLE_EQ(card.kindWeight, query.weights.of(card.kind));
        EXPECT_NEAR(card.gain, sum * card.kindWeight, 1e-12);
        EXPECT_NEAR(card.score, card.gain / card.effort, 1e-12);
        EXPECT_FALSE(card.reasons.empty());
    }
}

TEST_F(AdviceQueueTest, FollowsTheWeights)
{
    addVaried(inOrder());
    query.weights.of(AdviceKind::Reconnect) = 0.0;
    for (const Advice& card : advised().cards)
        EXPECT_NE(card.kind, AdviceKind::Reconnect);
}

TEST_F(AdviceQueueTest, GivesOnlyTheKindsAskedFor)
{
    addVaried(inOrder());
    for (std::size_t kind = 1; kind < kAdviceKinds; ++kind) {
        only(static_cast<AdviceKind>(kind));
        for (const Advice& card : advised().cards)
            EXPECT_EQ(card.kind, static_cast<AdviceKind>(kind));
    }
}

TEST_F(AdviceQueueTest, StopsWhenCancelledAtAnyTime)
{
    addVaried(inOrder());
    // Stops at each whole percent that is reported.
    for (const int at : {0, 15, 30, 40, 50, 60, 70, 85, 90}) {
        std::stop_source stop;
        TaskContext task(stop.get_token(), [&](int percent) {
            if (percent >= at)
                stop.request_stop();
        });
        const Result<AdviceQueue> queue = advise(network, query, task);
        if (!queue.ok()) {
            EXPECT_EQ(queue.error().code, ErrorCode::Cancelled);
        } else {
            EXPECT_GE(at, 85); // too late to matter
        }
    }
}

TEST_F(AdviceQueueTest, CountsProgressUpToTheEnd)
{
    addVaried(inOrder());
    int last = -1;
    TaskContext task({}, [&](int percent) {
        EXPECT_GT(percent, last);
        last = percent;
    });
    EXPECT_TRUE(advise(network, query, task).ok());
    EXPECT_EQ(last, 100);
}

} // namespace cw::advice
