// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/shown/MemberPaths.h"

#include "tests/core/query/filter/FilterTest.h"

namespace cw::query {

/// Ana - Bo (depth 1); Ana - Chi (5) - Bo (4); Dan stands alone.
class MemberPathsTest : public FilterTest
{
protected:
    MemberPathsTest()
        : ana(add("Ana"))
        , bo(add("Bo"))
        , chi(add("Chi"))
        , dan(add("Dan"))
        , anaBo(tie(ana, bo))
        , anaChi(tie(ana, chi))
        , boChi(tie(bo, chi))
    {
        said(anaBo, ana, 1);
        said(anaChi, ana, 5);
        said(boChi, bo, 4);
    }

    std::vector<MemberPath>
    paths(MemberId from, MemberId to, PathOrder order, const MapScope& scope = {}) const
    {
        AttributeContext context;
        context.today = day("2025-06-30");
        return pathsBetween(network, scope, context, from, to, order, 5);
    }

    MemberId ana, bo, chi, dan;
    RelationshipId anaBo, anaChi, boChi;
};

TEST_F(MemberPathsTest, FewestStepsComeFirst)
{
    const auto found = paths(ana, bo, PathOrder::Fewest);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].members, (std::vector{ana, bo}));
    EXPECT_EQ(found[1].relationships, (std::vector{anaChi, boChi}));
    EXPECT_EQ(found[1].depths, (std::vector<std::optional<double>>{5.0, 4.0}));
}

TEST_F(MemberPathsTest, ADeepDetourIsBetterThanAShallowTie)
{
    EXPECT_EQ(paths(ana, bo, PathOrder::Deepest)[0].members, (std::vector{ana, chi, bo}));
}

TEST_F(MemberPathsTest, WhatBothSidesSayIsTrustedMoreThanWhatOneDoes)
{
    const MemberId eli = add("Eli");
    for (const MemberId end : {ana, bo})
        said(tie(end, eli), end, 5);
    EXPECT_EQ(paths(ana, bo, PathOrder::Deepest)[0].members, (std::vector{ana, eli, bo}));
    said(anaChi, chi, 5);
    said(boChi, chi, 5);
    said(boChi, bo, 5, day("2025-01-01"));
    EXPECT_EQ(paths(ana, bo, PathOrder::Deepest)[0].members, (std::vector{ana, chi, bo}))
        << "as deep, and both sides say so";
}

TEST_F(MemberPathsTest, WhoWasAskedLatelyIsSpared)
{
    const MemberId eli = add("Eli");
    tie(eli, ana);
    tie(eli, dan);
    tie(chi, dan);
    EXPECT_EQ(paths(ana, dan, PathOrder::LeastAsked)[0].members, (std::vector{ana, chi, dan}));
    Introduction carried;
    carried.first = ana;
    carried.second = bo;
    carried.weaver = chi;
    carried.suggested = day("2025-06-01");
    const IntroductionId id = write(carried);
    const auto found = paths(ana, dan, PathOrder::LeastAsked);
    EXPECT_EQ(found[0].members, (std::vector{ana, eli, dan}));
    EXPECT_EQ(found[1].asked, (std::vector{0, 1, 0}));
    change(id, [](Introduction& row) { row.suggested = day("2025-03-01"); });
    EXPECT_EQ(paths(ana, dan, PathOrder::LeastAsked)[0].members, (std::vector{ana, chi, dan}))
        << "that was long ago";
    change(id, [&](Introduction& row) {
        row.second = chi;
        row.weaver = {};
        row.askedSecond = day("2025-06-30");
    });
    EXPECT_EQ(paths(ana, dan, PathOrder::LeastAsked)[0].members, (std::vector{ana, eli, dan}))
        << "to be introduced is to be asked as well";
}

TEST_F(MemberPathsTest, WhatIsAskedOfTheEndsMakesNoWayLonger)
{
    Introduction asked;
    asked.first = ana;
    asked.second = dan;
    asked.suggested = asked.askedFirst = day("2025-06-01");
    for (int i = 0; i < 5; ++i)
        write(asked);
    const auto found = paths(ana, bo, PathOrder::LeastAsked);
    EXPECT_EQ(found[0].members, (std::vector{ana, bo}));
    EXPECT_EQ(found[0].asked, (std::vector{5, 0}));
}

TEST_F(MemberPathsTest, SaysWhenTheTwoOfEachStepLastMet)
{
    Interaction met;
    met.date = day("2025-05-01");
    met.participants = {ana, chi};
    write(met);
    const auto found = paths(ana, bo, PathOrder::Deepest);
    EXPECT_EQ(found[0].contacts, (std::vector<CivilDate>{day("2025-05-01"), {}}));
}

TEST_F(MemberPathsTest, GoesOverWhatIsShownOnly)
{
    MapScope scope;
    scope.filter = filter("name != Chi");
    EXPECT_EQ(paths(ana, bo, PathOrder::Deepest, scope).size(), 1U);
    EXPECT_TRUE(paths(ana, chi, PathOrder::Deepest, scope).empty());
}

TEST_F(MemberPathsTest, ThereMayBeNone)
{
    EXPECT_TRUE(paths(ana, dan, PathOrder::Fewest).empty());
    EXPECT_TRUE(paths(ana, ana, PathOrder::Fewest).empty());
    said(anaBo, bo, 0, day("2025-01-01"));
    said(anaBo, ana, 0, day("2025-01-01"));
    EXPECT_EQ(paths(ana, bo, PathOrder::Fewest).size(), 1U) << "a depth of 0 is no tie";
}

} // namespace cw::query
