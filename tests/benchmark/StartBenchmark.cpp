// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to a window that can be used, with a document of 200 members: each
// run is a process of its own, started by this program with the time at which it did so.
// With a file, instead: from the call to open it, in a window that waits empty, to its map painted.
// usage: start_benchmark [RUNS [FILE.weave]]
#include "app/Application.h"
#include "core/change/ChangeBuilder.h"
#include "core/document/Document.h"
#include "core/kernel/base/Random.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

constexpr int kMembers = 200;
constexpr int kTies = 640;

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void fill(cw::Document& document)
{
    cw::Random random(1);
    cw::ChangeBuilder builder(document.network(), document.ids());
    std::vector<cw::MemberId> members;
    for (int i = 0; i < kMembers; ++i) {
        cw::Member member;
        member.name = QStringLiteral("Member %1").arg(i);
        member.sector = QStringLiteral("Sector %1").arg(i % 8);
        members.push_back(builder.insert(member));
        cw::Placement place;
        place.member = members.back();
        place.x = random.unit() * 1500;
        place.y = random.unit() * 1000;
        builder.insert(place);
    }
    std::vector<std::pair<cw::MemberId, cw::MemberId>> seen;
    for (int i = 0; i < kTies; ++i) {
        const cw::MemberId a = members[random.below(kMembers)];
        const cw::MemberId b = members[random.below(kMembers)];
        const std::pair pair(std::min(a, b), std::max(a, b));
        if (a == b || std::ranges::count(seen, pair) > 0)
            continue;
        seen.push_back(pair);
        cw::Relationship tie;
        tie.first = pair.first;
        tie.second = pair.second;
        builder.insert(tie);
    }
    if (!document.commit(builder.take(), {QStringLiteral("import"), {}}).ok())
        std::fprintf(stderr, "the document could not be filled\n");
}

bool isUsable(const cw::MainWindow& window)
{
    const auto* canvas = window.findChild<cw::GraphCanvas*>();
    return window.isVisible() && canvas && canvas->isVisible() && canvas->isSettled();
}

/// The first picture of the map, which may be a quick one.
bool isMapPainted(const cw::MainWindow& window)
{
    const auto* canvas = window.findChild<cw::GraphCanvas*>();
    return canvas && canvas->isVisible() && canvas->scene().nodeCount() > 0 &&
           canvas->pictures().isCurrent();
}

int openOnce(int& argc, char** argv)
{
    const QString path = QString::fromLocal8Bit(argv[2]);
    QApplication program(argc, argv);
    cw::Application application(QString::fromLocal8Bit(argv[3]));
    application.start({});
    cw::MainWindow& window = *application.windows().front();
    window.resize(1920, 1080);
    constexpr int kAtRestMs = 500;
    QCoreApplication::processEvents(QEventLoop::AllEvents, kAtRestMs);
    const qint64 startedMs = nowMs();
    window.open(path);
    while (!isMapPainted(window))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.findChild<cw::GraphCanvas*>()->repaint();
    std::printf("%lld\n", nowMs() - startedMs);
    return 0;
}

int runOnce(int& argc, char** argv)
{
    const qint64 startedMs = QByteArray(argv[2]).toLongLong();
    const QString path = QString::fromLocal8Bit(argv[3]);
    QApplication program(argc, argv);
    cw::Application application(path + QStringLiteral(".conf"));
    application.start({path});
    while (!isUsable(*application.windows().front()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%lld\n", nowMs() - startedMs);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 4 && QByteArray(argv[1]) == "--once")
        return runOnce(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--open")
        return openOnce(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt() : 11;
    const QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("start.weave"));
    const bool opens = argc > 2;
    if (opens) {
        path = QString::fromLocal8Bit(argv[2]);
    } else {
        auto document = cw::Document::create(path, cw::DocumentServices::system());
        if (!document.ok())
            return 1;
        fill(**document);
    }
    std::vector<qint64> times;
    for (int i = 0; i < runs; ++i) {
        QProcess process;
        const QStringList once{QStringLiteral("--once"), QString::number(nowMs()), path};
        const QStringList open{
            QStringLiteral("--open"), path, folder.filePath(QStringLiteral("settings.conf"))};
        process.start(QString::fromLocal8Bit(argv[0]), opens ? open : once);
        process.waitForFinished(-1);
        times.push_back(process.readAllStandardOutput().trimmed().toLongLong());
    }
    std::ranges::sort(times);
    const QByteArray what =
        opens ? QByteArray("call to open to painted map")
              : "start to usable window, " + QByteArray::number(kMembers) + " members";
    std::printf(
        "%s: median %lld ms, least %lld ms, most %lld ms of %d runs\n", what.constData(),
        times[times.size() / 2], times.front(), times.back(), runs);
    return 0;
}
