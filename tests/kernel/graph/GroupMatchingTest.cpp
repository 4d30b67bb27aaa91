// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/graph/GroupMatching.h"

#include "core/kernel/base/Random.h"

#include <gtest/gtest.h>

#include <map>

namespace cw {

namespace {

using Groups = std::vector<std::int32_t>;

} // namespace

TEST(GroupMatching, TheSameGroupsKeepTheirNumbersWhateverTheyAreCalledNow)
{
    const Groups before{0, 0, 0, 1, 1, 2, 2, 2, 2};
    const Groups now{2, 2, 2, 0, 0, 1, 1, 1, 1};
    EXPECT_EQ(matchedGroups(before, now), (Groups{1, 2, 0}));
    EXPECT_EQ(renumberedLike(before, now), before);
}

TEST(GroupMatching, WhoeverMovesTakesTheNumberOfTheNewGroup)
{
    const Groups before{0, 0, 0, 0, 1, 1, 1, 1};
    const Groups now{1, 1, 1, 0, 0, 0, 0, 0};
    EXPECT_EQ(renumberedLike(before, now), (Groups{0, 0, 0, 1, 1, 1, 1, 1}));
}

TEST(GroupMatching, OfAGroupThatSplitsTheLargerPartKeepsTheNumber)
{
    const Groups before{0, 0, 0, 0, 0, 1, 1};
    const Groups now{0, 0, 1, 1, 1, 2, 2};
    EXPECT_EQ(renumberedLike(before, now), (Groups{2, 2, 0, 0, 0, 1, 1}));
}

TEST(GroupMatching, OfTwoThatUniteTheLargerGivesItsNumber)
{
    const Groups before{0, 0, 1, 1, 1};
    EXPECT_EQ(renumberedLike(before, Groups{0, 0, 0, 0, 0}), (Groups{1, 1, 1, 1, 1}));
}

TEST(GroupMatching, WhoSharesLittleIsNew)
{
    // One of ten: 1 / 10.
    const Groups before{0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    EXPECT_EQ(matchedGroups(before, Groups{0, -1, -1, -1, -1, -1, -1, -1, -1, -1}), Groups{-1});
    EXPECT_EQ(
        renumberedLike(before, Groups{0, -1, -1, -1, -1, -1, -1, -1, -1, -1}),
        (Groups{1, -1, -1, -1, -1, -1, -1, -1, -1, -1}));
}

TEST(GroupMatching, OfNobodyAndOfOne)
{
    EXPECT_TRUE(matchedGroups({}, {}).empty());
    EXPECT_EQ(renumberedLike(Groups{-1}, Groups{0}), Groups{0});
    EXPECT_EQ(renumberedLike(Groups{0}, Groups{-1}), Groups{-1});
    EXPECT_EQ(renumberedLike(Groups{0}, Groups{0}), Groups{0});
}

TEST(GroupMatching, GroupsStayWhatTheyAre)
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        Random random(seed);
        Groups before;
        Groups now;
        for (int node = 0; node < 40; ++node) {
            before.push_back(static_cast<std::int32_t>(random.below(5)));
            const bool stays = random.below(5) != 0;
            now.push_back(stays ? before.back() : static_cast<std::int32_t>(random.below(7)) - 1);
        }
        const Groups renumbered = renumberedLike(before, now);
        std::map<std::int32_t, std::int32_t> there;
        std::map<std::int32_t, std::int32_t> back;
        for (std::size_t node = 0; node < now.size(); ++node) {
            EXPECT_EQ(
                there.try_emplace(now[node], renumbered[node]).first->second, renumbered[node]);
            EXPECT_EQ(back.try_emplace(renumbered[node], now[node]).first->second, now[node]);
        }
    }
}

} // namespace cw
