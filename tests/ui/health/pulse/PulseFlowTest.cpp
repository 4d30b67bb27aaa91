// SPDX-License-Identifier: GPL-3.0-or-later
// From beginning a round to what came back.
#include "tests/ui/health/pulse/PulseFixture.h"
#include "ui/health/pulse/OnTheSpotDialog.h"
#include "ui/health/pulse/PulseScale.h"
#include "ui/health/pulse/PulseSheetDialog.h"
#include "ui/health/pulse/StartPulseDialog.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

namespace cw {

namespace {

class PulseFlowTest : public PulseFixture
{
protected:
    void SetUp() override { showView(); }

    /// The question at the row of the dialog that begins a round.
    QTreeWidgetItem* row(int index) const
    {
        return part<QTreeWidget>("pulseAsks")->topLevelItem(index);
    }

    const PulseRound& onlyRound() const { return *document->network().all<PulseRound>().begin(); }

    OnTheSpotDialog* askOnTheSpot(PulseRoundId round)
    {
        view->pulse().askOnTheSpot(round);
        return part<OnTheSpotDialog>("onTheSpotDialog");
    }

    /// Where the keys go in the dialog, whichever window is the active one.
    void press(const QDialog& dialog, const std::vector<Qt::Key>& keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(dialog.focusWidget(), key);
    }

    PulseSheetDialog* readSheet(PulseRoundId round, const QByteArray& bytes)
    {
        const QString path = folder.filePath(QStringLiteral("sheet.csv"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        files.next = {path};
        view->pulse().readSheet(round);
        EXPECT_TRUE(QTest::qWaitFor([this] { return tasks.isIdle(); }));
        return part<PulseSheetDialog>("pulseSheetDialog");
    }
};

} // namespace

TEST_F(PulseFlowTest, BeginsWithQuestionsOfOurOwnAsOneStep)
{
    const qint64 before = document->newestStep();
    view->pulse().start();
    ASSERT_EQ(part<QTreeWidget>("pulseAsks")->topLevelItemCount(), 6);
    row(0)->setText(0, QStringLiteral("Do you feel at home here?"));
    for (int i = 1; i < 6; ++i)
        row(i)->setCheckState(0, Qt::Unchecked);
    part<QLineEdit>("pulseOwn")->setText(QStringLiteral("Is it worth your evening?"));
    part<QComboBox>("pulseTheme")->setCurrentIndex(static_cast<int>(PulseTheme::Value));
    part<QLineEdit>("pulseLabel")->setText(QStringLiteral("Spring"));
    part<QComboBox>("pulseSigning")->setCurrentIndex(1);
    part<QPushButton>("beginPulse")->click(); // what was typed and not added is meant
    ASSERT_EQ(document->network().all<PulseRound>().size(), 1U);
    EXPECT_EQ(onlyRound().label, QStringLiteral("Spring"));
    EXPECT_EQ(onlyRound().asked, document->today());
    EXPECT_FALSE(onlyRound().isAnonymous);
    EXPECT_EQ(onlyRound().askedMembers.size(), 7);
    QStringList asked;
    for (const PulseQuestion& each : document->network().all<PulseQuestion>()) {
        asked << each.text;
        EXPECT_TRUE(onlyRound().questions.contains(each.id));
        EXPECT_FALSE(each.low.isEmpty());
    }
    EXPECT_EQ(
        asked, (QStringList{
                   QStringLiteral("Do you feel at home here?"),
                   QStringLiteral("Is it worth your evening?")}));
    EXPECT_EQ(document->newestStep(), before + 1);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(document->network().all<PulseQuestion>().size(), 0U);
}

TEST_F(PulseFlowTest, QuestionsThatWereAskedStayInTheirWords)
{
    askTwo();
    selection.set({bo, chi});
    view->pulse().start();
    EXPECT_EQ(row(0)->text(0), QStringLiteral("I belong here."));
    EXPECT_FALSE(row(0)->flags() & Qt::ItemIsEditable);
    EXPECT_EQ(row(0)->checkState(0), Qt::Checked);
    ASSERT_GT(part<QTreeWidget>("pulseAsks")->topLevelItemCount(), 2); // of the other themes
    EXPECT_EQ(row(2)->checkState(0), Qt::Unchecked);
    auto* circle = part<QComboBox>("pulseCircle");
    circle->setCurrentIndex(circle->findText(QStringLiteral("Only who is selected (2)")));
    part<QPushButton>("beginPulse")->click();
    EXPECT_EQ(onlyRound().questions, (IdSet<PulseQuestion>{belonging, safety}));
    EXPECT_EQ(onlyRound().askedMembers, (IdSet<Member>{bo, chi}));
    EXPECT_TRUE(onlyRound().isAnonymous);
}

TEST_F(PulseFlowTest, SaysWhatIsMissingBeforeItBegins)
{
    view->pulse().start();
    const auto reason = [this] { return textOf(view.get(), "startPulseReason"); };
    auto* begin = part<QPushButton>("beginPulse");
    for (int i = 0; i < 6; ++i)
        row(i)->setCheckState(0, Qt::Unchecked);
    begin->click();
    EXPECT_EQ(reason(), QStringLiteral("Choose at least one question."));
    row(0)->setCheckState(0, Qt::Checked);
    row(0)->setText(0, QStringLiteral(" "));
    begin->click();
    EXPECT_EQ(reason(), QStringLiteral("A question has no words."));
    part<QLineEdit>("pulseDay")->setText(QStringLiteral("soon"));
    begin->click();
    EXPECT_EQ(reason(), QStringLiteral("“soon” is no day."));
    part<QLineEdit>("pulseLabel")->clear();
    begin->click();
    EXPECT_EQ(reason(), QStringLiteral("Give the round a name."));
    EXPECT_EQ(document->network().all<PulseRound>().size(), 0U);
}

TEST_F(PulseFlowTest, OnTheSpotTheKeysAnswerAndEnterIsForTheNext)
{
    askTwo();
    const PulseRoundId round = startRound("Winter", true);
    OnTheSpotDialog* dialog = askOnTheSpot(round);
    const qint64 before = document->newestStep();
    press(*dialog, {Qt::Key_4, Qt::Key_2, Qt::Key_Return});
    EXPECT_EQ(answers(), 2U);
    for (const PulseScale* scale : dialog->findChildren<PulseScale*>())
        EXPECT_FALSE(scale->value()) << "the next person sees it";
    press(*dialog, {Qt::Key_5, Qt::Key_Return}); // leaves the other out
    EXPECT_EQ(answers(), 3U);
    EXPECT_EQ(document->newestStep(), before + 1) << "steps would tell the sheets apart";
    EXPECT_EQ(
        textOf(dialog, "onTheSpotState"),
        QStringLiteral("“Winter” is under way: 2 of 7 have answered."));
    press(*dialog, {Qt::Key_Return});
    EXPECT_EQ(textOf(dialog, "onTheSpotReason"), QStringLiteral("Nothing is answered yet."));
    press(*dialog, {Qt::Key_3, Qt::Key_Up, Qt::Key_0, Qt::Key_Return});
    EXPECT_EQ(answers(), 3U);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(answers(), 0U);
}

TEST_F(PulseFlowTest, OnTheSpotWithNamesGoesFromOneToTheNext)
{
    askTwo();
    const PulseRoundId round = startRound("Winter", false);
    OnTheSpotDialog* dialog = askOnTheSpot(round);
    auto* who = part<QComboBox>("onTheSpotWho");
    ASSERT_TRUE(who->isVisible());
    ASSERT_EQ(who->count(), 7);
    EXPECT_EQ(who->currentText(), QStringLiteral("Ana Ruiz"));
    press(*dialog, {Qt::Key_4, Qt::Key_2, Qt::Key_Return});
    EXPECT_EQ(who->currentText(), QStringLiteral("Bo Lind"));
    press(*dialog, {Qt::Key_5});
    part<QPushButton>("onTheSpotEnd")->click(); // keeps what stands there
    EXPECT_FALSE(dialog->isVisible());
    ASSERT_EQ(answers(), 3U);
    std::vector<MemberId> signedBy;
    for (const PulseAnswer& each : document->network().all<PulseAnswer>())
        signedBy.push_back(each.member);
    EXPECT_EQ(signedBy, (std::vector{ana, ana, bo}));
}

TEST_F(PulseFlowTest, OnTheSpotEndsWhenTheRoundIsClosed)
{
    askTwo();
    const PulseRoundId round = startRound("Winter", true);
    OnTheSpotDialog* dialog = askOnTheSpot(round);
    ASSERT_TRUE(dialog->isVisible());
    view->pulse().close(round);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(PulseFlowTest, ASheetGoesOutAndItsAnswersComeBack)
{
    askTwo();
    const PulseRoundId round = startRound("Winter", false);
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    files.next = {path};
    const QSignalSpy said(&view->pulse(), &PulseActions::said);
    view->pulse().writeSheet(round);
    EXPECT_EQ(said.size(), 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray sheet = file.readAll();
    EXPECT_TRUE(sheet.contains("Name,Id,I belong here.,I can say what I think.\r\n"));
    EXPECT_TRUE(sheet.contains("Gil Haas,"));
    sheet.replace(
        QByteArray::number(qint64{ana.value}) + ",,",
        QByteArray::number(qint64{ana.value}) + ",4,9");
    sheet.replace(
        QByteArray::number(qint64{bo.value}) + ",,", QByteArray::number(qint64{bo.value}) + ",2,3");
    PulseSheetDialog* dialog = readSheet(round, sheet);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(
        textOf(dialog, "pulseSheetWords"),
        QStringLiteral("3 answer(s) of 1 to 5 can be taken. 2 row(s) are filled in."));
    auto* problems = dialog->findChild<QTreeWidget*>(QStringLiteral("pulseSheetProblems"));
    ASSERT_EQ(problems->topLevelItemCount(), 1);
    EXPECT_EQ(problems->topLevelItem(0)->text(1), QStringLiteral("9"));
    EXPECT_EQ(answers(), 0U) << "nothing is taken before somebody has seen it";
    part<QPushButton>("takeSheet")->click();
    EXPECT_EQ(answers(), 3U);
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(answers(), 0U);
}

TEST_F(PulseFlowTest, ASheetSaysWhoseAnswersItReplaces)
{
    askTwo();
    const PulseRoundId round = startRound("Winter", false);
    answer(round, belonging, {1});
    PulseSheetDialog* dialog = readSheet(round, "Name,I belong here.\nAna Ruiz,5\nBo Lind,4\n");
    EXPECT_TRUE(textOf(dialog, "pulseSheetWords").contains(QStringLiteral("1 of these people")));
    dialog->accept();
    EXPECT_EQ(answers(), 2U);
}

TEST_F(PulseFlowTest, OfAForeignSheetNothingCanBeTaken)
{
    askTwo();
    const PulseRoundId round = startRound("Winter", true);
    PulseSheetDialog* dialog = readSheet(round, "Colour,Shape\nred,round\n");
    EXPECT_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("takeSheet"))->isEnabled());
    files.next = {folder.filePath(QStringLiteral("gone.csv"))};
    const QSignalSpy failed(&view->pulse(), &PulseActions::failed);
    view->pulse().readSheet(round);
    EXPECT_TRUE(QTest::qWaitFor([&] { return failed.size() == 1; }));
}

} // namespace cw
