// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/shown/CompareDays.h"

#include "core/query/shown/DocumentDates.h"
#include "tests/core/query/QueryTest.h"

#include <numeric>

namespace cw::query {

class CompareDaysTest : public QueryTest
{
protected:
    DayComparison compared(const char* before, const char* after) const
    {
        return compareDays(network, Rule::Claimed, day(before), day(after));
    }
};

TEST_F(CompareDaysTest, TellsNewDeepenedFadedGoneAndSame)
{
    const MemberId ana = add("Ana");
    const RelationshipId made = tie(ana, add("Bo"));
    const RelationshipId deepened = tie(ana, add("Chi"));
    const RelationshipId faded = tie(ana, add("Dan"));
    const RelationshipId gone = tie(ana, add("Eva"));
    const RelationshipId same = tie(ana, add("Fay"));
    change(made, [](Relationship& row) { row.firstKnown = day("2024-06-01"); });
    change(gone, [](Relationship& row) { row.ended = day("2024-06-01"); });
    said(deepened, ana, 2, day("2024-01-01"));
    said(deepened, ana, 3, day("2024-06-01"));
    said(faded, ana, 3, day("2024-01-01"));
    said(faded, ana, 1, day("2024-06-01"));
    const DayComparison result = compared("2024-02-01", "2024-07-01");
    EXPECT_EQ(result.of(made), TieChange::New);
    EXPECT_EQ(result.of(deepened), TieChange::Deepened);
    EXPECT_EQ(result.of(faded), TieChange::Faded);
    EXPECT_EQ(result.of(gone), TieChange::Gone);
    EXPECT_EQ(result.of(same), TieChange::Same);
    EXPECT_EQ(result.counts, (std::array{1, 1, 1, 1, 1}));
    EXPECT_FALSE(result.of(RelationshipId{999}));
}

TEST_F(CompareDaysTest, ADayComparedWithItselfIsTheSame)
{
    const MemberId ana = add("Ana");
    said(tie(ana, add("Bo")), ana, 2, day("2024-01-01"));
    const DayComparison result = compared("2024-02-01", "2024-02-01");
    EXPECT_EQ(result.count(TieChange::Same), 1);
    EXPECT_EQ(std::accumulate(result.counts.begin(), result.counts.end(), 0), 1);
}

TEST_F(CompareDaysTest, BackwardsNewIsGoneAndDeepenedFaded)
{
    const MemberId ana = add("Ana");
    const RelationshipId made = tie(ana, add("Bo"));
    change(made, [](Relationship& row) { row.firstKnown = day("2024-06-01"); });
    EXPECT_EQ(compared("2024-07-01", "2024-02-01").of(made), TieChange::Gone);
}

TEST_F(CompareDaysTest, ADepthThatWasUnknownHasNotDeepened)
{
    const MemberId ana = add("Ana");
    const RelationshipId known = tie(ana, add("Bo"));
    change(known, [](Relationship& row) { row.firstKnown = day("2023-01-01"); });
    said(known, ana, 4, day("2024-06-01"));
    EXPECT_EQ(compared("2024-01-01", "2024-07-01").of(known), TieChange::Same);
}

TEST_F(CompareDaysTest, WithAMemberGoTheirTies)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const RelationshipId known = tie(ana, bo);
    change(bo, [](Member& member) { member.left = day("2024-06-01"); });
    const DayComparison result = compared("2024-01-01", "2024-07-01");
    EXPECT_EQ(result.of(known), TieChange::Gone);
    EXPECT_EQ(result.left, std::vector{bo});
    EXPECT_TRUE(result.came.empty());
}

TEST_F(CompareDaysTest, DatesInTheDocumentAreThoseOfItsRows)
{
    EXPECT_TRUE(datesInDocument(network, day("2025-01-01")).empty());
    const MemberId ana = add("Ana");
    change(ana, [](Member& member) { member.joined = day("2023-05-01"); });
    const RelationshipId known = tie(ana, add("Bo"));
    change(known, [](Relationship& row) { row.ended = day("2026-01-01"); });
    said(known, ana, 1, day("2024-01-01"));
    said(known, ana, 2, day("2023-05-01"));
    Strand strand;
    strand.relationship = known;
    strand.from = day("2022-02-02");
    write(strand);
    EXPECT_EQ(
        datesInDocument(network, day("2025-01-01")),
        (std::vector{day("2022-02-02"), day("2023-05-01"), day("2024-01-01")}));
}

} // namespace cw::query
