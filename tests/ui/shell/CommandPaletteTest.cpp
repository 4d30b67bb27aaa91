// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "core/change/Change.h"
#include "ui/shell/ActionCatalogue.h"
#include "ui/shell/PaletteSources.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace cw {

namespace {

Network networkOf(const QStringList& names)
{
    Network network;
    Change change;
    std::int64_t id = 1;
    for (const QString& name : names) {
        Member member;
        member.id = MemberId{id++};
        member.name = name;
        change.of<Member>().inserted.push_back(member);
    }
    apply(network, change);
    return network;
}

struct Palette : testing::Test
{
    QWidget window;
    QLineEdit elsewhere{&window};
    ActionCatalogue actions{&window};
    CommandPalette palette{&window};
    Network network = networkOf(
        {QStringLiteral("Ana Ruiz"), QString::fromUtf8("In\u00e9s Vidal"),
         QStringLiteral("Sam Okoro")});
    MemberId chosen;

    void SetUp() override
    {
        palette.addSource(actionSource(actions));
        palette.addSource(memberSource(
            [this] { return &network; }, [] { return quint64(1); },
            [this](MemberId id) { chosen = id; }));
        window.resize(900, 600);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        elsewhere.setFocus();
        palette.open();
    }

    void type(const char* text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QListView& list() { return *palette.findChild<QListView*>(); }
};

using CommandPaletteTest = Palette;

} // namespace

TEST_F(CommandPaletteTest, FindsAMemberWithoutAccentsAndGoesThere)
{
    type("ines");
    press(Qt::Key_Return);
    EXPECT_EQ(chosen, MemberId{2});
    EXPECT_FALSE(palette.isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &elsewhere);
}

TEST_F(CommandPaletteTest, RunsAnActionByKeyboardAlone)
{
    QSignalSpy triggered(&actions.action(ActionId::ZoomToFit), &QAction::triggered);
    type("show every");
    press(Qt::Key_Return);
    EXPECT_EQ(triggered.count(), 1);
}

TEST_F(CommandPaletteTest, ArrowsWalkAndComeRound)
{
    const int rows = list().model()->rowCount();
    ASSERT_GT(rows, 2);
    press(Qt::Key_Down);
    EXPECT_EQ(list().currentIndex().row(), 1);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(list().currentIndex().row(), rows - 1);
}

TEST_F(CommandPaletteTest, LeavesOutWhatCannotBeDoneNow)
{
    actions.setUsable(ActionContext::Map, false);
    type("show every");
    EXPECT_EQ(list().model()->rowCount(), 0);
    press(Qt::Key_Return); // nothing to run, nothing happens
    EXPECT_TRUE(palette.isVisible());
}

TEST_F(CommandPaletteTest, EscapeGoesAndGivesTheFocusBack)
{
    press(Qt::Key_Escape);
    EXPECT_FALSE(palette.isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &elsewhere);
    EXPECT_TRUE(chosen.isNull());
}

} // namespace cw
