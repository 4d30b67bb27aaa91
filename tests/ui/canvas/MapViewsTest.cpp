// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/views/MapViews.h"

#include "core/edit/Cells.h"
#include "core/edit/Views.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/time/TimeBar.h"
#include "ui/canvas/views/ViewChip.h"
#include "ui/support/Formats.h"
#include "ui/support/Motion.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace cw {

namespace {

class MapViewsTest : public MapFixture
{
protected:
    MapViewsTest() { motion::setReduced(true); }
    ~MapViewsTest() override { motion::setReduced(false); }

    TaskRunner tasks;
    Commits commits{*document, tasks};
    std::unique_ptr<MapView> view;

    MapViews& show()
    {
        const MemberId ana = addMember("Ana", 0, 0, MemberKind::Individual, "Food");
        relate(ana, addMember("Bo", 300, 200));
        view = std::make_unique<MapView>(commits);
        view->resize(1100, 600);
        view->show();
        view->activateWindow();
        EXPECT_TRUE(QTest::qWaitFor([&] { return view->canvas().isSettled(); }, 10'000));
        return view->views();
    }
    QStringList names() const
    {
        QStringList names;
        for (const MapViewEntry& entry : mapViewEntries(network()))
            names << (entry.id ? entry.name : u'(' + entry.name + u')');
        return names;
    }
    int indexOf(const char* name) const
    {
        const QList<MapViewEntry> entries = mapViewEntries(network());
        for (int i = 0; i < entries.size(); ++i) {
            if (entries[i].name == QLatin1String(name))
                return i;
        }
        return -1;
    }
    void colorBy(const char* attribute)
    {
        MapAppearance appearance = view->model().appearance();
        appearance.rules =
            withRule(appearance.rules, {.attribute = QString::fromLatin1(attribute)});
        view->setAppearance(appearance);
    }
    QString colors() const
    {
        const auto rules =
            rulesOf(view->model().appearance().rules, RuleOwner::Members, RuleChannel::Color);
        return rules.isEmpty() ? QString() : rules.front().attribute;
    }
    QList<ViewChip*> chips() const
    {
        QCoreApplication::processEvents();
        return view->findChildren<ViewChip*>();
    }
};

} // namespace

TEST_F(MapViewsTest, OffersWhatThereIsDataForWithoutARowInTheFile)
{
    show();
    EXPECT_EQ(names(), QStringLiteral("(By sector),(Connectors),(Where it is thin)").split(u','));
    EXPECT_EQ(network().all<SavedView>().size(), 0U);
    ASSERT_TRUE(commit(edit::setField(
        context(), network().all<Member>().begin()->id, &Member::joined,
        *CivilDate::of(2025, 1, 1))));
    EXPECT_TRUE(names().contains(QStringLiteral("(Who is new)")));
}

TEST_F(MapViewsTest, EveryOneOfThemPaintsAndHasALegend)
{
    MapViews& views = show();
    const MemberId ana = network().all<Member>().begin()->id;
    ASSERT_TRUE(
        commit(edit::setField(context(), ana, &Member::joined, *CivilDate::of(2025, 1, 1))));
    ASSERT_TRUE(commit(edit::deepen(context(), network().all<Relationship>().begin()->id, ana, 3)));
    ASSERT_EQ(views.entries().size(), 5);
    for (int i = 0; i < views.entries().size(); ++i) {
        views.show(i);
        EXPECT_EQ(views.current(), i);
        EXPECT_FALSE(views.isChanged());
        EXPECT_FALSE(view->model().legend().isEmpty());
        EXPECT_EQ(view->model().scene().nodeCount(), 2U);
    }
}

TEST_F(MapViewsTest, KeepsRulesAndViewportAndSaysWhenTheyHaveChanged)
{
    MapViews& views = show();
    EXPECT_EQ(views.current(), indexOf("By sector")) << "what one begins with";
    colorBy("kind");
    EXPECT_TRUE(views.isChanged());
    view->canvas().camera().zoomAt({200, 200}, 2);
    const scene::ViewTransform looked = view->canvas().camera().view();
    views.saveAs(QStringLiteral("  Kinds "));
    EXPECT_EQ(views.current(), indexOf("Kinds"));
    EXPECT_FALSE(views.isChanged());
    views.show(indexOf("Connectors"));
    view->canvas().fitAll();
    views.show(indexOf("Kinds"));
    EXPECT_EQ(colors(), QStringLiteral("kind"));
    EXPECT_NEAR(view->canvas().camera().view().scale, looked.scale, 1e-9);
    EXPECT_NEAR(view->canvas().camera().view().offsetX, looked.offsetX, 1e-6);

    colorBy("place");
    EXPECT_TRUE(views.isChanged());
    views.save();
    EXPECT_FALSE(views.isChanged());
    ASSERT_TRUE(document->undo().ok());
    EXPECT_TRUE(views.isChanged()) << "the file says something else again";
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(network().all<SavedView>().size(), 0U);
    EXPECT_EQ(views.current(), -1);
}

TEST_F(MapViewsTest, ASavedViewTakesThePlaceOfTheShippedOneOfItsName)
{
    MapViews& views = show();
    views.show(indexOf("Connectors"));
    views.save();
    EXPECT_EQ(names(), QStringLiteral("Connectors,(By sector),(Where it is thin)").split(u','));
    views.remove(0);
    EXPECT_EQ(names().last(), QStringLiteral("(Where it is thin)"));
    EXPECT_EQ(names().size(), 3);
}

TEST_F(MapViewsTest, WhatCannotBeReadIsSaidAndStaysInTheView)
{
    MapViews& views = show();
    SavedView broken;
    broken.name = QStringLiteral("Broken");
    broken.appearance = QStringLiteral(
        R"({"as_of":"soon","mood":1,"rules":[{"by":"kind","channel":"color","of":"members"},)"
        R"({"by":"field:gone","channel":"size","of":"members"},{"channel":7}]})");
    broken.filter = QStringLiteral("sectr = Food");
    broken.centerX = 1e300;
    broken.zoom = 1e8;
    ASSERT_TRUE(commit(edit::saveView(context(), broken)));
    QSignalSpy spy(&views, &MapViews::notUnderstood);
    views.show(indexOf("Broken"));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first()[1].toStringList().size(), 5) << "rule, lost field, filter, day, more";
    EXPECT_EQ(colors(), QStringLiteral("kind")) << "what can be understood is shown";
    EXPECT_EQ(view->model().scene().nodeCount(), 2U);
    EXPECT_LT(view->canvas().camera().target().scale, 1e3);
    EXPECT_FALSE(views.isChanged());

    views.save();
    const SavedView* kept = &*network().all<SavedView>().begin();
    EXPECT_EQ(kept->appearance, broken.appearance);
    EXPECT_EQ(kept->filter, broken.filter);
    colorBy("sector");
    EXPECT_TRUE(views.isChanged());
    views.save();
    kept = &*network().all<SavedView>().begin();
    EXPECT_EQ(
        kept->appearance,
        QStringLiteral(R"({"as_of":"soon","mood":1,"rules":[{"by":"sector","channel":"color",)"
                       R"("of":"members"},{"by":"field:gone","channel":"size","of":"members"},)"
                       R"({"channel":7}]})"));
    EXPECT_EQ(kept->filter, broken.filter);
}

TEST_F(MapViewsTest, AViewOfWhichNothingCanBeReadShowsTheStandardAppearance)
{
    MapViews& views = show();
    SavedView broken;
    broken.name = QStringLiteral("Broken");
    broken.appearance = QStringLiteral("{\"rules\":7}");
    ASSERT_TRUE(commit(edit::saveView(context(), broken)));
    colorBy("kind");
    QSignalSpy spy(&views, &MapViews::notUnderstood);
    views.show(indexOf("Broken"));
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(colors(), QStringLiteral("sector"));
}

TEST_F(MapViewsTest, KeepsTheDaysThatAreLookedAt)
{
    MapViews& views = show();
    const MemberId ana = network().all<Member>().begin()->id;
    ASSERT_TRUE(
        commit(edit::setField(context(), ana, &Member::joined, *CivilDate::of(2024, 2, 1))));
    const auto lookAt = [&](CivilDate day, CivilDate other) {
        query::MapScope scope = view->model().scope();
        scope.asOf = day;
        scope.comparedWith = other;
        view->setScope(scope);
    };
    auto* bar = view->findChild<TimeBar*>();
    lookAt(*CivilDate::of(2024, 2, 1), {});
    EXPECT_TRUE(bar->isOpen()) << "the slider says which day it is";
    EXPECT_TRUE(views.isChanged());
    views.saveAs(QStringLiteral("Then"));
    lookAt(*CivilDate::of(2024, 2, 1), *CivilDate::of(2025, 3, 12));
    views.saveAs(QStringLiteral("Both"));
    EXPECT_FALSE(views.isChanged());
    EXPECT_EQ(views.entries()[indexOf("Then")].days, formats::date(*CivilDate::of(2024, 2, 1)));
    EXPECT_TRUE(chips()[indexOf("Both")]->accessibleName().contains(
        formats::date(*CivilDate::of(2025, 3, 12))));

    bar->close();
    EXPECT_FALSE(view->model().scope().asOf);
    views.show(indexOf("Then"));
    EXPECT_EQ(view->model().scope().asOf, *CivilDate::of(2024, 2, 1));
    EXPECT_TRUE(bar->isOpen());
    EXPECT_FALSE(views.isChanged());
    views.show(indexOf("Both"));
    EXPECT_EQ(view->model().scope().comparedWith, *CivilDate::of(2025, 3, 12));
    EXPECT_TRUE(view->model().comparison().has_value());
    EXPECT_FALSE(views.isChanged());
}

TEST_F(MapViewsTest, TheStripSavesRenamesMovesAndRemovesByKeys)
{
    show();
    auto* name = view->findChild<QLineEdit*>(QStringLiteral("viewNameEdit"));
    const auto add = [&](const char* text) {
        view->findChild<QToolButton*>(QStringLiteral("addViewButton"))->click();
        ASSERT_TRUE(name->isVisible());
        QTest::keyClicks(name, QString::fromLatin1(text));
        QTest::keyClick(name, Qt::Key_Return);
        EXPECT_FALSE(name->isVisible());
    };
    add("One");
    add("Two");
    EXPECT_EQ(names().mid(0, 2), QStringLiteral("One,Two").split(u','));
    ViewChip* two = chips()[1];
    EXPECT_TRUE(two->state().isCurrent);
    two->setFocus();
    QTest::keyClick(two, Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(names().mid(0, 2), QStringLiteral("Two,One").split(u','));
    two = chips()[0];
    EXPECT_TRUE(two->hasFocus()) << "it goes along";
    QTest::keyClick(two, Qt::Key_F2);
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Zwei"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(names().front(), QStringLiteral("Zwei"));
    QSignalSpy removed(view.get(), &MapView::viewRemoved);
    QTest::keyClick(chips()[0], Qt::Key_Delete);
    EXPECT_EQ(names().front(), QStringLiteral("One"));
    EXPECT_EQ(removed.count(), 1);
    QTest::keyClick(chips()[1], Qt::Key_Delete);
    EXPECT_EQ(network().all<SavedView>().size(), 1U) << "a shipped one stays";
}

TEST_F(MapViewsTest, WhereNobodyIsToBeSeenAllIsShown)
{
    MapViews& views = show();
    struct Viewport
    {
        const char* name;
        double centerX;
        double zoom;
    };
    for (const Viewport& each :
         {Viewport{"Elsewhere", 1e8, 1}, {"Gap", 150, 1e6}, {"Dot", 150, 1e-6}, {"Here", 0, 0.9}}) {
        SavedView saved;
        saved.name = QString::fromLatin1(each.name);
        saved.centerX = each.centerX;
        saved.zoom = each.zoom;
        ASSERT_TRUE(commit(edit::saveView(context(), saved)));
        view->canvas().zoomIn();
        views.show(indexOf(each.name));
        EXPECT_EQ(view->canvas().isFitted(), saved.name != QStringLiteral("Here")) << each.name;
    }
}

TEST_F(MapViewsTest, AChipWhoseViewIsGoneDoesNothingToTheNextOne)
{
    MapViews& views = show();
    for (const char* name : {"A", "B"})
        views.saveAs(QString::fromLatin1(name));
    QApplication::processEvents();
    ViewChip* first = chips()[0];
    ViewChip* second = chips()[1];
    // Keys that come at once are all delivered before the strip is filled anew.
    QTest::keyClick(first, Qt::Key_Delete);
    QTest::keyClick(first, Qt::Key_Delete);
    EXPECT_EQ(names().front(), QStringLiteral("B"));
    while (document->canUndo() && !network().all<SavedView>().empty())
        ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(network().all<SavedView>().size(), 0U);
    emit second->renameRequested();
    emit second->stepRequested(-1);
    emit second->dragged(5);
    emit second->dropped(5);
    emit second->customContextMenuRequested({1, 1});
    emit second->removeRequested();
    emit second->clicked();
    EXPECT_EQ(network().all<SavedView>().size(), 0U);
}

TEST_F(MapViewsTest, ANameForAViewThatIsGoneMakesANewOne)
{
    MapViews& views = show();
    views.saveAs(QStringLiteral("A"));
    QApplication::processEvents();
    QTest::keyClick(chips()[0], Qt::Key_F2);
    ASSERT_TRUE(document->undo().ok());
    QApplication::processEvents();
    auto* name = view->findChild<QLineEdit*>(QStringLiteral("viewNameEdit"));
    name->setText(QStringLiteral("Evening"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(names().front(), QStringLiteral("Evening"));
}

TEST_F(MapViewsTest, ADragMovesASavedView)
{
    MapViews& views = show();
    for (const char* name : {"A", "B", "C"})
        views.saveAs(QString::fromLatin1(name));
    const QList<ViewChip*> all = chips();
    const QPoint from = all[0]->rect().center();
    const QPoint to = all[0]->mapFromGlobal(
        all[2]->mapToGlobal(QPoint(all[2]->width() - 2, all[2]->height() / 2)));
    QTest::mousePress(all[0], Qt::LeftButton, {}, from);
    QTest::mouseMove(all[0], (from + to) / 2);
    QTest::mouseMove(all[0], to);
    QTest::mouseRelease(all[0], Qt::LeftButton, {}, to);
    EXPECT_EQ(names().mid(0, 3), QStringLiteral("B,C,A").split(u','));
}

} // namespace cw
