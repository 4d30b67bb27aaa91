// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/HealthView.h"

#include "tests/ui/health/HealthViewFixture.h"
#include "ui/charts/Chart.h"
#include "ui/charts/ChartPanel.h"
#include "ui/health/PanelPage.h"
#include "ui/health/WhatIfPanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace cw {

namespace {

class HealthViewTest : public HealthViewFixture
{};

} // namespace

TEST_F(HealthViewTest, ShowsACardForEachPanelThatHasRecords)
{
    showView();
    ASSERT_NE(card(health::Panel::Connectivity), nullptr);
    EXPECT_EQ(textOf(card(health::Panel::Connectivity), "panelFigure"), QStringLiteral("100 %"));
    EXPECT_NE(card(health::Panel::Resilience), nullptr);
    EXPECT_EQ(card(health::Panel::Activity), nullptr); // nothing was noted
    EXPECT_EQ(card(health::Panel::Trust), nullptr);
}

TEST_F(HealthViewTest, NamesWhoHoldsTheNetworkTogether)
{
    showView();
    EXPECT_TRUE(textOf(view.get(), "phaseName").contains(QStringLiteral("Ana Ruiz")));
    EXPECT_TRUE(
        textOf(card(health::Panel::Power), "panelSentence").contains(QStringLiteral("Ana Ruiz")));
}

TEST_F(HealthViewTest, WhatIsSaidFollowsAChange)
{
    showView();
    const QString before = textOf(card(health::Panel::Connectivity), "panelSentence");
    addMember("Eli Moss");
    EXPECT_TRUE(view->model().isStale());
    EXPECT_EQ(textOf(view.get(), "healthState"), QStringLiteral("Being measured…"));
    waitForAll();
    const QString after = textOf(card(health::Panel::Connectivity), "panelSentence");
    EXPECT_NE(after, before);
    EXPECT_TRUE(after.contains(QStringLiteral("Eli Moss")));
    EXPECT_EQ(textOf(card(health::Panel::Connectivity), "panelFigure"), QStringLiteral("80 %"));
}

TEST_F(HealthViewTest, IsNotMeasuredWhileNobodyLooks)
{
    showView();
    view->hide();
    addMember("Eli Moss");
    QCoreApplication::processEvents();
    EXPECT_TRUE(tasks.isIdle());
    EXPECT_TRUE(view->model().isStale());
    view->show();
    waitForAll();
}

TEST_F(HealthViewTest, ACardOpensWithKeysAndEscapeGoesBackToIt)
{
    showView();
    view->activateWindow();
    PanelCard* power = card(health::Panel::Power);
    power->setFocus();
    QTest::keyClick(power, Qt::Key_Return);
    ASSERT_TRUE(view->isOpen());
    auto* people = view->findChild<QTableView*>(QStringLiteral("panelPeople"));
    EXPECT_EQ(people->model()->index(0, 0).data().toString(), QStringLiteral("Ana Ruiz"));
    QTest::keyClick(people, Qt::Key_Escape);
    EXPECT_FALSE(view->isOpen());
    EXPECT_EQ(view->focusWidget(), power);
}

TEST_F(HealthViewTest, WhoIsChosenInTheListIsSelectedAndEnterOpensThem)
{
    showView();
    view->open(health::Panel::Power);
    auto* people = view->findChild<QTableView*>(QStringLiteral("panelPeople"));
    people->selectRow(0);
    EXPECT_EQ(selection.onlyMember(), ana);
    const QSignalSpy opened(view.get(), &HealthView::memberActivated);
    QTest::keyClick(people, Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(HealthViewTest, ShowingOnTheMapLightsUpWhomTheSentenceNames)
{
    showView();
    view->open(health::Panel::Resilience);
    QSignalSpy lit(view.get(), &HealthView::showOnMapRequested);
    view->findChild<QPushButton*>(QStringLiteral("showOnMap"))->click();
    ASSERT_EQ(lit.size(), 1);
    const auto members = lit.first().first().value<std::vector<MemberId>>();
    EXPECT_EQ(members.front(), ana);
    EXPECT_EQ(members.size(), 3U); // and two of the others: the third stays
}

TEST_F(HealthViewTest, APageHasItsChartsAndOnlyThemAndKeepsThePlaceOverAChange)
{
    showView();
    view->open(health::Panel::Connectivity);
    auto* lists = view->findChild<QTabWidget*>(QStringLiteral("panelLists"));
    auto* spread = view->findChild<ChartPanel*>(QStringLiteral("panelSpread"));
    ASSERT_GE(lists->indexOf(spread), 0);
    EXPECT_FALSE(view->findChild<QTableView*>(QStringLiteral("panelTies"))->isVisible());
    EXPECT_EQ(spread->chart().data().values, (std::vector<double>{3, 0, 1})); // 3 of one tie
    lists->setCurrentWidget(spread);
    addMember("Eli Moss");
    waitForAll();
    EXPECT_EQ(lists->currentWidget(), spread);
    EXPECT_EQ(spread->chart().data().values, (std::vector<double>{1, 3, 0, 1}));
}

TEST_F(HealthViewTest, ASnapshotIsKeptAndHeldAgainstWhatComesAfter)
{
    showView();
    auto* keep = view->findChild<QPushButton*>(QStringLiteral("keepSnapshot"));
    ASSERT_TRUE(keep->isEnabled());
    keep->click();
    ASSERT_EQ(document->network().all<Snapshot>().size(), 1U);
    EXPECT_EQ(document->network().all<Snapshot>().begin()->members, 4);
    waitForAll();
    EXPECT_TRUE(textOf(view.get(), "snapshotTitle").contains(QStringLiteral("12 Mar 2025")));
    addMember("Eli Moss");
    EXPECT_FALSE(keep->isEnabled()) << "the numbers are not those of the network";
    waitForAll();
    const auto* card = view->findChild<QFrame*>(QStringLiteral("snapshotCard"));
    QStringList texts;
    for (const QLabel* each : card->findChildren<QLabel*>())
        texts << each->accessibleName();
    EXPECT_TRUE(texts.contains(QStringLiteral("Members 4 5 +1"))) << qPrintable(texts.join(u'|'));
    ASSERT_TRUE(document->undo().ok());
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(document->network().all<Snapshot>().size(), 0U);
}

TEST_F(HealthViewTest, NumbersByAnotherRuleAreNotHeldAgainstTheSnapshot)
{
    showView();
    view->findChild<QPushButton*>(QStringLiteral("keepSnapshot"))->click();
    waitForAll();
    view->model().setAsk({.rule = Rule::Mean});
    waitForAll();
    const auto* card = view->findChild<QFrame*>(QStringLiteral("snapshotCard"));
    QStringList texts;
    for (const QLabel* each : card->findChildren<QLabel*>())
        texts << each->text();
    EXPECT_TRUE(texts.contains(QStringLiteral("not comparable: another rule")));
}

TEST_F(HealthViewTest, TheGuardianSeesAnotherShapeWithAReasonAndTakesItBack)
{
    showView();
    auto* begin = view->findChild<QToolButton*>(QStringLiteral("phaseOverruleButton"));
    auto* reason = view->findChild<QLineEdit*>(QStringLiteral("judgementReason"));
    auto* words = view->findChild<QLabel*>(QStringLiteral("phaseJudgement"));
    begin->click();
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(document->network().all<PhaseJudgement>().size(), 0U) << "there is no reason";
    QTest::keyClicks(reason, QStringLiteral("Ana only keeps the list"));
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_EQ(document->network().all<PhaseJudgement>().size(), 1U);
    EXPECT_TRUE(words->isVisible());
    EXPECT_TRUE(words->text().contains(QStringLiteral("Ana only keeps the list")));
    waitForAll();
    EXPECT_TRUE(words->isVisible());
    begin->click();
    EXPECT_EQ(document->network().all<PhaseJudgement>().size(), 0U);
    EXPECT_FALSE(words->isVisible());
}

TEST_F(HealthViewTest, WithoutTheMiddleOfAStarOthersAreCutOffAndTiesThatMendItAreNamed)
{
    showView();
    view->open(health::Panel::Resilience);
    auto* lists = view->findChild<QTabWidget*>(QStringLiteral("panelLists"));
    auto* whatIf = view->findChild<WhatIfPanel*>();
    ASSERT_GE(lists->indexOf(whatIf), 0);
    lists->setCurrentWidget(whatIf);
    ASSERT_TRUE(QTest::qWaitFor([&] { return whatIf->isAnswered(); }));
    EXPECT_TRUE(textOf(whatIf, "whatIfSentence").startsWith(QStringLiteral("2 member")));
    QStringList lines;
    for (const QLabel* each : whatIf->findChildren<QLabel*>(QStringLiteral("whatIfRepair")))
        lines << each->text();
    EXPECT_EQ(lines.size(), 3) << qPrintable(lines.join(u'|'));
    EXPECT_TRUE(lines.last().endsWith(QStringLiteral("both know Ana Ruiz")));
    EXPECT_EQ(document->network().all<Member>().size(), 4U) << "nothing has happened";
    QSignalSpy lit(view.get(), &HealthView::showOnMapRequested);
    view->findChild<QPushButton*>(QStringLiteral("showOnMap"))->click();
    EXPECT_EQ(lit.first().first().value<std::vector<MemberId>>().size(), 3U);
}

TEST_F(HealthViewTest, AnotherRuleIsMeasuredAnewAndSaid)
{
    showView();
    auto* depth = view->findChild<QComboBox*>(QStringLiteral("healthDepth"));
    depth->setFocus();
    QTest::keyClick(depth, Qt::Key_Down);
    EXPECT_EQ(view->model().ask().minDepth, 1);
    waitForAll();
    // Of no tie the depth is known, so none counts.
    EXPECT_EQ(textOf(card(health::Panel::Connectivity), "panelFigure"), QStringLiteral("25 %"));
}

TEST_F(HealthViewTest, AnOpenPageWhosePanelGoesGivesWayToTheOthers)
{
    showView();
    view->open(health::Panel::Collaboration);
    ASSERT_TRUE(view->isOpen());
    auto* depth = view->findChild<QComboBox*>(QStringLiteral("healthDepth"));
    depth->setCurrentIndex(5);
    emit depth->activated(5);
    waitForAll();
    EXPECT_FALSE(view->isOpen());
}

TEST_F(HealthViewTest, EveryCardHasAName)
{
    showView();
    for (const PanelCard* each : view->findChildren<PanelCard*>()) {
        EXPECT_FALSE(each->accessibleName().isEmpty());
        EXPECT_FALSE(each->accessibleDescription().trimmed().isEmpty());
        EXPECT_NE(each->focusPolicy(), Qt::NoFocus);
    }
}

TEST_F(HealthViewTest, CardsAreAsWideAsTheirColumnsAndNothingLiesBelowThem)
{
    showView();
    const auto* area = view->findChild<QScrollArea*>(QStringLiteral("healthDashboard"));
    int bottom = 0;
    for (const PanelCard* each : view->findChildren<PanelCard*>()) {
        const QRect place(each->mapTo(area->widget(), QPoint()), each->size());
        EXPECT_LE(place.right(), area->viewport()->width());
        bottom = std::max(bottom, place.bottom());
    }
    EXPECT_LE(area->widget()->height() - bottom, 40);
}

class EmptyHealthTest : public DocumentFixture
{};

TEST_F(EmptyHealthTest, TellsHowToBegin)
{
    TaskRunner tasks;
    Commits commits(*document, tasks);
    Selection selection;
    FakeFileChooser files;
    HealthView view(commits, tasks, selection, files);
    view.resize(900, 700);
    view.show();
    const QSignalSpy asked(&view, &HealthView::importRequested);
    auto* button = view.findChild<QPushButton*>(QStringLiteral("emptyHealthButton"));
    ASSERT_TRUE(button->isVisible());
    button->click();
    EXPECT_EQ(asked.size(), 1);
    addMember("Ana");
    EXPECT_FALSE(button->isVisible());
}

} // namespace cw
