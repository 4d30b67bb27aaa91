// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/TodayPage.h"

#include "core/edit/Cadences.h"
#include "core/edit/Interactions.h"
#include "core/edit/Introductions.h"
#include "core/edit/Projects.h"
#include "core/edit/Relationships.h"
#include "tests/support/DocumentFixture.h"
#include "tests/support/FakeDialogs.h"
#include "ui/support/Formats.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"
#include "ui/weaving/WeaveModel.h"
#include "ui/weaving/WeaveView.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace cw {

namespace {

/// Ana and Bo mean to be in touch every 30 days, and were last 40 days ago.
class TodayPageTest : public DocumentFixture
{
protected:
    TodayPageTest()
    {
        ana = addMember("Ana Ruiz");
        bo = addMember("Bo Lind");
        tie = relate(ana, bo);
        Relationship row = *document->network().find(tie);
        row.cadenceDays = 30;
        commit(edit::editRelationship(document->editContext(), row));
        Interaction call;
        call.date = document->today().plusDays(-40);
        call.participants.insert(ana);
        call.participants.insert(bo);
        commit(edit::logInteraction(document->editContext(), call));
        view = std::make_unique<WeaveView>(commits, tasks, selection, files);
        view->resize(1000, 700);
        view->show();
        settle();
    }

    void commit(const Result<Change>& change)
    {
        ASSERT_TRUE(change.ok()) << change.error().subject;
        ASSERT_TRUE(commits.carryOut(change, ChangeTitle{QStringLiteral("test"), {}}));
    }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !view->model().isStale(); }));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    QStringList shown(const char* name) const
    {
        QStringList texts;
        for (const QLabel* each :
             view->today().widget()->findChildren<QLabel*>(QLatin1String(name)))
            texts += each->text();
        return texts;
    }

    /// The button of the only line with it.
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : view->today().widget()->findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    void choose(const QString& buttonText, int entry)
    {
        QPushButton* const menuButton = button(buttonText);
        ASSERT_NE(menuButton, nullptr) << buttonText.toStdString();
        menuButton->menu()->actions().at(entry)->trigger();
        settle();
    }

    IntroductionId introduction()
    {
        Introduction row;
        row.first = ana;
        row.second = bo;
        row.suggested = document->today().plusDays(-20);
        const auto change = edit::suggestIntroduction(document->editContext(), row);
        const auto id = edit::insertedId<Introduction>(*change);
        commit(change);
        return id;
    }

    TaskRunner tasks;
    Commits commits{*document, tasks};
    Selection selection;
    FakeFileChooser files;
    std::unique_ptr<WeaveView> view;
    MemberId ana;
    MemberId bo;
    RelationshipId tie;
};

} // namespace

TEST_F(TodayPageTest, SavesWhatIsAheadForACalendar)
{
    files.next = {folder.filePath(QStringLiteral("todo.ics"))};
    QSignalSpy said(view.get(), &WeaveView::said);
    ASSERT_NE(button(QStringLiteral("Follow-ups to a calendar…")), nullptr);
    button(QStringLiteral("Follow-ups to a calendar…"))->click();
    ASSERT_TRUE(said.wait());
    EXPECT_EQ(files.lastRequest.suffix, QStringLiteral("ics"));
    QFile file(files.next.first());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("Ana Ruiz and Bo Lind: time to be in touch")) << bytes.toStdString();
    EXPECT_EQ(bytes.count("BEGIN:VTODO"), 1);
}

TEST_F(TodayPageTest, NamesWhomToBeInTouchWithAndWhy)
{
    EXPECT_EQ(shown("taskTitle"), QStringList{QStringLiteral("Ana Ruiz and Bo Lind")});
    EXPECT_EQ(shown("taskDue"), QStringList{QStringLiteral("10 day(s) late")});
    EXPECT_EQ(
        shown("taskReason"),
        QStringList{QStringLiteral(
            "Last contact 5 week(s) ago. The two mean to be in touch every 30 day(s).")});
    EXPECT_EQ(view->today().lineCount(), 1);
}

TEST_F(TodayPageTest, LogsAContactInTwoGestures)
{
    choose(QStringLiteral("Log"), 0);
    ASSERT_EQ(document->network().all<Interaction>().size(), 2U);
    EXPECT_EQ(view->today().lineCount(), 0);
    EXPECT_EQ(
        shown("todayRest").join(u' '),
        QStringLiteral(
            "Nothing is due today. You follow 1 more tie(s), and none of them is due yet."));
}

TEST_F(TodayPageTest, PutsATieOffAndWakesIt)
{
    choose(QStringLiteral("Later"), 1);
    EXPECT_EQ(view->today().lineCount(), 0);
    ASSERT_EQ(document->network().all<Snooze>().size(), 1U);
    EXPECT_EQ(document->network().all<Snooze>().begin()->until, document->today().plusDays(30));
    ASSERT_NE(button(QStringLiteral("Wake")), nullptr);
    button(QStringLiteral("Wake"))->click();
    settle();
    EXPECT_TRUE(document->network().all<Snooze>().empty());
    EXPECT_EQ(view->today().lineCount(), 1);
}

TEST_F(TodayPageTest, OpensATieWithEnter)
{
    QSignalSpy wanted(view.get(), &WeaveView::inspectorWanted);
    view->today().takeFocus();
    QTest::keyClick(view->today().widget()->findChild<TaskRow*>(), Qt::Key_Return);
    EXPECT_EQ(wanted.size(), 1);
    EXPECT_EQ(selection.onlyRelationship(), tie);
}

TEST_F(TodayPageTest, TakesAnAnswerAndIntroducesThoseWhoBothSaidYes)
{
    const IntroductionId id = introduction();
    commit(edit::answerSide(
        document->editContext(), id, ana, IntroductionAnswer::Yes,
        document->today().plusDays(-19)));
    commit(edit::askSide(document->editContext(), id, bo, document->today().plusDays(-19)));
    settle();
    choose(QStringLiteral("Bo Lind"), 0);
    EXPECT_EQ(document->network().find(id)->answerSecond, IntroductionAnswer::Yes);
    ASSERT_NE(button(QStringLiteral("Introduced")), nullptr);
    button(QStringLiteral("Introduced"))->click();
    settle();
    EXPECT_EQ(document->network().find(id)->made, document->today());
    EXPECT_EQ(button(QStringLiteral("Introduced")), nullptr);
}

TEST_F(TodayPageTest, ShowsAPictureOfYesterdaysDocumentWithoutHarm)
{
    const IntroductionId id = introduction();
    settle();
    const auto before = view->model().picture();
    commit(edit::removeIntroductions(document->editContext(), std::span(&id, 1)));
    view->today().show(before);
    choose(QStringLiteral("Bo Lind"), 0);
    EXPECT_TRUE(document->network().all<Introduction>().empty());
}

TEST_F(TodayPageTest, SettlesAPromiseWhereItStands)
{
    Commitment promise;
    promise.member = ana;
    promise.text = QStringLiteral("Ask about the barn");
    promise.made = document->today().plusDays(-9);
    promise.due = document->today().plusDays(-1);
    commit(edit::addCommitment(document->editContext(), promise));
    settle();
    EXPECT_TRUE(shown("taskReason").contains(QStringLiteral("Ask about the barn")));
    button(QStringLiteral("Done"))->click();
    settle();
    EXPECT_EQ(document->network().all<Commitment>().begin()->state, CommitmentState::Done);
    EXPECT_FALSE(shown("taskReason").contains(QStringLiteral("Ask about the barn")));
}

/// Cleo and Dan both know Ana and Bo well, and not each other.
class AdviceRowsTest : public TodayPageTest
{
protected:
    AdviceRowsTest()
    {
        for (const MemberId friendOfBoth : {ana, bo}) {
            for (const MemberId each : {cleo, dan}) {
                Assessment deep;
                deep.relationship = relate(friendOfBoth, each);
                deep.author = each;
                deep.depth = 4;
                add(deep);
            }
        }
        think();
    }

    void think()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return !view->model().isStale() && view->model().picture()->advice; }));
        QCoreApplication::processEvents();
    }

    /// Whether Cleo and Dan are to be brought together.
    bool isAdvised() const
    {
        for (const advice::Advice& each : view->model().picture()->advice->cards) {
            if (std::ranges::find(each.members, cleo) != each.members.end() &&
                std::ranges::find(each.members, dan) != each.members.end())
                return true;
        }
        return false;
    }

    MemberId cleo = addMember("Cleo Vann");
    MemberId dan = addMember("Dan Okoro");
};

TEST_F(AdviceRowsTest, BeginAnIntroductionWithItsReason)
{
    ASSERT_TRUE(isAdvised());
    ASSERT_NE(button(QStringLiteral("Introduce")), nullptr);
    button(QStringLiteral("Introduce"))->click();
    think();
    ASSERT_EQ(document->network().all<Introduction>().size(), 1U);
    const Introduction& begun = *document->network().all<Introduction>().begin();
    EXPECT_TRUE(begun.joins(cleo) && begun.joins(dan));
    EXPECT_FALSE(begun.reason.isEmpty());
    EXPECT_EQ(begun.stage(), IntroductionStage::Suggested);
    EXPECT_FALSE(isAdvised()) << "they are being introduced";
    EXPECT_NE(button(QStringLiteral("Cleo Vann")), nullptr) << "she is to be asked";
}

TEST_F(AdviceRowsTest, ShowTheTieThereMightBeOnTheMapAndWhatItWouldChange)
{
    QList<MapSight> sights;
    QObject::connect(
        view.get(), &WeaveView::sightRequested, view.get(),
        [&](const MapSight& sight) { sights += sight; });
    ASSERT_NE(button(QStringLiteral("On the map")), nullptr);
    button(QStringLiteral("On the map"))->click();
    ASSERT_EQ(sights.size(), 1);
    ASSERT_EQ(sights[0].scenario.proposed.size(), 1U);
    EXPECT_EQ(sights[0].scenario.proposed[0], std::pair(cleo, dan));
    EXPECT_EQ(sights[0].relationships.size(), 2U) << "the way that joins them now";
    EXPECT_TRUE(shown("taskReason")
                    .join(u' ')
                    .contains(QStringLiteral("Steps between the two: 2, then 1.")));
}

TEST_F(AdviceRowsTest, SayHowTheirScoreCameAboutWhenAsked)
{
    QPushButton* const why = button(QStringLiteral("Why here?"));
    ASSERT_NE(why, nullptr);
    auto* const details = why->parentWidget()->findChild<QLabel*>(QStringLiteral("taskDetails"));
    ASSERT_NE(details, nullptr);
    EXPECT_FALSE(details->isVisible()) << "nobody has asked";
    why->click();
    EXPECT_TRUE(details->isVisible());
    EXPECT_TRUE(details->text().contains(QStringLiteral("for: common contacts")))
        << details->text().toStdString();
    const auto& cards = view->model().picture()->advice->cards;
    EXPECT_EQ(
        details->text().count(QStringLiteral(" of a weight of ")),
        static_cast<int>(cards.front().parts.size()))
        << "nothing that counts is left out";
    EXPECT_TRUE(
        details->text().contains(QStringLiteral("= ") + formats::number(cards.front().score, 2)));
    why->click();
    EXPECT_FALSE(details->isVisible());
}

TEST_F(AdviceRowsTest, RememberWhatWasSetAside)
{
    ASSERT_TRUE(isAdvised());
    for (int round = 0; round < 20 && isAdvised(); ++round) {
        button(QStringLiteral("Set aside"))->menu()->actions().at(1)->trigger();
        think();
    }
    EXPECT_FALSE(isAdvised());
    EXPECT_EQ(document->network().all<AdviceCard>().begin()->state, CardState::Never);
    EXPECT_FALSE(document->network().all<AdviceCard>().begin()->because.isEmpty());
}

TEST_F(TodayPageTest, SaysHowToFollowATieWhereNoneIsFollowed)
{
    Relationship row = *document->network().find(tie);
    row.cadenceDays.reset();
    commit(edit::editRelationship(document->editContext(), row));
    settle();
    EXPECT_TRUE(shown("todayRest").join(u' ').contains(QStringLiteral("how often")));
    EXPECT_TRUE(view->today().findChild<QPushButton*>(QStringLiteral("todayCadences")));
}

} // namespace cw
