// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/scene/DensityField.h"

#include <gtest/gtest.h>

#include <numeric>

namespace cw::scene {

namespace {

constexpr Box kArea{0, 0, 40, 30};

int total(const DensityField& field)
{
    return std::accumulate(field.ink().begin(), field.ink().end(), 0);
}

} // namespace

TEST(DensityField, PutsTheSameInkHoweverTheLineRuns)
{
    for (const Segment& line :
         {Segment{5, 10, 25, 10}, Segment{25, 10, 5, 10}, Segment{10, 5, 10, 25},
          Segment{5.5F, 10.3F, 25.5F, 10.3F}}) {
        DensityField smooth(kArea, 1);
        smooth.addSmooth(line, 1);
        EXPECT_NEAR(total(smooth), 21 * DensityField::kUnit, 1.1 * DensityField::kUnit);
        DensityField plain(kArea, 1);
        plain.addPlain(line, 1);
        EXPECT_NEAR(total(plain), 21 * DensityField::kUnit, 1.1 * DensityField::kUnit);
    }
}

TEST(DensityField, AddsUpAndStopsAtFull)
{
    DensityField field(kArea, 1);
    for (int i = 0; i < 3; ++i)
        field.addPlain({0, 10.5F, 40, 10.5F}, 1);
    EXPECT_EQ(field.ink()[10 * 40 + 20], 3 * DensityField::kUnit);
    for (int i = 0; i < 1000; ++i)
        field.addPlain({0, 10.5F, 40, 10.5F}, 1);
    EXPECT_EQ(field.ink()[10 * 40 + 20], 65535);
}

TEST(DensityField, NeverWritesOutside)
{
    DensityField field(kArea, 0.5);
    field.addSmooth({-1000, -800, 3000, 2500}, 1);
    field.addSmooth({20, -50, 20, 90}, 1);
    field.addPlain({-1, 29.9F, 41, 30.1F}, 1);
    EXPECT_GT(total(field), 0);
    EXPECT_EQ(field.width(), 20);
    EXPECT_EQ(field.height(), 15);
}

} // namespace cw::scene
