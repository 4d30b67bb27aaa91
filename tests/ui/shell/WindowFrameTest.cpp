// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowFrame.h"

#include "ui/shell/ActionCatalogue.h"
#include "ui/shell/Inspector.h"
#include "ui/shell/RailButton.h"
#include "ui/tasks/TaskRunner.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace cw {

namespace {

struct WindowFrameTest : testing::Test
{
    QWidget window;
    ActionCatalogue actions{&window};
    TaskRunner tasks;
    WindowFrame frame{actions, tasks};

    QStringList made;

    void add(const char* key, Icon icon)
    {
        const QString name = QLatin1String(key);
        frame.addWorkspace(
            {.key = name, .word = name, .icon = icon, .tip = {}}, [this, name](QWidget* parent) {
                made << name;
                return new QWidget(parent);
            });
    }

    void SetUp() override
    {
        add("map", Icon::Map);
        add("members", Icon::Members);
        frame.showWorkspace(QStringLiteral("map"));
        frame.resize(1280, 720);
        frame.show();
    }
};

} // namespace

TEST_F(WindowFrameTest, RailLeadsToAWorkspace)
{
    EXPECT_EQ(frame.currentWorkspace(), QStringLiteral("map"));
    QSignalSpy shown(&frame, &WindowFrame::workspaceShown);
    QTest::mouseClick(frame.findChild<RailButton*>(QStringLiteral("members")), Qt::LeftButton);
    EXPECT_EQ(frame.currentWorkspace(), QStringLiteral("members"));
    EXPECT_EQ(shown.count(), 1);
}

TEST_F(WindowFrameTest, MakesAWorkspaceWhenItIsFirstShown)
{
    EXPECT_EQ(made, QStringList{QStringLiteral("map")});
    frame.showWorkspace(QStringLiteral("members"));
    frame.showWorkspace(QStringLiteral("map"));
    frame.showWorkspace(QStringLiteral("members"));
    EXPECT_EQ(made, (QStringList{QStringLiteral("map"), QStringLiteral("members")}));
}

TEST_F(WindowFrameTest, ShowsTheFirstForAWorkspaceOfANewerProgram)
{
    frame.showWorkspace(QStringLiteral("comets"));
    EXPECT_EQ(frame.currentWorkspace(), QStringLiteral("map"));
}

TEST_F(WindowFrameTest, InspectorFoldsItselfWhereThereIsNoRoom)
{
    EXPECT_TRUE(frame.inspector().isVisible());
    frame.resize(880, 720);
    EXPECT_FALSE(frame.inspector().isVisible());
    frame.setInspectorFolded(false);
    EXPECT_TRUE(frame.inspector().isVisible()) << "asked for, it shows even when narrow";
    frame.resize(860, 720);
    EXPECT_TRUE(frame.inspector().isVisible());
    frame.resize(1280, 720);
    EXPECT_TRUE(frame.inspector().isVisible());
}

TEST_F(WindowFrameTest, InspectorStaysFoldedWhenThePersonFoldedIt)
{
    frame.setInspectorFolded(true);
    frame.resize(880, 720);
    frame.resize(1280, 720);
    EXPECT_FALSE(frame.inspector().isVisible());
}

TEST_F(WindowFrameTest, APageTakesTheWholeRoomAndGivesItBack)
{
    auto* page = new QWidget;
    frame.showPage(page);
    EXPECT_TRUE(page->isVisible());
    EXPECT_FALSE(frame.findChild<RailButton*>(QStringLiteral("map"))->isVisible());
    frame.showPage(nullptr);
    EXPECT_TRUE(frame.findChild<RailButton*>(QStringLiteral("map"))->isVisible());
}

} // namespace cw
