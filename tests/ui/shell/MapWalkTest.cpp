// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the map, reached and left with nothing but keys.
#include "tests/ui/shell/KeyboardWalk.h"

#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/present/Presentation.h"
#include "ui/canvas/views/MapViews.h"
#include "ui/support/Selection.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSlider>

#include <array>
#include <tuple>

namespace cw {

namespace {

struct MapWalkTest : KeyboardWalk
{
    void SetUp() override
    {
        KeyboardWalk::SetUp();
        addThree();
        press(Qt::Key_Slash);
        type("Ana met Bo, exchanging");
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        ASSERT_EQ(focused(), canvas());
    }

    MapView& map() { return *window.findChild<MapView*>(); }
    QWidget* canvas() { return &map().canvas(); }
    template <class Part = QWidget>
    Part* part(const char* name)
    {
        return window.findChild<Part*>(QLatin1String(name));
    }
    std::size_t shown() { return map().model().scene().nodeCount(); }

    /// Tab until that part has the focus; false: it is not to be reached.
    bool tabTo(const char* name)
    {
        std::set<QWidget*> seen;
        while (focused()->objectName() != QLatin1String(name)) {
            if (!seen.insert(focused()).second)
                return false;
            press(Qt::Key_Tab);
        }
        return true;
    }
};

} // namespace

TEST_F(MapWalkTest, EachPanelTakesTheKeysAndEscapeGivesThemBack)
{
    const std::array panels{
        std::tuple(Qt::Key_D, Qt::KeyboardModifiers(Qt::ControlModifier), "timeBar"),
        std::tuple(Qt::Key_P, Qt::KeyboardModifiers(Qt::ControlModifier), "pathPanel"),
        std::tuple(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier, "filterEdit")};
    for (const auto& [key, modifiers, name] : panels) {
        press(key, modifiers);
        QWidget* panel = part(name);
        ASSERT_TRUE(panel && panel->isVisible()) << name;
        EXPECT_TRUE(panel == focused() || panel->isAncestorOf(focused())) << name;
        press(Qt::Key_Escape);
        EXPECT_FALSE(panel->isVisible()) << name;
        EXPECT_EQ(focused(), canvas()) << name;
    }
}

TEST_F(MapWalkTest, RulesAreReachedByTabAndLeftByEscape)
{
    ASSERT_TRUE(tabTo("editRulesButton"));
    press(Qt::Key_Space);
    QWidget* rules = part("ruleEditor");
    ASSERT_TRUE(rules && rules->isVisible());
    EXPECT_TRUE(rules == focused() || rules->isAncestorOf(focused()));
    press(Qt::Key_Escape);
    EXPECT_FALSE(rules->isVisible());
    EXPECT_EQ(focused(), canvas());
}

TEST_F(MapWalkTest, OneEscapeClosesOneThingTheInnermostFirst)
{
    press(Qt::Key_Right);
    ASSERT_FALSE(window.selection().onlyMember().isNull());
    press(Qt::Key_1);
    ASSERT_TRUE(map().model().scope().hasFocus());
    press(Qt::Key_D, Qt::ControlModifier);
    const QWidget* time = part("timeBar");
    ASSERT_TRUE(time->isVisible());
    canvas()->setFocus();
    press(Qt::Key_Escape);
    EXPECT_TRUE(window.selection().onlyMember().isNull());
    EXPECT_TRUE(time->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(time->isVisible());
    EXPECT_TRUE(map().model().scope().hasFocus());
    press(Qt::Key_Escape);
    EXPECT_FALSE(map().model().scope().hasFocus());
    EXPECT_EQ(focused(), canvas());
}

TEST_F(MapWalkTest, AFilterIsWrittenAndItsChipTakenOff)
{
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    part<QLineEdit>("filterEdit")->setText(QStringLiteral("name = Cleo"));
    press(Qt::Key_Return);
    ASSERT_EQ(shown(), 1U) << part<QLineEdit>("filterEdit")->text().toStdString();
    press(Qt::Key_Escape);
    ASSERT_EQ(focused(), canvas());
    ASSERT_TRUE(tabTo("filterChip"));
    press(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown() == 3; }));
    press(Qt::Key_Escape);
    EXPECT_EQ(focused(), canvas());
}

TEST_F(MapWalkTest, TheSelectedAreMovedWithAltAndAnArrowAndStayThere)
{
    press(Qt::Key_Right);
    const MemberId who = window.selection().onlyMember();
    ASSERT_TRUE(who);
    const Placement before = *network().placementOf(who);
    press(Qt::Key_Right, Qt::AltModifier);
    const Placement step = *network().placementOf(who);
    EXPECT_GT(step.x, before.x);
    EXPECT_EQ(step.y, before.y);
    EXPECT_EQ(window.selection().onlyMember(), who);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ControlModifier);
    const Placement hair = *network().placementOf(who);
    EXPECT_LT(hair.y, step.y);
    EXPECT_LT(step.y - hair.y, (step.x - before.x) / 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(*network().placementOf(who), step);
}

TEST_F(MapWalkTest, AMapIsFoundAgainAsItWasLeft)
{
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    part<QLineEdit>("filterEdit")->setText(QStringLiteral("name != Cleo"));
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    const auto seen = [this] { return map().canvas().camera().target(); };
    const scene::ViewTransform left = seen();
    const scene::Point middle =
        left.toWorld({map().canvas().width() / 2.0, map().canvas().height() / 2.0});
    window.open(folder.filePath(QStringLiteral("a.weave")));
    window.create(folder.filePath(QStringLiteral("b.weave")));
    ASSERT_EQ(shown(), 0U);
    window.open(folder.filePath(QStringLiteral("a.weave")));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return window.document() && network().all<Member>().size() == 3; }));
    QApplication::processEvents();
    EXPECT_EQ(shown(), 2U);
    const scene::Point now =
        seen().toWorld({map().canvas().width() / 2.0, map().canvas().height() / 2.0});
    EXPECT_DOUBLE_EQ(seen().scale, left.scale);
    EXPECT_NEAR(now.x, middle.x, 1e-6);
    EXPECT_NEAR(now.y, middle.y, 1e-6);
}

TEST_F(MapWalkTest, ViewsAreWalkedWithArrowsAndLeftWithEscape)
{
    ASSERT_TRUE(tabTo("viewChip"));
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_EQ(map().views().current(), 1);
    press(Qt::Key_Escape);
    EXPECT_EQ(focused(), canvas());
}

TEST_F(MapWalkTest, APathIsFoundBetweenTwoThatWereChosenByKey)
{
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    part<QLineEdit>("filterEdit")->setText(QStringLiteral("name != Cleo"));
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    ASSERT_EQ(shown(), 2U);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_P, Qt::ControlModifier);
    auto* list = part<QListWidget>("pathList");
    ASSERT_EQ(focused(), list);
    EXPECT_EQ(list->count(), 1);
    EXPECT_EQ(list->currentRow(), 0);
}

TEST_F(MapWalkTest, TheSliderOfTimeIsMovedByKeyAndTheSecondComesBeforeClosing)
{
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(focused(), part<QSlider>("timeSlider"));
    ASSERT_TRUE(tabTo("compareTimeButton"));
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    EXPECT_EQ(focused()->objectName(), QStringLiteral("otherTimeSlider"));
    press(Qt::Key_Tab);
    EXPECT_EQ(focused()->objectName(), QStringLiteral("closeTimeButton"));
}

TEST_F(MapWalkTest, TheRoomIsOpenedWalkedAndClosedByKey)
{
    press(Qt::Key_F5);
    auto* room = window.findChild<Presentation*>();
    ASSERT_NE(room, nullptr);
    const QString first = room->title();
    QTest::keyClick(room, Qt::Key_Right);
    EXPECT_NE(room->title(), first);
    QTest::keyClick(room, Qt::Key_Escape);
    EXPECT_FALSE(room->isVisible());
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    EXPECT_EQ(focused(), canvas());
}

} // namespace cw
