// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskRunner.h"

#include "core/kernel/base/Result.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <semaphore>

namespace cw {

namespace {

/// A task body that runs until it is asked to stop.
Result<int> untilStopped(TaskContext& task)
{
    while (!task.cancelled())
        std::this_thread::yield();
    return Error{.code = ErrorCode::Cancelled, .subject = {}, .detail = {}};
}

} // namespace

TEST(TaskRunner, DeliversOnTheMainThreadWhatTheWorkerMade)
{
    TaskRunner runner;
    QThread* workedOn = nullptr;
    QThread* deliveredOn = nullptr;
    int result = 0;
    runner.run(
        &runner, QStringLiteral("Counting"),
        [&workedOn](TaskContext&) {
            workedOn = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            deliveredOn = QThread::currentThread();
            result = value;
        });
    EXPECT_TRUE(QTest::qWaitFor([&] { return result == 42; }));
    EXPECT_EQ(deliveredOn, QThread::currentThread());
    EXPECT_NE(workedOn, QThread::currentThread());
    EXPECT_TRUE(runner.isIdle());
}

TEST(TaskRunner, CancelStopsTheWorkAndTellsItsAsker)
{
    TaskRunner runner;
    bool cancelled = false;
    const quint64 id = runner.run(
        &runner, QStringLiteral("Endless"), untilStopped, [&](const Result<int>& result) {
            cancelled = !result.ok() && result.error().code == ErrorCode::Cancelled;
        });
    runner.cancel(id);
    EXPECT_TRUE(QTest::qWaitFor([&] { return cancelled; }));
}

TEST(TaskRunner, DropsTheResultOfADeadAskerAndStopsItsWork)
{
    TaskRunner runner;
    auto* asker = new QObject;
    bool delivered = false;
    runner.run(asker, QStringLiteral("Orphan"), untilStopped, [&delivered](const Result<int>&) {
        delivered = true;
    });
    delete asker; // asks the work to stop: the wait below would not end otherwise
    EXPECT_TRUE(QTest::qWaitFor([&] { return runner.isIdle(); }));
    EXPECT_FALSE(delivered);
}

TEST(TaskRunner, DestructionStopsAndWaits)
{
    std::atomic<bool> left = false;
    bool delivered = false;
    {
        TaskRunner runner;
        std::binary_semaphore begun(0);
        runner.run(
            &runner, QStringLiteral("Endless"),
            [&](TaskContext& task) {
                begun.release();
                const Result<int> result = untilStopped(task);
                left = true;
                return result;
            },
            [&delivered](const Result<int>&) { delivered = true; });
        begun.acquire();
    }
    EXPECT_TRUE(left);
    QCoreApplication::processEvents();
    EXPECT_FALSE(delivered);
}

TEST(TaskRunner, ShowsOnlyWhatLastsAndHowFarItIs)
{
    qint64 now = 1000;
    TaskRunner runner(nullptr, [&now] { return now; });
    std::binary_semaphore reported(0);
    const quint64 id = runner.run(
        &runner, QStringLiteral("Importing"),
        [&reported](TaskContext& task) {
            task.report(0.5);
            reported.release();
            return untilStopped(task);
        },
        [](const Result<int>&) {});
    reported.acquire();
    now += TaskRunner::kShowAfterMs - 1;
    EXPECT_TRUE(runner.visibleTasks().empty());
    now += 1;
    const TaskView expected{.id = id, .title = QStringLiteral("Importing"), .percent = 50};
    EXPECT_EQ(runner.visibleTasks(), std::vector<TaskView>{expected});
}

} // namespace cw
