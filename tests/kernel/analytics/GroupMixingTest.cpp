// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/analytics/GroupMixing.h"
#include "tests/support/GraphFixtures.h"

#include <gtest/gtest.h>

#include <cmath>

namespace cw {

namespace {

using Groups = std::vector<NodeIndex>;

MixingTest tested(const CompactGraph& graph, const Groups& groups, int permutations = 999)
{
    TaskContext task;
    const Result<MixingTest> test =
        testMixing(graph, groups, {.permutations = permutations, .seed = 3}, task);
    EXPECT_TRUE(test.ok());
    return *test;
}

} // namespace

TEST(GroupMixing, IsMinusOneWithAllTiesInsideAndOneWithAllBetween)
{
    const GroupMixing inside = groupMixing(fixtures::ring(4), Groups{0, 0, 0, 0});
    EXPECT_EQ(inside.index(), -1.0);
    EXPECT_FALSE(inside.assortativity());
    EXPECT_FALSE(inside.rescaledIndex());
    const GroupMixing between = groupMixing(fixtures::ring(4), Groups{0, 1, 0, 1});
    EXPECT_EQ(between.index(), 1.0);
    EXPECT_EQ(between.rescaledIndex(), 1.0);
    EXPECT_EQ(between.assortativity(), -1.0);
}

TEST(GroupMixing, GroupSizesAndTiesBoundTheIndex)
{
    // Two of one group and one of another: one pair inside, two between.
    const GroupMixing path = groupMixing(fixtures::path(3), Groups{0, 0, 1});
    EXPECT_EQ(path.index(), 0.0);
    EXPECT_EQ(path.lowestIndex(), 0.0); // the second tie can only lie between
    EXPECT_EQ(path.highestIndex(), 1.0);
    EXPECT_EQ(path.rescaledIndex(), -1.0);
    EXPECT_DOUBLE_EQ(*path.expectedIndex(), 1.0 / 3.0);
    const GroupMixing all = groupMixing(fixtures::complete(3), Groups{0, 0, 1});
    EXPECT_EQ(all.lowestIndex(), all.highestIndex());
    EXPECT_FALSE(all.rescaledIndex());
}

TEST(GroupMixing, LeavesOutWhoHasNoGroup)
{
    const GroupMixing found = groupMixing(fixtures::path(4), Groups{0, 0, kNoGroup, 1});
    EXPECT_EQ(found.ties(), 1);
    EXPECT_EQ(found.nodes(), 3);
    EXPECT_EQ(found.index(), -1.0);
}

TEST(GroupMixing, IsNotDefinedWithoutTies)
{
    const GroupMixing found = groupMixing(GraphBuilder(2).build(), Groups{0, 1});
    EXPECT_FALSE(found.index());
}

TEST(GroupMixing, OfEachMemberLooksAtItsOwnTies)
{
    const std::vector<double> found = personalIndexes(fixtures::star(4), Groups{0, 0, 1, kNoGroup});
    EXPECT_EQ(found[0], 0.0);
    EXPECT_EQ(found[1], -1.0);
    EXPECT_EQ(found[2], 1.0);
    EXPECT_TRUE(std::isnan(found[3]));
}

TEST(MixingTest, TellsTwoCliquesFromChance)
{
    Groups groups(24, 0);
    std::fill(groups.begin() + 12, groups.end(), 1);
    const MixingTest test = tested(fixtures::twoCliques(12), groups);
    EXPECT_DOUBLE_EQ(test.chance(), 2.0 / 1000.0);
}

TEST(MixingTest, ACompleteGraphIsAlwaysAsByChance)
{
    const MixingTest test = tested(fixtures::complete(6), Groups{0, 1, 0, 1, 0, 1}, 99);
    EXPECT_EQ(test.chance(), 1.0);
    EXPECT_EQ(test.permutations, 99);
}

TEST(MixingTest, DealtOutAtRandomGroupsAreRarelyFarOut)
{
    // By its definition a chance of at most 5 % comes up about 5 times in 100.
    const CompactGraph graph = fixtures::communities(4, 12, 2, 0.5, 5);
    int farOut = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        Groups groups = fixtures::shuffledIndices(graph.nodeCount(), seed);
        for (NodeIndex& group : groups)
            group %= 3;
        farOut += tested(graph, groups, 199).chance() <= 0.05;
    }
    EXPECT_LE(farOut, 12);
}

TEST(MixingTest, GivesTheSameForTheSameSeedAndStopsWhenCancelled)
{
    const CompactGraph graph = fixtures::communities(3, 8, 2, 0.5, 1);
    Groups groups = fixtures::shuffledIndices(graph.nodeCount(), 9);
    for (NodeIndex& group : groups)
        group %= 2;
    EXPECT_EQ(tested(graph, groups).asLow, tested(graph, groups).asLow);
    std::stop_source stop;
    stop.request_stop();
    TaskContext task(stop.get_token());
    const Result<MixingTest> test = testMixing(graph, groups, {}, task);
    ASSERT_FALSE(test.ok());
    EXPECT_EQ(test.error().code, ErrorCode::Cancelled);
}

} // namespace cw
