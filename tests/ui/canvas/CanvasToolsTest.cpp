// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas/FakeCanvasHost.h"

#include "ui/canvas/tools/ConnectTool.h"
#include "ui/canvas/tools/LassoTool.h"
#include "ui/canvas/tools/PanTool.h"
#include "ui/canvas/tools/SelectTool.h"

#include <gtest/gtest.h>

namespace cw {

namespace {

using Members = std::vector<MemberKey>;
using Said = std::vector<std::string>;

/// Members 1, 2 and 3 in a row, 100 apart.
struct ToolTest : ::testing::Test
{
    FakeCanvasHost host;

    ToolTest() { host.members = {{1, {100, 100}}, {2, {200, 100}}, {3, {300, 100}}}; }

    static PointerEvent at(double x, double y, Qt::KeyboardModifiers held = {})
    {
        return {QPointF(x, y), held};
    }
    static void drag(CanvasTool& tool, QPointF from, QPointF to, Qt::KeyboardModifiers held = {})
    {
        tool.press({from, held});
        tool.move({(from + to) / 2, held});
        tool.move({to, held});
        tool.release({to, held});
    }
    static void click(CanvasTool& tool, QPointF point, Qt::KeyboardModifiers held = {})
    {
        tool.press({point, held});
        tool.release({point, held});
    }
};

using SelectToolTest = ToolTest;
using LassoToolTest = ToolTest;
using ConnectToolTest = ToolTest;
using PanToolTest = ToolTest;

} // namespace

TEST_F(SelectToolTest, ClickSelectsOneAndAClickOnTheGroundNone)
{
    SelectTool tool(host);
    click(tool, {100, 100});
    EXPECT_EQ(host.selected, Members{1});
    click(tool, {200, 100});
    EXPECT_EQ(host.selected, Members{2});
    click(tool, {150, 200});
    EXPECT_EQ(host.selected, Members{});
    EXPECT_TRUE(host.said.empty());
}

TEST_F(SelectToolTest, ClickOnTheNameOfAHullSelectsThoseInIt)
{
    host.nameBox = {400, 400, 80, 20};
    host.named = {1, 3};
    SelectTool tool(host);
    click(tool, {440, 410});
    EXPECT_EQ(host.selected, (Members{1, 3}));
    click(tool, {200, 100});
    click(tool, {440, 410}, Qt::ShiftModifier);
    EXPECT_EQ(host.selected.size(), 3U) << "added";
}

TEST_F(SelectToolTest, ShiftAndCtrlAddAndTakeAway)
{
    SelectTool tool(host);
    click(tool, {100, 100});
    click(tool, {200, 100}, Qt::ShiftModifier);
    click(tool, {300, 100}, Qt::ControlModifier);
    EXPECT_EQ(host.selected, (Members{1, 2, 3}));
    click(tool, {200, 100}, Qt::ControlModifier);
    EXPECT_EQ(host.selected, (Members{1, 3}));
    click(tool, {10, 10}, Qt::ShiftModifier);
    EXPECT_EQ(host.selected, (Members{1, 3})) << "a slip of the hand loses nothing";
}

TEST_F(SelectToolTest, ABandSelectsWhatLiesInIt)
{
    SelectTool tool(host);
    tool.press(at(80, 60));
    tool.move(at(250, 140));
    ASSERT_TRUE(host.preview.band);
    EXPECT_EQ(*host.preview.band, QRectF(80, 60, 170, 80));
    tool.release(at(250, 140));
    EXPECT_EQ(host.selected, (Members{1, 2}));
    EXPECT_FALSE(host.preview.band);
    drag(tool, {340, 140}, {280, 60}, Qt::ShiftModifier);
    EXPECT_EQ(host.selected, (Members{1, 2, 3}));
}

TEST_F(SelectToolTest, DraggingAMemberMovesTheSelection)
{
    SelectTool tool(host);
    drag(tool, {100, 100}, {130, 120});
    EXPECT_EQ(host.said, Said{"move 1 by 30,20"});
    host.selected = {1, 2};
    host.said.clear();
    tool.press(at(200, 100));
    tool.move(at(240, 100));
    ASSERT_TRUE(host.preview.move);
    EXPECT_EQ(host.preview.move->members, (Members{1, 2}));
    tool.release(at(240, 100));
    EXPECT_EQ(host.said, Said{"move 1 2 by 40,0"});
    EXPECT_FALSE(host.preview.move);
}

TEST_F(SelectToolTest, ATremblingHandDoesNotMoveAnybody)
{
    SelectTool tool(host);
    drag(tool, {100, 100}, {101, 101});
    EXPECT_TRUE(host.said.empty());
    EXPECT_EQ(host.selected, Members{1});
}

TEST_F(SelectToolTest, ClickWithinASelectionNarrowsItOnlyOnRelease)
{
    SelectTool tool(host);
    host.selected = {1, 2, 3};
    tool.press(at(200, 100));
    EXPECT_EQ(host.selected.size(), 3U);
    tool.release(at(200, 100));
    EXPECT_EQ(host.selected, Members{2});
}

TEST_F(SelectToolTest, TheHandleOfTheRingRelates)
{
    SelectTool tool(host);
    host.selected = {1};
    host.handle = QPointF(118, 82);
    drag(tool, {118, 82}, {300, 100});
    EXPECT_EQ(host.said, Said{"connect 1-3"});
}

TEST_F(SelectToolTest, DoubleClickOpensAMemberOrAddsOne)
{
    SelectTool tool(host);
    tool.doubleClick(at(200, 100));
    tool.doubleClick(at(40, 40));
    EXPECT_EQ(host.said, (Said{"open 2", "add 40,40"}));
}

TEST_F(SelectToolTest, CancelForgetsTheDrag)
{
    SelectTool tool(host);
    tool.press(at(100, 100));
    tool.move(at(180, 180));
    EXPECT_TRUE(tool.isActive());
    tool.cancel();
    tool.release(at(180, 180));
    EXPECT_TRUE(host.said.empty());
    EXPECT_FALSE(host.preview.move);
    EXPECT_FALSE(tool.isActive());
}

TEST_F(ConnectToolTest, RelatesTwoMembers)
{
    ConnectTool tool(host);
    tool.press(at(100, 100));
    tool.move(at(205, 104));
    ASSERT_TRUE(host.preview.tie);
    EXPECT_EQ(host.preview.tie->from, 1);
    EXPECT_EQ(host.preview.tie->target, 2);
    tool.release(at(205, 104));
    EXPECT_EQ(host.said, Said{"connect 1-2"});
    EXPECT_FALSE(host.preview.tie);
}

TEST_F(ConnectToolTest, MakesNoTieToTheGroundOrToOneself)
{
    ConnectTool tool(host);
    drag(tool, {100, 100}, {150, 300});
    drag(tool, {100, 100}, {103, 103});
    drag(tool, {150, 300}, {100, 100});
    EXPECT_TRUE(host.said.empty());
}

TEST_F(LassoToolTest, SelectsWhatItEncloses)
{
    LassoTool tool(host);
    tool.press(at(80, 60));
    for (const QPointF point : {QPointF(240, 60), QPointF(240, 140), QPointF(80, 140)})
        tool.move({point, {}});
    EXPECT_EQ(host.preview.lasso.size(), 4);
    tool.release(at(80, 70));
    EXPECT_EQ(host.selected, (Members{1, 2}));
    EXPECT_TRUE(host.preview.lasso.isEmpty());
}

TEST_F(LassoToolTest, AClickSelectsLikeTheSelectTool)
{
    LassoTool tool(host);
    click(tool, {100, 100});
    EXPECT_EQ(host.selected, Members{1});
    click(tool, {200, 100}, Qt::ControlModifier);
    EXPECT_EQ(host.selected, (Members{1, 2}));
    click(tool, {10, 10});
    EXPECT_TRUE(host.selected.empty());
}

TEST_F(PanToolTest, MovesTheViewWithTheHand)
{
    PanTool tool(host);
    tool.press(at(10, 10));
    tool.move(at(15, 20));
    tool.release(at(25, 20));
    tool.move(at(90, 90));
    EXPECT_EQ(host.said, (Said{"pan 5,10", "pan 10,0"}));
}

} // namespace cw
