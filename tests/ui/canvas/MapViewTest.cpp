// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/MapView.h"

#include "core/edit/CustomFields.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapClusters.h"
#include "ui/canvas/MapLegend.h"
#include "ui/canvas/MapModel.h"
#include "ui/support/Motion.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace cw {

namespace {

class MapViewTest : public MapFixture
{
protected:
    MapViewTest() { motion::setReduced(true); }
    ~MapViewTest() override { motion::setReduced(false); }

    TaskRunner tasks;
    Commits commits{*document, tasks};

    std::unique_ptr<MapView> show()
    {
        auto view = std::make_unique<MapView>(commits);
        view->resize(900, 600);
        view->show();
        view->activateWindow();
        view->canvas().setFocus();
        EXPECT_TRUE(QTest::qWaitFor([&] { return view->canvas().isSettled(); }, 10'000));
        return view;
    }
    static QPoint at(MapView& view, MemberId member)
    {
        return view.canvas().viewPoint(member.value).toPoint();
    }
    static void drag(MapView& view, QPoint from, QPoint to)
    {
        QTest::mousePress(&view.canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&view.canvas(), (from + to) / 2);
        QTest::mouseMove(&view.canvas(), to);
        QTest::mouseRelease(&view.canvas(), Qt::LeftButton, {}, to);
    }
};

} // namespace

TEST_F(MapViewTest, ADragIsOneStepThatCanBeTakenBack)
{
    const MemberId ana = addMember("Ana", 0, 0);
    addMember("Bo", 300, 200);
    const auto view = show();
    drag(*view, at(*view, ana), at(*view, ana) + QPoint(50, 20));
    EXPECT_GT(network().placementOf(ana)->x, 0);
    EXPECT_EQ(document->undoTitle().key, QStringLiteral("placement.move"));
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(network().placementOf(ana)->x, 0);
    EXPECT_EQ(view->model().scene().position(0), (scene::Point{0, 0}));
}

TEST_F(MapViewTest, ConnectingMakesTheTieAndChoosesIt)
{
    const MemberId ana = addMember("Ana", 0, 0);
    const MemberId bo = addMember("Bo", 300, 200);
    const auto view = show();
    QSignalSpy chosen(view.get(), &MapView::relationshipChosen);
    view->canvas().setTool(CanvasToolKind::Connect);
    drag(*view, at(*view, ana), at(*view, bo));
    ASSERT_NE(network().relationshipBetween(ana, bo), nullptr);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(view->model().scene().edgeCount(), 1U);
    drag(*view, at(*view, bo), at(*view, ana));
    EXPECT_EQ(chosen.count(), 2) << "the one that is there is chosen";
    EXPECT_EQ(network().all<Relationship>().size(), 1U);
}

TEST_F(MapViewTest, DoubleClickAsksForANameAndEnterAddsTheMemberThere)
{
    addMember("Ana", 0, 0);
    addMember("Bo", 300, 200);
    const auto view = show();
    auto* edit = view->findChild<QLineEdit*>(QStringLiteral("newMemberEdit"));
    QTest::mouseDClick(&view->canvas(), Qt::LeftButton, {}, {450, 120});
    ASSERT_TRUE(edit->isVisible());
    QTest::keyClicks(edit, QStringLiteral("Chidi Berg"));
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_FALSE(edit->isVisible());
    ASSERT_EQ(network().all<Member>().size(), 3U);
    const Member& added = network().all<Member>().last();
    EXPECT_EQ(added.name, QStringLiteral("Chidi Berg"));
    EXPECT_NEAR(view->canvas().viewPoint(added.id.value).x(), 450, 1);
    EXPECT_EQ(view->selectedMembers(), std::vector{added.id});
}

TEST_F(MapViewTest, EscapeAddsNobody)
{
    addMember("Ana", 0, 0);
    const auto view = show();
    view->addMember();
    auto* edit = view->findChild<QLineEdit*>(QStringLiteral("newMemberEdit"));
    QTest::keyClicks(edit, QStringLiteral("No"));
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_FALSE(edit->isVisible());
    EXPECT_EQ(network().all<Member>().size(), 1U);
}

TEST_F(MapViewTest, TheLegendOffersNumberFieldsForTheSize)
{
    FieldDefinition field;
    field.label = QStringLiteral("Budget");
    field.kind = FieldKind::Number;
    ASSERT_TRUE(commit(edit::defineField(context(), field)));
    addMember("Ana", 0, 0);
    const auto view = show();
    auto* button = view->findChild<QToolButton*>(QStringLiteral("sizeByButton"));
    emit button->menu()->aboutToShow();
    QAction* offered = nullptr;
    for (QAction* action : button->menu()->actions())
        offered = action->text() == QStringLiteral("Budget") ? action : offered;
    ASSERT_NE(offered, nullptr);
    offered->trigger();
    const auto sizes =
        rulesOf(view->model().appearance().rules, RuleOwner::Members, RuleChannel::Size);
    ASSERT_EQ(sizes.size(), 1);
    EXPECT_EQ(sizes[0].attribute, QStringLiteral("field:budget"));
    EXPECT_TRUE(button->text().contains(QStringLiteral("Budget")));
}

TEST_F(MapViewTest, DeleteRemovesInOneStep)
{
    const MemberId ana = addMember("Ana", 0, 0);
    relate(ana, addMember("Bo", 300, 200));
    const auto view = show();
    view->showMember(ana);
    QTest::keyClick(&view->canvas(), Qt::Key_Delete);
    EXPECT_EQ(network().all<Member>().size(), 1U);
    EXPECT_TRUE(view->selectedMembers().empty());
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(view->model().scene().edgeCount(), 1U);
}

TEST_F(MapViewTest, PinningWhoHasNoPlaceKeepsThemWhereTheyAreShown)
{
    addMember("Ana", 0, 0);
    const MemberId eve = addUnplaced("Eve");
    const auto view = show();
    const QPoint before = at(*view, eve);
    view->showMember(eve);
    QTest::keyClick(&view->canvas(), Qt::Key_P);
    ASSERT_NE(network().placementOf(eve), nullptr);
    EXPECT_TRUE(network().placementOf(eve)->pinned);
    EXPECT_EQ(at(*view, eve), before);
    QTest::keyClick(&view->canvas(), Qt::Key_P);
    EXPECT_FALSE(network().placementOf(eve)->pinned);
    ASSERT_TRUE(document->undo().ok());
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(network().placementOf(eve), nullptr) << "place and pin were one step";
}

TEST_F(MapViewTest, AnEmptyMapTeachesTheNextStep)
{
    const auto view = show();
    auto* first = view->findChild<QPushButton*>(QStringLiteral("emptyAddButton"));
    ASSERT_TRUE(first->isVisible());
    QTest::mouseClick(first, Qt::LeftButton);
    auto* edit = view->findChild<QLineEdit*>(QStringLiteral("newMemberEdit"));
    ASSERT_TRUE(edit->isVisible());
    QTest::keyClicks(edit, QStringLiteral("Ana"));
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(network().all<Member>().size(), 1U);
    EXPECT_FALSE(first->isVisible());
}

TEST_F(MapViewTest, SaysHowManyAreHiddenAndShowsThem)
{
    const MemberId ana = addMember("Ana", 0, 0);
    addMember("Bo", 300, 200);
    const auto view = show();
    auto* button = view->findChild<QPushButton*>(QStringLiteral("showHiddenButton"));
    EXPECT_FALSE(button->isVisible());
    ASSERT_TRUE(commit(edit::archiveMembers(context(), std::vector{ana})));
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(view->model().scene().nodeCount(), 2U);
}

TEST_F(MapViewTest, ClustersAreNamedByWhatIsTheirsOrByTheirBestKnownMember)
{
    for (int group = 0; group < 2; ++group) {
        std::vector<MemberId> circle;
        for (int i = 0; i < 8; ++i)
            circle.push_back(addMember(
                QStringLiteral("Member %1 %2").arg(group).arg(i).toUtf8(), 400 * group + 10 * i,
                i * i, MemberKind::Individual, group == 0 ? "Housing" : ""));
        for (std::size_t i = 0; i < circle.size(); ++i) {
            for (std::size_t j = i + 1; j < circle.size(); ++j)
                relate(circle[i], circle[j]);
        }
    }
    const auto view = show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->isSettled(); }, 10'000));
    const auto& named = view->clusters();
    ASSERT_TRUE(named);
    const auto nameOf = [&](std::size_t node) {
        return std::string(named->names.at(named->clusters.of[0][node]));
    };
    EXPECT_EQ(nameOf(0), "Housing, 8");
    EXPECT_EQ(nameOf(8), "Member 1 0 +7");
}

TEST_F(MapViewTest, EveryControlHasAName)
{
    addMember("Ana", 0, 0);
    const auto view = show();
    for (const QToolButton* button : view->findChildren<QToolButton*>())
        EXPECT_FALSE(button->accessibleName().isEmpty()) << button->objectName().toStdString();
}

TEST_F(MapViewTest, TheLegendLeavesMostOfTheMapToTheMap)
{
    for (const char* sector : {"Food", "Care", "Homes", "Energy", "Water", "Schools", "Sport"})
        addMember(sector, 10, 20, MemberKind::Organization, sector);
    auto view = show();
    view->resize(900, 460);
    MapLegend& legend = view->legend();
    EXPECT_LE(legend.height(), 230);
    EXPECT_GT(legend.height(), 100);
    auto* fold = legend.findChild<QToolButton*>(QStringLiteral("foldLegendButton"));
    view->resize(900, 300);
    EXPECT_LT(legend.height(), 60) << "a low map shows its heading";
    view->resize(900, 460);
    EXPECT_GT(legend.height(), 100);
    EXPECT_FALSE(legend.foldChoice().has_value()) << "nobody has chosen";
    fold->click();
    EXPECT_LT(legend.height(), 60);
    EXPECT_EQ(legend.foldChoice(), true);
    fold->click();
    view->resize(900, 300);
    EXPECT_GT(legend.height(), 60) << "what somebody chose stays";
    for (const int height : {300, 301, 302}) {
        view->resize(900, height);
        EXPECT_LE(legend.height(), 151) << "however often it is placed";
    }
}

} // namespace cw
