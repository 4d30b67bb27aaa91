// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Newcomers.h"

#include "core/kernel/base/Random.h"
#include "tests/core/health/HealthTest.h"

namespace cw::health {

using query::day;

class NewcomersTest : public HealthTest
{
protected:
    MemberId joined(const char* on)
    {
        const MemberId member = add("member");
        change(member, [&](Member& row) { row.joined = day(on); });
        return member;
    }

    void known(MemberId a, MemberId b, const char* since)
    {
        change(tie(a, b), [&](Relationship& row) { row.firstKnown = day(since); });
    }

    static NewcomerQuery of2024()
    {
        NewcomerQuery query;
        query.joined = {day("2024-01-01"), day("2024-12-31")};
        return query;
    }

    Newcomers found(const NewcomerQuery& query = of2024(), CivilDate today = day("2025-06-01"))
    {
        return findNewcomers(network, query, today);
    }
};

TEST_F(NewcomersTest, PathLeadsFromJoiningToTheFirstTieAndContact)
{
    const MemberId ana = add("Ana");
    const MemberId bo = joined("2024-02-01");
    change(bo, [&](Member& row) { row.broughtBy = ana; });
    known(ana, bo, "2024-02-20");
    known(bo, add("Chi"), "2024-04-01");
    write(Interaction{.id = {}, .date = day("2024-03-03"), .participants = {ana, bo}});
    const Newcomers newcomers = found();
    ASSERT_EQ(newcomers.paths.size(), 1U);
    const NewcomerPath& path = newcomers.paths.front();
    EXPECT_EQ(path.member, bo);
    EXPECT_EQ(path.broughtBy, ana);
    EXPECT_EQ(path.firstTie, day("2024-02-20"));
    EXPECT_EQ(path.firstContact, day("2024-03-03"));
    EXPECT_EQ(path.ties, 2);
    EXPECT_FALSE(path.isOpen);
    EXPECT_EQ(newcomers.undated, 2U);
}

TEST_F(NewcomersTest, TiesAfterTheirDaysDoNotCount)
{
    const MemberId ana = add("Ana");
    const MemberId quick = joined("2024-02-01");
    const MemberId slow = joined("2024-02-01");
    known(ana, quick, "2024-02-20");
    known(quick, add("Chi"), "2024-05-01"); // the 90th day
    known(ana, slow, "2024-02-20");
    known(slow, add("Dan"), "2024-05-02");
    const Newcomers newcomers = found();
    EXPECT_EQ(newcomers.settled.value, 0.5);
}

TEST_F(NewcomersTest, WhoseDaysAreNotOverIsOpenAndNoFailure)
{
    joined("2024-02-01");
    const Newcomers newcomers = found(of2024(), day("2024-03-01"));
    ASSERT_EQ(newcomers.paths.size(), 1U);
    EXPECT_TRUE(newcomers.paths.front().isOpen);
    EXPECT_FALSE(newcomers.settled.value);
    EXPECT_EQ(newcomers.settled.why, NotDefined::TooFewMembers);
}

TEST_F(NewcomersTest, WhoHasLeftByThenHasNotSettled)
{
    const MemberId ana = add("Ana");
    const MemberId bo = joined("2024-02-01");
    known(ana, bo, "2024-02-02");
    known(add("Chi"), bo, "2024-02-02");
    EXPECT_EQ(found().settled.value, 1.0);
    change(bo, [](Member& row) { row.left = day("2024-04-01"); });
    EXPECT_EQ(found().settled.value, 0.0);
}

TEST_F(NewcomersTest, TiesAreThoseOfTheGraphOfThatDay)
{
    Random random(11);
    std::vector<MemberId> members;
    for (int i = 0; i < 12; ++i) {
        members.push_back(i % 3 == 0 ? add("old") : joined("2024-02-01"));
        if (i % 5 == 4)
            change(members.back(), [](Member& row) { row.left = day("2024-04-01"); });
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (std::size_t j = i + 1; j < members.size(); ++j) {
            if (random.next() % 2 == 0)
                continue;
            const RelationshipId made = tie(members[i], members[j]);
            const auto depth = static_cast<int>(random.next() % 6);
            said(made, members[i], depth, day(random.next() % 2 ? "2024-03-01" : "2024-08-01"));
            if (random.next() % 2)
                said(made, members[j], 2, day("2024-03-01"));
        }
    }
    for (const Rule rule : {Rule::Claimed, Rule::Confirmed, Rule::Mean}) {
        NewcomerQuery query = of2024();
        query.of.rule = rule;
        query.of.minDepth = 2;
        query::GraphQuery then = query.of;
        then.asOf = day("2024-02-01").plusDays(query.days);
        const query::NetworkGraph graph = query::networkGraph(network, then);
        for (const NewcomerPath& path : found(query).paths) {
            const auto node = graph.nodeOf(path.member);
            EXPECT_EQ(path.ties, node ? graph.graph.degree(*node) : 0);
        }
    }
}

TEST_F(NewcomersTest, WhoBroughtThemIsHeldAgainstTheCore)
{
    const MemberId core = add("Ana");
    const MemberId other = add("Bo");
    for (const MemberId by : {core, other, other, MemberId()})
        change(joined("2024-02-01"), [&](Member& row) { row.broughtBy = by; });
    NewcomerQuery query = of2024();
    EXPECT_FALSE(found(query).broughtByOthers.value); // who is of the core was not asked
    query.isCore = [&](MemberId member) { return member == core; };
    const Newcomers newcomers = found(query);
    EXPECT_EQ(newcomers.brought.value, 0.75);
    EXPECT_DOUBLE_EQ(*newcomers.broughtByOthers.value, 2.0 / 3.0);
}

TEST_F(NewcomersTest, WithoutDatesNobodyIsNew)
{
    EXPECT_EQ(found().settled.why, NotDefined::TooFewMembers); // of nobody at all
    add("Ana");
    const Newcomers newcomers = found();
    EXPECT_TRUE(newcomers.paths.empty());
    EXPECT_EQ(newcomers.undated, 1U);
    EXPECT_EQ(newcomers.settled.why, NotDefined::NoDates);
    EXPECT_EQ(newcomers.brought.why, NotDefined::NoDates);
}

TEST_F(NewcomersTest, ArchivedAndFilteredMembersAreOut)
{
    const MemberId ana = joined("2024-02-01");
    const MemberId bo = joined("2024-03-01");
    EXPECT_EQ(found().paths.size(), 2U);
    change(ana, [](Member& row) { row.archived = true; });
    EXPECT_EQ(found().paths.size(), 1U);
    NewcomerQuery query = of2024();
    query.of.includes = [&](const Member& member) { return member.id != bo; };
    EXPECT_TRUE(found(query).paths.empty());
}

} // namespace cw::health
