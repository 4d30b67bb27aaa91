// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of a day's work with nothing but keys: each goes to what has the focus.
#include "tests/ui/shell/KeyboardWalk.h"

#include "ui/canvas/GraphCanvas.h"
#include "ui/exchange/ImportPreview.h"
#include "ui/members/MemberTable.h"
#include "ui/shell/ActionCatalogue.h"
#include "ui/support/Selection.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QPushButton>

#include <array>

namespace cw {

namespace {

struct KeyboardWalkTest : KeyboardWalk
{};

} // namespace

TEST_F(KeyboardWalkTest, AMemberIsAddedOnTheMapAndTakenBack)
{
    press(Qt::Key_1, Qt::ControlModifier);
    addMember("Ana Ruiz");
    EXPECT_EQ(names(), QStringList{QStringLiteral("Ana Ruiz")});
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(names().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(names(), QStringList{QStringLiteral("Ana Ruiz")});
}

TEST_F(KeyboardWalkTest, ASentenceAfterASlashMakesATie)
{
    addThree();
    press(Qt::Key_Slash);
    type("Ana met Bo, exchanging");
    press(Qt::Key_Return);
    EXPECT_EQ(network().all<Relationship>().size(), 1U);
    press(Qt::Key_Escape);
    EXPECT_EQ(focused(), window.findChild<GraphCanvas*>());
}

TEST_F(KeyboardWalkTest, ArrowsWalkTheMapAndEnterOpensWhatIsKnown)
{
    addThree();
    press(Qt::Key_Escape);
    press(Qt::Key_Right);
    ASSERT_FALSE(window.selection().onlyMember().isNull());
    press(Qt::Key_Return);
    EXPECT_TRUE(window.frame().inspector().isAncestorOf(focused()));
    press(Qt::Key_Escape);
    EXPECT_EQ(focused(), window.findChild<GraphCanvas*>());
}

TEST_F(KeyboardWalkTest, CellsAreWrittenOneByOneAndManyAtOnce)
{
    addThree();
    press(Qt::Key_2, Qt::ControlModifier);
    auto* table = window.findChild<MemberTable*>();
    ASSERT_TRUE(table->hasFocus());
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    type("Ana Ruiz");
    press(Qt::Key_Return);
    EXPECT_TRUE(names().contains(QStringLiteral("Ana Ruiz")));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(window.selection().members().size(), 2U);
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    type("Food");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto isFood = [](const Member& member) {
        return member.sector == u"Food" || member.type == u"Food";
    };
    EXPECT_EQ(std::ranges::count_if(network().all<Member>(), isFood), 2);
}

TEST_F(KeyboardWalkTest, RowsAreCopiedAndPasted)
{
    addThree();
    press(Qt::Key_2, Qt::ControlModifier);
    auto* table = window.findChild<MemberTable*>();
    table->selectRow(0);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QLatin1String("Ana")));
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QGuiApplication::clipboard()->setText(QStringLiteral("Name\nDora\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(names().contains(QStringLiteral("Dora")));
}

TEST_F(KeyboardWalkTest, TidyProposesAndEnterKeepsAndUndoTakesBack)
{
    addThree();
    press(Qt::Key_Escape);
    const auto places = [&] {
        QList<QPointF> all;
        for (const Placement& placement : network().all<Placement>())
            all.append({placement.x, placement.y});
        return all;
    };
    const auto* bar = window.findChild<QWidget*>(QStringLiteral("stageBar"));
    const auto propose = [&] {
        press(Qt::Key_T, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return bar->isVisible(); }, 10'000);
    };
    const QList<QPointF> before = places();
    ASSERT_TRUE(propose());
    EXPECT_EQ(places(), before) << "nobody has moved";
    press(Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(places(), before);
    ASSERT_TRUE(propose());
    const auto* canvas = window.findChild<GraphCanvas*>();
    const scene::Point first = canvas->scene().position(0);
    press(Qt::Key_T, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas->scene().position(0) != first; }, 10'000))
        << "the second is another way, from scratch";
    EXPECT_EQ(places(), before);
    press(Qt::Key_Return);
    EXPECT_FALSE(bar->isVisible());
    const QList<QPointF> after = places();
    EXPECT_NE(after, before);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(places(), before);
}

TEST_F(KeyboardWalkTest, RingsAreLookedAtAndKeptAsAViewWhileTheMapStays)
{
    addThree();
    press(Qt::Key_Escape);
    press(Qt::Key_Right);
    const MemberId middle = window.selection().onlyMember();
    ASSERT_FALSE(middle.isNull());
    const auto* bar = window.findChild<QWidget*>(QStringLiteral("stageBar"));
    const auto* canvas = window.findChild<GraphCanvas*>();
    const scene::Point before = canvas->scene().position(0);
    const auto rowsBefore = network().all<Placement>().size();
    press(Qt::Key_R);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }, 10'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas->scene().position(0) != before; }, 10'000));
    EXPECT_EQ(network().all<Placement>().size(), rowsBefore) << "the map stays as it is";
    auto* keep = window.findChild<QPushButton*>(QStringLiteral("stageKeepButton"));
    while (focused() != keep && focused() != nullptr)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    ASSERT_EQ(network().all<SavedView>().size(), 1U);
    const SavedView& kept = network().all<SavedView>().last();
    EXPECT_EQ(kept.name, QStringLiteral("Rings around ") + network().find(middle)->name);
    EXPECT_EQ(network().placementOf(middle, kept.arrangement)->x, 0);
    press(Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return canvas->scene().position(0) == before; }, 10'000));
}

TEST_F(KeyboardWalkTest, TheSelectedAreAlignedInOneStep)
{
    addThree();
    press(Qt::Key_Escape);
    const auto lefts = [&] {
        std::set<double> all;
        for (const Placement& placement : network().all<Placement>())
            all.insert(placement.x);
        return all;
    };
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_BracketRight);
    const std::set<double> turned = lefts();
    ASSERT_GT(turned.size(), 1U);
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(lefts(), std::set<double>{*turned.begin()});
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(lefts(), turned);
}

TEST_F(KeyboardWalkTest, ArrangingWantsSeveralOnTheMap)
{
    addThree();
    press(Qt::Key_Escape);
    const QAction& align = window.actions().action(ActionId::AlignTop);
    const QAction& spread = window.actions().action(ActionId::DistributeAcross);
    EXPECT_FALSE(align.isEnabled());
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(align.isEnabled());
    EXPECT_TRUE(spread.isEnabled());
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_FALSE(align.isEnabled());
}

TEST_F(KeyboardWalkTest, ThePaletteArchives)
{
    addThree();
    press(Qt::Key_Escape);
    press(Qt::Key_Right);
    const MemberId shown = window.selection().onlyMember();
    ASSERT_FALSE(shown.isNull());
    press(Qt::Key_K, Qt::ControlModifier);
    type("Archive");
    press(Qt::Key_Return);
    EXPECT_TRUE(network().find(shown)->archived);
}

TEST_F(KeyboardWalkTest, TabReachesEveryControlAroundTheMap)
{
    addThree();
    press(Qt::Key_Escape);
    press(Qt::Key_Right); // so that there is something to be known
    const auto reached = reachedByTab();
    for (const char* name :
         {"searchButton", "menuButton", "selectToolButton", "tidyButton", "colorByButton",
          "sizeByButton", "foldLegendButton", "zoomInButton", "fitButton", "inspector"})
        EXPECT_TRUE(reached.contains(QLatin1String(name))) << name;
}

TEST_F(KeyboardWalkTest, TabLeavesTheTableOfMembers)
{
    addThree();
    press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(window.findChild<MemberTable*>()->hasFocus());
    const auto reached = reachedByTab();
    for (const char* name :
         {"searchButton", "memberFilter", "memberArchived", "memberColumns", "addMember",
          "memberTable"})
        EXPECT_TRUE(reached.contains(QLatin1String(name))) << name;
}

TEST_F(KeyboardWalkTest, ASpreadsheetIsImportedWithTwoKeys)
{
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Label,Type\nZoe,Person\nYann,Person\n");
    file.close();
    files.next = QStringList{path};
    press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] {
        const auto* preview = dialog<ImportPreview>();
        return preview && preview->isReady();
    }));
    QTest::keyClick(dialog<ImportPreview>(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return names().size() == 2; }));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Yann"), QStringLiteral("Zoe")}));
}

TEST_F(KeyboardWalkTest, EscapeClosesEveryDialogThatAKeyOpens)
{
    addThree();
    press(Qt::Key_Escape);
    press(Qt::Key_Right);
    const std::array keys{
        std::pair(Qt::Key_E, Qt::KeyboardModifiers(Qt::ControlModifier)),
        std::pair(Qt::Key_Comma, Qt::KeyboardModifiers(Qt::ControlModifier)),
        std::pair(Qt::Key_G, Qt::KeyboardModifiers(Qt::ControlModifier)),
        std::pair(Qt::Key_Delete, Qt::KeyboardModifiers(Qt::ShiftModifier)),
        std::pair(Qt::Key_F1, Qt::KeyboardModifiers())};
    for (const auto& [key, modifiers] : keys) {
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        press(key, modifiers);
        QDialog* opened = dialog();
        ASSERT_NE(opened, nullptr) << key;
        QTest::keyClick(opened, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(dialog(), nullptr) << key;
    }
}

} // namespace cw
