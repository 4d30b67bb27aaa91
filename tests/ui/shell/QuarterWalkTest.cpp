// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/time/Snapshots.h"
#include "tests/ui/shell/KeyboardWalk.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/canvas/MapView.h"
#include "ui/charts/Chart.h"
#include "ui/health/HealthModel.h"
#include "ui/health/HealthView.h"
#include "ui/health/PanelCard.h"
#include "ui/health/PanelPage.h"
#include "ui/health/comparison/ComparisonPage.h"
#include "ui/health/report/ReportDialog.h"
#include "ui/health/whatif/ScenarioModel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextDocumentFragment>

namespace cw {

namespace {

/// The end of a quarter, as whoever guards a network goes through it: with the sample, by key where
/// a person would.
class QuarterWalkTest : public KeyboardWalk
{
protected:
    void SetUp() override
    {
        KeyboardWalk::SetUp();
        const QString path = folder.filePath(QStringLiteral("harbour.weave"));
        ASSERT_TRUE(QFile::copy(QStringLiteral(COMMONWEAVE_SAMPLE), path));
        ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        window.open(path);
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return window.document() && network().all<Member>().size() > 50; }));
        press(Qt::Key_6, Qt::ControlModifier);
        ASSERT_NE(health(), nullptr);
        waitForNumbers();
    }

    HealthView* health() { return window.findChild<HealthView*>(); }

    void waitForNumbers()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                const HealthModel& model = health()->model();
                return !model.isStale() && model.picture()->isWhole && model.trend();
            },
            30'000));
    }

    template <class Widget>
    Widget* shown(const char* name)
    {
        for (Widget* each : window.findChildren<Widget*>(QLatin1String(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    QString words(const char* name)
    {
        const auto* label = shown<QLabel>(name);
        return label ? label->text() : QString();
    }

    template <class Fits>
    void tabUntil(Fits fits)
    {
        constexpr int kMost = 200;
        QStringList passed;
        for (int i = 0; i < kMost && !fits(*focused()); ++i) {
            passed.append(focused()->objectName());
            press(Qt::Key_Tab);
        }
        ASSERT_TRUE(fits(*focused())) << qPrintable(passed.mid(0, 60).join(u' '));
    }

    void tabTo(const char* name)
    {
        SCOPED_TRACE(name);
        tabUntil([name](const QWidget& at) { return at.objectName() == QLatin1String(name); });
    }

    void openPanel(health::Panel panel)
    {
        tabUntil([panel](const QWidget& at) {
            const auto* card = qobject_cast<const PanelCard*>(&at);
            return card && card->panel() == panel;
        });
        press(Qt::Key_Return);
        ASSERT_TRUE(health()->isOpen());
    }

    /// Keeps the numbers of so many days ago.
    void keepSnapshot(int daysAgo, Rule rule)
    {
        HealthAsk ask;
        ask.rule = rule;
        ask.asOf = health()->model().picture()->today.plusDays(-daysAgo);
        health()->model().setAsk(ask);
        waitForNumbers();
        shown<QPushButton>("keepSnapshot")->click();
        waitForNumbers();
        health()->model().setAsk({});
        waitForNumbers();
        health()->model().forgetAskedBefore();
    }
};

} // namespace

TEST_F(QuarterWalkTest, EachPanelSaysItsNumberWhatItRestsOnAndWhatItMeans)
{
    const QList<PanelCard*> cards = health()->findChildren<PanelCard*>();
    ASSERT_GE(cards.size(), 12);
    for (const PanelCard* each : cards) {
        for (const char* label : {"panelFigure", "panelSentence"})
            EXPECT_FALSE(each->findChild<QLabel*>(QLatin1String(label))->text().isEmpty());
    }
    for (const health::Finding& each : health()->model().picture()->findings) {
        health()->open(each.panel, each.field);
        EXPECT_FALSE(words("panelTitle").isEmpty());
        press(Qt::Key_Escape);
    }
    EXPECT_FALSE(health()->isOpen());
}

TEST_F(QuarterWalkTest, TheShapeIsSaidWithWhatSpeaksForItAndOverruledWithAReason)
{
    EXPECT_FALSE(words("phaseName").isEmpty());
    EXPECT_GE(health()->model().picture()->found.phase->evidence.size(), 5U);
    tabTo("phaseOverruleButton");
    press(Qt::Key_Space);
    tabTo("judgementReason");
    type("Half of the core only met once");
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return network().all<PhaseJudgement>().size() == 1; }));
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return words("phaseJudgement").contains(QStringLiteral("Half of the core only met once"));
    }));
}

TEST_F(QuarterWalkTest, AnotherDayGivesOtherNumbersAndSaysThatItDoes)
{
    const NodeIndex now = health()->model().picture()->found.graph().nodeCount();
    tabTo("healthDay");
    for (int quarter = 0; quarter < 6; ++quarter)
        press(Qt::Key_Down);
    waitForNumbers();
    EXPECT_TRUE(health()->model().ask().asOf);
    EXPECT_LT(health()->model().picture()->found.graph().nodeCount(), now);
    EXPECT_FALSE(words("healthMovedText").isEmpty());
    tabTo("healthAskAsBefore");
    press(Qt::Key_Space);
    waitForNumbers();
    EXPECT_EQ(health()->model().picture()->found.graph().nodeCount(), now);
}

TEST_F(QuarterWalkTest, WhatIfSomebodyLeavesIsAnsweredAndSeenOnTheMap)
{
    openPanel(health::Panel::Resilience);
    const auto& findings = health()->model().picture()->findings;
    const auto resilience =
        std::ranges::find(findings, health::Panel::Resilience, &health::Finding::panel);
    ASSERT_NE(resilience, findings.end());
    const MemberId who = resilience->people.front().member;
    auto* lists = shown<QTabWidget>("panelLists");
    for (int i = 0; i < lists->count() && !shown<QWidget>("whatIfPanel"); ++i)
        lists->setCurrentIndex(i);
    ASSERT_NE(shown<QWidget>("whatIfPanel"), nullptr);
    tabTo("goOnInScenario");
    press(Qt::Key_Space);
    ScenarioModel& scenario = health()->scenario();
    ASSERT_TRUE(QTest::qWaitFor([&] { return scenario.answer() && !scenario.isStale(); }, 30'000));
    EXPECT_EQ(scenario.composed().scenario.without, std::vector{who});
    EXPECT_FALSE(scenario.answer()->cutOff().empty());
    EXPECT_FALSE(words("whatIfSentence").isEmpty());
    // The tie that would repair it is taken up, and all is seen on the map.
    tabTo("addRepair");
    press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !scenario.isStale(); }, 30'000));
    const std::size_t members = network().all<Member>().size();
    tabTo("whatIfShowOnMap");
    press(Qt::Key_Space);
    auto* map = window.findChild<MapView*>();
    ASSERT_NE(map, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown<QWidget>("stageBar") != nullptr; }));
    const scene::SceneModel grey = map->canvas().scene();
    const auto node = map->canvas().index().nodeOf(who.value);
    ASSERT_TRUE(node);
    EXPECT_TRUE(grey.node(*node).archived);
    press(Qt::Key_Escape);
    EXPECT_EQ(shown<QWidget>("stageBar"), nullptr);
    EXPECT_FALSE(map->canvas().scene().node(*node).archived);
    EXPECT_EQ(network().all<Member>().size(), members); // nothing of it happened
}

TEST_F(QuarterWalkTest, PowerGoesDownToThePeopleBehindIt)
{
    openPanel(health::Panel::Power);
    auto* people = shown<QTableView>("panelPeople");
    ASSERT_NE(people, nullptr);
    EXPECT_GT(people->model()->rowCount(), 3);
    people->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    EXPECT_TRUE(window.frame().inspector().isVisible());
}

TEST_F(QuarterWalkTest, TheLastSnapshotIsHeldAgainstTodayAndOneByAnotherRuleIsNot)
{
    keepSnapshot(100, Rule::Claimed);
    keepSnapshot(190, Rule::Confirmed);
    health()->open(health::Panel::Connectivity);
    auto* chart = window.findChild<QWidget*>(QStringLiteral("panelOverTime"))->findChild<Chart*>();
    const std::vector<ChartPoint>& points = chart->data().points;
    ASSERT_EQ(points.size(), 2U);
    EXPECT_TRUE(points[0].isApart);
    EXPECT_FALSE(points[1].isApart);
    EXPECT_TRUE(chart->accessibleDescription().contains(QStringLiteral("another rule")));
    press(Qt::Key_Escape);
    tabTo("compareDays");
    press(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return window.findChild<ComparisonPage*>()->comparison() != nullptr; }, 30'000));
}

TEST_F(QuarterWalkTest, AReportOfItIsWrittenThatNamesNobody)
{
    tabTo("writeReport");
    press(Qt::Key_Space);
    auto* report = dialog<ReportDialog>();
    ASSERT_NE(report, nullptr);
    report->findChild<QComboBox*>(QStringLiteral("reportFormat"))->setCurrentIndex(1);
    const QString path = folder.filePath(QStringLiteral("quarter.html"));
    files.next = {path};
    tabTo("writeReportNow");
    press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, 30'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text =
        QTextDocumentFragment::fromHtml(QString::fromUtf8(file.readAll())).toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("Relationships")));
    for (const Member& member : network().all<Member>())
        EXPECT_FALSE(text.contains(member.name)) << qPrintable(member.name);
    press(Qt::Key_Escape);
    EXPECT_EQ(dialog<ReportDialog>(), nullptr);
}

} // namespace cw
