// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/losses/LossPanel.h"

#include "tests/support/DocumentFixture.h"
#include "tests/support/FakeDialogs.h"
#include "ui/charts/Chart.h"
#include "ui/charts/ChartPanel.h"
#include "ui/health/HealthView.h"
#include "ui/health/losses/LossModel.h"
#include "ui/health/whatif/ScenarioModel.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace cw {

namespace {

/// A path of five: its middle holds two and two together.
class LossPanelTest : public DocumentFixture
{
protected:
    LossPanelTest()
    {
        for (const char* name : {"Ana Ruiz", "Bo Lind", "Chi Okoro", "Dee Vidal", "Eli Moss"})
            people.push_back(addMember(name));
        for (std::size_t i = 1; i < people.size(); ++i)
            ties.push_back(relate(people[i - 1], people[i]));
        view = std::make_unique<HealthView>(commits, tasks, selection, files);
        view->resize(1000, 800);
        view->show();
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return !view->model().isStale() && view->model().picture()->isWhole; }));
        view->open(health::Panel::Resilience);
        panel = view->findChild<LossPanel*>();
        view->findChild<QTabWidget*>(QStringLiteral("panelLists"))->setCurrentWidget(panel);
        EXPECT_TRUE(QTest::qWaitFor([this] { return panel->isAnswered(); }));
        table = panel->findChild<QTableView*>(QStringLiteral("lossTable"));
    }

    QStringList row(int at) const
    {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells << table->model()->index(at, column).data().toString();
        return cells;
    }

    std::vector<MemberId> people;
    std::vector<RelationshipId> ties;
    TaskRunner tasks;
    Commits commits{*document, tasks};
    Selection selection;
    FakeFileChooser files;
    std::unique_ptr<HealthView> view;
    LossPanel* panel = nullptr;
    QTableView* table = nullptr;
};

} // namespace

TEST_F(LossPanelTest, DrawsTheCurvesWithTheirTable)
{
    const ChartData& chart =
        panel->findChild<ChartPanel*>(QStringLiteral("lossChart"))->chart().data();
    EXPECT_EQ(chart.categories.size(), 6);
    ASSERT_EQ(chart.others.size(), 2U); // best tied, and most between
    EXPECT_EQ(chart.others[1].values, (std::vector<double>{100, 40, 40, 20, 20, 0}));
    EXPECT_EQ(chart.low.size(), 6U);
    EXPECT_EQ(chartTable(chart).columns.size(), 5);
}

TEST_F(LossPanelTest, SaysInOneSentenceWhatItTakes)
{
    const QString text = panel->findChild<QLabel*>(QStringLiteral("lossSentence"))->text();
    EXPECT_TRUE(text.contains(QStringLiteral("fewer than half of all members")))
        << qPrintable(text);
}

TEST_F(LossPanelTest, NamesMembersAndTiesThatHoldOthersAlone)
{
    EXPECT_EQ(
        panel->findChild<QLabel*>(QStringLiteral("lossHeading"))->text(),
        QStringLiteral("3 member(s) and 4 tie(s) hold others alone"));
    EXPECT_EQ(table->model()->rowCount(), 7);
    EXPECT_EQ(
        row(0), (QStringList{
                    QStringLiteral("Chi Okoro"), QStringLiteral("2"),
                    QStringLiteral("Dee Vidal and Eli Moss")}));
    EXPECT_EQ(
        row(1), (QStringList{
                    QStringLiteral("the tie of Bo Lind and Chi Okoro"), QStringLiteral("2"),
                    QStringLiteral("Ana Ruiz and Bo Lind")}));
}

TEST_F(LossPanelTest, ARowIsSelectedEverywhereOpensAndLightsUpOnTheMap)
{
    table->selectRow(0);
    EXPECT_EQ(selection.onlyMember(), people[2]);
    const QSignalSpy opened(view.get(), &HealthView::memberActivated);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1);
    QSignalSpy lit(view.get(), &HealthView::showOnMapRequested);
    table->selectRow(1);
    EXPECT_EQ(selection.onlyRelationship(), ties[1]);
    view->findChild<QPushButton*>(QStringLiteral("showOnMap"))->click();
    EXPECT_EQ(
        lit.first().at(1).value<std::vector<RelationshipId>>(),
        (std::vector<RelationshipId>{ties[1]}));
}

TEST_F(LossPanelTest, WhatIsChosenIsTriedInTheScenario)
{
    auto* button = panel->findChild<QPushButton*>(QStringLiteral("tryWithout"));
    EXPECT_FALSE(button->isEnabled());
    table->selectRow(0);
    button->click();
    table->selectRow(1);
    button->click();
    EXPECT_EQ(
        view->scenario().steps(),
        (std::vector<health::Step>{health::MemberLeaves{people[2]}, health::TieEnds{ties[1]}}));
}

} // namespace cw
