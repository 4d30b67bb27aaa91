// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the map easy to read: no name over another, what is asked for in view, panels beside.
#include "tests/support/SceneFixture.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapClusters.h"
#include "ui/canvas/MapView.h"
#include "ui/canvas/Minimap.h"
#include "ui/canvas/views/MapViews.h"
#include "ui/support/Motion.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QMenu>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

namespace cw {

namespace {

std::vector<scene::Box> namesOf(const MapPicture& picture)
{
    std::vector<scene::Box> boxes;
    for (const PicturedName& name : picture.names)
        boxes.push_back(name.label.box);
    for (const PicturedCluster& name : picture.clusterNames)
        boxes.push_back(name.placed.box);
    for (const PicturedHullName& name : picture.hullNames)
        boxes.push_back(name.placed.box);
    return boxes;
}

bool areApart(const std::vector<scene::Box>& boxes)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (boxes[i].overlaps(boxes[j]))
                return false;
        }
    }
    return true;
}

class MapReadingTest : public MapFixture
{
protected:
    MapReadingTest() { motion::setReduced(true); }
    ~MapReadingTest() override { motion::setReduced(false); }

    TaskRunner tasks;
    Commits commits{*document, tasks};
    std::unique_ptr<MapView> view;

    static bool settle(GraphCanvas& canvas)
    {
        return QTest::qWaitFor([&] { return canvas.isSettled(); }, 10'000);
    }
    GraphCanvas& show(QSize size = {900, 600})
    {
        view = std::make_unique<MapView>(commits);
        view->resize(size);
        view->show();
        EXPECT_TRUE(settle(view->canvas()));
        return view->canvas();
    }
    /// A member with two others close by, among many who stand far off.
    MemberId crowd()
    {
        const MemberId hub = addMember("Hub", 0, 0);
        relate(hub, addMember("Near", 30, 10));
        relate(hub, addMember("By", 10, 40));
        for (int i = 0; i < 30; ++i)
            addMember("Far", 4'000.0 + 60 * i, 3'000.0 + 40 * (i % 7));
        return hub;
    }
    template <class Widget>
    Widget* part(const char* name)
    {
        return view->findChild<Widget*>(QLatin1String(name));
    }
};

} // namespace

TEST(MapNames, NoneLiesOverAnotherWhoeverIsSelected)
{
    motion::setReduced(true);
    const auto map =
        testing::clusteredScene({.members = 2000, .tiesPerMember = 4, .membersPerCluster = 100});
    auto named = std::make_shared<NamedClusters>(nameClusters(map, {}, nullptr, {}));
    GraphCanvas canvas;
    canvas.resize(900, 600);
    canvas.setScene(map, named);
    canvas.show();
    const auto settle = [&] { return QTest::qWaitFor([&] { return canvas.isSettled(); }, 10'000); };
    ASSERT_TRUE(settle());
    ASSERT_GT(canvas.pictures().picture()->clusterNames.size(), 3U) << "far enough to matter";
    const qint64 image = canvas.pictures().picture()->image.cacheKey();

    std::vector<MemberKey> members;
    for (MemberKey key = 150; key < 2'000; key += 150)
        members.push_back(key);
    canvas.setSelection(members);
    canvas.setChosenTies({{77, 78}, {78, 1'900}});
    EXPECT_FALSE(canvas.isSettled()) << "their names are still to come";
    ASSERT_TRUE(settle());
    const MapPicture& picture = *canvas.pictures().picture();
    EXPECT_TRUE(areApart(namesOf(picture)));
    const auto wanted = std::ranges::count_if(picture.names, &PicturedName::isWanted);
    EXPECT_GE(wanted, 12);
    EXPECT_GT(picture.clusterNames.size(), 3U) << "the others keep their place beside them";
    ASSERT_FALSE(picture.names.empty());
    EXPECT_EQ(map.node(picture.names.front().label.node).id, 77) << "a path comes first";
    EXPECT_EQ(picture.image.cacheKey(), image) << "names alone are no reason to draw the map anew";
    motion::setReduced(false);
}

TEST_F(MapReadingTest, AFocusIsGoneToUnlessItIsWellInView)
{
    const MemberId hub = crowd();
    GraphCanvas& canvas = show();
    view->showMember(hub);
    const double before = canvas.camera().target().scale;
    view->focusOnCurrent(1);
    EXPECT_GT(canvas.camera().target().scale, 3 * before) << "three of 33 were a dot in a corner";
    for (const scene::SceneNode& node : canvas.scene().nodes())
        EXPECT_TRUE(QRectF(canvas.rect()).contains(canvas.viewPoint(node.id)));
    canvas.camera().panBy({20, 0});
    const scene::ViewTransform here = canvas.camera().target();
    view->focusOnCurrent(2);
    EXPECT_EQ(canvas.camera().target(), here) << "the same three, and all can be seen";
}

TEST_F(MapReadingTest, NamesStandBesideTheSmallMap)
{
    for (int i = 0; i < 400; ++i)
        addMember("Somebody", 50.0 * (i % 20), 40.0 * (i / 20.0));
    GraphCanvas& canvas = show();
    canvas.zoomIn();
    canvas.zoomIn();
    ASSERT_TRUE(settle(canvas));
    const auto* minimap = view->findChild<Minimap*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return minimap->isVisible() && settle(canvas); }));
    const QRect at = minimap->geometry();
    const scene::Box small{
        double(at.left()), double(at.top()), double(at.right()), double(at.bottom())};
    for (const PicturedName& name : canvas.pictures().picture()->names)
        EXPECT_FALSE(
            name.label.box.overlaps(small) &&
            QRectF(canvas.rect()).contains(canvas.viewPoint(canvas.index().idOf(name.label.node))));
}

TEST_F(MapReadingTest, TwoWhoAreShownAloneStandBesideTheSmallMapThatComes)
{
    for (int i = 0; i < 400; ++i)
        addMember("Somebody", 50.0 * (i % 20), 40.0 * (i / 20.0));
    GraphCanvas& canvas = show();
    const auto* minimap = view->findChild<Minimap*>();
    ASSERT_FALSE(minimap->isVisible()) << "everybody is in view";
    const std::vector<MemberKey> two{canvas.index().idOf(105), canvas.index().idOf(290)};
    canvas.setSelection(two);
    canvas.fitSelection();
    ASSERT_TRUE(QTest::qWaitFor([&] { return minimap->isVisible() && settle(canvas); }));
    for (const MemberKey each : two)
        EXPECT_FALSE(QRectF(minimap->geometry()).intersects(canvas.markRect(each)));
}

TEST_F(MapReadingTest, AStripThatIsCutHasAMenuOfAllViews)
{
    addMember("Ana", 0, 0, MemberKind::Individual, "Food");
    addMember("Bo", 50, 50, MemberKind::Individual, "Water");
    show({1'400, 600});
    auto* all = part<QToolButton>("allViewsButton");
    ASSERT_NE(all, nullptr);
    EXPECT_FALSE(all->isVisible()) << "there is room";
    view->views().saveAs(QStringLiteral("Who was there when it began"));
    view->views().saveAs(QStringLiteral("Nuts & bolts, seen from the harbour"));
    view->views().saveAs(QStringLiteral("Everybody who came in the last year"));
    view->resize(700, 600);
    ASSERT_TRUE(QTest::qWaitFor([&] { return all->isVisible(); }, 5'000));
    EXPECT_FALSE(all->accessibleName().isEmpty());
    emit all->menu()->aboutToShow();
    const QList<QAction*> actions = all->menu()->actions();
    ASSERT_EQ(actions.size(), view->views().entries().size());
    const int last = static_cast<int>(actions.size()) - 1;
    EXPECT_FALSE(actions[last]->isChecked());
    actions[last]->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->views().current() == last; }, 5'000));
    view->resize(1'800, 600);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !all->isVisible(); }, 5'000));
}

} // namespace cw
