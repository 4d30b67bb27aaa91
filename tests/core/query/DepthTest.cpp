// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/Depth.h"

#include "tests/core/query/QueryTest.h"

namespace cw::query {

class DepthTest : public QueryTest
{
protected:
    void SetUp() override
    {
        ana = add("Ana");
        bo = add("Bo");
        known = tie(ana, bo);
    }
    RelationshipDepth depth(Rule rule, CivilDate asOf = {})
    {
        return relationshipDepth(network, known, rule, asOf);
    }

    MemberId ana;
    MemberId bo;
    RelationshipId known;
};

TEST_F(DepthTest, NobodyAskedIsUnknownAndNotZero)
{
    const RelationshipDepth claimed = depth(Rule::Claimed);
    EXPECT_FALSE(claimed.depth);
    EXPECT_TRUE(claimed.isTie);
    EXPECT_EQ(claimed.basis, DepthBasis::Nobody);
    EXPECT_TRUE(depth(Rule::Mean).isTie);
    EXPECT_FALSE(depth(Rule::Confirmed).isTie);
}

TEST_F(DepthTest, RulesCombineTheTwoSides)
{
    said(known, ana, 2);
    said(known, bo, 5);
    EXPECT_EQ(depth(Rule::Claimed).depth, 5);
    EXPECT_EQ(depth(Rule::Confirmed).depth, 2);
    EXPECT_EQ(depth(Rule::Mean).depth, 3.5);
    EXPECT_EQ(depth(Rule::Mean).basis, DepthBasis::BothSides);
}

TEST_F(DepthTest, OneSideAloneIsClaimedButNotConfirmed)
{
    said(known, bo, 4);
    EXPECT_EQ(depth(Rule::Claimed).depth, 4);
    EXPECT_EQ(depth(Rule::Mean).depth, 4);
    EXPECT_FALSE(depth(Rule::Confirmed).isTie);
    EXPECT_FALSE(depth(Rule::Confirmed).depth);
    EXPECT_EQ(depth(Rule::Claimed).basis, DepthBasis::OneSide);
}

TEST_F(DepthTest, ConfirmedIsUnknownWhereOneSideIsButZeroWhereOneSaysZero)
{
    said(known, ana, 3);
    said(known, bo, std::nullopt);
    EXPECT_FALSE(depth(Rule::Confirmed).depth);
    EXPECT_TRUE(depth(Rule::Confirmed).isTie);
    EXPECT_EQ(depth(Rule::Claimed).depth, 3);
    said(known, ana, 0);
    EXPECT_EQ(depth(Rule::Confirmed).depth, 0);
    EXPECT_FALSE(depth(Rule::Confirmed).isTie);
}

TEST_F(DepthTest, TheObserverServesOnlyWhereNeitherSideHasSpoken)
{
    said(known, {}, 4);
    EXPECT_EQ(depth(Rule::Claimed).depth, 4);
    EXPECT_EQ(depth(Rule::Claimed).basis, DepthBasis::Observer);
    EXPECT_FALSE(depth(Rule::Confirmed).isTie);
    said(known, ana, std::nullopt);
    EXPECT_FALSE(depth(Rule::Claimed).depth);
    said(known, ana, 1);
    EXPECT_EQ(depth(Rule::Claimed).depth, 1);
}

TEST_F(DepthTest, TheLatestOfASideCountsAndBlanksSayNothing)
{
    said(known, ana, 4, day("2025-03-01"));
    said(known, ana, 2, day("2024-01-01"));
    said(known, ana, 1);
    EXPECT_EQ(depth(Rule::Claimed).depth, 4);
    said(known, ana, std::nullopt, day("2025-06-01"));
    EXPECT_EQ(depth(Rule::Claimed).depth, 4);
    said(known, ana, 3, day("2025-03-01"));
    EXPECT_EQ(depth(Rule::Claimed).depth, 3) << "of one day the later made";
}

TEST_F(DepthTest, AsOfADateTheLaterIsNotYetSaid)
{
    said(known, ana, 1);
    said(known, ana, 4, day("2025-03-01"));
    EXPECT_EQ(depth(Rule::Claimed, day("2025-02-28")).depth, 1);
    EXPECT_EQ(depth(Rule::Claimed, day("2025-03-01")).depth, 4);
}

TEST_F(DepthTest, ASideAddsUpOverItsAssessments)
{
    Assessment first;
    first.relationship = known;
    first.author = bo;
    first.date = day("2025-01-01");
    first.trust = 2;
    first.wantedDepth = 4;
    first.note = text("early days");
    write(first);
    first.date = day("2025-02-01");
    first.trust = 3;
    first.wantedDepth = {};
    first.note = text("better");
    write(first);
    const SideView view = sideView(network, known, bo);
    EXPECT_TRUE(view.hasSpoken);
    EXPECT_EQ(view.trust, 3);
    EXPECT_EQ(view.wantedDepth, 4);
    EXPECT_EQ(view.note, text("better"));
    EXPECT_EQ(view.date, day("2025-02-01"));
    EXPECT_FALSE(sideView(network, known, ana).hasSpoken);
}

TEST_F(DepthTest, TheDayOfAnEndIsTheFirstWithout)
{
    change(known, [](Relationship& row) {
        row.firstKnown = day("2024-01-01");
        row.ended = day("2025-01-01");
    });
    const Relationship& row = *network.find(known);
    EXPECT_FALSE(existsAt(network, row, day("2023-12-31")));
    EXPECT_TRUE(existsAt(network, row, day("2024-01-01")));
    EXPECT_TRUE(existsAt(network, row, day("2024-12-31")));
    EXPECT_FALSE(existsAt(network, row, day("2025-01-01")));
    EXPECT_FALSE(existsAt(network, row, {}));
}

TEST_F(DepthTest, ATieIsKnownSinceTheEarliestOfItsDates)
{
    EXPECT_FALSE(knownSince(network, *network.find(known)));
    said(known, ana, 3, day("2024-05-01"));
    Strand strand;
    strand.relationship = known;
    strand.from = day("2023-05-01");
    write(strand);
    EXPECT_EQ(knownSince(network, *network.find(known)), day("2023-05-01"));
    said(known, ana, 3);
    EXPECT_FALSE(knownSince(network, *network.find(known))) << "what has no date exists always";
    change(known, [](Relationship& row) { row.firstKnown = day("2024-01-01"); });
    EXPECT_EQ(knownSince(network, *network.find(known)), day("2023-05-01"));
}

TEST_F(DepthTest, LastContactIsTheLatestThatBothTookPartIn)
{
    EXPECT_FALSE(lastContact(network, known));
    const auto met = [&](std::initializer_list<MemberId> who, const char* iso) {
        Interaction interaction;
        interaction.participants = IdSet<Member>(who);
        interaction.date = day(iso);
        write(interaction);
    };
    met({ana, bo}, "2025-03-01");
    met({ana, bo, add("Chi")}, "2025-04-01");
    met({ana}, "2025-05-01");
    EXPECT_EQ(lastContact(network, known), day("2025-04-01"));
    EXPECT_EQ(lastContact(network, known, day("2025-03-31")), day("2025-03-01"));
    EXPECT_EQ(lastContact(network, ana), day("2025-05-01"));
}

} // namespace cw::query
