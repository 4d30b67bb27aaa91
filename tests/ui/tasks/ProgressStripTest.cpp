// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/ProgressStrip.h"

#include "core/kernel/base/Result.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <thread>

namespace cw {

namespace {

struct Strip : testing::Test
{
    qint64 now = 0;
    TaskRunner runner{nullptr, [this] { return now; }};
    ProgressStrip strip{runner};
    bool ended = false;

    void startEndless(const QString& title)
    {
        runner.run(
            &runner, title,
            [](TaskContext& task) {
                while (!task.cancelled())
                    std::this_thread::yield();
                return 0;
            },
            [this](int) { ended = true; });
    }
};

using ProgressStripTest = Strip;

} // namespace

TEST_F(ProgressStripTest, StaysHiddenForShortWorkAndNamesLongWork)
{
    startEndless(QStringLiteral("Laying out 500 members"));
    strip.refresh();
    EXPECT_TRUE(strip.isHidden());
    now += TaskRunner::kShowAfterMs;
    strip.refresh();
    EXPECT_FALSE(strip.isHidden());
    EXPECT_EQ(strip.findChild<QLabel*>()->text(), QStringLiteral("Laying out 500 members"));
}

TEST_F(ProgressStripTest, CancelEndsTheTaskAndHidesTheStrip)
{
    startEndless(QStringLiteral("Importing"));
    now += TaskRunner::kShowAfterMs;
    strip.refresh();
    auto* cancel = strip.findChild<QPushButton*>(QStringLiteral("cancelTaskButton"));
    EXPECT_EQ(cancel->accessibleName(), QStringLiteral("Cancel: Importing"));
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return ended; }));
    EXPECT_TRUE(strip.isHidden());
}

} // namespace cw
