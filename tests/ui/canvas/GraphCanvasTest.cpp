// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/GraphCanvas.h"

#include "tests/support/SceneFixture.h"
#include "ui/support/Appearance.h"
#include "ui/support/Motion.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace cw {

namespace {

using Members = std::vector<MemberKey>;

/// A star: 1 in the middle, 2 to the right (weight 2), 3 further right (3), 4 left, 5 above, 6
/// below; and 7, alone in a corner.
scene::SceneModel star()
{
    scene::SceneBuilder builder;
    const auto add = [&](scene::NodeId id, const char* name, double x, double y) {
        builder.addNode(
            {.id = id, .radius = 10, .importance = id == 1 ? 9.0F : 1.0F}, name, {x, y});
    };
    add(1, "Ana Ruiz", 0, 0);
    add(2, "Bo Okoro", 100, 10);
    add(3, "Chidi Berg", 200, -10);
    add(4, "Dorte Hansen", -100, 0);
    add(5, "Elif Yilmaz", 0, -100);
    add(6, "Femi Price", 0, 100);
    add(7, "Gwen Haddad", -200, 100);
    const float weights[] = {2, 3, 1, 1, 1};
    for (std::uint32_t i = 1; i <= 5; ++i)
        builder.addEdge({.a = 0, .b = i, .weight = weights[i - 1]});
    return builder.build();
}

struct GraphCanvasTest : ::testing::Test
{
    GraphCanvas canvas;

    GraphCanvasTest()
    {
        motion::setReduced(true);
        canvas.resize(800, 600);
        canvas.setScene(star());
        canvas.show();
        canvas.activateWindow();
        canvas.setFocus();
        EXPECT_TRUE(settle());
    }
    ~GraphCanvasTest() override { motion::setReduced(false); }

    bool settle()
    {
        return QTest::qWaitFor([this] { return canvas.isSettled(); }, 10'000);
    }
    QPoint at(MemberKey member) const { return canvas.viewPoint(member).toPoint(); }
    /// As if the pointer stood there. QTest would warp the display's real pointer, whose move
    /// arrives whenever the server finds the time.
    void hover(QPoint point)
    {
        QMouseEvent move(
            QEvent::MouseMove, point, canvas.mapToGlobal(QPointF(point)), Qt::NoButton,
            Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(&canvas, &move);
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas, (from + to) / 2);
        QTest::mouseMove(&canvas, to);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    }
    QColor pixel(QPointF point)
    {
        const QImage image = canvas.grab().toImage();
        return image.pixelColor((point * image.devicePixelRatio()).toPoint());
    }
};

} // namespace

TEST_F(GraphCanvasTest, ShowsTheFirstSceneWhole)
{
    for (MemberKey member = 1; member <= 7; ++member)
        EXPECT_TRUE(canvas.rect().adjusted(20, 20, -20, -20).contains(at(member))) << member;
}

TEST_F(GraphCanvasTest, DrawsMarksWhereItFindsThem)
{
    const CanvasStyle style = CanvasStyle::of(theme::Scheme::Light);
    for (MemberKey member = 1; member <= 7; ++member) {
        EXPECT_EQ(pixel(canvas.viewPoint(member)).rgb(), style.plainMember) << member;
        const QRectF rect = canvas.markRect(member);
        EXPECT_NEAR(rect.center().x(), at(member).x(), 1);
    }
}

TEST_F(GraphCanvasTest, ClickSelectsAndSaysSo)
{
    QSignalSpy spy(&canvas, &GraphCanvas::selectionChanged);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, at(3));
    EXPECT_EQ(canvas.selection(), Members{3});
    QTest::mouseClick(&canvas, Qt::LeftButton, Qt::ControlModifier, at(2));
    EXPECT_EQ(canvas.selection(), (Members{2, 3}));
    EXPECT_EQ(spy.count(), 2);
}

TEST_F(GraphCanvasTest, SelectionSetFromOutsideSaysNothing)
{
    QSignalSpy spy(&canvas, &GraphCanvas::selectionChanged);
    canvas.setSelection({2, 4, 999});
    EXPECT_EQ(canvas.selection(), (Members{2, 4}));
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(GraphCanvasTest, DraggingSaysWhereTheMemberWentAndMovesNothingItself)
{
    Members moved;
    std::vector<scene::Point> positions;
    QObject::connect(
        &canvas, &GraphCanvas::membersMoved, &canvas,
        [&](const Members& members, const std::vector<scene::Point>& to) {
            moved = members;
            positions = to;
        });
    const double scale = canvas.camera().view().scale;
    drag(at(7), at(7) + QPoint(60, 30));
    ASSERT_EQ(moved, Members{7});
    EXPECT_NEAR(positions[0].x, -200 + 60 / scale, 1e-3);
    EXPECT_NEAR(positions[0].y, 100 + 30 / scale, 1e-3);
    EXPECT_EQ(canvas.scene().position(6), (scene::Point{-200, 100}));
}

TEST_F(GraphCanvasTest, TheDraggedMemberIsDrawnUnderThePointer)
{
    const QPoint start = at(7);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
    QTest::mouseMove(&canvas, start + QPoint(40, 0));
    QTest::mouseMove(&canvas, start + QPoint(80, 0));
    const CanvasStyle style = CanvasStyle::of(theme::Scheme::Light);
    EXPECT_EQ(pixel(start + QPoint(80, 0)).rgb(), style.plainMember);
    EXPECT_TRUE(settle());
    EXPECT_EQ(pixel(start).rgb(), style.ground) << "and no longer where it was";
    QTest::keyClick(&canvas, Qt::Key_Escape);
    EXPECT_EQ(pixel(start).rgb(), style.plainMember) << "Escape puts it back";
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, start);
}

TEST_F(GraphCanvasTest, ADragFromTheRingsHandleAsksToConnect)
{
    QSignalSpy spy(&canvas, &GraphCanvas::connectRequested);
    canvas.setSelection({7});
    const QRectF mark = canvas.markRect(7);
    const QPointF handle = CanvasOverlay::handleCenter(mark.center(), mark.width() / 2 - 2);
    drag(handle.toPoint(), at(6));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<MemberKey>(), 7);
    EXPECT_EQ(spy[0][1].value<MemberKey>(), 6);
}

TEST_F(GraphCanvasTest, TheConnectToolConnects)
{
    QSignalSpy spy(&canvas, &GraphCanvas::connectRequested);
    canvas.setTool(CanvasToolKind::Connect);
    drag(at(4), at(5));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][1].value<MemberKey>(), 5);
}

TEST_F(GraphCanvasTest, DoubleClickAddsOnTheGroundAndOpensOnAMember)
{
    QSignalSpy opened(&canvas, &GraphCanvas::memberActivated);
    scene::Point added{std::numeric_limits<double>::quiet_NaN(), 0};
    QObject::connect(&canvas, &GraphCanvas::addRequested, &canvas, [&](const scene::Point& point) {
        added = point;
    });
    const QPoint ground(30, 30);
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, ground);
    const scene::Point expected = canvas.camera().view().toWorld(scene::Point{30, 30});
    EXPECT_NEAR(added.x, expected.x, 1e-9);
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, at(2));
    ASSERT_EQ(opened.count(), 1);
}

TEST_F(GraphCanvasTest, ArrowsWalkTheStrongestRelationshipOnThatSide)
{
    QTest::keyClick(&canvas, Qt::Key_Right);
    EXPECT_EQ(canvas.currentMember(), 1) << "it begins with the most important";
    QTest::keyClick(&canvas, Qt::Key_Right);
    EXPECT_EQ(canvas.currentMember(), 3) << "3 is tied more strongly than 2";
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(canvas.currentMember(), 2) << "the next weaker of the one we came from";
    QTest::keyClick(&canvas, Qt::Key_Left);
    EXPECT_EQ(canvas.currentMember(), 1);
    QTest::keyClick(&canvas, Qt::Key_Up);
    EXPECT_EQ(canvas.currentMember(), 5);
    QTest::keyClick(&canvas, Qt::Key_Up);
    EXPECT_EQ(canvas.currentMember(), 5) << "nobody further up";
    EXPECT_EQ(canvas.selection(), Members{5});
}

TEST_F(GraphCanvasTest, EveryNeighbourCanBeReachedByKey)
{
    canvas.goTo(1);
    QTest::keyClick(&canvas, Qt::Key_Down);
    std::set<MemberKey> reached;
    for (int i = 0; i < 5; ++i) {
        reached.insert(canvas.currentMember());
        QTest::keyClick(&canvas, Qt::Key_Right, Qt::ControlModifier);
    }
    EXPECT_EQ(reached, (std::set<MemberKey>{2, 3, 4, 5, 6}));
}

TEST_F(GraphCanvasTest, KeysOpenRemovePinAndLetGo)
{
    QSignalSpy opened(&canvas, &GraphCanvas::memberActivated);
    QSignalSpy removed(&canvas, &GraphCanvas::removeRequested);
    QSignalSpy pinned(&canvas, &GraphCanvas::pinToggled);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QTest::keyClick(&canvas, Qt::Key_Delete);
    EXPECT_EQ(opened.count() + removed.count(), 0) << "nothing is selected";
    canvas.goTo(4);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QTest::keyClick(&canvas, Qt::Key_P);
    QTest::keyClick(&canvas, Qt::Key_Delete);
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(pinned.count(), 1);
    EXPECT_EQ(removed.count(), 1);
    QTest::keyClick(&canvas, Qt::Key_Escape);
    EXPECT_TRUE(canvas.selection().empty());
    QTest::keyClick(&canvas, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(canvas.selection().size(), 7U);
}

TEST_F(GraphCanvasTest, WheelZoomsAtThePointerAndKeysZoomAndFit)
{
    const scene::ViewTransform before = canvas.camera().view();
    const QPointF pointer(200, 150);
    QWheelEvent notch(
        pointer, canvas.mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase,
        false);
    QApplication::sendEvent(&canvas, &notch);
    const scene::ViewTransform after = canvas.camera().view();
    EXPECT_GT(after.scale, before.scale);
    EXPECT_NEAR(
        after.toWorld(scene::Point{200, 150}).x, before.toWorld(scene::Point{200, 150}).x, 1e-6);
    QTest::keyClick(&canvas, Qt::Key_Minus);
    EXPECT_LT(canvas.camera().view().scale, after.scale);
    QTest::keyClick(&canvas, Qt::Key_F);
    EXPECT_NEAR(canvas.camera().view().scale, before.scale, 1e-9);
}

TEST_F(GraphCanvasTest, SpaceAndTheMiddleButtonPan)
{
    const scene::ViewTransform before = canvas.camera().view();
    QTest::mousePress(&canvas, Qt::MiddleButton, {}, {100, 100});
    QTest::mouseMove(&canvas, {140, 90});
    QTest::mouseRelease(&canvas, Qt::MiddleButton, {}, {140, 90});
    EXPECT_NEAR(canvas.camera().view().offsetX - before.offsetX, 40, 1e-9);
    QTest::keyPress(&canvas, Qt::Key_Space);
    drag(at(1), at(1) + QPoint(-40, 10));
    QTest::keyRelease(&canvas, Qt::Key_Space);
    EXPECT_EQ(canvas.camera().view(), before);
    EXPECT_TRUE(canvas.selection().empty());
}

TEST_F(GraphCanvasTest, HoverIsSaidOnceAndEndsWhenThePointerLeaves)
{
    QSignalSpy spy(&canvas, &GraphCanvas::hoverChanged);
    hover(at(2));
    hover(at(2) + QPoint(1, 1));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy[0][0].value<MemberKey>(), 2);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&canvas, &leave);
    ASSERT_EQ(spy.count(), 2);
    EXPECT_EQ(spy[1][0].value<MemberKey>(), 0);
}

TEST_F(GraphCanvasTest, HoverFadesAllButTheNeighbours)
{
    const CanvasStyle style = CanvasStyle::of(theme::Scheme::Light);
    hover(at(2));
    EXPECT_EQ(pixel(canvas.viewPoint(1)).rgb(), style.plainMember);
    EXPECT_NE(pixel(canvas.viewPoint(6)).rgb(), style.plainMember);
}

TEST_F(GraphCanvasTest, KeepsSelectionByIdWhenTheSceneChanges)
{
    canvas.setSelection({3, 5});
    scene::SceneBuilder builder;
    for (const scene::NodeId id : {9, 5, 3})
        builder.addNode({.id = id}, "x", {static_cast<double>(id) * 20, 0});
    canvas.setScene(builder.build());
    EXPECT_EQ(canvas.selection(), (Members{5, 3}));
    canvas.setScene(scene::SceneModel());
    EXPECT_TRUE(canvas.selection().empty());
    EXPECT_TRUE(settle());
}

TEST_F(GraphCanvasTest, APanelThatComesAndGoesDoesNotMoveTheMap)
{
    canvas.setCovers({.lasting = {QRectF(0, 0, 200, 60)}});
    canvas.fitAll();
    const scene::ViewTransform before = canvas.camera().target();
    canvas.setCovers({.lasting = {QRectF(0, 0, 200, 60)}, .passing = {QRectF(200, 0, 400, 300)}});
    EXPECT_EQ(canvas.camera().target(), before);
    canvas.setCovers({.lasting = {QRectF(0, 0, 200, 61)}, .passing = {QRectF(200, 0, 400, 300)}});
    const scene::ViewTransform beside = canvas.camera().target();
    canvas.setCovers({.lasting = {QRectF(0, 0, 200, 60)}});
    EXPECT_EQ(canvas.camera().target(), before);
    canvas.setCovers({.lasting = {QRectF(0, 0, 200, 61)}});
    EXPECT_EQ(canvas.camera().target(), beside) << "nor when one that stays changes";
    canvas.setCovers({.lasting = {QRectF(0, 0, 400, 500)}});
    EXPECT_NE(canvas.camera().target(), before) << "one that stays does";
}

TEST_F(GraphCanvasTest, APanelThatGrowsMovesNoViewThatThePersonHasMoved)
{
    canvas.setCovers({.lasting = {QRectF(0, 0, 200, 60)}});
    canvas.fitAll();
    canvas.camera().panBy({30, 0});
    const scene::ViewTransform before = canvas.camera().target();
    canvas.setCovers({.lasting = {QRectF(0, 0, 500, 300)}});
    EXPECT_EQ(canvas.camera().target(), before);
    canvas.fitAll();
    const scene::ViewTransform fitted = canvas.camera().target();
    canvas.setCovers({.lasting = {QRectF(0, 0, 200, 60)}});
    EXPECT_NE(canvas.camera().target(), fitted) << "once it is fitted again it follows";
    EXPECT_TRUE(canvas.isFitted());
}

TEST_F(GraphCanvasTest, FittingKeepsClearOfAllPanelsThatAreThere)
{
    const QRectF panel(0, 0, 600, 150);
    canvas.setCovers({.passing = {panel}});
    canvas.fitAll();
    for (std::size_t node = 0; node < canvas.scene().nodeCount(); ++node) {
        const scene::Point at = canvas.camera().target().toView(canvas.scene().position(node));
        EXPECT_FALSE(panel.contains(at.x, at.y)) << node;
    }
    const scene::ViewTransform before = canvas.camera().target();
    canvas.setCovers({});
    EXPECT_EQ(canvas.camera().target(), before) << "it stays when the panel goes";
}

TEST_F(GraphCanvasTest, AMemberBehindAPanelComesOutOfItButNoCloser)
{
    const scene::ViewTransform before = canvas.camera().target();
    const QPointF at = canvas.viewPoint(6);
    const QRectF panel(at.x() - 60, at.y() - 60, 120, 120);
    canvas.setCovers({.passing = {panel}});
    canvas.bringMembersIntoView({6});
    const scene::ViewTransform after = canvas.camera().target();
    const scene::Point shown = after.toView(before.toWorld({at.x(), at.y()}));
    EXPECT_FALSE(panel.contains(shown.x, shown.y));
    EXPECT_LE(after.scale, before.scale);
    canvas.bringMembersIntoView({6});
    EXPECT_EQ(canvas.camera().target(), after) << "who can be seen stays";
}

TEST_F(GraphCanvasTest, FollowsLightAndDark)
{
    for (const auto& [appearance, scheme] :
         {std::pair(Appearance::Dark, theme::Scheme::Dark),
          std::pair(Appearance::Light, theme::Scheme::Light)}) {
        applyAppearance(appearance);
        const QRgb ground = CanvasStyle::of(scheme).ground;
        EXPECT_TRUE(QTest::qWaitFor([&] { return pixel({5, 5}).rgb() == ground; }, 10'000));
    }
}

TEST_F(GraphCanvasTest, PanningNeverShowsAnEmptyView)
{
    canvas.setScene(testing::clusteredScene({.members = 2000}));
    canvas.fitAll();
    EXPECT_TRUE(settle());
    canvas.zoomIn();
    canvas.zoomIn();
    EXPECT_TRUE(settle());
    canvas.camera().panBy({-150, 0});
    EXPECT_GE(canvas.pictures().coverage(canvas.camera().view()), 0.95)
        << "the overscan is there before a new picture is";
}

TEST_F(GraphCanvasTest, TheNextPictureIsAskedForBeforeTheLastRunsOut)
{
    const auto pictureAt = [&] { return canvas.pictures().picture()->view.offsetX; };
    const auto coverage = [&] { return canvas.pictures().coverage(canvas.camera().view()); };
    const double before = pictureAt();
    // More than half of what the picture reaches beyond the view, a quarter of its width.
    canvas.camera().panBy({130, 0});
    double leastCovered = 1;
    // It never rests, so no picture comes because it has.
    double step = 1;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            canvas.camera().panBy({step = -step, 0});
            leastCovered = std::min(leastCovered, coverage());
            return std::abs(pictureAt() - before) > 100;
        },
        10'000));
    EXPECT_EQ(leastCovered, 1);
}

TEST_F(GraphCanvasTest, AMapThatTakesAWhileToDrawIsSharpInTheEndAfterZoomingOut)
{
    canvas.setScene(testing::clusteredScene({.members = 40'000}));
    canvas.fitAll();
    EXPECT_TRUE(settle());
    canvas.zoomOut();
    EXPECT_TRUE(settle());
    EXPECT_EQ(canvas.pictures().picture()->quality, PictureQuality::Settled);
    EXPECT_EQ(canvas.pictures().picture()->view, canvas.camera().view());
}

TEST_F(GraphCanvasTest, SurvivesMembersThatAreNowhereAndViewsWithoutSize)
{
    scene::SceneBuilder builder;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    builder.addNode({.id = 1}, "here", {0, 0});
    builder.addNode({.id = 2}, "nowhere", {nan, nan});
    builder.addEdge({.a = 0, .b = 1});
    canvas.setScene(builder.build());
    canvas.setSelection({1, 2});
    canvas.setSuggestedTies({{1, 2}});
    canvas.goTo(2);
    canvas.fitSelection();
    EXPECT_TRUE(settle());
    canvas.grab();
    EXPECT_TRUE(canvas.markRect(2).isNull());
    canvas.setMinimumSize(0, 0);
    canvas.resize(0, 0);
    canvas.resize(1, 1);
    canvas.grab();
}

TEST_F(GraphCanvasTest, GroupsWithHullsAreSpokenAndChosen)
{
    canvas.setHullGroups(std::make_shared<const HullGroups>(
        HullGroups{{.name = "Farming", .members = {1, 2}}, {.name = "Fishing", .members = {3}}}));
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&canvas);
    ASSERT_EQ(map->childCount(), 9) << "seven members and two groups";
    QAccessibleInterface* farming = map->child(7);
    EXPECT_TRUE(farming->text(QAccessible::Name).startsWith(QStringLiteral("Farming, 2 member")));
    EXPECT_EQ(map->indexOfChild(farming), 7);
    EXPECT_TRUE(farming->rect().contains(map->child(0)->rect()));
    EXPECT_TRUE(farming->rect().contains(map->child(1)->rect()));
    farming->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(canvas.selection(), (std::vector<MemberKey>{1, 2}));
    canvas.setHullGroups(nullptr);
    EXPECT_FALSE(farming->isValid());
    EXPECT_EQ(map->indexOfChild(farming), -1);
    EXPECT_EQ(map->childCount(), 7);
}

TEST_F(GraphCanvasTest, SpeaksToScreenReaders)
{
    canvas.setDescriber(
        [](MemberKey member) { return QStringLiteral("person, number %1").arg(member); });
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&canvas);
    ASSERT_TRUE(map);
    EXPECT_EQ(map->role(), QAccessible::List);
    EXPECT_EQ(map->text(QAccessible::Name), QStringLiteral("Network map"));
    ASSERT_EQ(map->childCount(), 7);
    canvas.goTo(3);
    QAccessibleInterface* member = map->child(2);
    ASSERT_TRUE(member);
    EXPECT_EQ(member->role(), QAccessible::ListItem);
    EXPECT_EQ(member->text(QAccessible::Name), QStringLiteral("Chidi Berg"));
    EXPECT_EQ(member->text(QAccessible::Description), QStringLiteral("person, number 3"));
    EXPECT_TRUE(member->state().selected);
    EXPECT_EQ(map->indexOfChild(member), 2);
    EXPECT_EQ(map->childAt(member->rect().center().x(), member->rect().center().y()), member);
    QSignalSpy opened(&canvas, &GraphCanvas::memberActivated);
    member->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(opened.count(), 1);
    canvas.setScene(scene::SceneModel());
    EXPECT_FALSE(member->isValid());
    EXPECT_EQ(map->childCount(), 0);
}

} // namespace cw
