// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Toast.h"

#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace cw {

namespace {

struct ToastTest : testing::Test
{
    QWidget window;
    Toast toast{&window};
    QPushButton* button = toast.findChild<QPushButton*>(QStringLiteral("toastButton"));

    void SetUp() override
    {
        window.resize(800, 600);
        window.show();
    }
};

} // namespace

TEST_F(ToastTest, UndoActsOnceAndGoes)
{
    int undone = 0;
    toast.offer(QStringLiteral("Removed 3 members"), QStringLiteral("Undo"), [&] { ++undone; });
    EXPECT_TRUE(toast.isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(toast.isVisible());
    button->click();
    EXPECT_EQ(undone, 1);
}

TEST_F(ToastTest, StandsAtTheBottomMiddleAndFollowsTheWindow)
{
    toast.say(QStringLiteral("Copied 12 rows"));
    EXPECT_FALSE(button->isVisible());
    EXPECT_NEAR(toast.geometry().center().x(), 400, 1);
    window.resize(500, 400);
    EXPECT_NEAR(toast.geometry().center().x(), 250, 1);
    EXPECT_LT(toast.geometry().bottom(), 400);
}

TEST_F(ToastTest, WrapsALongTextInANarrowWindow)
{
    window.resize(400, 400);
    toast.offer(
        QStringLiteral(
            "Removed 312 members, 1,204 relationships and all that was noted about them"),
        QStringLiteral("Undo"), [] {});
    EXPECT_LE(toast.width(), 400 - 48);
    EXPECT_GE(toast.geometry().left(), 0);
}

} // namespace cw
