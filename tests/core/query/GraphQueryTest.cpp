// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/GraphQuery.h"

#include "core/query/Depth.h"
#include "tests/core/query/QueryTest.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace cw::query {

class GraphQueryTest : public QueryTest
{
protected:
    NetworkGraph graph(const GraphQuery& query = {}) { return networkGraph(network, query); }
};

TEST_F(GraphQueryTest, NodesAreMembersAndEdgesRelationships)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    const RelationshipId second = tie(chi, bo);
    const RelationshipId first = tie(ana, chi);
    said(second, bo, 4);
    const NetworkGraph answer = graph();
    EXPECT_EQ(answer.members, (std::vector{ana, bo, chi}));
    EXPECT_EQ(answer.graph.nodeCount(), 3);
    EXPECT_EQ(answer.graph.edges(), (std::vector<GraphEdge>{{0, 2}, {1, 2}}));
    EXPECT_EQ(answer.relationships, (std::vector{first, second}));
    EXPECT_EQ(answer.nodeOf(chi), 2);
    EXPECT_EQ(answer.memberAt(1), bo);
    EXPECT_FALSE(answer.nodeOf(MemberId{99}));
    EXPECT_LT(answer.depths[0], 0);
    EXPECT_EQ(answer.depths[1], 4);
}

TEST_F(GraphQueryTest, AnEmptyNetworkIsAnEmptyGraph)
{
    EXPECT_EQ(graph().graph.nodeCount(), 0);
    EXPECT_EQ(graph().coverage, Coverage());
}

TEST_F(GraphQueryTest, ArchivedMembersAndAffiliationsAreNotThere)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    tie(ana, bo);
    Affiliation belongs;
    belongs.member = ana;
    belongs.container = add("Bakery");
    write(belongs);
    change(bo, [](Member& member) { member.archived = true; });
    EXPECT_EQ(graph().graph.nodeCount(), 2);
    EXPECT_EQ(graph().graph.edgeCount(), 0U);
    GraphQuery everybody;
    everybody.withArchived = true;
    EXPECT_EQ(graph(everybody).graph.edgeCount(), 1U);
}

TEST_F(GraphQueryTest, AMinimumDepthCountsOnlyWhatIsKnown)
{
    const MemberId ana = add("Ana");
    const RelationshipId deep = tie(ana, add("Bo"));
    const RelationshipId shallow = tie(ana, add("Chi"));
    tie(ana, add("Dan"));
    said(deep, ana, 3);
    said(shallow, ana, 2);
    GraphQuery atLeast3;
    atLeast3.minDepth = 3;
    EXPECT_EQ(graph(atLeast3).relationships, std::vector{deep});
    EXPECT_EQ(graph().graph.edgeCount(), 3U);
    const Coverage coverage = graph(atLeast3).coverage;
    EXPECT_EQ(coverage.relationships, 3U);
    EXPECT_EQ(coverage.depthKnown, 2U);
    EXPECT_EQ(coverage.members, 4U);
    EXPECT_EQ(coverage.membersAsked, 1U);
    EXPECT_EQ(coverage.bothSides, 0U);
}

TEST_F(GraphQueryTest, DepthZeroIsNoTie)
{
    const MemberId ana = add("Ana");
    said(tie(ana, add("Bo")), ana, 0);
    EXPECT_EQ(graph().graph.edgeCount(), 0U);
    EXPECT_EQ(graph().coverage.relationships, 1U);
}

TEST_F(GraphQueryTest, AFilterTakesMembersWithTheirTies)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    tie(ana, bo);
    GraphQuery query;
    query.includes = [bo](const Member& member) { return member.id != bo; };
    EXPECT_EQ(graph(query).members, std::vector{ana});
    EXPECT_EQ(graph(query).graph.edgeCount(), 0U);
}

TEST_F(GraphQueryTest, AsOfADateOnlyWhatWasThere)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const MemberId chi = add("Chi");
    change(bo, [](Member& member) { member.joined = day("2024-01-01"); });
    change(chi, [](Member& member) { member.left = day("2025-01-01"); });
    const RelationshipId early = tie(ana, bo);
    tie(bo, chi);
    said(early, ana, 3, day("2024-06-01"));
    GraphQuery query;
    query.asOf = day("2023-06-01");
    EXPECT_EQ(graph(query).members, (std::vector{ana, chi}));
    query.asOf = day("2024-03-01");
    EXPECT_EQ(graph(query).graph.edgeCount(), 1U);
    query.asOf = day("2024-07-01");
    EXPECT_EQ(graph(query).graph.edgeCount(), 2U);
    EXPECT_EQ(graph(query).coverage.undatedMembers, 2U);
    EXPECT_EQ(graph(query).coverage.undatedRelationships, 1U);
    query.asOf = day("2025-01-01");
    EXPECT_EQ(graph(query).graph.edgeCount(), 1U);
}

TEST_F(GraphQueryTest, ArcsAreWhatTheSidesSayThemselves)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    const RelationshipId known = tie(ana, bo);
    Strand strand;
    strand.relationship = known;
    write(strand);
    EXPECT_TRUE(graph().arcs.empty()) << "an undirected strand says nothing";
    strand.direction = Direction::SecondToFirst;
    write(strand);
    EXPECT_EQ(graph().arcs, (std::vector<GraphArc>{{1, 0}}));
    strand.direction = Direction::Mutual;
    write(strand);
    EXPECT_EQ(graph().arcs, (std::vector<GraphArc>{{0, 1}, {1, 0}}));
    said(known, ana, 3);
    EXPECT_EQ(graph().arcs, (std::vector<GraphArc>{{0, 1}})) << "where a side spoke, sides count";
    said(known, bo, 0);
    EXPECT_EQ(graph().arcs, (std::vector<GraphArc>{{0, 1}}));
    said(known, bo, std::nullopt, day("2025-01-01"));
    said(known, bo, 1, day("2025-01-01"));
    EXPECT_EQ(graph().arcs.size(), 2U);
}

RC_GTEST_PROP(GraphQueryLaws, EdgesAreWhatEachRelationshipSaysOnItsOwn, ())
{
    Network network;
    NetworkWriter writer(network);
    std::int64_t lastId = 0;
    const auto number = [](int bound) { return *rc::gen::resize(100, rc::gen::inRange(0, bound)); };
    const auto date = [&] {
        return number(3) == 0 ? CivilDate() : CivilDate::fromEpochDays(20'000 + number(30));
    };
    const int count = 2 + number(8);
    for (int i = 0; i < count; ++i) {
        Member member;
        member.id = MemberId{++lastId};
        member.archived = number(6) == 0;
        writer.insert(member);
    }
    for (int i = number(20); i > 0; --i) {
        Relationship row;
        row.first = MemberId{1 + number(count)};
        row.second = MemberId{1 + number(count)};
        if (!(row.first < row.second) || network.relationshipBetween(row.first, row.second))
            continue;
        row.id = RelationshipId{++lastId};
        row.firstKnown = date();
        row.ended = number(4) == 0 ? date() : CivilDate();
        writer.insert(row);
        for (int n = number(4); n > 0; --n) {
            Assessment said;
            said.id = AssessmentId{++lastId};
            said.relationship = row.id;
            said.author = std::array{row.first, row.second, MemberId()}[std::size_t(number(3))];
            said.date = date();
            if (number(4) > 0)
                said.depth = number(6);
            writer.insert(said);
        }
    }
    GraphQuery query;
    query.rule = static_cast<Rule>(number(3));
    query.asOf = date();
    query.minDepth = number(4);
    const NetworkGraph answer = networkGraph(network, query);
    std::size_t edges = 0;
    for (const Relationship& row : network.all<Relationship>()) {
        const auto first = answer.nodeOf(row.first);
        const auto second = answer.nodeOf(row.second);
        const RelationshipDepth depth = relationshipDepth(network, row.id, query.rule, query.asOf);
        const bool deepEnough =
            query.minDepth == 0 || (depth.depth && *depth.depth >= query.minDepth);
        const bool expected =
            first && second && depth.isTie && deepEnough && existsAt(network, row, query.asOf);
        const bool isThere = first && second && answer.graph.areNeighbours(*first, *second);
        RC_ASSERT(isThere == expected);
        edges += isThere;
    }
    RC_ASSERT(edges == answer.graph.edgeCount());
}

} // namespace cw::query
