// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Placements.h"

#include "tests/core/edit/EditTest.h"

namespace cw::edit {

class PlacementsTest : public EditTest
{
protected:
    void put(MemberId member, double x, double y)
    {
        const Move move{member, {x, y}};
        done(moveMembers(context(), {&move, 1}));
    }
};

TEST_F(PlacementsTest, MovingPlacesOnceAndThenMoves)
{
    const MemberId ana = add("Ana");
    put(ana, 1, 2);
    const PlacementId first = network.placementOf(ana)->id;
    put(ana, 3, 4);
    EXPECT_EQ(network.placementOf(ana)->id, first);
    EXPECT_EQ(network.placementOf(ana)->x, 3);
    const Move same{ana, {3, 4}};
    EXPECT_TRUE(done(moveMembers(context(), {&same, 1})).isEmpty());
}

TEST_F(PlacementsTest, RefusesPlacesThatAreNoneAndMembersThatAreNobody)
{
    const Move bad{add("Ana"), {std::numeric_limits<double>::quiet_NaN(), 0}};
    EXPECT_EQ(refusal(moveMembers(context(), {&bad, 1}), ErrorCode::OutOfRange), "x");
    const Move nobody{MemberId{9}, {0, 0}};
    EXPECT_EQ(refusal(moveMembers(context(), {&nobody, 1}), ErrorCode::NotFound), "member");
}

TEST_F(PlacementsTest, TheLastOfSeveralMovesCounts)
{
    const MemberId ana = add("Ana");
    const std::array moves{Move{ana, {1, 1}}, Move{ana, {2, 2}}};
    done(moveMembers(context(), moves));
    EXPECT_EQ(network.placementOf(ana)->x, 2);
}

TEST_F(PlacementsTest, LayoutsLeavePinnedMembersAndHandsDoNot)
{
    const MemberId ana = add("Ana");
    const MemberId bo = add("Bo");
    put(ana, 1, 1);
    done(pinMembers(context(), Only(ana)));
    const std::array found{Move{bo, {5, 5}}, Move{ana, {9, 9}}};
    done(applyLayout(context(), found));
    EXPECT_EQ(network.placementOf(ana)->x, 1);
    EXPECT_EQ(network.placementOf(bo)->x, 5);
    put(ana, 7, 7);
    EXPECT_EQ(network.placementOf(ana)->x, 7);
    EXPECT_TRUE(network.placementOf(ana)->pinned);
    done(unpinMembers(context(), Only(ana)));
    EXPECT_FALSE(network.placementOf(ana)->pinned);
}

TEST_F(PlacementsTest, ArrangementsAreApart)
{
    const MemberId ana = add("Ana");
    const Move move{ana, {1, 1}};
    done(moveMembers(context(), {&move, 1}, 2));
    EXPECT_EQ(network.placementOf(ana), nullptr);
    EXPECT_NE(network.placementOf(ana, 2), nullptr);
    EXPECT_EQ(refusal(moveMembers(context(), {&move, 1}, 0), ErrorCode::OutOfRange), "arrangement");
}

TEST_F(PlacementsTest, OnlyWhoStandsSomewhereCanBePinned)
{
    const MemberId ana = add("Ana");
    EXPECT_EQ(refusal(pinMembers(context(), Only(ana)), ErrorCode::NotFound), "placement");
    EXPECT_TRUE(done(removePlacements(context(), Only(ana))).isEmpty());
    put(ana, 1, 1);
    done(removePlacements(context(), Only(ana)));
    EXPECT_EQ(network.placementOf(ana), nullptr);
}

} // namespace cw::edit
