// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/pulse/PulsePage.h"
#include "tests/ui/health/pulse/PulseFixture.h"
#include "ui/charts/Chart.h"
#include "ui/charts/ChartPanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

namespace cw {

namespace {

class PulsePageTest : public PulseFixture
{
protected:
    void openPage()
    {
        showView();
        view->open(health::Panel::Pulse);
        ASSERT_TRUE(part<PulsePage>("pulsePage")->isVisible());
    }

    /// What stands in the table of questions.
    QString cell(int row, int column) const
    {
        const QAbstractItemModel* model = part<QTableView>("pulseQuestions")->model();
        return model->index(row, column).data().toString();
    }

    QString detail() const { return textOf(view.get(), "pulseDetail"); }

    QStringList tabs() const
    {
        const auto* lists = part<QTabWidget>("pulseLists");
        QStringList names;
        for (int i = 0; i < lists->count(); ++i)
            names << lists->widget(i)->objectName();
        return names;
    }
};

} // namespace

TEST_F(PulsePageTest, WithoutARoundThereIsNoPanelButAWayToBegin)
{
    showView();
    EXPECT_EQ(card(health::Panel::Pulse), nullptr);
    ASSERT_TRUE(part<QWidget>("pulseStrip")->isVisible());
    EXPECT_TRUE(part<QPushButton>("startPulse")->isVisible());
    part<QPushButton>("startPulse")->click();
    EXPECT_NE(part<QDialog>("startPulseDialog"), nullptr);
}

TEST_F(PulsePageTest, TheCardSaysHowManyAnsweredAndWhatIsLeastTrue)
{
    askTwo();
    const PulseRoundId round = startRound("Winter", true, "2025-01-20");
    answer(round, belonging, {5, 4, 5, 4, 5});
    answer(round, safety, {1, 2, 2, 3, 2});
    showView();
    ASSERT_NE(card(health::Panel::Pulse), nullptr);
    EXPECT_EQ(textOf(card(health::Panel::Pulse), "panelFigure"), QStringLiteral("71 %"));
    EXPECT_EQ(
        textOf(card(health::Panel::Pulse), "panelSentence"),
        QStringLiteral("Least true for those who answered: “I can say what I think.” (2 of 5). "
                       "Most true: “I belong here.” (4.6)."));
    EXPECT_FALSE(part<QWidget>("pulseStrip")->isVisible());
}

TEST_F(PulsePageTest, EachQuestionHasItsMeanAndItsCoverage)
{
    askTwo();
    const PulseRoundId round = startRound("Winter", true, "2025-01-20");
    answer(round, belonging, {5, 4, 5, 4, 5, 1});
    answer(round, safety, {1, 2, 2});
    openPage();
    EXPECT_EQ(cell(0, 0), QStringLiteral("I belong here."));
    EXPECT_EQ(cell(0, 1), QStringLiteral("4"));
    EXPECT_EQ(cell(0, 3), QStringLiteral("6 of 7"));
    EXPECT_EQ(
        detail(), QStringLiteral("Of 6 who answered, 5 said 4 or 5, 0 said 3, and 1 said 1 or 2."));
    const auto* spread = part<ChartPanel>("pulseSpread");
    EXPECT_TRUE(spread->isVisible());
    const_cast<ChartPanel*>(spread)->copy();
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
}

TEST_F(PulsePageTest, WhatTooFewAnsweredIsNotShownAndTheReasonIsSaid)
{
    askTwo();
    const PulseRoundId round = startRound("Winter", true, "2025-01-20");
    answer(round, belonging, {5, 4, 5, 4, 5, 1});
    answer(round, safety, {1, 2, 2});
    openPage();
    EXPECT_EQ(cell(1, 1), QStringLiteral("too few"));
    EXPECT_EQ(cell(1, 3), QStringLiteral("3 of 7"));
    part<QTableView>("pulseQuestions")->selectRow(1);
    EXPECT_EQ(
        detail(),
        QStringLiteral("3 answered. At least 5 must, or the answers would tell who gave them."));
    EXPECT_FALSE(tabs().contains(QStringLiteral("pulseSpread")));
    EXPECT_TRUE(part<ChartPanel>("pulseSpread")->chart().data().isEmpty());
}

TEST_F(PulsePageTest, EarlierRoundsStandBesideAndOverTime)
{
    askTwo();
    const PulseRoundId early = startRound("Autumn", true, "2025-01-10");
    answer(early, belonging, {3, 3, 3, 3, 3});
    const PulseRoundId late = startRound("Winter", true, "2025-01-20");
    answer(late, belonging, {5, 5, 5, 5, 5});
    answer(late, safety, {2, 2, 2, 2, 2});
    openPage();
    EXPECT_EQ(cell(0, 2), QStringLiteral("3"));
    EXPECT_TRUE(detail().endsWith(QStringLiteral("Before it was 3 (10 Jan 2025).")))
        << qPrintable(detail());
    EXPECT_EQ(
        part<ChartPanel>("pulseOverTime")->chart().data().values, (std::vector<double>{3, 5}));
    part<QTableView>("pulseQuestions")->selectRow(1);
    EXPECT_FALSE(tabs().contains(QStringLiteral("pulseOverTime"))); // of this only one is shown
    auto* rounds = part<QComboBox>("pulseRound");
    rounds->setCurrentIndex(1);
    emit rounds->activated(1);
    EXPECT_EQ(cell(0, 1), QStringLiteral("3"));
    EXPECT_EQ(cell(0, 2), QString());
}

TEST_F(PulsePageTest, OpensWhomToAskNextAndNeverWhoAnsweredWhat)
{
    askTwo();
    const PulseRoundId round = startRound("Winter", false, "2025-01-20");
    answer(round, belonging, {5, 4, 5, 4, 5});
    openPage();
    auto* lists = part<QTabWidget>("pulseLists");
    auto* people = part<QTableView>("pulsePeople");
    lists->setCurrentWidget(people);
    ASSERT_EQ(people->model()->rowCount(), 2);
    EXPECT_EQ(people->model()->index(0, 0).data().toString(), QStringLiteral("Fay Noor"));
    EXPECT_EQ(
        people->model()->index(0, 1).data().toString(), QStringLiteral("asked 69 day(s) ago"));
    people->selectRow(1);
    EXPECT_EQ(selection.onlyMember(), members[6]);
    QSignalSpy lit(view.get(), &HealthView::showOnMapRequested);
    part<QPushButton>("pulseOnMap")->click();
    EXPECT_EQ(lit.first().first().value<std::vector<MemberId>>(), std::vector{members[6]});
}

TEST_F(PulsePageTest, OfARoundUnderWayOnlyTheCountIsSaid)
{
    askTwo();
    const PulseRoundId round = startRound("Winter", true);
    answer(round, belonging, {5, 4, 5, 4, 5, 1});
    openPage();
    EXPECT_EQ(
        textOf(view.get(), "pulseUnderWayText"),
        QStringLiteral("“Winter” is under way: 6 of 7 have answered."));
    EXPECT_FALSE(part<QTableView>("pulseQuestions")->isVisible());
    EXPECT_FALSE(part<ChartPanel>("pulseSpread")->isVisible());
    EXPECT_TRUE(tabs().isEmpty()); // all were asked, and nobody may know who answered
    part<QPushButton>("pulseClose")->click();
    waitForAll();
    EXPECT_EQ(cell(0, 1), QStringLiteral("4"));
    ASSERT_TRUE(document->undo().ok());
    waitForAll();
    EXPECT_FALSE(part<QTableView>("pulseQuestions")->isVisible());
}

TEST_F(PulsePageTest, GoesBackWhenTheRoundIsGoneAndWithEscape)
{
    askTwo();
    const PulseRoundId round = startRound("Winter", true, "2025-01-20");
    answer(round, belonging, {5, 4, 5, 4, 5});
    openPage();
    QTest::keyClick(part<QTableView>("pulseQuestions"), Qt::Key_Escape);
    EXPECT_FALSE(view->isOpen());
    view->open(health::Panel::Pulse);
    const PulseRoundId rounds[] = {round};
    ASSERT_TRUE(commits.carryOut(
        edit::removePulses(document->editContext(), rounds), {QStringLiteral("test"), {}}));
    waitForAll();
    EXPECT_FALSE(view->isOpen());
    EXPECT_EQ(card(health::Panel::Pulse), nullptr);
}

} // namespace cw
