// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/MapLayout.h"

#include "core/change/ChangeBuilder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace cw::query {

namespace {

class MapLayoutTest : public testing::Test
{
protected:
    /// A ring of members, each tied to the next.
    MapLayoutTest()
    {
        ChangeBuilder builder(network, ids);
        for (int i = 0; i < 12; ++i) {
            Member member;
            member.name = QStringLiteral("Member %1").arg(i);
            members.push_back(builder.insert(member));
        }
        for (std::size_t i = 0; i < members.size(); ++i)
            relate(builder, members[i], members[(i + 1) % members.size()]);
        apply(network, builder.take());
    }

    static void relate(ChangeBuilder& builder, MemberId a, MemberId b)
    {
        Relationship tie;
        tie.first = std::min(a, b);
        tie.second = std::max(a, b);
        builder.insert(tie);
    }

    void place(MemberId member, double x, double y, bool pinned = false)
    {
        ChangeBuilder builder(network, ids);
        builder.insert(Placement{.member = member, .x = x, .y = y, .pinned = pinned});
        apply(network, builder.take());
    }

    MapLayout layout(const MapLayoutOptions& options = {})
    {
        TaskContext task;
        auto made = layoutMap(network, options, task);
        EXPECT_TRUE(made.ok());
        return std::move(made).value();
    }

    IdGenerator ids{[] { return 1'700'000'000'000; }, 7};
    Network network;
    CivilDate today = *CivilDate::of(2025, 3, 12);
    std::vector<MemberId> members;
};

} // namespace

TEST_F(MapLayoutTest, WhatStandsOutOfReachHasNoPlaceYet)
{
    place(members[0], 1e300, -1e300, true);
    place(members[1], 3e9, 0);
    for (std::size_t i = 2; i < members.size(); ++i)
        place(members[i], 100.0 * static_cast<double>(i), 0);
    const MapGraph map = mapGraph(network, today);
    EXPECT_TRUE(std::isnan(map.places.x[0]));
    EXPECT_TRUE(std::isnan(map.places.y[1]));
    EXPECT_FALSE(map.pinned[0]) << "there is nowhere to be pinned";
    const MapLayout made = layout();
    for (std::size_t i = 0; i < made.members.size(); ++i) {
        EXPECT_LT(std::abs(made.positions.x[i]), 1e6);
        EXPECT_LT(std::abs(made.positions.y[i]), 1e6);
    }
}

TEST_F(MapLayoutTest, PlacesEverybodyTheSameWayForTheSameSeed)
{
    const MapLayout once = layout({.today = today, .seed = 3});
    EXPECT_EQ(once.members, members);
    EXPECT_EQ(once.positions, layout({.today = today, .seed = 3}).positions);
    EXPECT_LT(once.stress, 0.1);
}

TEST_F(MapLayoutTest, LeavesOutArchivedMembersAndEndedRelationships)
{
    ChangeBuilder builder(network, ids);
    builder.modify(members[0], [](Member& member) { member.archived = true; });
    builder.modify(network.relationshipsOf(members[6]).front(), [](Relationship& tie) {
        tie.ended = *CivilDate::of(2024, 1, 1);
    });
    apply(network, builder.take());
    const MapGraph map = mapGraph(network, today);
    EXPECT_EQ(map.members.size(), 11U);
    EXPECT_EQ(map.graph.edgeCount(), 9U);
}

TEST_F(MapLayoutTest, LeavesOutWhoHasLeftAndNobodyWhoLeavesLater)
{
    ChangeBuilder builder(network, ids);
    builder.modify(members[0], [&](Member& member) { member.left = today; });
    builder.modify(members[3], [](Member& member) { member.left = *CivilDate::of(2030, 1, 1); });
    builder.modify(network.relationshipsOf(members[6]).front(), [](Relationship& tie) {
        tie.ended = *CivilDate::of(2030, 1, 1);
    });
    apply(network, builder.take());
    const MapGraph map = mapGraph(network, today);
    EXPECT_EQ(map.members.size(), 11U);
    EXPECT_EQ(map.graph.edgeCount(), 10U);
}

TEST_F(MapLayoutTest, LeavesPinnedMembersWhereTheyAreEvenFromScratch)
{
    place(members[2], 500.0, -300.0, true);
    const MapLayout made = layout({.today = today, .fromScratch = true});
    EXPECT_EQ(made.positions.x[2], 500.0);
    EXPECT_EQ(made.positions.y[2], -300.0);
}

TEST_F(MapLayoutTest, PlacesOnlyNewcomersAndBesideThoseTheyKnow)
{
    const MapLayout made = layout();
    for (std::size_t i = 0; i < members.size(); ++i)
        place(members[i], made.positions.x[i], made.positions.y[i]);
    ChangeBuilder builder(network, ids);
    Member newcomer;
    newcomer.name = QStringLiteral("Sam");
    const MemberId sam = builder.insert(newcomer);
    relate(builder, members[4], sam);
    apply(network, builder.take());

    TaskContext task;
    const auto placed = placeNewcomers(network, today, task);
    ASSERT_TRUE(placed.ok());
    ASSERT_EQ(placed->members, std::vector{sam});
    const auto distance = [&](MemberId other) {
        const Placement& at = *network.placementOf(other);
        return std::hypot(placed->positions.x[0] - at.x, placed->positions.y[0] - at.y);
    };
    EXPECT_LT(distance(members[4]), distance(members[10]));
}

TEST_F(MapLayoutTest, KeepsMembersWithOneValueTogetherWhenAsked)
{
    ChangeBuilder builder(network, ids);
    for (std::size_t i = 0; i < members.size(); ++i) {
        builder.modify(members[i], [&](Member& member) {
            member.sector = i % 2 == 0 ? QStringLiteral("Food") : QStringLiteral("Water");
        });
    }
    apply(network, builder.take());
    const auto meanDistance = [&](const MapLayout& made, std::size_t apart) {
        double sum = 0.0;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const std::size_t j = (i + apart) % members.size();
            sum += std::hypot(
                made.positions.x[i] - made.positions.x[j],
                made.positions.y[i] - made.positions.y[j]);
        }
        return sum;
    };
    const MapLayout plain = layout({.today = today});
    EXPECT_GT(meanDistance(plain, 6), 2.0 * meanDistance(plain, 1));
    const MapLayout grouped = layout({.today = today, .groupBy = QStringLiteral("sector")});
    EXPECT_LT(meanDistance(grouped, 6), meanDistance(grouped, 1)) << "six on is of the same sector";

    TaskContext task;
    const auto unknown =
        layoutMap(network, {.today = today, .groupBy = QStringLiteral("shoe size")}, task);
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
}

TEST_F(MapLayoutTest, SettlesThoseItIsAskedAboutAndLeavesTheOthers)
{
    const MapLayout made = layout();
    for (std::size_t i = 0; i < members.size(); ++i)
        place(members[i], made.positions.x[i], made.positions.y[i], i == 1);
    ChangeBuilder builder(network, ids);
    Member newcomer;
    newcomer.name = QStringLiteral("Sam");
    const MemberId sam = builder.insert(newcomer);
    relate(builder, members[4], sam);
    apply(network, builder.take());
    place(sam, 9000.0, 9000.0);

    TaskContext task;
    const auto settled = settleAround(network, std::vector{sam}, today, task);
    ASSERT_TRUE(settled.ok());
    const auto at = std::ranges::find(settled->members, sam);
    ASSERT_NE(at, settled->members.end());
    EXPECT_LE(settled->members.size(), 2U) << "Sam, and perhaps the one Sam knows";
    const auto i = static_cast<std::size_t>(at - settled->members.begin());
    const Placement& known = *network.placementOf(members[4]);
    EXPECT_LT(
        std::hypot(settled->positions.x[i] - known.x, settled->positions.y[i] - known.y), 200);

    const auto pinned = settleAround(network, std::vector{members[1]}, today, task);
    ASSERT_TRUE(pinned.ok());
    EXPECT_EQ(std::ranges::count(pinned->members, members[1]), 0);
}

TEST_F(MapLayoutTest, WhereEverybodyStandsThereIsNobodyToPlace)
{
    for (const MemberId member : members)
        place(member, double(member.value % 1000), 0.0);
    TaskContext task;
    EXPECT_TRUE(placeNewcomers(network, today, task)->members.empty());
}

TEST_F(MapLayoutTest, OfNobodyIsNothing)
{
    network = Network();
    EXPECT_TRUE(layout().members.empty());
}

} // namespace cw::query
