// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/stage/MapStage.h"

#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapModel.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/stage/ShownPlaces.h"
#include "ui/support/Motion.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
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

} // namespace cw
