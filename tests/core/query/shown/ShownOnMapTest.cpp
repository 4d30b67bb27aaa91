// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/shown/ShownOnMap.h"

#include "core/query/Living.h"
#include "tests/core/query/filter/FilterTest.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace cw::query {

/// A chain Ana - Bo - Chi - Dan and Eva, who knows nobody; Fay is archived.
class ShownOnMapTest : public FilterTest
{
protected:
    ShownOnMapTest()
        : ana(add("Ana", "Food"))
        , bo(add("Bo", "Food"))
        , chi(add("Chi", "Housing"))
        , dan(add("Dan", "Food"))
        , eva(add("Eva"))
        , fay(add("Fay"))
        , anaBo(tie(ana, bo))
        , boChi(tie(bo, chi))
        , chiDan(tie(chi, dan))
        , danFay(tie(dan, fay))
    {
        change(fay, [](Member& member) { member.archived = true; });
    }

    ShownRows shown(const MapScope& scope) const
    {
        AttributeContext context;
        context.today = day("2025-06-30");
        return shownOnMap(network, scope, context);
    }
    QStringList names(const MapScope& scope) const
    {
        QStringList result;
        for (const MemberId id : shown(scope).members)
            result << network.find(id)->name;
        return result;
    }
    MapScope filtered(const char* text) const
    {
        MapScope scope;
        scope.filter = filter(text);
        return scope;
    }
    MapScope focused(MemberId member, int steps) const
    {
        MapScope scope;
        scope.focus = member;
        scope.focusSteps = steps;
        return scope;
    }

    MemberId ana, bo, chi, dan, eva, fay;
    RelationshipId anaBo, boChi, chiDan, danFay;
};

TEST_F(ShownOnMapTest, ByItselfEverybodyWhoIsThere)
{
    const ShownRows rows = shown({});
    EXPECT_EQ(names({}), list({"Ana", "Bo", "Chi", "Dan", "Eva"}));
    EXPECT_EQ(rows.relationships, (std::vector{anaBo, boChi, chiDan}));
    EXPECT_EQ(rows.hidden.gone, 1);
    EXPECT_EQ(rows.hidden.members(), 1);
    MapScope all;
    all.withArchived = true;
    EXPECT_EQ(shown(all).members.size(), 6U);
    EXPECT_EQ(shown(all).hidden, HiddenCounts());
}

TEST_F(ShownOnMapTest, AConditionOnMembersHidesTheirTiesToo)
{
    const ShownRows rows = shown(filtered("sector = Food"));
    EXPECT_EQ(rows.members, (std::vector{ana, bo, dan}));
    EXPECT_EQ(rows.relationships, std::vector{anaBo});
    EXPECT_EQ(rows.hidden.byFilter, 2);
    EXPECT_EQ(rows.hidden.gone, 1);
    EXPECT_EQ(rows.hidden.relationshipsByFilter, 0);
}

TEST_F(ShownOnMapTest, AConditionOnRelationshipsHidesNoMember)
{
    said(anaBo, ana, 4);
    const ShownRows rows = shown(filtered("depth >= 3"));
    EXPECT_EQ(rows.members.size(), 5U);
    EXPECT_EQ(rows.relationships, std::vector{anaBo});
    EXPECT_EQ(rows.hidden.relationshipsByFilter, 2);
}

TEST_F(ShownOnMapTest, AFocusShowsWhoIsThatNear)
{
    EXPECT_EQ(names(focused(ana, 1)), list({"Ana", "Bo"}));
    EXPECT_EQ(names(focused(ana, 2)), list({"Ana", "Bo", "Chi"}));
    EXPECT_EQ(names(focused(ana, 9)), list({"Ana", "Bo", "Chi", "Dan"}));
    EXPECT_EQ(shown(focused(ana, 1)).hidden.byFocus, 3);
}

TEST_F(ShownOnMapTest, AFocusIsShownWhateverTheFilterSaysAndWalksOverWhatIsShown)
{
    MapScope scope = focused(chi, 2);
    scope.filter = filter("sector = Food");
    EXPECT_EQ(names(scope), list({"Ana", "Bo", "Chi", "Dan"}));
    scope.filter = filter("name != Bo");
    EXPECT_EQ(names(scope), list({"Chi", "Dan"}));
}

TEST_F(ShownOnMapTest, AFocusThatIsNotThereIsNone)
{
    EXPECT_EQ(names(focused(fay, 1)).size(), 5);
    EXPECT_EQ(names(focused(MemberId{999}, 1)).size(), 5);
}

TEST_F(ShownOnMapTest, OfADayItShowsWhoWasThereThen)
{
    change(bo, [](Member& member) { member.joined = day("2024-03-01"); });
    change(chi, [](Member& member) { member.left = day("2025-01-01"); });
    change(anaBo, [](Relationship& row) { row.firstKnown = day("2024-06-01"); });
    MapScope scope;
    scope.asOf = day("2024-01-01");
    EXPECT_EQ(names(scope), list({"Ana", "Chi", "Dan", "Eva"}));
    EXPECT_EQ(shown(scope).hidden.byDate, 1);
    scope.asOf = day("2024-04-01");
    EXPECT_EQ(shown(scope).relationships, (std::vector{boChi, chiDan}));
    scope.asOf = day("2024-07-01");
    EXPECT_EQ(shown(scope).relationships, (std::vector{anaBo, boChi, chiDan}));
    EXPECT_EQ(shown({}).hidden.gone, 2);
}

TEST_F(ShownOnMapTest, AFilterOfADayAsksHowThingsStoodThen)
{
    said(anaBo, ana, 1, day("2024-01-01"));
    said(anaBo, ana, 4, day("2025-01-01"));
    MapScope scope = filtered("depth >= 3");
    EXPECT_EQ(shown(scope).relationships, std::vector{anaBo});
    scope.asOf = day("2024-12-31");
    EXPECT_TRUE(shown(scope).relationships.empty());
}

TEST_F(ShownOnMapTest, AnEmptyNetworkShowsNobody)
{
    EXPECT_TRUE(shownOnMap(Network(), focused(ana, 2), {}).members.empty());
}

RC_GTEST_FIXTURE_PROP(ShownOnMapTest, EverybodyIsShownOrCountedOnce, ())
{
    static const std::vector<const char*> kFilters{
        "", "sector = Food", "depth >= 1", "sector is empty or name = Bo",
        "name != Chi and depth is empty"};
    MapScope scope;
    scope.filter = filter(*rc::gen::elementOf(kFilters));
    scope.focus = *rc::gen::elementOf(std::vector<MemberId>{{}, ana, chi, eva, fay});
    scope.focusSteps = *rc::gen::inRange(0, 4);
    scope.withArchived = *rc::gen::arbitrary<bool>();
    const ShownRows rows = shown(scope);
    RC_ASSERT(
        static_cast<int>(rows.members.size()) + rows.hidden.members() ==
        static_cast<int>(network.all<Member>().size()));
    if (scope == MapScope{}) {
        for (const MemberId id : rows.members)
            RC_ASSERT(isOnMap(*network.find(id), day("2025-06-30")));
    }
}

} // namespace cw::query
