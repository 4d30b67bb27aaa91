// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/Commits.h"

#include "core/edit/Members.h"
#include "tests/support/DocumentFixture.h"
#include "ui/support/ChangeText.h"
#include "ui/tasks/TaskRunner.h"

#include <QSignalSpy>
#include <QTest>

namespace cw {

namespace {

class CommitsTest : public DocumentFixture
{
protected:
    Change members(std::size_t count)
    {
        Change change;
        for (std::size_t i = 0; i < count; ++i) {
            Member member;
            member.id = document->ids().next<MemberId>();
            member.name = QStringLiteral("Member %1").arg(i);
            change.of<Member>().inserted.push_back(member);
        }
        return change;
    }
    std::size_t memberCount() const { return document->network().all<Member>().size(); }

    TaskRunner tasks;
    Commits commits{*document, tasks};
    QObject receiver;
    const ChangeTitle title = titleOf(titles::kPaste, 1);
};

} // namespace

TEST_F(CommitsTest, SmallChangesAreInTheDocumentAtOnce)
{
    bool isDone = false;
    EXPECT_TRUE(
        commits.carryOut(members(Commits::kMostAtOnce), title, receiver, [&] { isDone = true; }));
    EXPECT_TRUE(isDone);
    EXPECT_EQ(memberCount(), Commits::kMostAtOnce);
    EXPECT_TRUE(tasks.isIdle());
}

TEST_F(CommitsTest, LargeOnesAreATaskAndAreToldWhenTheyAreDone)
{
    bool isDone = false;
    EXPECT_TRUE(commits.carryOut(
        members(Commits::kMostAtOnce + 1), title, receiver, [&] { isDone = true; }));
    EXPECT_FALSE(isDone);
    EXPECT_FALSE(tasks.isIdle()) << "the progress strip shows it";
    EXPECT_TRUE(document->isBusy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, 30'000));
    EXPECT_TRUE(tasks.isIdle());
    EXPECT_EQ(memberCount(), Commits::kMostAtOnce + 1);
    EXPECT_EQ(document->undoTitle(), title);
}

TEST_F(CommitsTest, WhoIsGoneWhenALargeOneIsDoneIsNotTold)
{
    bool isTold = false;
    auto dialog = std::make_unique<QObject>();
    EXPECT_TRUE(commits.carryOut(
        members(Commits::kMostAtOnce + 1), title, *dialog, [&] { isTold = true; }));
    dialog.reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document->isBusy(); }, 30'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return tasks.isIdle(); }, 30'000));
    EXPECT_EQ(memberCount(), Commits::kMostAtOnce + 1);
    EXPECT_FALSE(isTold);
}

TEST_F(CommitsTest, TakingALargeStepBackIsATaskToo)
{
    const int count = static_cast<int>(Commits::kMostAtOnce) + 1;
    bool isDone = false;
    commits.carryOut(
        members(Commits::kMostAtOnce + 1), titleOf(titles::kPaste, count), receiver,
        [&] { isDone = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, 30'000));
    bool isUndone = false;
    commits.undo([&](const Result<void>& result) { isUndone = result.ok(); });
    EXPECT_FALSE(isUndone);
    EXPECT_FALSE(tasks.isIdle());
    ASSERT_TRUE(QTest::qWaitFor([&] { return isUndone; }, 30'000));
    EXPECT_EQ(memberCount(), 0U);
}

TEST_F(CommitsTest, TheRowsOfAStepDecideNotItsTitle)
{
    bool isDone = false;
    commits.carryOut(
        members(Commits::kMostAtOnce + 1), titleOf(titles::kMemberAdd, QStringLiteral("Ana")),
        receiver, [&] { isDone = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, 30'000));
    commits.carryOut(members(3), titleOf(titles::kImport, 1));
    bool isUndone = false;
    commits.undo([&](const Result<void>& result) { isUndone = result.ok(); });
    EXPECT_TRUE(isUndone) << "three rows are taken back at once";
    isUndone = false;
    commits.undo([&](const Result<void>& result) { isUndone = result.ok(); });
    EXPECT_FALSE(isUndone) << "a thousand are a task";
    ASSERT_TRUE(QTest::qWaitFor([&] { return isUndone; }, 30'000));
}

TEST_F(CommitsTest, TakingALargeStepBackIsCancelledByClosing)
{
    bool isDone = false;
    commits.carryOut(members(100'000), title, receiver, [&] { isDone = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, 60'000));
    auto asker = std::make_unique<Commits>(*document, tasks);
    asker->undo([](const Result<void>&) {});
    asker.reset();
    EXPECT_TRUE(tasks.isIdle());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document->isBusy(); }, 60'000));
    EXPECT_EQ(memberCount(), 100'000U) << "it is not taken back";
    EXPECT_TRUE(document->canUndo());
}

TEST_F(CommitsTest, WhatIsRefusedIsSaidOnce)
{
    QSignalSpy failed(&commits, &Commits::failed);
    bool isDone = false;
    EXPECT_FALSE(
        commits.carryOut(edit::addMember(document->editContext(), Member()), title, receiver, [&] {
            isDone = true;
        }));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(isDone);
}

TEST_F(CommitsTest, ALargeChangeThatIsUnderWaySurvivesItsAsker)
{
    auto asker = std::make_unique<Commits>(*document, tasks);
    EXPECT_TRUE(asker->carryOut(members(Commits::kMostAtOnce + 1), title));
    tasks.cancelAndWait(); // as a closing window does
    asker.reset();
    EXPECT_TRUE(tasks.isIdle());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document->isBusy(); }, 30'000));
    EXPECT_EQ(memberCount(), Commits::kMostAtOnce + 1);
}

} // namespace cw
