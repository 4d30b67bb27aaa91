// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/whatif/WhatIfPage.h"
#include "tests/support/DocumentFixture.h"
#include "tests/support/FakeDialogs.h"
#include "ui/health/HealthModel.h"
#include "ui/health/HealthView.h"
#include "ui/health/whatif/ScenarioModel.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <deque>

namespace cw {

namespace {

/// Ana holds two pairs together; Eli stands alone.
class WhatIfPageTest : public DocumentFixture
{
protected:
    WhatIfPageTest()
    {
        for (const char* name : {"Ana Ruiz", "Bo Lind", "Chi Okoro", "Dee Vidal", "Flo Marsh"})
            people.push_back(addMember(name));
        eli = addMember("Eli Moss");
        relate(people[0], people[1]);
        relate(people[1], people[2]);
        relate(people[0], people[2]);
        relate(people[0], people[3]);
        relate(people[3], people[4]);
        view = std::make_unique<HealthView>(commits, tasks, selection, files);
        view->setAskForMember(
            [this](const QString&, const std::vector<MemberId>& among, const auto& done) {
                lastAmong = among;
                if (answers.empty())
                    return;
                const MemberId answer = answers.front();
                answers.pop_front();
                done(answer);
            });
        view->resize(1000, 700);
        view->show();
        waitForPicture();
        view->openWhatIf();
    }

    void waitForPicture()
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return !view->model().isStale() && view->model().picture()->isWhole; }));
    }

    void waitForAnswer()
    {
        ScenarioModel& scenario = view->scenario();
        EXPECT_TRUE(QTest::qWaitFor([&] { return scenario.answer() && !scenario.isStale(); }));
    }

    void press(const char* name)
    {
        auto* button = view->findChild<QPushButton*>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        button->click();
    }

    QStringList shown(const char* name) const
    {
        QCoreApplication::processEvents(); // what is new in a layout is shown then
        QStringList texts;
        for (const QLabel* each : view->findChildren<QLabel*>(QLatin1String(name))) {
            if (each->isVisible())
                texts << each->text();
        }
        return texts;
    }

    QStringList numbers() const
    {
        QStringList rows;
        for (const QLabel* each : view->findChildren<QLabel*>()) {
            if (each->isVisible() && !each->accessibleName().isEmpty())
                rows << each->accessibleName();
        }
        return rows;
    }

    std::vector<MemberId> people;
    MemberId eli;
    TaskRunner tasks;
    Commits commits{*document, tasks};
    Selection selection;
    FakeFileChooser files;
    std::deque<MemberId> answers; ///< of whoever is asked for a member
    std::vector<MemberId> lastAmong;
    std::unique_ptr<HealthView> view;
};

} // namespace

TEST_F(WhatIfPageTest, SaysWhoWouldBeCutOffAndByHowMuchEachNumberDiffers)
{
    answers = {people[0]};
    press("stepLeaves");
    EXPECT_EQ(shown("scenarioStep"), QStringList{QStringLiteral("Ana Ruiz leaves")});
    waitForAnswer();
    EXPECT_EQ(
        shown("whatIfSentence").first(),
        QStringLiteral("2 member(s) would be cut off: Dee Vidal and Flo Marsh."));
    EXPECT_TRUE(numbers().contains(QStringLiteral("Members 6 5 \u22121")))
        << qPrintable(numbers().join(u'|'));
    EXPECT_TRUE(numbers().contains(QStringLiteral("Parts that nothing joins 2 3 +1")));
    EXPECT_EQ(
        shown("scenarioPiece"),
        QStringList{QStringLiteral("Dee Vidal and Flo Marsh: tied to the rest by Ana Ruiz")});
}

TEST_F(WhatIfPageTest, NothingOfItReachesTheDocument)
{
    const Network before = document->network();
    const quint64 revision = document->revision();
    answers = {people[0], people[1], people[2], people[3], eli};
    press("stepLeaves");
    press("stepEnds");
    press("stepIntroduce");
    waitForAnswer();
    EXPECT_EQ(view->scenario().steps().size(), 3U);
    EXPECT_EQ(document->network(), before);
    EXPECT_EQ(document->revision(), revision);
}

TEST_F(WhatIfPageTest, ATieThatWouldMendItIsTakenUp)
{
    answers = {people[0]};
    press("stepLeaves");
    waitForAnswer();
    ASSERT_FALSE(shown("whatIfRepair").isEmpty());
    EXPECT_TRUE(shown("whatIfRepair").first().contains(QStringLiteral("both know Ana Ruiz")))
        << qPrintable(shown("whatIfRepair").first());
    press("addRepair");
    EXPECT_EQ(view->scenario().steps().size(), 2U);
    waitForAnswer();
    EXPECT_EQ(
        shown("whatIfSentence").first().section(u'\n', 0, 0),
        QStringLiteral("Nobody would be cut off from the others."));
}

TEST_F(WhatIfPageTest, StepsAreTakenBackInAnyOrderAndTheFocusStays)
{
    answers = {people[0], eli, people[4]};
    press("stepLeaves");
    press("stepIntroduce");
    view->activateWindow();
    auto* first = view->findChild<QToolButton*>(QStringLiteral("takeBack"));
    first->click();
    EXPECT_EQ(
        shown("scenarioStep"),
        QStringList{QStringLiteral("Eli Moss and Flo Marsh are introduced")});
    EXPECT_EQ(view->focusWidget()->objectName(), QStringLiteral("takeBack"));
    waitForAnswer();
    EXPECT_TRUE(shown("whatIfSentence")
                    .first()
                    .contains(QStringLiteral(
                        "1 member(s) would be newly joined to the others: Eli Moss.")));
    QTest::keyClick(view->focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(view->scenario().isEmpty());
    EXPECT_EQ(view->focusWidget()->objectName(), QStringLiteral("stepLeaves"));
}

TEST_F(WhatIfPageTest, SomebodyIsInvitedWithTies)
{
    press("stepInvite");
    auto* name = view->findChild<QLineEdit*>(QStringLiteral("invitationName"));
    ASSERT_TRUE(name->isVisible());
    EXPECT_EQ(view->focusWidget(), name);
    EXPECT_FALSE(view->findChild<QPushButton*>(QStringLiteral("invite"))->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Library"));
    answers = {eli, people[4]};
    press("invitationTie");
    press("invitationTie");
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_FALSE(name->isVisible());
    EXPECT_EQ(
        shown("scenarioStep"),
        QStringList{QStringLiteral("Library is invited, with ties to Eli Moss and Flo Marsh")});
    waitForAnswer();
    EXPECT_EQ(shown("scenarioPiece"), QStringList{QStringLiteral("Eli Moss: through Library")});
    EXPECT_TRUE(numbers().contains(QStringLiteral("Members 6 7 +1")));
}

TEST_F(WhatIfPageTest, OfAMemberOnlyTheirOwnTiesCanEnd)
{
    answers = {people[3], people[4]};
    press("stepEnds");
    std::vector<MemberId> expected{people[0], people[4]};
    EXPECT_EQ(lastAmong, expected);
    EXPECT_EQ(
        shown("scenarioStep"),
        QStringList{QStringLiteral("The tie between Dee Vidal and Flo Marsh ends")});
}

TEST_F(WhatIfPageTest, HowDeepAProposedTieWouldBeIsOnesOwnToSay)
{
    answers = {people[0], people[4]};
    press("stepIntroduce");
    QComboBox* depth = nullptr;
    for (QComboBox* each : view->findChildren<QComboBox*>(QStringLiteral("proposedDepth"))) {
        if (each->isVisible())
            depth = each;
    }
    ASSERT_NE(depth, nullptr);
    EXPECT_EQ(depth->currentData().toInt(), health::kProposedDepth);
    depth->setCurrentIndex(depth->findData(4));
    emit depth->activated(depth->currentIndex());
    EXPECT_EQ(std::get<health::ProposedTie>(view->scenario().steps().front()).depth, 4);
}

TEST_F(WhatIfPageTest, AStepThatChangesNothingSaysWhy)
{
    answers = {people[0], eli, people[0]};
    press("stepIntroduce");
    press("stepLeaves");
    waitForAnswer();
    QStringList texts;
    for (const QLabel* each : view->findChildren<QLabel*>())
        texts << each->text();
    EXPECT_TRUE(
        texts.contains(QStringLiteral("Changes nothing: somebody here leaves by another step.")));
}

TEST_F(WhatIfPageTest, AChangeOfTheNetworkIsTriedAnewAndSaidMeanwhile)
{
    answers = {people[0]};
    press("stepLeaves");
    waitForAnswer();
    relate(people[4], people[1]); // now nobody hangs on Ana
    EXPECT_TRUE(view->scenario().isStale());
    EXPECT_EQ(shown("whatIfState"), QStringList{QStringLiteral("Being looked at…")});
    waitForAnswer();
    EXPECT_TRUE(shown("whatIfSentence").first().startsWith(QStringLiteral("Nobody would be")));
    EXPECT_EQ(shown("whatIfState"), QStringList{QString()});
}

TEST_F(WhatIfPageTest, EscapeGoesBackAndTheScenarioIsKept)
{
    answers = {people[0]};
    press("stepLeaves");
    auto* page = view->findChild<WhatIfPage*>();
    QTest::keyClick(page, Qt::Key_Escape);
    EXPECT_FALSE(page->isVisible());
    EXPECT_EQ(shown("lookAheadState"), QStringList{QStringLiteral("Your scenario has 1 step(s).")});
    press("openWhatIf");
    EXPECT_TRUE(page->isVisible());
    EXPECT_EQ(shown("scenarioStep").size(), 1);
}

TEST_F(WhatIfPageTest, TheMapShowsAllWhomItIsAbout)
{
    answers = {people[0]};
    press("stepLeaves");
    waitForAnswer();
    QSignalSpy lit(view.get(), &HealthView::showOnMapRequested);
    press("whatIfShowOnMap");
    ASSERT_EQ(lit.size(), 1);
    EXPECT_EQ(
        lit.first().first().value<std::vector<MemberId>>(),
        (std::vector<MemberId>{people[0], people[3], people[4]}));
}

} // namespace cw
