// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecordDialogs.h"

#include "tests/ui/canvas/MapFixture.h"
#include "ui/tasks/Commits.h"
#include "ui/tasks/TaskRunner.h"

#include <QDialog>

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

} // namespace cw
