// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecordDialogs.h"

#include "core/edit/Interactions.h"
#include "tests/ui/canvas/MapFixture.h"
#include "ui/support/InlineField.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace cw {

namespace {

using RecordDialogsTest = MapFixture;

} // namespace

TEST_F(RecordDialogsTest, OpenNothingForARecordThatWasTakenBackInTheMeantime)
{
    TaskRunner tasks;
    Commits commits(*document, tasks);
    QWidget window;
    openInteraction(commits, InteractionId{99}, &window);
    openAffiliation(commits, AffiliationId{99}, &window);
    EXPECT_TRUE(window.findChildren<QDialog*>().isEmpty());
}

TEST_F(RecordDialogsTest, ClosingLeadsToTheTextThatWasRefusedAndEscapeTakesItBack)
{
    Interaction met;
    met.participants = {addMember("Ana", 0, 0), addMember("Bo", 1, 1)};
    met.date = document->today();
    const auto logged = edit::logInteraction(context(), met);
    ASSERT_TRUE(commit(logged));
    TaskRunner tasks;
    Commits commits(*document, tasks);
    QWidget window;
    window.show();
    openInteraction(commits, edit::insertedId<Interaction>(*logged), &window);
    QPointer<QDialog> dialog = window.findChild<QDialog*>();
    ASSERT_NE(dialog, nullptr);
    InlineField* when = dialog->findChildren<InlineField*>().at(1);
    auto* line = when->findChild<QLineEdit*>();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("the day before"));
    auto* close = dialog->findChild<QPushButton*>(QStringLiteral("closeButton"));
    close->setFocus();
    close->click();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_EQ(dialog->focusWidget(), line);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    close->click();
    EXPECT_TRUE(!dialog || !dialog->isVisible());
}

} // namespace cw
