// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/Depth.h"
#include "tests/ui/shell/KeyboardWalk.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapView.h"
#include "ui/members/MergeDialog.h"
#include "ui/support/Selection.h"
#include "ui/weaving/TaskRow.h"
#include "ui/weaving/TodayPage.h"
#include "ui/weaving/WeaveModel.h"
#include "ui/weaving/WeaveView.h"
#include "ui/weaving/introductions/ConclusionDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace cw {

namespace {

/// A weaver's morning from opening to noting what became of an introduction: the sample, and
/// nothing but keys.
class MorningWalkTest : public KeyboardWalk
{
protected:
    void SetUp() override
    {
        KeyboardWalk::SetUp();
        path = folder.filePath(QStringLiteral("harbour.weave"));
        ASSERT_TRUE(QFile::copy(QStringLiteral(COMMONWEAVE_SAMPLE), path));
        ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        open();
    }

    void open()
    {
        window.open(path);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return window.document() && network().all<Member>().size() > 50; }));
        QApplication::processEvents();
    }

    MemberId called(const char* name)
    {
        for (const Member& member : network().all<Member>()) {
            if (member.name == QLatin1String(name))
                return member.id;
        }
        ADD_FAILURE() << "nobody is called " << name;
        return {};
    }

    template <class R>
    const R* latest()
    {
        const R* last = nullptr;
        for (const R& row : network().all<R>())
            last = !last || row.id > last->id ? &row : last;
        return last;
    }

    MapView& map() { return *window.findChild<MapView*>(); }
    WeaveView& weave() { return *window.findChild<WeaveView*>(); }

    void goToWeave()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                const WeaveModel& model = weave().model();
                return model.picture() && model.picture()->advice && !model.isStale();
            },
            30'000));
        QApplication::processEvents();
    }

    /// Windows get and give back the keyboard when the window manager says so.
    bool waitForKeyboardIn(const QWidget& where)
    {
        return QTest::qWaitFor([&] {
            const QWidget* focus = QApplication::focusWidget();
            return focus && focus->window() == where.window();
        });
    }

    template <class Fits>
    void tabUntil(Fits fits)
    {
        constexpr int kMost = 400;
        for (int i = 0; i < kMost && !fits(*focused()); ++i)
            press(Qt::Key_Tab);
        ASSERT_TRUE(fits(*focused()));
    }

    void tabTo(const char* name)
    {
        SCOPED_TRACE(name);
        tabUntil([name](const QWidget& at) { return at.objectName() == QLatin1String(name); });
    }

    /// A line of the day's page, by what stands in its title.
    void tabToTask(const char* words)
    {
        SCOPED_TRACE(words);
        tabUntil([words](const QWidget& at) {
            return qobject_cast<const TaskRow*>(&at) &&
                   at.accessibleName().contains(QString::fromUtf8(words));
        });
    }

    /// The button of the line that has the focus.
    void pressButton(const char* words)
    {
        SCOPED_TRACE(words);
        tabUntil([words](const QWidget& at) {
            const auto* button = qobject_cast<const QPushButton*>(&at);
            return button && button->text() == QString::fromUtf8(words);
        });
        press(Qt::Key_Space);
    }

    /// Opens the menu of the button that has the focus and goes down to that entry.
    void choose(const QString& entry)
    {
        bool isChosen = false;
        QTimer::singleShot(0, &window, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (int i = 0; i < menu->actions().size() && !isChosen; ++i) {
                QTest::keyClick(menu, Qt::Key_Down);
                isChosen = menu->activeAction() && menu->activeAction()->text() == entry;
            }
            QTest::keyClick(menu, isChosen ? Qt::Key_Return : Qt::Key_Escape);
        });
        press(Qt::Key_Space);
        QApplication::processEvents();
        ASSERT_TRUE(isChosen) << qPrintable(entry);
        ASSERT_TRUE(waitForKeyboardIn(window));
    }

    void tabToButton(const QString& words)
    {
        SCOPED_TRACE(qPrintable(words));
        tabUntil([&](const QWidget& at) {
            const auto* button = qobject_cast<const QPushButton*>(&at);
            return button && button->text() == words;
        });
    }

    QString path;
};

} // namespace

TEST_F(MorningWalkTest, TheMapIsWhereSheLeftIt)
{
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    const scene::ViewTransform left = map().canvas().camera().target();
    const scene::Point middle = map().canvas().scene().position(0);
    window.create(folder.filePath(QStringLiteral("other.weave")));
    open();
    picture("1-opened");
    EXPECT_EQ(map().canvas().camera().target(), left);
    EXPECT_EQ(map().canvas().scene().position(0), middle);
}

TEST_F(MorningWalkTest, AMeetingIsNotedInOneSentence)
{
    const std::size_t before = network().all<Interaction>().size();
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Slash);
    type("Abdul Rahimi met Terence Boyle at the harbour meeting, exchanging");
    picture("2-capture");
    press(Qt::Key_Return);
    const Relationship* tie =
        network().relationshipBetween(called("Abdul Rahimi"), called("Terence Boyle"));
    ASSERT_NE(tie, nullptr);
    EXPECT_EQ(network().all<Interaction>().size(), before + 1);
    EXPECT_EQ(query::relationshipDepth(network(), tie->id, Rule::Claimed).depth, 2);
    EXPECT_EQ(latest<Interaction>()->note, QStringLiteral("at the harbour meeting"));
    const std::size_t members = network().all<Member>().size();
    press(Qt::Key_Escape);
    press(Qt::Key_Slash);
    type("Sam Okoro met Nobody Yet");
    picture("2-somebody-new");
    EXPECT_EQ(network().all<Member>().size(), members) << "offered, not yet made";
    press(Qt::Key_Return);
    EXPECT_EQ(network().all<Member>().size(), members + 1);
    press(Qt::Key_Escape);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(network().all<Member>().size(), members) << "one step back";
}

TEST_F(MorningWalkTest, ACardIsSeenOnTheMapAndCarriedToBothYes)
{
    goToWeave();
    tabToTask("Joan Tremlett what Dan Whitlock offers");
    picture("3-today");
    pressButton("On the map");
    ASSERT_TRUE(QTest::qWaitFor([this] { return map().isVisible(); }));
    ASSERT_TRUE(QTest::qWaitFor([this] {
        const auto& lit = window.selection().members();
        const auto holds = [&](const char* name) {
            return std::ranges::find(lit, called(name)) != lit.end();
        };
        return holds("Joan Tremlett") && holds("Dan Whitlock") &&
               !map().canvas().camera().isGliding();
    }));
    picture("4-on-the-map");
    for (const char* name : {"Joan Tremlett", "Dan Whitlock"}) {
        const QPoint at = map().canvas().viewPoint(called(name).value).toPoint();
        EXPECT_EQ(map().childAt(map().canvas().mapTo(&map(), at)), &map().canvas())
            << name << " is in nobody's shade";
    }
    press(Qt::Key_Escape);
    goToWeave();
    tabToTask("Joan Tremlett what Dan Whitlock offers");
    pressButton("Introduce");
    const Introduction* begun = latest<Introduction>();
    ASSERT_TRUE(begun->joins(called("Joan Tremlett")));
    ASSERT_TRUE(begun->joins(called("Dan Whitlock")));
    const IntroductionId id = begun->id;
    const auto now = [&] { return *network().find(id); };
    EXPECT_FALSE(now().strengthsFirst.isEmpty());
    EXPECT_FALSE(now().strengthsSecond.isEmpty());
    EXPECT_TRUE(now().message.contains(QStringLiteral("Joan")));
    EXPECT_TRUE(now().message.contains(QStringLiteral("Dan")));
    picture("5-draft");
    for (const char* side : {"Joan Tremlett", "Dan Whitlock"}) {
        tabToButton(QLatin1String(side));
        choose(QStringLiteral("has been asked"));
        const auto* there = qobject_cast<const QPushButton*>(focused());
        ASSERT_NE(there, nullptr) << "the keyboard stays where it was";
        EXPECT_EQ(there->text(), QLatin1String(side));
    }
    EXPECT_TRUE(now().askedFirst && now().askedSecond);
    tabToButton(QStringLiteral("Dan Whitlock"));
    choose(QStringLiteral("says yes"));
    EXPECT_EQ(now().stage(), IntroductionStage::Asked);
    const auto* made = window.findChild<QPushButton*>(QStringLiteral("introduced"));
    EXPECT_FALSE(made->isEnabled()) << "one has not answered yet";
    picture("6-one-yes");
}

TEST_F(MorningWalkTest, TwoLapsedTiesAreSnoozedAndCalled)
{
    goToWeave();
    tabToTask("Dan Whitlock");
    tabToButton(QStringLiteral("Later"));
    choose(QStringLiteral("In a week"));
    ASSERT_EQ(network().all<Snooze>().size(), 1U);
    goToWeave();
    const std::size_t before = network().all<Interaction>().size();
    tabToTask("Ellery College of Food");
    tabToButton(QStringLiteral("Log"));
    choose(QStringLiteral("call"));
    EXPECT_EQ(network().all<Interaction>().size(), before + 1);
    EXPECT_EQ(latest<Interaction>()->kind, InteractionKind::Call);
    goToWeave();
    picture("7-two-less");
}

TEST_F(MorningWalkTest, SomebodyIsMovedAndAWrongMergeIsTakenBackWhole)
{
    press(Qt::Key_1, Qt::ControlModifier);
    const MemberId joan = called("Joan Tremlett");
    const MemberId dan = called("Dan Whitlock");
    window.selection().select(joan);
    map().canvas().setFocus();
    press(Qt::Key_Right, Qt::AltModifier);
    const Placement moved = *network().placementOf(joan);
    window.selection().set({joan, dan});
    const std::size_t members = network().all<Member>().size();
    const std::size_t ties = network().all<Relationship>().size();
    press(Qt::Key_K, Qt::ControlModifier);
    type("Make one of");
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog<MergeDialog>() != nullptr; }));
    ASSERT_TRUE(waitForKeyboardIn(*dialog<MergeDialog>()));
    picture("8-merge");
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return network().all<Member>().size() == members - 1; }));
    picture("8-merged");
    press(Qt::Key_Return); // the dialog has said what was not kept
    ASSERT_EQ(dialog(), nullptr);
    ASSERT_TRUE(waitForKeyboardIn(window));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return network().all<Member>().size() == members; }));
    EXPECT_EQ(network().all<Relationship>().size(), ties);
    EXPECT_EQ(*network().placementOf(joan), moved);
}

TEST_F(MorningWalkTest, WhatBecameOfAnIntroductionIsNotedWithItsDepthAndWhatWasGiven)
{
    goToWeave();
    tabToTask("Kenji Mori");
    tabToButton(QStringLiteral("What became of it…"));
    press(Qt::Key_Space);
    auto* ask = dialog<ConclusionDialog>();
    ASSERT_NE(ask, nullptr);
    ASSERT_TRUE(waitForKeyboardIn(*ask));
    tabTo("depth");
    press(Qt::Key_End);
    press(Qt::Key_Up);
    tabTo("exchanged");
    if (!ask->findChild<QCheckBox*>(QStringLiteral("exchanged"))->isChecked())
        press(Qt::Key_Space);
    tabTo("exchangeText");
    type("Now sharing a van");
    picture("9-outcome");
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog<ConclusionDialog>() == nullptr; }));
    ASSERT_TRUE(waitForKeyboardIn(window));
    const Relationship* tie =
        network().relationshipBetween(called("Kenji Mori"), called("Luke Pennington"));
    ASSERT_NE(tie, nullptr);
    EXPECT_EQ(latest<Assessment>()->depth, 4);
    EXPECT_EQ(latest<Exchange>()->text, QStringLiteral("Now sharing a van"));
    EXPECT_EQ(latest<Exchange>()->what, ExchangeKind::Resource);
    goToWeave();
    picture("10-end");
}

} // namespace cw
