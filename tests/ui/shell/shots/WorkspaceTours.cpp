// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/paths/PathPanel.h"
#include "ui/canvas/present/Presentation.h"
#include "ui/canvas/time/TimeBar.h"
#include "ui/canvas/views/MapViews.h"
#include "ui/members/MemberTable.h"
#include "ui/relationships/QuickCaptureBar.h"
#include "ui/shell/Toast.h"
#include "ui/support/Selection.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace cw::shots {

namespace {

void scrollInspector(ShotStudio& studio, bool toEnd)
{
    for (const char* name : {"relationshipProfile", "memberProfile"}) {
        if (auto* page = studio.shown<QScrollArea>(name))
            page->verticalScrollBar()->setValue(toEnd ? page->verticalScrollBar()->maximum() : 0);
    }
}

void takeMenuOf(ShotStudio& studio, const char* name, const char* button)
{
    studio.takeMenu(name, [&studio, button] {
        if (auto* shown = studio.shown<QToolButton>(button))
            shown->showMenu();
    });
}

/// Filter, text form, popup and focus.
void tourScope(ShotStudio& studio)
{
    auto* view = studio.shown<MapView>();
    studio.act(ActionId::WriteFilter);
    auto* edit = studio.shown<QLineEdit>("filterEdit");
    edit->setText(QStringLiteral("sector is known and depth >= 2"));
    QTest::keyClick(edit, Qt::Key_Return);
    studio.take("map-filtered");
    edit->setText(QStringLiteral("sectr = Food"));
    QTest::keyClick(edit, Qt::Key_Return);
    studio.take("map-filter-problem");
    QTest::keyClick(edit, Qt::Key_Escape);
    view->showMember(studio.hub());
    view->focusOnCurrent(1);
    studio.take("map-focused");
    studio.act(ActionId::ShowEverybody);
    view->setSelectedMembers(studio.firstMembers(2));
    studio.act(ActionId::ShowPaths);
    studio.take("map-paths");
    studio.act(ActionId::ShowPaths);
    QTest::keyClick(studio.shown<PathPanel>(), Qt::Key_Escape);
    studio.act(ActionId::GoThroughTime);
    studio.shown<TimeBar>()->setComparing(true);
    studio.take("map-compared");
    studio.act(ActionId::GoThroughTime);
}

/// Of the shipped views, which are called otherwise in each language.
void showView(ShotStudio& studio, int place)
{
    studio.shown<MapView>()->views().show(place);
}

/// Two views of the presentation that was just opened, the second on dark ground.
void takePresentation(ShotStudio& studio)
{
    auto* room = studio.window().findChild<Presentation*>();
    room->showNormal();
    room->resize(studio.look().size);
    const auto take = [&](const char* name) {
        ShotStudio::wait([&] { return room->canvas().isSettled(); });
        studio.takeAlone(name, *room);
    };
    QTest::keyClick(room, Qt::Key_Home);
    take("room");
    QTest::keyClick(room, Qt::Key_Right);
    QTest::keyClick(room, Qt::Key_D);
    take("room-dark");
    QTest::keyClick(room, Qt::Key_Escape);
}

/// The panel of rules: as one begins, and with the ends of scales and one colour for the rest.
void tourRules(ShotStudio& studio)
{
    auto* map = studio.shown<MapView>();
    auto* rules = studio.shown<QToolButton>("editRulesButton");
    rules->click();
    studio.take("map-rules");
    const MapAppearance before = map->model().appearance();
    AppearanceRule joined{.attribute = QStringLiteral("joined")};
    joined.scale = RuleScale::Sequential;
    joined.from = CivilDate::of(2020, 1, 1)->epochDays();
    AppearanceRule broker{
        .channel = RuleChannel::Size, .attribute = QStringLiteral("effective_size")};
    broker.to = 20;
    map->setAppearance(
        {{{joined, oneColorRule(RuleOwner::Members, PaletteColor::Sky), broker,
           oneColorRule(RuleOwner::Relationships, PaletteColor::Grey)}}});
    auto* to = studio.shown<QLineEdit>("scaleToEdit");
    to->setText(QStringLiteral("soon"));
    QTest::keyClick(to, Qt::Key_Return);
    studio.take("map-rules-scales");
    map->setAppearance(before);
    rules->click();
}

void tourMap(ShotStudio& studio)
{
    studio.act(ActionId::ShowMap);
    studio.take("map");
    studio.window().selection().select(studio.hub());
    auto* canvas = studio.shown<GraphCanvas>();
    canvas->goTo(studio.hub().value);
    studio.take("map-selected");
    canvas->zoomToReading();
    studio.take("map-near");
    studio.act(ActionId::ZoomToFit);
    studio.take("map-picked"); // the picture of the README
    int place = 0;
    for (const char* name :
         {"map-view-depth", "map-view-connectors", "map-view-who-is-new",
          "map-view-where-it-is-thin"}) {
        showView(studio, ++place);
        studio.take(name);
    }
    studio.act(ActionId::Present);
    takePresentation(studio);
    showView(studio, 0);
    tourRules(studio);
    takeMenuOf(studio, "map-color-menu", "colorByButton");
    takeMenuOf(studio, "map-size-menu", "sizeByButton");
    studio.takeMenu("menu", [&studio] { studio.act(ActionId::OpenMenu); });
    studio.window().offerUndo(QStringLiteral("Removed 3 members"));
    studio.window().selection().clear();
    studio.act(ActionId::ToggleInspector);
    studio.act(ActionId::ZoomToFit);
    studio.take("map-wide");
    studio.act(ActionId::ToggleInspector);
    studio.window().toast().hide();
    studio.act(ActionId::ZoomToFit);
    studio.act(ActionId::AddMember);
    studio.take("map-add");
    QTest::keyClick(studio.shown<QLineEdit>("newMemberEdit"), Qt::Key_Escape);
    tourScope(studio);
}

void tourMembers(ShotStudio& studio)
{
    Selection& selection = studio.window().selection();
    studio.act(ActionId::ShowMembers);
    auto* table = studio.shown<MemberTable>();
    studio.take("members");
    selection.select(studio.hub());
    studio.take("members-selected");
    takeMenuOf(studio, "members-columns", "memberColumns");
    selection.set(studio.firstMembers(7));
    studio.take("members-several");
    selection.select(studio.hub());
    table->setFocus();
    const QModelIndex sector = table->currentIndex().siblingAtColumn(3);
    table->setCurrentIndex(sector);
    table->edit(sector);
    studio.take("members-edit");
    table->closePersistentEditor(sector);
    QTest::keyClick(table->viewport(), Qt::Key_Escape);
    studio.shown<QLineEdit>("memberFilter")->setText(QStringLiteral("zzz"));
    studio.take("members-none");
    studio.shown<QLineEdit>("memberFilter")->clear();
}

} // namespace

void tourWorkspaces(ShotStudio& studio)
{
    tourMap(studio);
    tourMembers(studio);
}

void tourInspector(ShotStudio& studio)
{
    studio.act(ActionId::ShowMap);
    studio.window().selection().clear();
    studio.take("inspector-empty");
    studio.window().selection().select(studio.hub());
    QApplication::processEvents();
    scrollInspector(studio, true);
    studio.take("member-end");
    studio.window().selection().set(studio.firstMembers(5));
    studio.take("inspector-several");
    studio.window().selection().select(studio.story());
    studio.take("relationship");
    scrollInspector(studio, true);
    studio.take("relationship-end");
}

void tourCapture(ShotStudio& studio)
{
    studio.window().selection().clear();
    studio.act(ActionId::QuickCapture);
    studio.take("capture-empty");
    auto* bar = studio.shown<QuickCaptureBar>();
    auto* sentence = studio.shown<QLineEdit>("captureSentence");
    const QString known = studio.network().find(studio.hub())->name;
    QTest::keyClicks(sentence, known + QStringLiteral(" met Zoe Quillfeather, exchanging"));
    studio.take("capture");
    sentence->clear();
    QTest::keyClicks(sentence, QStringLiteral("an"));
    studio.take("capture-partly");
    sentence->clear();
    QTest::keyClicks(
        sentence, QStringLiteral("Bo Lindqvist met ") + known +
                      QStringLiteral(", she gave him her crate list and needs a cold store"));
    studio.take("capture-heard");
    sentence->setText(known + QStringLiteral(" met Bo Lindqvist, he offers"));
    studio.take("capture-unfinished");
    QTest::keyClick(sentence, Qt::Key_Escape);
    QTest::keyClick(sentence, Qt::Key_Escape);
    if (bar)
        bar->hide();
    studio.act(ActionId::SearchOrDo);
    studio.take("palette");
    auto* field = studio.shown<QLineEdit>("paletteField");
    QTest::keyClicks(field, QStringLiteral("an"));
    studio.take("palette-found");
    QTest::keyClicks(field, QStringLiteral("xqzw"));
    studio.take("palette-nothing");
    QTest::keyClick(field, Qt::Key_Escape);
}

} // namespace cw::shots
