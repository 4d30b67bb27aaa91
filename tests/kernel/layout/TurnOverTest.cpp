// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernel/layout/TurnOver.h"

#include "core/kernel/graph/GraphBuilder.h"

#include <gtest/gtest.h>

#include <limits>

namespace cw::layout {

namespace {

/// 0 - 1 - 2 and, apart, 3 - 4.
Components chainAndPair()
{
    GraphBuilder builder(5);
    builder.addEdge(0, 1);
    builder.addEdge(1, 2);
    builder.addEdge(3, 4);
    return connectedComponents(builder.build());
}

Positions at(std::vector<double> x, std::vector<double> y)
{
    Positions positions;
    positions.x = std::move(x);
    positions.y = std::move(y);
    return positions;
}

} // namespace

TEST(TurnOver, BringsLeftAndTopBackAndKeepsEachBox)
{
    const Positions before = at({0, 10, 20, 100, 110}, {0, 5, 30, 0, 9});
    Positions positions = at({40, 25, 0, 60, 80}, {50, 45, 20, 7, 3});
    turnOverTowards(positions, before, chainAndPair(), {});
    EXPECT_EQ(positions.x, (std::vector<double>{0, 15, 40, 60, 80}));
    EXPECT_EQ(positions.y, (std::vector<double>{20, 25, 50, 3, 7}));
}

TEST(TurnOver, LeavesAComponentWithAPinAlone)
{
    const Positions before = at({0, 10, 20, 100, 110}, {0, 5, 30, 0, 9});
    Positions positions = at({40, 25, 0, 80, 60}, {50, 45, 20, 7, 3});
    turnOverTowards(positions, before, chainAndPair(), {false, true, false, false, false});
    EXPECT_EQ(positions.x, (std::vector<double>{40, 25, 0, 60, 80}));
}

TEST(TurnOver, OfPlacesThatNobodyHadChangesNothing)
{
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> none(5, kNaN);
    Positions positions = at({40, 25, 0, 80, 60}, {50, 45, 20, 7, 3});
    const Positions same = positions;
    turnOverTowards(positions, at(none, none), chainAndPair(), {});
    EXPECT_EQ(positions, same);
}

} // namespace cw::layout
