// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relationships/RelationshipProfile.h"

#include "core/edit/Profile.h"
#include "tests/support/DocumentFixture.h"
#include "ui/relationships/AssessmentDialog.h"
#include "ui/relationships/AssessmentHistory.h"
#include "ui/relationships/StrandEditor.h"
#include "ui/support/InlineField.h"
#include "ui/support/MenuRow.h"
#include "ui/support/Selection.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace cw {

namespace {

class RelationshipProfileTest : public DocumentFixture
{
protected:
    RelationshipProfileTest()
    {
        ana = addMember("Ana Ruiz");
        bo = addMember("Bo Lind");
        tie = relate(ana, bo);
        profile = std::make_unique<RelationshipProfile>(commits, selection);
        profile->resize(320, 700);
        profile->show();
        profile->showRelationship(tie);
    }

    QToolButton* step(const char* whose, int depth)
    {
        for (auto* button : profile->findChildren<QToolButton*>()) {
            const QString name = button->accessibleName();
            if (name.contains(QString::fromUtf8(whose)) && button->text() == QString::number(depth))
                return button;
        }
        return nullptr;
    }

    std::vector<Assessment> assessments() const
    {
        const auto& all = document->network().all<Assessment>();
        return {all.begin(), all.end()};
    }

    MemberId ana;
    MemberId bo;
    RelationshipId tie;
    TaskRunner tasks;
    Commits commits{*document, tasks};
    Selection selection;
    std::unique_ptr<RelationshipProfile> profile;
};

} // namespace

TEST_F(RelationshipProfileTest, ChoosingADepthAddsThatSidesAssessmentOfToday)
{
    QTest::mouseClick(step("Ana Ruiz", 3), Qt::LeftButton);
    ASSERT_EQ(assessments().size(), 1U);
    EXPECT_EQ(assessments()[0].author, ana);
    EXPECT_EQ(assessments()[0].depth, 3);
    EXPECT_EQ(assessments()[0].date, document->today());
    EXPECT_TRUE(step("Ana Ruiz", 3)->isChecked());
    EXPECT_FALSE(step("Bo Lind", 3)->isChecked());
}

TEST_F(RelationshipProfileTest, TheSummarySaysTheDepthWithItsRule)
{
    QTest::mouseClick(step("Observed", 2), Qt::LeftButton);
    const auto* summary = profile->findChild<QLabel*>(QStringLiteral("relationshipSummary"));
    EXPECT_TRUE(summary->text().startsWith(QStringLiteral("2 ")));
    ASSERT_TRUE(document->undo().ok());
    EXPECT_TRUE(summary->text().startsWith(QStringLiteral("depth not known")));
}

TEST_F(RelationshipProfileTest, AStrandIsAddedNamedAndTakenOut)
{
    QTest::mouseClick(
        profile->findChild<QToolButton*>(QStringLiteral("addToStrands")), Qt::LeftButton);
    ASSERT_EQ(document->network().all<Strand>().size(), 1U);
    InlineField& kind = profile->findChild<StrandEditor*>()->type();
    auto* type = qobject_cast<QComboBox*>(kind.focusProxy());
    type->setCurrentText(QStringLiteral("funds"));
    Q_EMIT type->activated(0);
    EXPECT_EQ(document->network().all<Strand>().begin()->type, QStringLiteral("funds"));
    StrandEditor* current = nullptr;
    for (auto* editor : profile->findChildren<StrandEditor*>())
        current = editor->isVisible() ? editor : current;
    ASSERT_NE(current, nullptr);
    QTest::mouseClick(
        current->findChild<QToolButton*>(QStringLiteral("removeStrand")), Qt::LeftButton);
    EXPECT_TRUE(document->network().all<Strand>().empty());
}

TEST_F(RelationshipProfileTest, ARefusedTextStaysWithTheReason)
{
    QSignalSpy failed(&commits, &Commits::failed);
    InlineField* cadence = nullptr;
    for (auto* field : profile->findChildren<InlineField*>()) {
        if (field->label() == QStringLiteral("Days between contacts"))
            cadence = field;
    }
    ASSERT_NE(cadence, nullptr);
    QTest::keyClicks(cadence->focusProxy(), QStringLiteral("soon"));
    QTest::keyClick(cadence->focusProxy(), Qt::Key_Return);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(document->network().find(tie)->cadenceDays.has_value());
    EXPECT_EQ(cadence->text(), QStringLiteral("soon"));
    EXPECT_FALSE(cadence->refusal().isEmpty());
}

TEST_F(RelationshipProfileTest, AChangeElsewhereLeavesAStrandThatIsBeingTyped)
{
    Strand strand;
    strand.relationship = tie;
    strand.type = QStringLiteral("funds");
    const StrandId id = add(strand);
    auto* row = profile->findChild<StrandEditor*>();
    ASSERT_NE(row, nullptr);
    auto* type = qobject_cast<QComboBox*>(row->type().focusProxy());
    type->lineEdit()->selectAll();
    QTest::keyClicks(type, QStringLiteral("mentors"));
    addMember("Chi");
    strand.type = QStringLiteral("lends");
    add(strand);
    EXPECT_EQ(profile->findChild<StrandEditor*>(), row);
    EXPECT_EQ(type->currentText(), QStringLiteral("mentors"));
    EXPECT_EQ(document->network().find(id)->type, QStringLiteral("funds"));
    EXPECT_TRUE(commits.finishTyping().isEmpty());
    EXPECT_EQ(document->network().find(id)->type, QStringLiteral("mentors"));
}

TEST_F(RelationshipProfileTest, AViewCanSayAllThatTheRecordHolds)
{
    QPointer<AssessmentDialog> dialog = new AssessmentDialog(commits, tie, {}, profile.get());
    dialog->open();
    const auto choose = [&](const char* name, int value) {
        auto* box = dialog->findChild<QComboBox*>(QLatin1String(name));
        box->setCurrentIndex(box->findData(value));
    };
    auto* keep = dialog->findChild<QPushButton*>(QStringLiteral("saveView"));
    auto* problem = dialog->findChild<QLabel*>(QStringLiteral("viewProblem"));
    keep->click();
    EXPECT_TRUE(problem->isVisible()) << "nothing is said";
    auto* date = dialog->findChild<QLineEdit*>(QStringLiteral("viewDate"));
    date->setText(QStringLiteral("2024-02-31"));
    choose("viewDepth", 2);
    keep->click();
    EXPECT_TRUE(problem->text().contains(QStringLiteral("2024-02-31")));
    EXPECT_TRUE(assessments().empty());
    date->setText(QStringLiteral("2024-02-29"));
    dialog->findChild<QComboBox*>(QStringLiteral("viewAuthor"))->setCurrentIndex(0);
    choose("viewWantedDepth", 4);
    choose("viewTrust", 3);
    choose("viewImportance", 4);
    dialog->findChild<QComboBox*>(QStringLiteral("viewSource"))
        ->setCurrentIndex(static_cast<int>(Source::Survey));
    dialog->findChild<QPlainTextEdit*>(QStringLiteral("viewNote"))
        ->setPlainText(QStringLiteral("over coffee"));
    keep->click();
    ASSERT_EQ(assessments().size(), 1U);
    Assessment expected;
    expected.id = assessments().front().id;
    expected.relationship = tie;
    expected.author = ana;
    expected.date = *CivilDate::of(2024, 2, 29);
    expected.depth = 2;
    expected.wantedDepth = 4;
    expected.trust = 3;
    expected.importance = 4;
    expected.source = Source::Survey;
    expected.note = QStringLiteral("over coffee");
    EXPECT_EQ(assessments().front(), expected);
}

TEST_F(RelationshipProfileTest, AViewThatWasAMistakeIsPutRightInOneStep)
{
    Assessment wrong;
    wrong.relationship = tie;
    wrong.author = bo;
    wrong.date = *CivilDate::of(2024, 5, 1);
    wrong.depth = 1;
    wrong.note = QStringLiteral("by phone");
    const AssessmentId id = add(wrong);
    QPointer<AssessmentDialog> dialog = new AssessmentDialog(commits, tie, id, profile.get());
    dialog->open();
    auto* depth = dialog->findChild<QComboBox*>(QStringLiteral("viewDepth"));
    EXPECT_EQ(depth->currentData().toInt(), 1);
    depth->setCurrentIndex(depth->findData(5));
    dialog->findChild<QPushButton*>(QStringLiteral("saveView"))->click();
    ASSERT_EQ(assessments().size(), 1U);
    EXPECT_EQ(assessments().front().depth, 5);
    EXPECT_EQ(assessments().front().author, bo);
    EXPECT_EQ(assessments().front().note, QStringLiteral("by phone"));
    ASSERT_TRUE(document->undo().ok());
    EXPECT_EQ(assessments().front().depth, 1);
}

TEST_F(RelationshipProfileTest, EndingAndTakingUpAgainAreSteps)
{
    auto* end = profile->findChild<QPushButton*>(QStringLiteral("endRelationship"));
    QTest::mouseClick(end, Qt::LeftButton);
    EXPECT_EQ(document->network().find(tie)->ended, document->today());
    QTest::mouseClick(end, Qt::LeftButton);
    EXPECT_TRUE(document->network().find(tie)->ended.isNull());
}

TEST_F(RelationshipProfileTest, ShowsNothingOnceTheRelationshipIsGone)
{
    QTest::mouseClick(
        profile->findChild<QPushButton*>(QStringLiteral("removeRelationship")), Qt::LeftButton);
    EXPECT_TRUE(profile->relationship().isNull());
    EXPECT_EQ(document->network().find(tie), nullptr);
}

TEST_F(RelationshipProfileTest, TheHistorySpeaksForBothSides)
{
    Assessment early;
    early.relationship = tie;
    early.author = bo;
    early.date = *CivilDate::of(2023, 5, 1);
    early.depth = 1;
    add(early);
    QTest::mouseClick(step("Bo Lind", 4), Qt::LeftButton);
    const QString said =
        AssessmentHistory::summary(document->network(), *document->network().find(tie));
    EXPECT_TRUE(said.startsWith(QStringLiteral("Bo Lind: 1")));
    EXPECT_TRUE(said.contains(QStringLiteral("2023")));
    EXPECT_TRUE(said.contains(QStringLiteral("4")));
}

TEST_F(RelationshipProfileTest, TrustIsSaidByASideAndTakenBack)
{
    InlineField* trust = nullptr;
    for (auto* field : profile->findChildren<InlineField*>()) {
        if (field->label() == QStringLiteral("Trust of Ana Ruiz (private)"))
            trust = field;
    }
    ASSERT_NE(trust, nullptr);
    auto* choice = qobject_cast<QComboBox*>(trust->focusProxy());
    choice->setCurrentIndex(2);
    Q_EMIT choice->activated(2);
    ASSERT_EQ(assessments().size(), 1U);
    EXPECT_EQ(assessments()[0].trust, 3);
    EXPECT_EQ(assessments()[0].author, ana);
    auto* row = profile->findChild<MenuRow*>();
    ASSERT_NE(row, nullptr);
    row->menu().actions().last()->trigger();
    QCoreApplication::processEvents();
    EXPECT_TRUE(assessments().empty());
    EXPECT_EQ(choice->currentIndex(), -1);
}

TEST_F(RelationshipProfileTest, AMeanBetweenTwoStepsIsSaidAsItIs)
{
    NetworkProfile profileOfAll = document->network().profile();
    profileOfAll.rule = Rule::Mean;
    const auto change = edit::editProfile(document->editContext(), profileOfAll);
    ASSERT_TRUE(change.ok());
    ASSERT_TRUE(document->commit(*change, {QStringLiteral("test"), {}}).ok());
    QTest::mouseClick(step("Ana Ruiz", 2), Qt::LeftButton);
    QTest::mouseClick(step("Bo Lind", 3), Qt::LeftButton);
    const auto* summary = profile->findChild<QLabel*>(QStringLiteral("relationshipSummary"));
    EXPECT_TRUE(summary->text().startsWith(QStringLiteral("2.5 ")))
        << summary->text().toStdString();
}

} // namespace cw
