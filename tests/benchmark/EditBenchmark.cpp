// SPDX-License-Identifier: GPL-3.0-or-later
// A large document opened in the program's own window, and edits that are committed and shown
// there: from the moment an edit is asked for until it is safe on the disk, the map's scene, the
// table and the inspector hold it, and everything that is due has been painted. usage:
// QT_QPA_PLATFORM=offscreen edit_benchmark FILE.weave [EDITS]
//     FILE changes; store_benchmark --benchmark_filter=write makes one
#include "app/Application.h"
#include "core/document/Document.h"
#include "core/edit/Assessments.h"
#include "core/edit/Cells.h"
#include "core/edit/Members.h"
#include "core/edit/Placements.h"
#include "core/query/Depth.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowFrame.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>

#include <sys/resource.h>

namespace {

using namespace cw;
using MakeChange = std::function<Result<Change>(const edit::EditContext& context, int turn)>;

double wallMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

/// Of all threads, the storage thread among them.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

/// Different in every run, so that each edit of a file that has been edited before is one.
int thisRun()
{
    static const auto run = static_cast<int>(
        std::chrono::system_clock::now().time_since_epoch() / std::chrono::seconds(1) % 100'000);
    return run;
}

template <class R>
Id<R> anyId(const Network& network, int turn)
{
    auto row = network.all<R>().begin();
    for (int i = 0; i < 7 * turn; ++i)
        ++row;
    return row->id;
}

double middleOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// One kind of edit, several times; the picture settles between two, or its painter would take
/// time from the next.
bool measure(const char* name, MainWindow& window, const MakeChange& makeChange, int edits)
{
    Document& document = *window.document();
    const auto& canvas = *window.findChild<GraphCanvas*>();
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int turn = 0; turn < edits; ++turn) {
        if (!QTest::qWaitFor([&] { return canvas.isSettled(); }, 120'000))
            return false;
        const double wallBefore = wallMs();
        const double cpuBefore = cpuMs();
        const auto change = makeChange(document.editContext(), turn);
        if (!change.ok() || change->isEmpty() ||
            !document.commit(*change, {QStringLiteral("member.edit"), {}}).ok())
            return false;
        QCoreApplication::processEvents();
        wall.push_back(wallMs() - wallBefore);
        cpu.push_back(cpuMs() - cpuBefore);
    }
    std::printf(
        "| %s | %.1f | %.1f | %.1f |\n", name, middleOf(wall), *std::ranges::max_element(wall),
        middleOf(cpu));
    return true;
}

bool measureAll(MainWindow& window, int edits)
{
    std::printf("| edit | median ms | worst ms | processor ms |\n|---|---|---|---|\n");
    const MakeChange setPlace = [](const edit::EditContext& context, int turn) {
        return edit::setField(
            context, anyId<Member>(context.network, turn), &Member::place,
            QStringLiteral("Harbour %1").arg(thisRun() + turn));
    };
    const MakeChange rename = [](const edit::EditContext& context, int turn) {
        return edit::renameMember(
            context, anyId<Member>(context.network, turn),
            QStringLiteral("Maria Costa %1").arg(thisRun() + turn));
    };
    const MakeChange move = [](const edit::EditContext& context, int turn) {
        const std::array moves{edit::Move{
            anyId<Member>(context.network, turn), {thisRun() + turn * 10.0, turn * 20.0}}};
        return edit::moveMembers(context, moves);
    };
    const MakeChange deepen = [](const edit::EditContext& context, int turn) {
        const RelationshipId id = anyId<Relationship>(context.network, turn);
        const MemberId author = context.network.find(id)->first;
        const std::optional<int> depth = query::sideView(context.network, id, author).depth;
        return edit::deepen(context, id, author, 1 + depth.value_or(0) % 5);
    };
    return measure("a member's place", window, setPlace, edits) &&
           measure("a member's name", window, rename, edits) &&
           measure("a position on the map", window, move, edits) &&
           measure("a relationship's depth", window, deepen, edits);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: edit_benchmark FILE.weave [EDITS]\n");
        return 1;
    }
    QApplication program(argc, argv);
    const QTemporaryDir folder;
    const double wallBefore = wallMs();
    const double cpuBefore = cpuMs();
    Application application(folder.filePath(QStringLiteral("settings.conf")));
    application.start({QString::fromLocal8Bit(argv[1])});
    MainWindow& window = *application.windows().front();
    window.resize(1600, 1000);
    constexpr int kAtMost = 60'000;
    if (!QTest::qWaitFor([&] { return window.document() != nullptr; }, kAtMost))
        return 1;
    std::printf(
        "open, with a window: %.0f ms (%.0f ms of processor time), peak %.0f MiB\n",
        wallMs() - wallBefore, cpuMs() - cpuBefore, peakMebibytes());
    // Both of them, so that both hear of each edit.
    for (const char* workspace : {"members", "map"}) {
        window.frame().showWorkspace(QString::fromLatin1(workspace));
        QCoreApplication::processEvents();
    }
    window.selection().select(anyId<Member>(window.document()->network(), 0));
    return measureAll(window, argc > 2 ? std::atoi(argv[2]) : 5) ? 0 : 1;
}
