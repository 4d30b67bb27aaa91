// SPDX-License-Identifier: GPL-3.0-or-later
// P1 and P2 of the window: whatever it has shown as done is in the file, whenever it is killed.
#include "core/document/Document.h"
#include "core/store/rescue/Findings.h"
#include "tests/app/WeavingPlan.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

namespace cw {

namespace {

constexpr int kKills = 20;
constexpr int kPatienceMs = 60'000;

/// The window at work in a process of its own.
class Worker
{
public:
    Worker(const QString& path, const QString& prefix)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(WEAVING_WINDOW), {path, prefix});
    }

    /// Listens until so many gestures are done, then for so long, then kills.
    void killAfter(int gestures, std::chrono::microseconds later)
    {
        while (m_done < gestures && m_process.waitForReadyRead(kPatienceMs))
            listen();
        QDeadlineTimer moment(later, Qt::PreciseTimer);
        while (!moment.hasExpired()) {
        }
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
        listen();
    }

    int tried() const { return m_tried; }
    int done() const { return m_done; }
    bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }

private:
    void listen()
    {
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            (words.first() == "try" ? m_tried : m_done) = words.value(1).toInt();
        }
    }

    QProcess m_process;
    int m_tried = 0;
    int m_done = 0;
};

QSet<QString> namesIn(const QString& path)
{
    TaskContext task;
    const auto document =
        Document::open(path, store::Access::ReadWrite, DocumentServices::system(), task);
    EXPECT_TRUE(document.ok()) << document.error().subject << ": " << document.error().detail;
    QSet<QString> names;
    if (!document.ok())
        return names;
    EXPECT_FALSE((*document)->isReadOnly());
    for (const Member& member : (*document)->network().all<Member>())
        names.insert(member.name);
    return names;
}

} // namespace

TEST(KilledWindow, LosesNothingThatItHasShownAsDone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("net.weave"));
    ASSERT_TRUE(Document::create(path, DocumentServices::system()).ok());
    std::mt19937_64 random(20250312);
    QSet<QString> before;
    for (int kill = 0; kill < kKills; ++kill) {
        const QString prefix = QStringLiteral("Guest %1").arg(kill);
        const int gestures = 1 + static_cast<int>(random() % 10);
        Worker worker(path, prefix);
        worker.killAfter(gestures, std::chrono::microseconds(random() % 8'000));
        ASSERT_TRUE(worker.wasKilled()) << kill;
        ASSERT_GE(worker.done(), gestures) << kill;

        TaskContext task;
        const QSet<QString> there = namesIn(path);
        const auto findings = store::checkDocument(path, task);
        ASSERT_TRUE(findings.ok());
        EXPECT_TRUE(findings->isEmpty()) << findings->value(0).text.toStdString();
        const bool isShown = there == before + weaving::namesAfter(worker.done(), prefix);
        const bool isOneMore = worker.tried() > worker.done() &&
                               there == before + weaving::namesAfter(worker.tried(), prefix);
        EXPECT_TRUE(isShown || isOneMore)
            << "kill " << kill << ": " << worker.done() << " done, " << worker.tried()
            << " tried, but " << there.size() - before.size() << " came";
        before = there;
    }
}

} // namespace cw

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    QCoreApplication program(argc, argv);
    return RUN_ALL_TESTS();
}
