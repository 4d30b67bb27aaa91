// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/HullNames.h"

#include <gtest/gtest.h>

namespace cw::scene {

namespace {

/// A square hull.
GroupHull square(std::uint32_t group, std::uint32_t members, const Box& box)
{
    return {
        .group = group,
        .members = members,
        .bounds = box,
        .rings = {
            {{box.left, box.top},
             {box.center().x, box.top},
             {box.right, box.top},
             {box.right, box.center().y},
             {box.right, box.bottom},
             {box.center().x, box.bottom},
             {box.left, box.bottom},
             {box.left, box.center().y}}}};
}

constexpr Box kView{0, 0, 800, 600};

std::vector<PlacedHullName> namesOf(
    const std::vector<GroupHull>& hulls, std::vector<Box> taken = {},
    std::vector<DisplayNode> marks = {})
{
    DisplayList list;
    list.area = kView;
    list.nodes = std::move(marks);
    return placeHullNames(
        hulls, list,
        {.view = {},
         .visible = kView,
         .measure =
             [](std::uint32_t) {
                 return LabelSize{60, 14};
             },
         .taken = taken});
}

} // namespace

TEST(HullNames, StandAboveTheHull)
{
    const auto names = namesOf({square(4, 9, {100, 200, 300, 400})});
    ASSERT_EQ(names.size(), 1U);
    EXPECT_EQ(names[0].group, 4U);
    EXPECT_LE(names[0].box.bottom, 200);
    EXPECT_GT(names[0].box.bottom, 190);
}

TEST(HullNames, GiveWayToWhatIsTakenAndToMarks)
{
    const GroupHull hull = square(0, 9, {100, 200, 300, 400});
    const auto names = namesOf({hull}, {{50, 150, 350, 199}});
    ASSERT_EQ(names.size(), 1U);
    EXPECT_GE(names[0].box.top, 400);
    const auto others =
        namesOf({hull}, {{50, 150, 350, 199}}, {{0, 100, 410, 12}, {1, 300, 410, 12}});
    ASSERT_EQ(others.size(), 1U);
    for (const double x : {100.0, 300.0})
        EXPECT_FALSE(others[0].box.overlaps({x - 8, 402, x + 8, 418}));
}

TEST(HullNames, GiveWayToSmallMarksToo)
{
    const Box hull{100, 200, 300, 400};
    // All along the rim, above and below it.
    std::vector<DisplayNode> marks;
    for (const float y : {190.0F, 210.0F, 390.0F, 410.0F}) {
        for (float x = 100; x < 300; x += 10)
            marks.push_back({.x = x, .y = y, .radius = 2});
    }
    const auto names = namesOf({square(1, 9, hull)}, {}, marks);
    ASSERT_EQ(names.size(), 1U);
    EXPECT_GE(names[0].box.left, hull.right) << "beside it there are none";
}

TEST(HullNames, NoneCoversAnother)
{
    std::vector<GroupHull> hulls;
    for (std::uint32_t i = 0; i < 12; ++i)
        hulls.push_back(square(i, i + 1, {100.0 + 3 * i, 200, 180.0 + 3 * i, 280}));
    const auto names = namesOf(hulls);
    EXPECT_GE(names.size(), 2U);
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (std::size_t j = i + 1; j < names.size(); ++j)
            EXPECT_FALSE(names[i].box.overlaps(names[j].box));
    }
    EXPECT_EQ(names[0].group, 11U) << "the largest first";
}

TEST(HullNames, SmallPartsOfAGroupHaveNone)
{
    const auto names = namesOf(
        {square(0, 40, {100, 100, 200, 200}), square(0, 20, {300, 300, 400, 400}),
         square(0, 2, {500, 500, 560, 560})});
    EXPECT_EQ(names.size(), 2U);
}

TEST(HullNames, WhatIsOutOfViewOrASpeckHasNone)
{
    EXPECT_TRUE(namesOf({square(0, 9, {900, 100, 1000, 200})}).empty());
    EXPECT_TRUE(namesOf({square(0, 9, {100, 100, 110, 110})}).empty());
}

TEST(HullNames, OfAHullHalfInViewItStandsAtThePartThatIsSeen)
{
    const auto names = namesOf({square(0, 9, {300, -200, 500, 200})});
    ASSERT_EQ(names.size(), 1U);
    EXPECT_GE(names[0].box.top, 0);
}

} // namespace cw::scene
