// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage/MapStage.h"

#include "core/edit/Arrangements.h"
#include "core/edit/Cells.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/stage/ShownPlaces.h"
#include "ui/canvas/stage/StageBar.h"
#include "ui/canvas/views/MapViews.h"
#include "ui/support/Motion.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

namespace cw {

namespace {

class MapStageTest : public MapFixture
{
protected:
    MapStageTest() { motion::setReduced(true); }
    ~MapStageTest() override { motion::setReduced(false); }

    TaskRunner tasks;
    Commits commits{*document, tasks};
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 300, 200);
    std::unique_ptr<MapView> view = show();

    std::unique_ptr<MapView> show()
    {
        auto shown = std::make_unique<MapView>(commits);
        shown->resize(900, 600);
        shown->show();
        shown->activateWindow();
        shown->canvas().setFocus();
        EXPECT_TRUE(QTest::qWaitFor([&] { return shown->canvas().isSettled(); }, 10'000));
        return shown;
    }
    QWidget& bar() { return *view->findChild<QWidget*>(QStringLiteral("stageBar")); }
    scene::Point shownAt(std::size_t node) const { return view->canvas().scene().position(node); }
    void propose() { view->propose({{ana, {100, 50}}, {bo, {-200, 0}}}); }
};

} // namespace

TEST(StageBar, HasRoomForWhateverItAsks)
{
    QWidget window;
    window.resize(1200, 400);
    StageBar bar(&window);
    bar.ask({QStringLiteral("Tidy"), QStringLiteral("Keep"), QStringLiteral("Back")}, true);
    window.show();
    bar.adjustSize();
    const QString longer =
        QStringLiteral("Relationships and Directions opened · 5 of them not known");
    bar.ask({longer, QStringLiteral("Keep as a view"), QStringLiteral("Back to the map")}, true);
    bar.adjustSize();
    QCoreApplication::processEvents();
    const auto* words = bar.findChild<QLabel*>();
    EXPECT_GE(words->width(), words->sizeHint().width());
}

TEST_F(MapStageTest, AProposalIsSeenButNotWritten)
{
    propose();
    EXPECT_TRUE(bar().isVisible());
    EXPECT_EQ(shownAt(0), (scene::Point{100, 50}));
    EXPECT_EQ(network().placementOf(ana)->x, 0);
    EXPECT_EQ(view->model().scene().position(0), (scene::Point{0, 0}));
}

TEST_F(MapStageTest, EscapeGoesBackAndSaysSo)
{
    propose();
    QSignalSpy left(view.get(), &MapView::proposalLeft);
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(shownAt(0), (scene::Point{0, 0}));
    EXPECT_EQ(left.count(), 1);
}

TEST_F(MapStageTest, EnterOffersWhatIsSeenToBeKept)
{
    propose();
    QSignalSpy kept(view.get(), &MapView::proposalKept);
    QTest::keyClick(&view->canvas(), Qt::Key_Return);
    ASSERT_EQ(kept.count(), 1);
    const auto moves = kept.first().first().value<std::vector<edit::Move>>();
    ASSERT_EQ(moves.size(), 2U);
    EXPECT_EQ(moves[0].to.x, 100);
    EXPECT_EQ(shownAt(0), (scene::Point{100, 50})) << "it is being written";
    view->finishProposal();
    EXPECT_EQ(shownAt(0), (scene::Point{0, 0})) << "whoever writes says where they stand";
}

TEST_F(MapStageTest, ChoicesAreOfferedWhereAllWereLaidOut)
{
    QWidget& row = *view->findChild<QWidget*>(QStringLiteral("layoutChoices"));
    propose();
    EXPECT_FALSE(row.isVisible()) << "of a few there is nothing to choose";
    view->propose({{ana, {100, 50}}, {bo, {-200, 0}}}, LayoutChoices());
    EXPECT_TRUE(row.isVisible());
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    EXPECT_FALSE(row.isVisible());
}

TEST_F(MapStageTest, ChoicesAreMadeByKeysAndTheFocusStays)
{
    ASSERT_TRUE(commit(edit::setField(context(), ana, &Member::sector, QStringLiteral("Food"))));
    const std::vector<edit::Move> moves{{ana, {100, 50}}, {bo, {-200, 0}}};
    view->propose(moves, LayoutChoices());
    QSignalSpy changed(view.get(), &MapView::layoutChoicesChanged);
    auto& slider = *view->findChild<QSlider*>(QStringLiteral("clusteringSlider"));
    auto& combo = *view->findChild<QComboBox*>(QStringLiteral("keepTogetherCombo"));
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Tab);
    combo.setFocus();
    while (combo.currentData().toString() != QStringLiteral("sector"))
        QTest::keyClick(&combo, Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !changed.isEmpty(); }, 5'000));
    EXPECT_EQ(changed.count(), 1) << "once the hand rests";
    const auto choices = changed.first().first().value<LayoutChoices>();
    EXPECT_DOUBLE_EQ(choices.clustering, 0.7);
    EXPECT_EQ(choices.groupBy, QStringLiteral("sector"));

    view->propose(moves, choices);
    EXPECT_EQ(QApplication::focusWidget(), &combo);
    EXPECT_DOUBLE_EQ(slider.value(), 7);
    QTest::keyClick(&combo, Qt::Key_Escape);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(network().placementOf(ana)->x, 0);
}

TEST_F(MapStageTest, EnterAmongTheChoicesKeepsAndOnTheWayBackGoesBack)
{
    view->propose({{ana, {100, 50}}, {bo, {-200, 0}}}, LayoutChoices());
    QSignalSpy kept(view.get(), &MapView::proposalKept);
    auto& back = *view->findChild<QPushButton*>(QStringLiteral("stageBackButton"));
    back.setFocus();
    QTest::keyClick(&back, Qt::Key_Return);
    EXPECT_EQ(kept.count(), 0);
    EXPECT_FALSE(bar().isVisible());
    view->propose({{ana, {100, 50}}, {bo, {-200, 0}}}, LayoutChoices());
    auto& slider = *view->findChild<QSlider*>(QStringLiteral("clusteringSlider"));
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Return);
    EXPECT_EQ(kept.count(), 1);
}

TEST_F(MapStageTest, WhoIsKeptTogetherHasHullsWhichStayOnlyIfItIsKept)
{
    for (const MemberId each : {ana, bo})
        ASSERT_TRUE(
            commit(edit::setField(context(), each, &Member::sector, QStringLiteral("Food"))));
    const AppearanceRules before = view->model().appearance().rules;
    const std::vector<edit::Move> moves{{ana, {100, 50}}, {bo, {-200, 0}}};
    const LayoutChoices together{.groupBy = QStringLiteral("sector")};
    view->propose(moves, together);
    ASSERT_TRUE(view->model().hullGroups());
    EXPECT_EQ(view->model().hullGroups()->size(), 1U);
    view->propose(moves, LayoutChoices());
    EXPECT_EQ(view->model().appearance().rules, before);
    view->propose(moves, together);
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    EXPECT_EQ(view->model().appearance().rules, before);
    EXPECT_FALSE(view->model().hullGroups());
    view->propose(moves, together);
    QTest::keyClick(&view->canvas(), Qt::Key_Return);
    view->finishProposal();
    EXPECT_TRUE(view->model().hullGroups());
}

TEST_F(MapStageTest, WhoIsDraggedMeanwhileIsKeptWhereDropped)
{
    propose();
    const QPoint from = view->canvas().viewPoint(ana.value).toPoint();
    QTest::mousePress(&view->canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&view->canvas(), from + QPoint(10, 10));
    QTest::mouseMove(&view->canvas(), from + QPoint(40, 0));
    QTest::mouseRelease(&view->canvas(), Qt::LeftButton, {}, from + QPoint(40, 0));
    EXPECT_GT(shownAt(0).x, 100);
    EXPECT_EQ(network().placementOf(ana)->x, 0) << "the map has not moved";
    QSignalSpy kept(view.get(), &MapView::proposalKept);
    QTest::keyClick(&view->canvas(), Qt::Key_Enter, Qt::KeypadModifier);
    const auto moves = kept.first().first().value<std::vector<edit::Move>>();
    EXPECT_GT(moves[0].to.x, 100);
}

TEST_F(MapStageTest, AnEditMeanwhileIsSeenToo)
{
    propose();
    const MemberId chi = addMember("Chi", 40, 40);
    EXPECT_EQ(shownAt(2), (scene::Point{40, 40}));
    EXPECT_EQ(shownAt(0), (scene::Point{100, 50}));
    ASSERT_TRUE(commit(edit::removeMembers(context(), std::array{ana})));
    EXPECT_EQ(shownAt(0), (scene::Point{-200, 0}));
    EXPECT_NE(network().find(chi), nullptr);
}

TEST_F(MapStageTest, AnArrangementStandsBeforeItsGuidesUntilEscape)
{
    const query::ArrangementSpec spec{
        .kind = query::ArrangementKind::Rings, .centre = {ana}, .attribute = {}, .other = {}};
    TaskContext task;
    const auto rings = query::arrangeMap(network(), spec, view->arrangementInput(), {}, task);
    view->showArrangement(spec, *rings);
    EXPECT_TRUE(bar().isVisible());
    EXPECT_TRUE(bar().accessibleName().contains(QStringLiteral("Rings around Ana")));
    EXPECT_TRUE(bar().accessibleName().contains(QStringLiteral("1 not connected")));
    EXPECT_EQ(shownAt(0), (scene::Point{0, 0}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->canvas().isSettled(); }, 10'000));
    const QImage with = view->canvas().pictures().picture()->image;
    view->canvas().setBackdrop(nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->canvas().isSettled(); }, 10'000));
    EXPECT_NE(with, view->canvas().pictures().picture()->image) << "guides are drawn";
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(MapStageTest, AnArrangementIsAskedForAnewWhenWhoIsShownChanges)
{
    const query::ArrangementSpec spec{
        .kind = query::ArrangementKind::Rings, .centre = {ana}, .attribute = {}, .other = {}};
    TaskContext task;
    view->showArrangement(
        spec, *query::arrangeMap(network(), spec, view->arrangementInput(), {}, task));
    QSignalSpy wished(view.get(), &MapView::arrangementRequested);
    ASSERT_TRUE(commit(edit::moveMembers(context(), std::array{edit::Move{bo, {7, 7}}})));
    EXPECT_EQ(wished.count(), 0) << "where the map has them does not matter";
    addMember("Chi", 10, 10);
    EXPECT_EQ(wished.count(), 1);
    relate(ana, bo);
    EXPECT_EQ(wished.count(), 2);
}

TEST_F(MapStageTest, AViewWithPlacesOfItsOwnShowsThemAndIsMovedAlone)
{
    SavedView view1;
    view1.name = QStringLiteral("Round table");
    ASSERT_TRUE(commit(edit::keepArrangement(
        context(), view1, std::array{edit::Move{ana, {-50, 0}}, edit::Move{bo, {50, 0}}})));
    view->findChild<MapViews*>()->show(0);
    EXPECT_TRUE(bar().isVisible());
    EXPECT_EQ(bar().accessibleName(), QStringLiteral("Round table"));
    EXPECT_EQ(shownAt(0), (scene::Point{-50, 0}));
    view->setSelectedMembers({ana, bo});
    view->transformSelected(
        [](auto places) { return arrange::mirrored(places, arrange::Direction::Across); });
    EXPECT_EQ(shownAt(0), (scene::Point{50, 0}));
    EXPECT_EQ(network().placementOf(ana, 2)->x, 50);
    EXPECT_EQ(network().placementOf(ana)->x, 0) << "the map has not moved";
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(shownAt(0), (scene::Point{-50, 0}));
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    EXPECT_EQ(shownAt(0), (scene::Point{0, 0}));
}

TEST_F(MapStageTest, AKeptArrangementHasItsGuidesAgain)
{
    const query::ArrangementSpec spec{
        .kind = query::ArrangementKind::Rings, .centre = {ana}, .attribute = {}, .other = {}};
    TaskContext task;
    view->showArrangement(
        spec, *query::arrangeMap(network(), spec, view->arrangementInput(), {}, task));
    const auto shown = view->canvas().backdrop();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(view->snapshot().backdrop, shown) << "for pictures";
    QObject::connect(
        view.get(), &MapView::arrangementKept, view.get(),
        [this](const SavedView& kept, const std::vector<edit::Move>& places) {
            ASSERT_TRUE(commit(edit::keepArrangement(context(), kept, places)));
        });
    view->findChild<QPushButton*>(QStringLiteral("stageKeepButton"))->click();
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    EXPECT_EQ(view->canvas().backdrop(), nullptr);
    addMember("Chi", 40, 40);
    view->findChild<MapViews*>()->show(0);
    const auto again = view->canvas().backdrop();
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->arcs.size(), shown->arcs.size());
    EXPECT_EQ(again->texts.size(), shown->texts.size());
    EXPECT_EQ(again->texts.front().words, shown->texts.front().words);
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    EXPECT_EQ(view->canvas().backdrop(), nullptr);
}

TEST_F(MapStageTest, TheMenuOffersWhatTheNetworkHas)
{
    addMember("Chi", 10, 10, MemberKind::Individual, "Food & drink");
    auto* menu = view->findChild<QMenu*>(QStringLiteral("arrangeMenu"));
    emit menu->aboutToShow();
    EXPECT_FALSE(menu->actions().first()->isEnabled()) << "nobody is selected";
    view->setSelectedMembers({ana});
    emit menu->aboutToShow();
    EXPECT_EQ(menu->actions().first()->text(), QStringLiteral("Rings around Ana"));
    QSignalSpy wished(view.get(), &MapView::arrangementRequested);
    const QList<QAction*> wedges = menu->actions().at(3)->menu()->actions();
    const auto sector = std::ranges::find(wedges, QStringLiteral("Sector"), &QAction::text);
    ASSERT_NE(sector, wedges.end());
    (*sector)->trigger();
    ASSERT_EQ(wished.count(), 1);
    const auto spec = wished.first().first().value<query::ArrangementSpec>();
    EXPECT_EQ(spec.kind, query::ArrangementKind::Sectors);
    EXPECT_EQ(spec.attribute, QStringLiteral("sector"));
}

TEST_F(MapStageTest, MembersGlideUnlessMotionIsReduced)
{
    motion::setReduced(false);
    propose();
    EXPECT_LT(shownAt(0).x, 100);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shownAt(0) == scene::Point{100, 50}; }, 5'000));
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    EXPECT_GT(shownAt(0).x, 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shownAt(0) == scene::Point{0, 0}; }, 5'000));
}

TEST_F(MapStageTest, TheSceneIsTheMapsOwnWhenNothingIsShown)
{
    propose();
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    EXPECT_TRUE(view->canvas().scene().sharesPositionsWith(view->model().scene()));
}

TEST_F(MapStageTest, WhoWouldLeaveIsGreyAndEscapeEndsIt)
{
    const MemberId chi = addMember("Chi", 100, 300);
    const RelationshipId tie = relate(ana, bo);
    const RelationshipId other = relate(bo, chi);
    const scene::SceneModel before = view->canvas().scene();
    view->showScenario(
        {.text = QStringLiteral("Ana leaves"), .leaving = {ana}, .proposed = {{bo, chi}}});
    EXPECT_TRUE(bar().isVisible());
    EXPECT_TRUE(bar().findChild<QLabel*>()->text().contains(QStringLiteral("What if: Ana leaves")));
    const scene::SceneModel& shown = view->canvas().scene();
    EXPECT_TRUE(shown.node(0).archived);
    EXPECT_FALSE(shown.node(1).archived);
    for (const scene::SceneEdge& edge : shown.edges()) {
        const bool goes = edge.a == 0 || edge.b == 0;
        EXPECT_EQ(edge.dash == scene::LineDash::Dashed, goes);
    }
    EXPECT_TRUE(shown.sharesPositionsWith(before));
    EXPECT_NE(document->network().find(tie), nullptr);
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    EXPECT_TRUE(bar().isHidden());
    EXPECT_EQ(view->canvas().scene().nodes(), before.nodes());
    EXPECT_EQ(view->canvas().scene().edges(), before.edges());
    // A tie that would end, while both stay.
    view->showScenario({.text = QStringLiteral("The tie ends"), .ended = {other}});
    const auto dashed = std::ranges::count(
        view->canvas().scene().edges(), scene::LineDash::Dashed, &scene::SceneEdge::dash);
    EXPECT_EQ(dashed, 1);
    EXPECT_FALSE(view->canvas().scene().node(0).archived);
}

TEST_F(MapStageTest, AScenarioGoesOnOverAChangeOfTheNetwork)
{
    relate(ana, bo);
    view->showScenario({.text = QStringLiteral("Ana leaves"), .leaving = {ana}});
    addMember("Dee", 50, 50);
    EXPECT_TRUE(view->canvas().scene().node(0).archived);
    EXPECT_TRUE(bar().isVisible());
}

} // namespace cw
