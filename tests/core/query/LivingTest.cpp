// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/Living.h"

#include "core/network/NetworkWriter.h"

#include <gtest/gtest.h>

namespace cw::query {

namespace {

const CivilDate kToday = *CivilDate::of(2025, 3, 12);
const CivilDate kTomorrow = *CivilDate::of(2025, 3, 13);

} // namespace

TEST(Living, EndsOnTheDayOfItsEnd)
{
    EXPECT_TRUE(isLiving(Relationship{}, kToday));
    EXPECT_TRUE(isLiving(Relationship{.ended = kTomorrow}, kToday));
    EXPECT_FALSE(isLiving(Relationship{.ended = kToday}, kToday));
    EXPECT_FALSE(isLiving(Strand{.to = kToday}, kToday));
    EXPECT_TRUE(isLiving(Member{.left = kTomorrow}, kToday));
}

TEST(Living, BeginningsDoNotCount)
{
    EXPECT_TRUE(isLiving(Member{.joined = kTomorrow}, kToday));
}

TEST(OnMap, ArchivedAndGoneMembersAreHiddenAndCounted)
{
    Network network;
    NetworkWriter writer(network);
    writer.insert(Member{.id = MemberId{1}});
    writer.insert(Member{.id = MemberId{2}, .left = kToday});
    writer.insert(Member{.id = MemberId{3}, .archived = true});
    writer.insert(Member{.id = MemberId{4}, .left = kTomorrow});
    EXPECT_EQ(hiddenFromMap(network, kToday), 2);
    EXPECT_TRUE(isOnMap(*network.find(MemberId{4}), kToday));
}

} // namespace cw::query
